"""Cut through wires with a stroke."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QGraphicsPathItem

from designer.canvas.wire_item import WireItem
from designer.gestures.gesture import Gesture
from graph import Wire

if TYPE_CHECKING:
    from designer.canvas.view import Canvas


class CutWires(Gesture):
    """Removes the wires that the stroke of the mouse crosses; meanwhile they are marked."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, canvas: Canvas, at: QPointF, button: Qt.MouseButton) -> None:
        super().__init__(canvas)
        self.button = button
        self._last = at
        self._stroke = QPainterPath(at)
        self._picked = self.board.picked
        self.cut: set[Wire] = set()
        self._item = QGraphicsPathItem(self._stroke)
        self._item.setPen(self.board.theme.wire_refused)
        self.show(self._item)

    def move(self, at: QPointF, spot: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """Lengthen the stroke, and mark what it crosses."""
        piece = QPainterPath(self._last)
        piece.lineTo(at)
        for item in self.board.near(piece.boundingRect().adjusted(-1, -1, 1, 1)):
            if isinstance(item, WireItem) and item.is_cut_by(self._last, at):
                self.cut.add(item.wire)
        self._stroke.lineTo(at)
        self._item.setPath(self._stroke)
        self._last = at
        self.board.pick(self.cut)

    def finish(self, at: QPointF, spot: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """Remove what was crossed."""
        self.board.pick(self._picked - self.cut)
        self.canvas.shaping.disconnect(sorted(self.cut))

    def cancel(self) -> None:
        """Mark what was marked before."""
        self.board.pick(self._picked & self.board.wires.keys())
