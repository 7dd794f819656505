"""What menus and keys do to notes and frames; each is one step of undo, a new one's text in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF

from designer.canvas.frame import GRID, snapped
from graph import GraphError
from graph.edits import Edit
from graph.notes import Colour, DropNote, Note, PutNote, frame_around, new_note

if TYPE_CHECKING:
    from designer.canvas.view import Canvas


class NoteCommands:
    """Edits the notes of the document for one canvas."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._document = canvas.document
        self._added = ("", 0)
        """The note that was added last and has no text of a person's yet, and the place in the
        history after it."""

    def _push(self, edit: Edit, text: str, merge: str = "") -> bool:
        self._canvas.cancel_gesture()
        return self._document.attempt(edit, text, merge)

    def _add(self, note: Note, text: str) -> bool:
        if not self._push(PutNote(note), text, _step(note)):
            return False
        self._added = (note.id, self._document.undo_stack.index())
        return True

    def add(self) -> None:
        """Put an empty note at the mouse, or in the middle of the view, and let it be written.

        It stands on no layer, but as near to the right of it as there is room.
        """
        place = self._canvas.mouse_place() or self._canvas.middle()
        self._canvas.board.complete()
        note = new_note(self._document.network, (snapped(place.x()), snapped(place.y())))
        note = note.moved(snapped(self._aside(note)), 0.0)
        if self._add(note, _tr("Add note")):
            area = QRectF(note.x, note.y, note.width, note.height)
            self._canvas.bring_into_view(area.adjusted(-GRID, -GRID, GRID, GRID))
            self._begin(note.id, is_new=True)

    def _aside(self, note: Note) -> float:
        """Return how far to the right a note has to go to cover no layer and no other note."""
        taken = [
            QRectF(other.x, other.y, other.width, other.height)
            for other in self._document.network.notes.values()
            if not other.frame
        ]
        items = self._canvas.board.nodes.values()
        taken += [item.frame.body.translated(*item.place) for item in items]
        x = note.x
        for box in sorted(taken, key=lambda box: box.left()):
            level = box.top() < note.y + note.height and box.bottom() > note.y
            if level and x < box.right() + GRID and x + note.width > box.left():
                x = box.right() + 2 * GRID
        return x - note.x

    def frame(self) -> None:
        """Draw a frame around the selected layers and let its title be written."""
        network, chosen = self._document.network, self._document.selection
        try:
            note = frame_around(network, chosen, _tr("Frame"))
        except GraphError as error:
            self._canvas.refused.emit(str(error))
            return
        if self._add(note, _tr("Frame {} layers").format(len(chosen))):
            self._begin(note.id)

    def _begin(self, id: str, *, is_new: bool = False) -> None:
        self._document.select(())
        self._canvas.board.pick(())
        self._canvas.board.pick_note(id)
        self._canvas.note_box.open(id, is_new=is_new)

    def write(self, id: str, text: str) -> None:
        """Give a note another text."""
        note = self._document.network.notes[id]
        is_first = self._added == (id, self._document.undo_stack.index())
        self._added = ("", 0)
        if text != note.text:
            told = _tr("Write title") if note.frame else _tr("Write note")
            self._push(PutNote(note.changed(text=text)), told, _step(note) if is_first else "")

    def take_back(self, id: str) -> None:
        """Undo the adding of a note, with nothing left to redo; drop it if more was done since."""
        stack = self._document.undo_stack
        if self._added != (id, stack.index()):
            self._push(DropNote(id), _tr("Delete note"))
            return
        stack.undo()
        stack.command(stack.index()).setObsolete(True)
        stack.redo()  # Qt forgets such a step in place of doing it

    def paint(self, id: str, colour: Colour) -> None:
        """Give a note another colour."""
        note = self._document.network.notes[id]
        if colour != note.colour:
            self._push(PutNote(note.changed(colour=colour)), _tr("Colour note"))

    def delete(self) -> bool:
        """Delete the selected note; return whether there was one."""
        id = self._canvas.board.picked_note
        if id is None:
            return False
        self._push(DropNote(id), _tr("Delete note"))
        return True


def _step(note: Note) -> str:
    """Return the key by which a note's first text becomes one step with its adding."""
    return f"note:{note.id}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Canvas", text)
