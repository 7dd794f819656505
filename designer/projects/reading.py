"""Reading project files, large ones in a thread: the window goes on painting meanwhile."""

from __future__ import annotations

import gc
from pathlib import Path

from designer.background import in_background
from graph import GraphError, Network, Project, Report, arrange, check, project

LARGE = 300_000
"""Bytes of a file from which on it is read in the background."""


def read_project(path: Path, name: str = "") -> tuple[Project, Report | None]:
    """Return a file's project, and of a large one the check of the network that is looked at.

    That is the one of this name, or the first. A network whose file says of no layer where it
    stands is laid out. ProjectError says what is wrong with the file.
    """
    try:
        large = path.stat().st_size >= LARGE
    except OSError:
        large = False  # loading it says why it cannot be read
    if not large:
        content = project.load(path)
        if _unplaced(content):
            in_background(lambda: _lay_out(content))
        return content, None
    return in_background(lambda: _load(path, name))


def read_copy(path: Path) -> tuple[Project, Report | None] | None:
    """Return what a recovery copy holds, or None if it is damaged itself."""
    try:
        return read_project(path)
    except GraphError:
        return None


def _load(path: Path, name: str) -> tuple[Project, Report | None]:
    """Read a file and check a network, which takes long.

    Python is to search for no garbage in it, which would hold the window up: closing a sheet
    takes that back.
    """
    content = project.load(path)
    _lay_out(content)
    first = next(iter(content.networks.values()), None)
    network = content.networks.get(name, first)
    top = check(network) if network is not None else None
    gc.freeze()
    return content, top


def _unplaced(content: Project) -> list[Network]:
    """Return the networks whose layers all stand in one place, as a script leaves them."""
    return [
        network
        for network in content.networks.values()
        if len(network) > 1 and len({network.position(node) for node in network}) == 1
    ]


def _lay_out(content: Project) -> None:
    """Give such networks places, which takes a second where very much is wired."""
    for network in _unplaced(content):
        arrange(network)
