"""Drag the view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt

from designer.gestures.gesture import Gesture

if TYPE_CHECKING:
    from designer.canvas.view import Canvas


class Pan(Gesture):
    """The drawing follows the mouse."""

    cursor = Qt.CursorShape.ClosedHandCursor
    pans_at_edges = False

    def __init__(self, canvas: Canvas, spot: QPoint, button: Qt.MouseButton) -> None:
        super().__init__(canvas)
        self.button = button
        self._start = self._spot = spot

    def move(self, at: QPointF, spot: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """Scroll as far as the mouse went."""
        self.canvas.scroll_by(self._spot.x() - spot.x(), self._spot.y() - spot.y())
        self._spot = spot

    def cancel(self) -> None:
        """Scroll back."""
        self.canvas.scroll_by(self._spot.x() - self._start.x(), self._spot.y() - self._start.y())
