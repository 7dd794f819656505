"""Which gesture a press begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent

from designer.gestures.drag_wire import DragWire
from designer.gestures.duplicate_nodes import DuplicateNodes
from designer.gestures.gesture import Gesture
from designer.gestures.move_nodes import MoveNodes
from designer.gestures.pan import Pan
from designer.gestures.rubber_band import RubberBand

if TYPE_CHECKING:
    from designer.canvas.hits import Hit
    from designer.canvas.view import Canvas

TOGGLE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def begin(
    canvas: Canvas, hit: Hit, event: QMouseEvent, at: QPointF, spot: QPoint
) -> Gesture | None:
    """Return the gesture that a press on `hit` begins, or None if the press is a whole click."""
    button, modifiers = event.button(), event.modifiers()
    left = button == Qt.MouseButton.LeftButton
    if button == Qt.MouseButton.MiddleButton or (left and canvas.space_held):
        return Pan(canvas, spot, button)
    if not left:
        return None
    toggle = bool(modifiers & TOGGLE)
    if hit.port is not None and not canvas.is_far and not toggle:
        return DragWire(canvas, hit.port)
    if hit.node is not None:
        if modifiers & Qt.KeyboardModifier.AltModifier:
            return DuplicateNodes(canvas, hit.node, at, spot)
        return MoveNodes(canvas, hit.node, at, spot, toggle=toggle)
    if hit.wire is not None:
        pick = canvas.board.picked
        if not toggle:
            canvas.document.select(())
        canvas.board.pick(pick ^ {hit.wire} if toggle else {hit.wire})
        return None
    return RubberBand(canvas, at, keep=toggle)
