"""Undo in a field of text: what is being typed there first, then the project's own steps."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget


class UndoKeys(QObject):
    """Leaves the keys of Undo and Redo to the window where the line has nothing to undo.

    Qt's fields keep these keys for themselves, and then do nothing with them. `holder` is the
    widget that has the focus, where it is not the line itself.
    """

    def __init__(self, line: QLineEdit, holder: QWidget | None = None) -> None:
        super().__init__(line)
        self._line = line
        (holder or line).installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the field from claiming a key that it has no use for."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        undo = event.matches(QKeySequence.StandardKey.Undo) and not self._line.isUndoAvailable()
        redo = event.matches(QKeySequence.StandardKey.Redo) and not self._line.isRedoAvailable()
        if undo or redo:
            event.ignore()
        return undo or redo


def show_text(line: QLineEdit, text: str) -> None:
    """Show a text that holds now; how it was typed is forgotten, as it is a step of the history."""
    same = line.text() == text
    if same and not line.isUndoAvailable() and not line.isRedoAvailable():
        return
    at, whole = line.cursorPosition(), line.selectedText() == line.text()
    line.setText(text)
    if same:
        line.setCursorPosition(at)
    if same and whole:
        line.selectAll()
