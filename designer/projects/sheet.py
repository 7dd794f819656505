"""An open project: what it holds, its file, its own history, and what of it is in view."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoStack

from designer.projects.file_stamp import FileStamp
from designer.said import said
from graph import EditError, Network, Project, Report, check
from graph.inside import Level, look_inside


class Look(NamedTuple):
    """How the canvas looks at a network: the place in the middle of the view, and the zoom."""

    x: float
    y: float
    zoom: float


class Sheet:
    """One of the projects that a document has open; `parent` owns its undo stack.

    `name` is that of the network in view, `top` its check, `trail` leads to the block that is
    open in it, if any; `report` and `selection` belong to what is in view. `looks` are by `key`.
    `changes` counts edits, undone ones too, so that a copy knows whether it is up to date.
    `stamp` is what the file held when it was read or written last. `placeholder` says that the
    window began with this project, and nobody asked for it or used it. `practice` marks the
    drawings of a lesson: nobody is asked to save them, and saved to a file they are as any other.
    `run` is the name of the run that trained what the sheet began with, if it came from one.
    """

    def __init__(
        self,
        content: Project,
        path: Path | None,
        parent: QObject,
        *,
        stamp: FileStamp | None = None,
        placeholder: bool = False,
        run: str = "",
        top: Report | None = None,
    ) -> None:
        if not content.networks:
            content.networks["network"] = Network("Untitled")
        self.project = content
        self.path = path
        self.stamp = stamp
        self.undo_stack = QUndoStack(parent)
        self.touched = False
        self.changes = 0
        self.looks: dict[str, Look] = {}
        self.selection: frozenset[str] = frozenset()
        self.placeholder = placeholder
        self.practice = False
        self.run = run
        self.trail: tuple[str, ...] = ()
        self.levels: list[Level] = []
        self.view(next(iter(content.networks)), top=top)

    def view(self, name: str, trail: tuple[str, ...] = (), *, top: Report | None = None) -> None:
        """Bring a network of the project into view, or what is inside a block of it.

        `trail` are the opened blocks, each a node of the drawing in the one before. Nothing is
        selected then. `top` is the check of the network, if it is known. EditError, with all as
        it was, if a block cannot be opened.
        """
        top = top or check(self.project.networks[name])
        levels = look_inside(top, trail)
        self.name, self.trail = name, trail
        self.top, self.levels = top, levels
        self.selection = frozenset()

    @property
    def key(self) -> str:
        """What tells apart all that can be in view: the network's name and the trail."""
        return "/".join((self.name, *self.trail))

    def look_again(self) -> None:
        """Take the opened blocks as they are now; those that are gone are left."""
        while True:
            try:
                self.levels = look_inside(self.top, self.trail)
            except EditError:
                self.trail = self.trail[:-1]
            else:
                return

    @property
    def report(self) -> Report:
        """The check of what is in view."""
        return self.levels[-1].report if self.levels else self.top

    @property
    def network(self) -> Network:
        """The network in view, or the drawing of the block that is open."""
        return self.report.network

    @property
    def modified(self) -> bool:
        """Whether there are changes that the file does not hold."""
        if self.practice and self.path is None:
            return False
        return self.touched or not self.undo_stack.isClean()

    @property
    def title(self) -> str:
        """What tabs and title bars call the project."""
        if self.path is not None:
            return self.path.name
        titles = (network.title for network in self.project.networks.values())
        return said(next((title for title in titles if title), "Untitled"))

    @property
    def gives_way(self) -> bool:
        """Whether it may go without a word when another project is opened."""
        return self.placeholder and not self.changes and not self.modified

    def close(self) -> None:
        """Forget the history and let go of the stack."""
        self.undo_stack.clear()
        self.undo_stack.deleteLater()
