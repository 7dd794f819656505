"""The keys of the canvas: tables of what each calls."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from designer.canvas.frame import GRID

if TYPE_CHECKING:
    from designer.canvas.view import Canvas

Key = Qt.Key
Standard = QKeySequence.StandardKey

STANDARD: dict[QKeySequence.StandardKey, Callable[[Canvas], None]] = {
    Standard.SelectAll: lambda canvas: canvas.select_all(),
    Standard.Copy: lambda canvas: canvas.copy(),
    Standard.Cut: lambda canvas: canvas.cut(),
    Standard.Paste: lambda canvas: canvas.paste(),
    Standard.Undo: lambda canvas: canvas.document.undo_stack.undo(),
    Standard.Redo: lambda canvas: canvas.document.undo_stack.redo(),
    Standard.ZoomIn: lambda canvas: canvas.zoom_in(),
    Standard.ZoomOut: lambda canvas: canvas.zoom_out(),
}
"""What the platform has its own keys for, and a window in its menus."""

PLAIN: dict[int, Callable[[Canvas], None]] = {
    Key.Key_Backspace: lambda canvas: canvas.delete_selection(),
    Key.Key_Home: lambda canvas: canvas.fit(),
    Key.Key_Period: lambda canvas: canvas.zoom_to_selection(),
    Key.Key_Tab: lambda canvas: canvas.open_quick_add(),
    Key.Key_Space: lambda canvas: canvas.hold_space(True),
    Key.Key_Left: lambda canvas: canvas.commands.nudge(-GRID, 0),
    Key.Key_Right: lambda canvas: canvas.commands.nudge(GRID, 0),
    Key.Key_Up: lambda canvas: canvas.commands.nudge(0, -GRID),
    Key.Key_Down: lambda canvas: canvas.commands.nudge(0, GRID),
}

FOLLOWING: dict[int, Callable[[Canvas], None]] = {
    Key.Key_Down: lambda canvas: canvas.shaping.follow(forwards=True),
    Key.Key_Up: lambda canvas: canvas.shaping.follow(forwards=False),
}
"""With Ctrl."""

CONTROL = Qt.KeyboardModifier.ControlModifier
MENUS: dict[tuple[int, Qt.KeyboardModifier], Callable[[Canvas], None]] = {
    (Key.Key_Delete, Qt.KeyboardModifier.NoModifier): lambda canvas: canvas.delete_selection(),
    (Key.Key_F2, Qt.KeyboardModifier.NoModifier): lambda canvas: canvas.rename_selected(),
    (Key.Key_D, CONTROL): lambda canvas: canvas.duplicate_selection(),
    (Key.Key_B, CONTROL): lambda canvas: canvas.shaping.bypass(),
    (Key.Key_Delete, CONTROL): lambda canvas: canvas.shaping.delete_and_join(),
    (Key.Key_0, CONTROL): lambda canvas: canvas.reset_zoom(),
    (Key.Key_Equal, CONTROL): lambda canvas: canvas.zoom_in(),
}
"""What a window has in its menus, where the user may have given it other keys."""


def press(canvas: Canvas, event: QKeyEvent) -> bool:
    """Act on a key; return whether the canvas knows it."""
    if event.key() == Key.Key_Escape:
        return _escape(canvas)
    for standard, act in STANDARD.items():
        if not canvas.has_menus and event.matches(standard):
            act(canvas)
            return True
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    found = None
    if modifiers == Qt.KeyboardModifier.NoModifier:
        found = PLAIN.get(event.key())
    elif modifiers == Qt.KeyboardModifier.ControlModifier:
        found = FOLLOWING.get(event.key())
    if found is None and not canvas.has_menus:
        found = MENUS.get((event.key(), modifiers))
    if found is not None:
        found(canvas)
        return True
    if not modifiers & ~Qt.KeyboardModifier.ShiftModifier and event.text().isalnum():
        canvas.open_quick_add(typed=event.text())
        return True
    return False


def _escape(canvas: Canvas) -> bool:
    """Stop the gesture in progress, else select nothing."""
    if canvas.gesture is not None:
        canvas.cancel_gesture()
    else:
        canvas.board.pick(())
        canvas.document.select(())
    return True
