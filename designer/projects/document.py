"""The open projects as Qt sees them: one in view, with its undo stack, selection and report.

Every change of the drawing goes through `push`. The canvas and the panels read the network and
the report from here and draw again what `edited` names; none of them keeps a truth of its own.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from pydantic import JsonValue
from PySide6.QtCore import Signal

from designer.projects.file_stamp import FileStamp, stamp_of
from designer.projects.reading import read_project
from designer.projects.sheet import Sheet
from designer.projects.sheets import Sheets
from designer.projects.steps import NetworkStep, ProjectStep
from graph import (
    EditError,
    GraphError,
    Network,
    ProjectError,
    Report,
    project,
)
from graph.edits import Edit
from graph.inside import Level, Restored, redraw, redrawn
from graph.project_edits import ProjectEdit, TakeContent
from graph.userblock import definition_of


class Document(Sheets):
    """The open projects with all that changes them; see Sheets for what is in view.

    `shown` are those of the nodes named by `edited` that the edit itself touched or moved; the
    others only check differently.

    Signals: `edited(frozenset)` names the nodes that were added, removed, moved, renamed, or
    that check differently than before; `refused(str)` is the sentence why an attempted edit was
    not done.
    """

    edited = Signal(object)
    refused = Signal(str)

    # -- changing a network ----------------------------------------------------------------

    def push(self, edit: Edit, text: str, merge: str = "") -> None:
        """Apply an edit, undoable under this text.

        Raises GraphError, with nothing changed, if the edit is not legal. Consecutive edits
        with the same non-empty `merge` key become one step of undo, as while a value is spun.
        """
        inverse = self._apply(edit)
        self.undo_stack.push(NetworkStep(self, edit, inverse, text, merge))

    def attempt(self, edit: Edit, text: str, merge: str = "") -> bool:
        """Push an edit; if it is not legal, say so by `refused` and return False."""
        try:
            self.push(edit, text, merge)
        except GraphError as error:
            self.refused.emit(str(error))
            return False
        return True

    def replay(self, sheet: Sheet, name: str, trail: tuple[str, ...], edit: Edit) -> Edit:
        """Apply an edit for undo or redo, in the network or block that it was made in."""
        self._enter(sheet, name, trail)
        return self._apply(edit)

    def _apply(self, edit: Edit) -> Edit:
        if self.sheet.levels:
            return self._apply_inside(self.sheet.levels[-1], edit)
        inverse = edit.apply(self.network)
        try:
            self._check_blocks(edit.touches)
        except GraphError:
            inverse.apply(self.network)
            raise
        self.sheet.changes += 1
        self._tell(edit.shows | inverse.shows, edit.touches | inverse.touches)
        return inverse

    def _check_blocks(self, nodes: Iterable[str]) -> None:
        """Raise EditError if these nodes bring a block whose name another one has already.

        A file could not tell the two apart.
        """
        network = self.network
        if any(definition_of(network.layer(node)) for node in nodes if node in network):
            self.project.definitions()

    def _tell(self, shown: frozenset[str], touched: frozenset[str]) -> None:
        self._say_edited(shown, self.report.refresh(touched) if touched else set())

    def _say_edited(self, shown: frozenset[str], changed: set[str]) -> None:
        gone = {node for node in self.selection if node not in self.network}
        if gone:
            self.select(self.selection - gone)
        self.shown = shown
        self.edited.emit(frozenset(shown | changed))

    def _apply_inside(self, level: Level, edit: Edit) -> Edit:
        """Change the drawing of the open block, and with it all its uses."""
        old = level.definition
        if old is None:
            raise EditError(
                f"{level.kind} is built in and cannot be changed. Make it your own first "
                "(Network → Make the block your own)."
            )
        if isinstance(edit, Restored):
            shown, done = edit.shows, edit.way or redraw(self.project, old, edit.definition)
        else:
            new, inverse = redrawn(old, edit)
            shown, done = edit.shows | inverse.shows, redraw(self.project, old, new)
        undone = done.apply(self.project)
        try:
            self.project.definitions()
        except GraphError:
            undone.apply(self.project)
            raise
        self.sheet.changes += 1
        both = [each.edits[self.name] for each in (done, undone) if self.name in each.edits]
        self.sheet.top.refresh(frozenset().union(*(each.touches for each in both)))
        self.sheet.look_again()
        before, after = level.report.facts, self.report.facts
        nodes = before.keys() | after.keys()
        self._say_edited(shown, {n for n in nodes if before.get(n) != after.get(n)})
        return Restored(old, shown, undone)

    # -- changing a project ----------------------------------------------------------------

    def push_project(self, edit: ProjectEdit, text: str, top: Report | None = None) -> None:
        """Apply an edit of the project in view, undoable under this text; GraphError if illegal.

        `top` is the check of the network that comes into view, if it is known.
        """
        self.settling.emit()
        inverse = self._apply_to_project(edit, top)
        self.undo_stack.push(ProjectStep(self, edit, inverse, text))

    def replay_project(self, sheet: Sheet, edit: ProjectEdit) -> ProjectEdit:
        """Apply an edit of a project for undo or redo."""
        self._enter(sheet, sheet.name)
        return self._apply_to_project(edit)

    def _apply_to_project(self, edit: ProjectEdit, top: Report | None = None) -> ProjectEdit:
        before, place = self.top.network, list(self.project.networks).index(self.name)
        self.leaving.emit()
        inverse = edit.apply(self.project)
        self.sheet.changes += 1
        names = list(self.project.networks)
        beside = self.name if self.name in names else names[min(place, len(names) - 1)]
        self._look_at(edit.shows or beside, before, top)
        return inverse

    def _look_at(self, name: str, before: Network, top: Report | None = None) -> None:
        """Have a network in view after its project changed."""
        self.shown = frozenset()
        if self.project.networks[name] is before:
            self.sheet.name = name
            self.edited.emit(frozenset())
        else:
            known = top is not None and top.network is self.project.networks[name]
            self.sheet.view(name, top=top if known else None)
            self.switched.emit()
        self.listed.emit()
        self.filed.emit()

    def set_training(self, values: dict[str, JsonValue]) -> None:
        """Keep other training settings; they are no step of undo."""
        if values != self.project.training:
            self.project.training = values
            self.touch()

    def touch(self, sheet: Sheet | None = None) -> None:
        """Mark a project, else the one in view, as other than its file, whatever undo says."""
        sheet = sheet or self.sheet
        sheet.touched = True
        sheet.changes += 1
        self.filed.emit()

    # -- files -----------------------------------------------------------------------------

    def open(self, path: Path, *, place: int | None = None) -> None:
        """Open a file beside the others; ProjectError leaves everything as it was.

        With a place among the sheets it goes there, and what is in view stays in view.
        """
        stamp = stamp_of(path)
        content, top = read_project(path)
        self.add(content, path, stamp, top, place=place)

    def load_again(self, text: str) -> None:
        """Take what the file of the project in view holds now, undoable under this text.

        ProjectError if there is no file or it cannot be read, with nothing changed.
        """
        path = self.sheet.path
        if path is None:
            raise ProjectError(f"{self.title} has no file yet. Save it first.")
        stamp = stamp_of(path)
        content, top = read_project(path, self.name)
        taken = TakeContent(content.networks, content.blocks, content.training)
        self.push_project(taken, text, top)
        self._settle(path, stamp)

    def save(self, path: Path) -> None:
        """Write the project file; ProjectError says why it cannot be written."""
        self.settling.emit()
        text = project.dumps(self.project)
        project.write_whole(path, text)
        self._settle(path, FileStamp.of_text(text))
        project.recovery_path(path).unlink(missing_ok=True)
        self.filed.emit()

    def _settle(self, path: Path, stamp: FileStamp | None) -> None:
        """Take note that the file holds what is in view."""
        self.sheet.path, self.sheet.stamp = path, stamp
        self.sheet.touched = False
        self.undo_stack.setClean()
        self.filed.emit()

    def close(self) -> None:
        """Let go of the stacks before they are destroyed."""
        self.blockSignals(True)
        self.in_turn.clear()
        for sheet in self.sheets:
            sheet.undo_stack.clear()
