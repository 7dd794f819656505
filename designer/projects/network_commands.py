"""Networks of a project from the menu: add one, rename it, delete it; each is a step of undo."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget

from designer.projects.document import Document
from graph import GraphError, Network
from graph.project_edits import (
    AddNetwork,
    ProjectEdit,
    RemoveNetwork,
    free_name,
    rename_network,
)


class NetworkCommands(QObject):
    """Changes which networks the project in view has; `refused` tells why it cannot be done."""

    refused = Signal(str)

    def __init__(self, document: Document, window: QWidget) -> None:
        super().__init__(window)
        self._document = document
        self._window = window

    def add(self) -> None:
        """Ask for a name and add an empty network."""
        project = self._document.project
        name = self._ask(self.tr("Add a network"), free_name(project))
        if name is not None:
            self._push(AddNetwork(name, Network(name)), self.tr("Add network {}").format(name))

    def rename(self) -> None:
        """Ask for another name of the network in view."""
        old = self._document.name
        name = self._ask(self.tr("Rename the network"), old)
        if name is not None and name != old:
            self.rename_to(name)

    def rename_to(self, name: str) -> None:
        """Give the network in view this name."""
        edit = rename_network(self._document.project, self._document.name, name)
        self._push(edit, self.tr("Rename network {}").format(name))

    def remove(self) -> None:
        """Delete the network in view; undo brings it back."""
        name = self._document.name
        self._push(RemoveNetwork(name), self.tr("Delete network {}").format(name))

    def _ask(self, title: str, proposed: str) -> str | None:
        name, agreed = QInputDialog.getText(
            self._window,
            title,
            self.tr("Name of the network:"),
            QLineEdit.EchoMode.Normal,
            proposed,
        )
        return name.strip() if agreed else None

    def _push(self, edit: ProjectEdit, text: str) -> None:
        try:
            self._document.push_project(edit, text)
        except GraphError as error:
            self.refused.emit(str(error))
