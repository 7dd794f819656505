"""Blocks from the menu: make the selection a block, and put a block's layers in its place."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from itertools import count

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget

from designer.canvas.placing import with_room
from designer.projects.document import Document
from graph import GraphError
from graph.edits import Edit
from graph.grouping import expand, group
from graph.inside import own


class BlockCommands(QObject):
    """Groups and expands; `refused` gives the sentence why it cannot be done."""

    refused = Signal(str)

    def __init__(self, document: Document, window: QWidget) -> None:
        super().__init__(window)
        self._document = document
        self._window = window

    def group(self) -> None:
        """Ask for a name and make the selected layers one block, if they can be one."""
        document = self._document
        taken = document.project.definitions()
        proposed = next(name for n in count(1) if (name := f"Block{n}") not in taken)
        try:
            group(document.report, document.selection, proposed)
        except GraphError as error:
            self.refused.emit(str(error))
            return
        name, agreed = QInputDialog.getText(
            self._window,
            self.tr("Group into a block"),
            self.tr("Name of the block:"),
            QLineEdit.EchoMode.Normal,
            proposed,
        )
        if agreed:
            self.group_as(name.strip())

    def group_as(self, name: str) -> None:
        """Make the selected layers one block of this name and select it."""
        document = self._document
        before = set(document.network)
        self._push(
            lambda: group(document.report, document.selection, name),
            self.tr("Group {}").format(name),
        )
        document.select(set(document.network) - before or document.selection)

    def expand(self) -> None:
        """Put the layers of the selected blocks in their places and select them."""
        document = self._document
        if not document.selection:
            self.refused.emit(self.tr("Select a block first."))
            return
        before = set(document.network)
        for node in sorted(document.selection):
            title = self.tr("Expand {}").format(document.network.name(node))
            if not self._push(partial(self._expanded, node), title):
                return
        document.select(set(document.network) - before)

    def _expanded(self, node: str) -> Edit:
        document = self._document
        return with_room(document.network, node, expand(document.report, node))

    def open(self, node: str | None = None) -> None:
        """Show what is inside a block, else inside the one that is selected."""
        document = self._document
        if node is None:
            if len(document.selection) != 1:
                self.refused.emit(self.tr("Select one block to open it."))
                return
            (node,) = document.selection
        try:
            document.open_block(node)
        except GraphError as error:
            self.refused.emit(str(error))

    def climb(self) -> None:
        """Leave the open block for the drawing that it is in."""
        self._document.climb(max(0, len(self._document.sheet.trail) - 1))

    def make_own(self) -> None:
        """Make the open or the selected built-in block one of the project's own, to be changed."""
        document = self._document
        levels = document.sheet.levels
        if levels and levels[-1].definition is None:
            node, reopen = levels[-1].node, True
            document.climb(len(levels) - 1)
        elif len(document.selection) == 1:
            (node,), reopen = document.selection, False
        else:
            self.refused.emit(self.tr("Select one block to make it your own."))
            return
        kind = document.network.layer(node).kind
        name = free_block_name(document.project.definitions(), f"My{kind}")
        title = self.tr("Make {} the block {}").format(document.network.name(node), name)
        if self._push(lambda: own(document.report, node, name), title) and reopen:
            self.open(node)

    def _push(self, make: Callable[[], Edit], title: str) -> bool:
        try:
            self._document.push(make(), title)
        except GraphError as error:
            self.refused.emit(str(error))
            return False
        return True


def free_block_name(taken: Collection[str], stem: str) -> str:
    """Return the stem, or the stem with the lowest number from 2 that no block has."""
    number, name = 1, stem
    while name in taken:
        number += 1
        name = f"{stem}{number}"
    return name
