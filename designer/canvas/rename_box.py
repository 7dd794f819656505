"""A field over a node, in which its name is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from designer.canvas.frame import HEIGHT
from graph.names import NAME_LIMIT

if TYPE_CHECKING:
    from designer.canvas.view import Canvas

NARROWEST = 140


class RenameBox(QLineEdit):
    """Lies over the canvas; Enter or leaving it renames, Escape does not."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._node: str | None = None
        self.setMaxLength(NAME_LIMIT)
        self.setAccessibleName(self.tr("Name of the layer"))
        self.installEventFilter(self)
        self.returnPressed.connect(self._take)
        self.hide()

    def open(self, node: str) -> None:
        """Show the field over a node with its name, all of it selected."""
        canvas = self._canvas
        item = canvas.board.nodes[node]
        self._node = node
        self.setText(canvas.document.network.name(node))
        corner = item.pos() + QPointF(-item.frame.half, -HEIGHT / 2)
        width = max(NARROWEST, round(2 * item.frame.half * canvas.zoom))
        self.setFixedWidth(width)
        self.move(canvas.mapFromScene(corner))
        self.selectAll()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_box(self) -> None:
        """Hide the field and give the keys back to the canvas."""
        self._node = None
        if self.isVisible():
            self.hide()
            self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self) -> None:
        if self._renamed(self._node):
            self.close_box()

    def _renamed(self, node: str | None) -> bool:
        """Give the node the name that is typed; return whether nothing is left to do."""
        if node is None or node not in self._canvas.document.network:
            return True
        return self._canvas.shaping.rename(node, self.text().strip())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave with Escape; take the name where the field loses the keys."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.KeyPress:
                self.close_box()
            return True
        if event.type() == QEvent.Type.FocusOut and self._node is not None:
            node, self._node = self._node, None
            self.hide()
            self._renamed(node)
        return super().eventFilter(watched, event)
