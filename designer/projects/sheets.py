"""The open projects: sheets, one of them in view, with one of its networks or an opened block."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoGroup, QUndoStack

from designer.in_turn import InTurn
from designer.projects.file_stamp import FileStamp, stamp_of
from designer.projects.sheet import Sheet
from graph import Network, Project, Report
from graph.inside import look_inside

MANY = 800
"""Above so many layers in view, panels that count them all are brought up to date in turn."""


class Sheets(QObject):
    """Sheets, each an open project; `sheet` is the one in view.

    Signals: `switched()` tells that another network is in view, be it of another sheet, or
    another block, so that everything must be drawn anew; `selected()` that `selection` is
    another; `filed()` that a path or a modified mark changed; `listed()` that sheets, or networks
    of the sheet in view, came, went, moved or have other names. `settling()` comes before a
    person leaves a network or saves: what is typed and not taken yet is to be pushed now.
    `leaving()` comes before any `switched`, in the middle of undo too: nothing may be pushed.

    `in_turn` is where the canvas and the panels put the pieces in which they draw a large network:
    one a turn of the event loop, whoever it belongs to, so that pieces do not add up to a stall.
    """

    switched = Signal()
    selected = Signal()
    filed = Signal()
    listed = Signal()
    settling = Signal()
    leaving = Signal()

    def __init__(
        self, content: Project, path: Path | None = None, top: Report | None = None
    ) -> None:
        """Begin with a project; `top` is the check of its first network, if it is known."""
        super().__init__()
        self.undo_group = QUndoGroup(self)
        self.in_turn = InTurn(self)
        self.shown: frozenset[str] = frozenset()
        stamp = stamp_of(path)
        first = Sheet(content, path, self, stamp=stamp, placeholder=path is None, top=top)
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

    def refresh_on_switch(self, refresh: Callable[[], None]) -> None:
        """Call a panel's `refresh` after each `switched`.

        With a large network in view each has a turn of the event loop to itself, so that no turn
        takes long; else it is called at once.
        """
        self.switched.connect(
            lambda: self.in_turn.put(refresh) if len(self.network) > MANY else refresh()
        )

    # -- sheets ----------------------------------------------------------------------------

    def add(
        self,
        content: Project,
        path: Path | None = None,
        stamp: FileStamp | None = None,
        top: Report | None = None,
        *,
        place: int | None = None,
        run: str = "",
    ) -> Sheet:
        """Open a project beside the others and show it; `stamp` is what its file held.

        `top` is the check of its first network, if that is known; `run` the name of the run that
        it comes from, if it does. With a place among the sheets it goes there unseen.

        The project that the window began with makes room for it if nobody has touched that.
        """
        alone = self.sheets == [self.sheet] and self.sheet.gives_way
        made = Sheet(content, path, self, stamp=stamp or stamp_of(path), run=run, top=top)
        if place is not None:
            self.sheets.insert(place, self._take_in(made))
            self.listed.emit()
            return made
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
        gc.unfreeze()
        self.undo_group.removeStack(sheet.undo_stack)
        sheet.undo_stack.cleanChanged.disconnect()
        sheet.close()

    def move(self, sheet: Sheet, place: int) -> None:
        """Give a sheet another place among the sheets."""
        if self.sheets.index(sheet) != place:
            self.sheets.remove(sheet)
            self.sheets.insert(place, sheet)
            self.listed.emit()
