"""Drag a note, or a frame with all that is in it; or its corner, to make it larger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication

from designer.canvas.frame import GRID, snapped
from designer.gestures.gesture import Gesture
from graph.edits import Move
from graph.notes import Note, PutNote, move_note

if TYPE_CHECKING:
    from designer.canvas.view import Canvas

SMALLEST = 64.0


class _NoteGesture(Gesture):
    """Follows the mouse in steps of the grid; a press that goes nowhere selects the note."""

    def __init__(self, canvas: Canvas, note: Note, at: QPointF, spot: QPoint) -> None:
        super().__init__(canvas)
        self.note = note
        self._start, self._spot = at, spot
        self.offset: tuple[float, float] | None = None
        self.document.select(())
        self.board.pick(())
        self.board.pick_note(note.id)

    def move(self, at: QPointF, spot: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """Show what would become of the note."""
        far_enough = QApplication.startDragDistance()
        if self.offset is None and (spot - self._spot).manhattanLength() < far_enough:
            return
        gone = at - self._start
        offset = snapped(gone.x()), snapped(gone.y())
        if offset != self.offset:
            self.offset = offset
            self.preview(*offset)

    def preview(self, dx: float, dy: float) -> None:
        """Show it at an offset."""

    def cancel(self) -> None:
        """Show all where the network has it."""
        self.board.sync(self.document.network)
        self.board.notes.sync(self.document.network.notes)
        self.canvas.redraw_overview()


class MoveNote(_NoteGesture):
    """Moves a note; a frame takes the layers and notes inside along."""

    def preview(self, dx: float, dy: float) -> None:
        """Show the note, and what is inside a frame, at an offset."""
        for edit in move_note(self.document.network, self.note, dx, dy).edits:
            if isinstance(edit, PutNote):
                self.board.notes.items[edit.note.id].show_note(edit.note)
            elif isinstance(edit, Move):
                for node, place in edit.positions:
                    self.board.put_node(node, place)
                self.board.follow(node for node, _ in edit.positions)
        self.canvas.redraw_overview()

    def finish(self, at: QPointF, spot: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """Move it."""
        if self.offset is None:
            return
        self.cancel()
        if self.offset != (0.0, 0.0):
            edit = move_note(self.document.network, self.note, *self.offset)
            text = (
                QCoreApplication.translate("Canvas", "Move frame")
                if self.note.frame
                else QCoreApplication.translate("Canvas", "Move note")
            )
            self.document.attempt(edit, text)


class ResizeNote(_NoteGesture):
    """Makes a note larger or smaller by its lower right corner."""

    cursor = Qt.CursorShape.SizeFDiagCursor

    def _sized(self, dx: float, dy: float) -> Note:
        width = max(SMALLEST, self.note.width + dx)
        height = max(SMALLEST - 2 * GRID, self.note.height + dy)
        return self.note.changed(width=width, height=height)

    def preview(self, dx: float, dy: float) -> None:
        """Show it in the new size."""
        self.board.notes.items[self.note.id].show_note(self._sized(dx, dy))

    def finish(self, at: QPointF, spot: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """Take the new size."""
        if self.offset is None:
            return
        self.cancel()
        sized = self._sized(*self.offset)
        if sized != self.note:
            self.document.attempt(PutNote(sized), QCoreApplication.translate("Canvas", "Resize"))
