"""Blocks from the menu: make the selection a block, and put a block's layers in its place."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget

from designer.document import Document
from graph import GraphError
from graph.edits import Edit
from graph.grouping import expand, group


class BlockCommands(QObject):
    """Groups and expands; `refused` gives the sentence why it cannot be done."""

    refused = Signal(str)

    def __init__(self, document: Document, window: QWidget) -> None:
        super().__init__(window)
        self._document = document
        self._window = window

    def group(self) -> None:
        """Ask for a name and make the selected layers one block."""
        number = len(self._document.project.definitions()) + 1
        name, agreed = QInputDialog.getText(
            self._window,
            self.tr("Group into a block"),
            self.tr("Name of the block:"),
            QLineEdit.EchoMode.Normal,
            f"Block{number}",
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
            if not self._push(partial(expand, document.report, node), title):
                return
        document.select(set(document.network) - before)

    def _push(self, make: Callable[[], Edit], title: str) -> bool:
        try:
            self._document.push(make(), title)
        except GraphError as error:
            self.refused.emit(str(error))
            return False
        return True
