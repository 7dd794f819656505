"""Drag a layer from the palette onto the canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QGraphicsPathItem

from designer.canvas.frame import RADIUS, frame_of, snapped
from designer.canvas.hits import Hit
from designer.canvas.layer_mime import LAYER_MIME
from designer.canvas.placing import fits_on_wire, layer_of
from designer.gestures.gesture import Gesture

if TYPE_CHECKING:
    from designer.canvas.view import Canvas
    from graph import Layer


class DropLayer(Gesture):
    """Adds the layer where it is let go; over a wire that it fits, the wire lights up."""

    def __init__(self, canvas: Canvas, kind: str, layer: Layer) -> None:
        super().__init__(canvas)
        self._kind, self._layer = kind, layer
        outline = QPainterPath()
        outline.addRoundedRect(frame_of(layer).body, RADIUS, RADIUS)
        self._ghost = QGraphicsPathItem(outline)
        self._ghost.setPen(self.board.theme.wire_loose)
        self._ghost.setBrush(self.board.theme.band_fill)
        self._ghost.hide()
        self.show(self._ghost)

    @classmethod
    def of(cls, canvas: Canvas, data: QMimeData) -> DropLayer | None:
        """Return the gesture for what is dragged, or None if that is no layer."""
        if not data.hasFormat(LAYER_MIME):
            return None
        kind = bytes(data.data(LAYER_MIME).data()).decode("utf-8", "replace")
        layer = layer_of(kind)
        return cls(canvas, kind, layer) if layer is not None else None

    def move(
        self,
        at: QPointF,
        spot: QPoint,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Show where the layer would go."""
        self._ghost.setPos(snapped(at.x()), snapped(at.y()))
        self._ghost.show()
        wire = self.board.hit(at).wire if fits_on_wire(self._layer) else None
        self.board.hover(Hit(wire=wire))

    def finish(self, at: QPointF, spot: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """Add the layer."""
        self.canvas.commands.add_at(self._kind, at)

    def clear(self) -> None:
        """Light up no wire any more."""
        super().clear()
        self.board.hover(Hit())
