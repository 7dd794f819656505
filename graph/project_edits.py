"""Edits of a project as a whole: its networks come, go, are renamed, or are read from the file.

As with the edits of a network, `edit.apply(project)` changes the project and returns the exact
inverse; one that cannot be applied raises EditError and leaves the project as it was.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field

from pydantic import JsonValue

from graph.errors import EditError
from graph.names import NAME_LIMIT
from graph.network import Network
from graph.records import Project
from graph.userblock import Definition


class ProjectEdit(ABC):
    """A change of a project as a value; `shows` is the network to look at once it is done."""

    @abstractmethod
    def apply(self, project: Project) -> ProjectEdit:
        """Change the project and return the inverse edit."""

    @property
    def shows(self) -> str | None:
        """The name of the network that the edit brings or changes; None if any will do."""
        return None


@dataclass(frozen=True, eq=False, slots=True)
class AddNetwork(ProjectEdit):
    """Put a network, itself and not a copy, at a place among the others; None is the end."""

    name: str
    network: Network
    place: int | None = None

    def apply(self, project: Project) -> ProjectEdit:
        """Return RemoveNetwork."""
        refuse_name(project, self.name)
        entries = list(project.networks.items())
        place = len(entries) if self.place is None else self.place
        entries.insert(place, (self.name, self.network))
        _set(project, entries)
        return RemoveNetwork(self.name)

    @property
    def shows(self) -> str | None:
        """The new network."""
        return self.name


@dataclass(frozen=True, slots=True)
class RemoveNetwork(ProjectEdit):
    """Take a network out of the project; the last one stays."""

    name: str

    def apply(self, project: Project) -> ProjectEdit:
        """Return AddNetwork at the same place."""
        if self.name not in project.networks:
            raise EditError(f"There is no network {self.name!r} to delete.")
        if len(project.networks) == 1:
            raise EditError(
                f"{self.name} is the only network of this project, and a project has at least one."
            )
        place = list(project.networks).index(self.name)
        return AddNetwork(self.name, project.networks.pop(self.name), place)


@dataclass(frozen=True, slots=True)
class RenameNetwork(ProjectEdit):
    """Give a network another name and title; its place among the others stays."""

    old: str
    new: str
    title: str

    def apply(self, project: Project) -> ProjectEdit:
        """Return RenameNetwork to the old name and title."""
        network = project.networks.get(self.old)
        if network is None:
            raise EditError(f"There is no network {self.old!r} to rename.")
        if self.new != self.old:
            refuse_name(project, self.new)
        before = network.title
        network.title = self.title
        entries = project.networks.items()
        _set(project, [(self.new if n == self.old else n, each) for n, each in entries])
        return RenameNetwork(self.new, self.old, before)

    @property
    def shows(self) -> str | None:
        """The renamed network."""
        return self.new


@dataclass(frozen=True, eq=False, slots=True)
class TakeContent(ProjectEdit):
    """Replace all that a project holds, as when its file was changed by another program."""

    networks: Mapping[str, Network]
    blocks: Mapping[str, Definition] = field(default_factory=dict)
    training: Mapping[str, JsonValue] = field(default_factory=dict)

    def apply(self, project: Project) -> ProjectEdit:
        """Return TakeContent with what the project held."""
        if not self.networks:
            raise EditError("There is no network in it, and a project has at least one.")
        before = TakeContent(dict(project.networks), dict(project.blocks), project.training)
        project.networks, project.blocks = dict(self.networks), dict(self.blocks)
        project.training = dict(self.training)
        return before


def rename_network(project: Project, old: str, new: str) -> RenameNetwork:
    """Return the edit that renames a network; a title that was its name is renamed with it."""
    network = project.networks.get(old)
    title = network.title if network is not None else ""
    return RenameNetwork(old, new, new if title == old else title)


def refuse_name(project: Project, name: str) -> None:
    """Raise EditError if a new network may not have this name, and say why."""
    if not name or name != name.strip() or len(name) > NAME_LIMIT or not name.isprintable():
        raise EditError(
            f"The name of a network has 1 to {NAME_LIMIT} characters, no control characters and "
            f"no spaces at its ends; choose another than {name[:80]!r}."
        )
    if name in project.networks:
        raise EditError(f"Another network is called {name} already; choose another name.")


def free_name(project: Project, stem: str = "network") -> str:
    """Return the stem, or the stem with the lowest number from 2 that no network has."""
    number, name = 1, stem
    while name in project.networks:
        number += 1
        name = f"{stem}{number}"
    return name


def _set(project: Project, entries: list[tuple[str, Network]]) -> None:
    """Set the order of the networks, in the same dictionary."""
    project.networks.clear()
    project.networks.update(entries)
