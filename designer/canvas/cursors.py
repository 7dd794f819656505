"""The shape of the mouse over the canvas, which tells what a press would take hold of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from designer.gestures.begin import end_near

if TYPE_CHECKING:
    from designer.canvas.hits import Hit
    from designer.canvas.view import Canvas


def shape_over(canvas: Canvas, hit: Hit) -> Qt.CursorShape:
    """Return the shape over what is under the mouse."""
    if canvas.space_held:
        return Qt.CursorShape.OpenHandCursor
    if hit.port is not None:
        return Qt.CursorShape.CrossCursor
    at, board = canvas.mouse_place(), canvas.board
    if at is None:
        return Qt.CursorShape.ArrowCursor
    if hit.wire is not None and end_near(canvas, hit.wire, at) is not None:
        return Qt.CursorShape.CrossCursor
    note = board.notes.items.get(hit.note or "")
    if note is not None and hit.note == board.picked_note and note.corner_has(at):
        return Qt.CursorShape.SizeFDiagCursor
    return Qt.CursorShape.ArrowCursor
