"""What all mouse gestures share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem

if TYPE_CHECKING:
    from designer.canvas.view import Canvas


class Gesture:
    """One gesture from press to release. It shows what would happen; `finish` alone does it.

    Positions are in scene pixels; `spot` is the same place in the viewport's pixels. The canvas
    calls `clear` before `finish` or `cancel`.
    """

    cursor: Qt.CursorShape | None = None
    button = Qt.MouseButton.LeftButton
    pans_at_edges = True
    """Whether the view moves along while the mouse is at its edge."""

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas
        self.board = canvas.board
        self.document = canvas.document
        self._shown: list[QGraphicsItem] = []

    def show(self, item: QGraphicsItem) -> None:
        """Show an item over the drawing while the gesture lasts."""
        item.setZValue(10)
        self.board.addItem(item)
        self._shown.append(item)

    def paint(self, painter: QPainter) -> None:
        """Paint what is shown, where the items of the scene are not painted by Qt."""
        for item in self._shown:
            if item.isVisible():
                painter.save()
                painter.translate(item.pos())
                item.paint(painter, QStyleOptionGraphicsItem())
                painter.restore()

    def clear(self) -> None:
        """Remove what is shown."""
        for item in self._shown:
            self.board.removeItem(item)
        self._shown.clear()

    def move(self, at: QPointF, spot: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """Follow the mouse."""

    def finish(self, at: QPointF, spot: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """Do it: the button was released."""

    def cancel(self) -> None:
        """Leave everything as it was before."""
