"""Which of a project's networks is meant, where all that is known of it may be old."""

from __future__ import annotations

from collections.abc import Iterable

from graph.errors import ProjectError
from graph.network import Network
from graph.records import Project


def find_network(project: Project, name: str, layers: Iterable[str] = ()) -> tuple[str, Network]:
    """Return the network of this name, else the first that has layers of all these names.

    A layer inside a block is named with the blocks before it, `block1/conv`. ProjectError if the
    project has no such network.
    """
    if name in project.networks:
        return name, project.networks[name]
    wanted = {layer.partition("/")[0] for layer in layers}
    for each, network in project.networks.items():
        if all(network.find(layer) is not None for layer in wanted):
            return each, network
    raise ProjectError(
        f"The project has no network {name!r}; it has: {', '.join(project.networks) or 'none'}."
        if name
        else "The project has no network with the layers that were trained."
    )
