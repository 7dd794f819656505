"""The open projects as Qt sees them: one in view, with its undo stack, selection and report.

Every change of the drawing goes through `push`. The canvas and the panels read the network and
the report from here and draw again what `edited` names; none of them keeps a truth of its own.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from pydantic import JsonValue
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoGroup, QUndoStack

from designer.file_stamp import FileStamp, stamp_of
from designer.sheet import Sheet
from designer.steps import NetworkStep, ProjectStep
from graph import EditError, GraphError, Network, Project, ProjectError, Report, project
from graph.edits import Edit
from graph.inside import Level, Restored, look_inside, redraw, redrawn
from graph.project_edits import ProjectEdit, TakeContent
from graph.userblock import definition_of


class Document(QObject):
    """Sheets, each an open project; `sheet` is the one in view, with one of its networks.

    `shown` are those of the nodes named by `edited` that the edit itself touched or moved; the
    others only check differently.

    Signals: `edited(frozenset)` names the nodes that were added, removed, moved, renamed, or
    that check differently than before; `switched()` tells that another network is in view, be it
    of another sheet, so that everything must be drawn anew; `selected()` that `selection` is
    another; `filed()` that a path or a modified mark changed; `listed()` that sheets, or networks
    of the sheet in view, came, went, moved or have other names. `settling()` comes before a
    person leaves a network or saves: what is typed and not taken yet is to be pushed now.
    `leaving()` comes before any `switched`, in the middle of undo too: nothing may be pushed.
    `refused(str)` is the sentence why an attempted edit was not done.
    """

    edited = Signal(object)
    switched = Signal()
    selected = Signal()
    filed = Signal()
    listed = Signal()
    settling = Signal()
    leaving = Signal()
    refused = Signal(str)

    def __init__(self, content: Project, path: Path | None = None) -> None:
        super().__init__()
        self.undo_group = QUndoGroup(self)
        self.shown: frozenset[str] = frozenset()
        first = Sheet(content, path, self, stamp=stamp_of(path), placeholder=path is None)
        self.sheet = self._take_in(first)
        self.sheets: list[Sheet] = [self.sheet]
        self.undo_group.setActiveStack(self.sheet.undo_stack)

    def _take_in(self, sheet: Sheet) -> Sheet:
        self.undo_group.addStack(sheet.undo_stack)
        sheet.undo_stack.cleanChanged.connect(lambda _clean: self.filed.emit())
        return sheet

    # -- reading ---------------------------------------------------------------------------

    @property
    def project(self) -> Project:
        """The project in view."""
        return self.sheet.project

    @property
    def path(self) -> Path | None:
        """The file of the project in view."""
        return self.sheet.path

    @property
    def undo_stack(self) -> QUndoStack:
        """The history of the project in view."""
        return self.sheet.undo_stack

    @property
    def name(self) -> str:
        """What the project calls the network in view."""
        return self.sheet.name

    @property
    def network(self) -> Network:
        """The network in view."""
        return self.sheet.network

    @property
    def report(self) -> Report:
        """The check of the network in view."""
        return self.sheet.report

    @property
    def top(self) -> Report:
        """The check of the network in view as a whole, also while a block of it is open."""
        return self.sheet.top

    @property
    def selection(self) -> frozenset[str]:
        """The selected nodes."""
        return self.sheet.selection

    @property
    def modified(self) -> bool:
        """Whether the project in view has changes that its file does not hold."""
        return self.sheet.modified

    @property
    def title(self) -> str:
        """What the window's title bar calls the project in view."""
        return self.sheet.title

    def sheet_of(self, path: Path) -> Sheet | None:
        """Return the sheet that has this file open."""
        path = path.resolve()
        same = (each for each in self.sheets if each.path and each.path.resolve() == path)
        return next(same, None)

    # -- changing a network ----------------------------------------------------------------

    def push(self, edit: Edit, text: str, merge: str = "") -> None:
        """Apply an edit, undoable under this text.

        Raises GraphError, with nothing changed, if the edit is not legal. Consecutive edits
        with the same non-empty `merge` key become one step of undo, as while a value is spun.
        """
        inverse = self._apply(edit)
        self.undo_stack.push(NetworkStep(self, edit, inverse, text, merge))

    def attempt(self, edit: Edit, text: str) -> bool:
        """Push an edit; if it is not legal, say so by `refused` and return False."""
        try:
            self.push(edit, text)
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
            new, shown = edit.definition, edit.shows
        else:
            new, inverse = redrawn(old, edit)
            shown = edit.shows | inverse.shows
        done = redraw(self.project, old, new)
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
        return Restored(old, shown)

    # -- changing a project ----------------------------------------------------------------

    def push_project(self, edit: ProjectEdit, text: str) -> None:
        """Apply an edit of the project in view, undoable under this text; GraphError if illegal."""
        self.settling.emit()
        inverse = self._apply_to_project(edit)
        self.undo_stack.push(ProjectStep(self, edit, inverse, text))

    def replay_project(self, sheet: Sheet, edit: ProjectEdit) -> ProjectEdit:
        """Apply an edit of a project for undo or redo."""
        self._enter(sheet, sheet.name)
        return self._apply_to_project(edit)

    def _apply_to_project(self, edit: ProjectEdit) -> ProjectEdit:
        before, place = self.top.network, list(self.project.networks).index(self.name)
        self.leaving.emit()
        inverse = edit.apply(self.project)
        self.sheet.changes += 1
        names = list(self.project.networks)
        beside = self.name if self.name in names else names[min(place, len(names) - 1)]
        self._look_at(edit.shows or beside, before)
        return inverse

    def _look_at(self, name: str, before: Network) -> None:
        """Have a network in view after its project changed."""
        self.shown = frozenset()
        if self.project.networks[name] is before:
            self.sheet.name = name
            self.edited.emit(frozenset())
        else:
            self.sheet.view(name)
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

    # -- what is in view -------------------------------------------------------------------

    def select(self, nodes: Iterable[str]) -> None:
        """Make these nodes the selection."""
        selection = frozenset(nodes)
        if selection != self.selection:
            self.sheet.selection = selection
            self.selected.emit()

    def switch(self, name: str) -> None:
        """Bring another network of the project into view."""
        self.use(self.sheet, name)

    def use(self, sheet: Sheet, name: str | None = None) -> None:
        """Bring a sheet into view, with the network that it had in view or with another."""
        trail = sheet.trail if name in (None, sheet.name) else ()
        name = name or sheet.name
        if sheet is not self.sheet or name != self.name:
            self.settling.emit()
            self._enter(sheet, name, trail)

    def open_block(self, node: str) -> None:
        """Bring what is inside a block into view; EditError says why it cannot be opened."""
        look_inside(self.report, [node])
        self.settling.emit()
        self._enter(self.sheet, self.name, (*self.sheet.trail, node))

    def climb(self, depth: int = 0) -> None:
        """Leave opened blocks until so many are open, and select the one that was left last."""
        trail = self.sheet.trail
        if depth < len(trail):
            self.settling.emit()
            self._enter(self.sheet, self.name, trail[:depth])
            self.select([trail[depth]])

    def _enter(self, sheet: Sheet, name: str, trail: tuple[str, ...] | None = None) -> None:
        other = sheet is not self.sheet
        trail = trail if trail is not None else sheet.trail if name == sheet.name else ()
        if not other and name == self.name and trail == sheet.trail:
            return
        self.leaving.emit()
        self.sheet = sheet
        self.shown = frozenset()
        if (name, trail) != (sheet.name, sheet.trail):
            sheet.view(name, trail)
        if other:
            self.undo_group.setActiveStack(sheet.undo_stack)
        self.switched.emit()
        if other:
            self.filed.emit()

    # -- sheets ----------------------------------------------------------------------------

    def add(
        self, content: Project, path: Path | None = None, stamp: FileStamp | None = None
    ) -> Sheet:
        """Open a project beside the others and show it; `stamp` is what its file held.

        The project that the window began with makes room for it if nobody has touched that.
        """
        alone = self.sheets == [self.sheet] and self.sheet.gives_way
        made = Sheet(content, path, self, stamp=stamp or stamp_of(path))
        return self._put(made, instead=self.sheet if alone else None)

    def replace(self, content: Project, path: Path | None = None) -> Sheet:
        """Put a project in the place of the one in view, whatever was changed in that."""
        return self._put(Sheet(content, path, self, stamp=stamp_of(path)), instead=self.sheet)

    def _put(self, made: Sheet, instead: Sheet | None) -> Sheet:
        self.settling.emit()
        place = self.sheets.index(instead) if instead else self.sheets.index(self.sheet) + 1
        self.sheets[place : place + bool(instead)] = [self._take_in(made)]
        self._enter(made, made.name)
        if instead is not None:
            self._let_go(instead)
        self.listed.emit()
        return made

    def remove(self, sheet: Sheet) -> None:
        """Close a sheet, whatever was changed in it; the last one leaves an empty project."""
        if len(self.sheets) == 1:
            self._put(Sheet(Project(), None, self, placeholder=True), instead=sheet)
            return
        if sheet is self.sheet:
            place = self.sheets.index(sheet)
            self.use(self.sheets[place + 1 if place + 1 < len(self.sheets) else place - 1])
        self.sheets.remove(sheet)
        self._let_go(sheet)
        self.listed.emit()

    def _let_go(self, sheet: Sheet) -> None:
        self.undo_group.removeStack(sheet.undo_stack)
        sheet.undo_stack.cleanChanged.disconnect()
        sheet.close()

    def move(self, sheet: Sheet, place: int) -> None:
        """Give a sheet another place among the sheets."""
        if self.sheets.index(sheet) != place:
            self.sheets.remove(sheet)
            self.sheets.insert(place, sheet)
            self.listed.emit()

    # -- files -----------------------------------------------------------------------------

    def open(self, path: Path) -> None:
        """Open a file beside the others; ProjectError leaves everything as it was."""
        stamp = stamp_of(path)
        self.add(project.load(path), path, stamp)

    def load_again(self, text: str) -> None:
        """Take what the file of the project in view holds now, undoable under this text.

        ProjectError if there is no file or it cannot be read, with nothing changed.
        """
        path = self.sheet.path
        if path is None:
            raise ProjectError(f"{self.title} has no file yet. Save it first.")
        stamp, content = stamp_of(path), project.load(path)
        self.push_project(TakeContent(content.networks, content.blocks, content.training), text)
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
        for sheet in self.sheets:
            sheet.undo_stack.clear()
