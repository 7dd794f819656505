"""The wire that hangs from a port while it is being chosen what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF
from PySide6.QtWidgets import QGraphicsPathItem

from designer.canvas.frame import PortPlace, Side
from designer.canvas.route import Ends, loose

if TYPE_CHECKING:
    from designer.canvas.view import Canvas


class LooseEnd(QObject):
    """Draws it over one canvas; it goes when another network comes into view."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._board = canvas.board
        self._item: QGraphicsPathItem | None = None
        canvas.document.leaving.connect(self.hide)

    def show(self, start: PortPlace, at: QPointF) -> None:
        """Let a wire hang from a port to a place of the scene."""
        self.hide()
        end = self._board.nodes[start.node].port_centre(start.side, start.name)
        first, last = (at, end) if start.side is Side.INPUT else (end, at)
        self._item = QGraphicsPathItem(loose(Ends(first.x(), first.y(), last.x(), last.y())))
        self._item.setPen(self._board.theme.wire_loose)
        self._item.setZValue(10)
        self._board.addItem(self._item)

    def hide(self) -> None:
        """Take it away."""
        item, self._item = self._item, None
        if item is not None:
            self._board.removeItem(item)
