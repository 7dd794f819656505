"""The view moves along while something is dragged to its edge, or beyond."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer

if TYPE_CHECKING:
    from designer.canvas.view import Canvas

MARGIN = 20
"""Pixels along each edge of the viewport in which the mouse moves the view."""
PATIENCE = 0.25
"""Seconds that the mouse has to be there: dropping something near the edge moves nothing."""
INTERVAL = 16
"""Milliseconds from one step to the next."""
SHARE, FASTEST = 0.25, 24.0
"""Pixels a step for each pixel past the margin, and the most a step."""


class EdgePan(QObject):
    """Scrolls for the gesture of a canvas; the gesture goes on under the mouse that stands still.

    It begins only where the mouse came from further inside, or left the viewport: what is pressed
    near the edge stays where it is.
    """

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._spot = QPoint()
        self._modifiers = Qt.KeyboardModifier.NoModifier
        self._was_inside = False
        self._since = 0.0
        self._timer = QTimer(self, interval=INTERVAL)
        self._timer.timeout.connect(self._step)

    def follow(self, spot: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """Take note of where the mouse drags to."""
        gesture = self._canvas.gesture
        if gesture is None or not gesture.pans_at_edges:
            return
        self._spot, self._modifiers = spot, modifiers
        if self._speed() == (0.0, 0.0):
            self._was_inside = True
            self._timer.stop()
        elif not self._timer.isActive() and (self._was_inside or self._is_out(spot)):
            self._since = monotonic()
            self._timer.start()

    def stop(self) -> None:
        """Scroll no more: the gesture is over."""
        self._was_inside = False
        self._timer.stop()

    def _is_out(self, spot: QPoint) -> bool:
        return not self._canvas.viewport().rect().contains(spot)

    def _speed(self) -> tuple[float, float]:
        """Return the pixels a step, across and down."""
        size = self._canvas.viewport().size()
        return _towards(self._spot.x(), size.width()), _towards(self._spot.y(), size.height())

    def _step(self) -> None:
        gesture = self._canvas.gesture
        if gesture is None:
            self.stop()
        elif monotonic() - self._since >= PATIENCE:
            self._canvas.scroll_by(*self._speed())
            gesture.move(self._canvas.at(self._spot), self._spot, self._modifiers)
            self._canvas.refresh_far()


def _towards(place: int, length: int) -> float:
    """Return how fast the view moves along one axis, towards the edge that the mouse is at."""
    low, high = MARGIN - place, place - (length - MARGIN)
    past = max(low, high, 0)
    speed = min(past * SHARE, FASTEST)
    return -speed if low > high else speed
