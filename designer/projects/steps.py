"""Steps of undo: edits with their inverses, as Qt's undo stack keeps them.

A step holds ids and plain data, and changes the model through the document alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

from graph.edits import Edit
from graph.project_edits import ProjectEdit

if TYPE_CHECKING:
    from designer.projects.document import Document
    from designer.projects.sheet import Sheet


class NetworkStep(QUndoCommand):
    """An edit of one network. It was applied before it was pushed: the first redo does nothing."""

    def __init__(
        self, document: Document, edit: Edit, inverse: Edit, text: str, merge: str = ""
    ) -> None:
        super().__init__(text)
        self._document = document
        self._sheet: Sheet = document.sheet
        self._name = document.name
        self._trail = document.sheet.trail
        self._edit = edit
        self._inverse = inverse
        self._merge = merge
        self._applied = True

    def redo(self) -> None:
        """Apply the edit again."""
        if self._applied:
            self._applied = False
            return
        where = self._sheet, self._name, self._trail
        self._inverse = self._document.replay(*where, self._edit)

    def undo(self) -> None:
        """Apply the inverse."""
        where = self._sheet, self._name, self._trail
        self._edit = self._document.replay(*where, self._inverse)

    def id(self) -> int:
        """Return which steps may become one with this; -1 for none."""
        return hash((self._name, self._trail, self._merge)) & 0x7FFFFFFF if self._merge else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take a following step into this one."""
        if not isinstance(other, NetworkStep) or other._merge != self._merge:
            return False
        self._edit = other._edit
        return True


class ProjectStep(QUndoCommand):
    """An edit of the project, applied before it was pushed."""

    def __init__(
        self, document: Document, edit: ProjectEdit, inverse: ProjectEdit, text: str
    ) -> None:
        super().__init__(text)
        self._document = document
        self._sheet: Sheet = document.sheet
        self._edit = edit
        self._inverse = inverse
        self._applied = True

    def redo(self) -> None:
        """Apply the edit again."""
        if self._applied:
            self._applied = False
            return
        self._inverse = self._document.replay_project(self._sheet, self._edit)

    def undo(self) -> None:
        """Apply the inverse."""
        self._edit = self._document.replay_project(self._sheet, self._inverse)
