"""Drag a copy off: the selection stays, and its copy goes with the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QGraphicsPathItem

from designer.canvas.frame import RADIUS
from designer.gestures.move_nodes import MoveNodes

if TYPE_CHECKING:
    from designer.canvas.view import Canvas


class DuplicateNodes(MoveNodes):
    """Copies the selection, with the wires inside it, to where the button is let go."""

    cursor = Qt.CursorShape.DragCopyCursor
    leaves_originals = True

    def __init__(self, canvas: Canvas, node: str, at: QPointF, spot: QPoint) -> None:
        super().__init__(canvas, node, at, spot)
        outline = QPainterPath()
        for each in self.origins:
            item = self.board.nodes[each]
            outline.addRoundedRect(item.frame.body.translated(item.pos()), RADIUS, RADIUS)
        self._ghost = QGraphicsPathItem(outline)
        self._ghost.setPen(self.board.theme.wire_loose)
        self._ghost.setBrush(self.board.theme.band_fill)
        self._ghost.hide()
        self.show(self._ghost)

    def preview(self) -> None:
        """Show outlines of the copies."""
        self._ghost.setPos(*self.offset)
        self._ghost.show()

    def finish(self, at: QPointF, spot: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """Add the copies and select them."""
        if self.is_drag:
            self.canvas.commands.duplicate(self.offset)

    def cancel(self) -> None:
        """Nothing was changed."""
