"""A field over a note or a frame's title, in which its text is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from graph.notes import LONGEST_TEXT

if TYPE_CHECKING:
    from designer.canvas.view import Canvas

SMALLEST = QSize(160, 30)


class NoteBox(QPlainTextEdit):
    """Lies over the canvas; leaving it or Ctrl+Enter takes the text, Escape does not.

    A frame's title is one line, which Enter takes. Escape in a note that was just added, while
    nothing is typed, takes the note back: its step of undo is gone too.
    """

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._note: str | None = None
        self._is_new = False
        self.setAccessibleName(self.tr("Text of the note"))
        self.installEventFilter(self)
        self.hide()

    def open(self, id: str, *, is_new: bool = False) -> None:
        """Show the field over a note with its text."""
        note, zoom = self._canvas.document.network.notes[id], self._canvas.zoom
        self._note, self._is_new = id, is_new
        self.setPlainText(note.text)
        height = 0 if note.frame else note.height
        size = QSize(round(note.width * zoom), round(height * zoom))
        self.setFixedSize(size.expandedTo(SMALLEST))
        bars = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            bars.ScrollBarAlwaysOff if note.frame else bars.ScrollBarAsNeeded
        )
        self.move(self._canvas.mapFromScene(QPointF(note.x, note.y)))
        self.selectAll()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take(self) -> None:
        id, self._note = self._note, None
        if id is not None and id in self._canvas.document.network.notes:
            self._canvas.note_commands.write(id, self.toPlainText()[:LONGEST_TEXT].strip())

    def _leave(self, *, taking: bool) -> None:
        if taking:
            self._take()
        self._note = None
        if self.isVisible():
            self.hide()
            self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the text, or leave it as it was; its keys are not those of the menus."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            note = self._canvas.document.network.notes.get(self._note or "")
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if event.key() == Qt.Key.Key_Escape:
                unwritten = self._is_new and not self.toPlainText().strip()
                self._leave(taking=False)
                if unwritten and note is not None:
                    self._canvas.note_commands.take_back(note.id)
                return True
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and (control or (note is not None and note.frame)):
                self._leave(taking=True)
                return True
        if event.type() == QEvent.Type.FocusOut and self._note is not None:
            self._take()
            self.hide()
        return super().eventFilter(watched, event)
