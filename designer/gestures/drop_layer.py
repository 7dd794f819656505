"""Drag a layer from the palette onto the canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QGraphicsPathItem, QGraphicsSimpleTextItem

from designer.canvas.frame import RADIUS, frame_of
from designer.canvas.hits import Hit
from designer.canvas.layer_mime import LAYER_MIME
from designer.canvas.placing import add_dropped, layer_of, wire_taking
from designer.gestures.gesture import Gesture
from graph.rewire import takes_place

if TYPE_CHECKING:
    from designer.canvas.view import Canvas
    from graph import Layer, Wire


class DropLayer(Gesture):
    """Adds the layer where it is let go.

    Over a wire that it fits, the wire lights up and takes it; over a layer whose wires it can
    take, it takes that one's place and keeps the parameters that both have.
    """

    def __init__(self, canvas: Canvas, kind: str, layer: Layer) -> None:
        super().__init__(canvas)
        self._kind, self._layer = kind, layer
        outline = QPainterPath()
        outline.addRoundedRect(frame_of(layer).body, RADIUS, RADIUS)
        self._ghost = QGraphicsPathItem(outline)
        self._ghost.setPen(self.board.theme.wire_loose)
        self._ghost.setBrush(self.board.theme.node_hover)
        self._name = QGraphicsSimpleTextItem(kind, self._ghost)
        self._name.setFont(self.board.theme.name_font)
        self._name.setBrush(self.board.theme.text.color())
        room = self._name.boundingRect()
        self._name.setPos(-room.width() / 2, -room.height() / 2)
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
        hit = self.board.hit(at)
        node = self._replaced(hit)
        network = self.document.network
        wire = wire_taking(network, self._layer, hit)
        if node is None:
            over_node, place = hit.node is not None and wire is None, (at.x(), at.y())
            added = add_dropped(network, self._layer, place, over_node=over_node)
            self._ghost.setPos(*added.position)
        self._ghost.setVisible(node is None)
        self.board.hover(Hit(node=node, wire=wire))
        self.canvas.bubble.say(self._outcome(node, wire), spot)

    def _outcome(self, node: str | None, wire: Wire | None) -> str:
        """Return what letting go would do, where that is more than to add the layer."""
        network = self.document.network
        if node is not None:
            told = _tr("Puts {} in the place of {}")
            return told.format(self._kind, network.name(node))
        if wire is not None:
            told = _tr("Puts {} between {} and {}")
            ends = network.name(wire.source), network.name(wire.target)
            return told.format(self._kind, *ends)
        return ""

    def _replaced(self, hit: Hit) -> str | None:
        """Return the node under the mouse, if the layer can take its place with all its wires."""
        network, node = self.document.network, hit.node
        if node is None or hit.port is not None or network.layer(node) == self._layer:
            return None
        return node if takes_place(network, node, self._layer) else None

    def finish(self, at: QPointF, spot: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """Add the layer."""
        node = self._replaced(self.board.hit(at))
        if node is not None:
            self.canvas.shaping.replace(node, self._layer)
        else:
            self.canvas.commands.add_at(self._kind, at)

    def clear(self) -> None:
        """Light up no wire any more."""
        super().clear()
        self.canvas.bubble.hide()
        self.board.hover(Hit())


def _tr(text: str) -> str:
    return QCoreApplication.translate("Canvas", text)
