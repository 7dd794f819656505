"""Parts of a network that are copied: as a network of their own, as text, and grafted back.

Between windows a copy goes as the text of a project file, with names and places. Beside it lies
the short form as plain text, for an editor or a message. Both can be pasted.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QMimeData

from graph import GraphError, Network, Project, project
from graph.edits import Add, Batch, Connect, Edit, following_id
from graph.names import age
from graph.network import Wire
from graph.shorthand import to_shorthand

FRAGMENT_MIME = "application/x-stride-fragment+json"
"""Layers with their names, places and wires, as the text of a project file."""


def take(network: Network, nodes: Iterable[str]) -> Network:
    """Return a network of copies of these nodes and of the wires between them."""
    chosen = set(nodes)
    part = Network()
    for node in sorted(chosen, key=age):
        part.add(
            network.layer(node),
            name=network.name(node),
            id=node,
            position=network.position(node),
        )
    for wire in network.wires():
        if wire.source in chosen and wire.target in chosen:
            part.connect(wire)
    return part


def to_text(part: Network) -> str:
    """Return a part as the text of a project file."""
    return project.dumps(Project({"copied": part}))


def to_mime(part: Network) -> QMimeData:
    """Return what the clipboard holds of a part: all of it, and as text its short form.

    A part that the short form cannot say has the text of the project file there as well.
    """
    whole = to_text(part)
    data = QMimeData()
    data.setData(FRAGMENT_MIME, whole.encode())
    data.setText(to_shorthand(part) or whole)
    return data


def from_mime(data: QMimeData | None) -> Network | None:
    """Return the part that the clipboard holds as a copy or as project text, or None."""
    if data is None:
        return None
    whole = bytes(data.data(FRAGMENT_MIME).data()).decode("utf-8", "replace")
    return from_text(whole or data.text())


def from_text(text: str) -> Network | None:
    """Return the part that a text holds, or None if it is no project text or an empty one."""
    if not text.lstrip().startswith("{"):
        return None
    try:
        networks = project.loads(text, "The clipboard").networks
    except GraphError:
        return None
    part = next(iter(networks.values()), None)
    return part if part is not None and len(part) else None


def graft(network: Network, part: Network, offset: tuple[float, float]) -> tuple[Edit, list[str]]:
    """Return the edit that adds a part under new ids, moved by an offset, and the ids."""
    dx, dy = offset
    new: dict[str, str] = {}
    edits: list[Edit] = []
    taken: list[str] = []
    for place, node in enumerate(sorted(part, key=age)):
        new[node] = following_id(network, place)
        name = part.name(node)
        if network.find(name) is not None or name in taken:
            name = network.new_name(name, taken=taken)
        taken.append(name)
        x, y = part.position(node)
        edits.append(Add(new[node], name, part.layer(node), (x + dx, y + dy)))
    for source, source_port, target, target_port in part.wires():
        edits.append(Connect(Wire(new[source], source_port, new[target], target_port)))
    return Batch(tuple(edits)), list(new.values())
