"""The open project as Qt sees it: one undo stack, one selection, one report, and their signals.

Every change of the drawing goes through `push`. The canvas and the panels read the network and
the report from here and draw again what `edited` names; none of them keeps a truth of its own.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from pydantic import JsonValue
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from graph import Network, Project, Report, check, project
from graph.edits import Edit


class Document(QObject):
    """A project with one network in view.

    `shown` are those of the nodes named by `edited` that the edit itself touched or moved; the
    others only check differently.

    Signals: `edited(frozenset)` names the nodes that were added, removed, moved, renamed, or
    that check differently than before; `switched()` tells that another network is in view, so
    that everything must be drawn anew; `selected()` that `selection` is another; `filed()` that
    the path or the modified mark changed.
    """

    edited = Signal(object)
    switched = Signal()
    selected = Signal()
    filed = Signal()

    def __init__(self, content: Project, path: Path | None = None) -> None:
        super().__init__()
        self.undo_stack = QUndoStack(self)
        self.undo_stack.cleanChanged.connect(lambda _clean: self.filed.emit())
        self._take(content, path)

    def _take(self, content: Project, path: Path | None) -> None:
        self.project = content
        self.path = path
        self._touched = False
        if not content.networks:
            content.networks["network"] = Network("Untitled")
        self.name = next(iter(content.networks))
        self.report: Report = check(self.network)
        self.selection: frozenset[str] = frozenset()
        self.shown: frozenset[str] = frozenset()

    # -- reading ---------------------------------------------------------------------------

    @property
    def network(self) -> Network:
        """The network in view."""
        return self.project.networks[self.name]

    @property
    def modified(self) -> bool:
        """Whether there are changes that the file does not hold."""
        return self._touched or not self.undo_stack.isClean()

    @property
    def title(self) -> str:
        """What the window's title bar calls the project."""
        return self.path.name if self.path else (self.network.title or "Untitled")

    # -- changing --------------------------------------------------------------------------

    def push(self, edit: Edit, text: str, merge: str = "") -> None:
        """Apply an edit, undoable under this text.

        Raises GraphError, with nothing changed, if the edit is not legal. Consecutive edits
        with the same non-empty `merge` key become one step of undo, as while a value is spun.
        """
        inverse = edit.apply(self.network)
        self._tell(edit.shows | inverse.shows, edit.touches | inverse.touches)
        self.undo_stack.push(_Step(self, self.name, edit, inverse, text, merge))

    def replay(self, name: str, edit: Edit) -> Edit:
        """Apply an edit for undo or redo, in the network that it was made in."""
        if name != self.name:
            self.switch(name)
        inverse = edit.apply(self.network)
        self._tell(edit.shows | inverse.shows, edit.touches | inverse.touches)
        return inverse

    def _tell(self, shown: frozenset[str], touched: frozenset[str]) -> None:
        changed = self.report.refresh(touched) if touched else set()
        gone = {node for node in self.selection if node not in self.network}
        if gone:
            self.select(self.selection - gone)
        self.shown = shown
        self.edited.emit(frozenset(shown | changed))

    def set_training(self, values: dict[str, JsonValue]) -> None:
        """Keep other training settings; they are no step of undo."""
        if values != self.project.training:
            self.project.training = values
            self.touch()

    def touch(self) -> None:
        """Mark the project as other than its file, whatever undo says."""
        self._touched = True
        self.filed.emit()

    def select(self, nodes: Iterable[str]) -> None:
        """Make these nodes the selection."""
        selection = frozenset(nodes)
        if selection != self.selection:
            self.selection = selection
            self.selected.emit()

    def switch(self, name: str) -> None:
        """Bring another network of the project into view."""
        self.name = name
        self.report = check(self.network)
        self.selection = frozenset()
        self.switched.emit()

    # -- files -----------------------------------------------------------------------------

    def open(self, path: Path) -> None:
        """Replace the project by a file's; ProjectError leaves everything as it was."""
        content = project.load(path)
        self.replace(content, path)

    def replace(self, content: Project, path: Path | None = None) -> None:
        """Replace the project, e.g. by a built-in network."""
        self.undo_stack.clear()
        self._take(content, path)
        self.switched.emit()
        self.filed.emit()

    def save(self, path: Path) -> None:
        """Write the project file; ProjectError says why it cannot be written."""
        project.save(self.project, path)
        self.path = path
        self._touched = False
        self.undo_stack.setClean()
        project.recovery_path(path).unlink(missing_ok=True)
        self.filed.emit()

    def close(self) -> None:
        """Let go of the stack before it is destroyed."""
        self.undo_stack.blockSignals(True)
        self.undo_stack.clear()


class _Step(QUndoCommand):
    """One step of undo. It was applied before it was pushed, so the first redo does nothing."""

    def __init__(
        self, document: Document, name: str, edit: Edit, inverse: Edit, text: str, merge: str
    ) -> None:
        super().__init__(text)
        self._document = document
        self._name = name
        self._edit = edit
        self._inverse = inverse
        self._merge = merge
        self._applied = True

    def redo(self) -> None:
        if self._applied:
            self._applied = False
            return
        self._inverse = self._document.replay(self._name, self._edit)

    def undo(self) -> None:
        self._edit = self._document.replay(self._name, self._inverse)

    def id(self) -> int:
        return hash((self._name, self._merge)) & 0x7FFFFFFF if self._merge else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Step) or other._merge != self._merge:
            return False
        self._edit = other._edit
        return True
