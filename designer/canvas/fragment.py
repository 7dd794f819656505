"""Parts of a network that are copied: as a network of their own, as text, and grafted back.

The text is that of a project file, so that a copy can be pasted into an editor or a message, and
a project file's text onto the canvas.
"""

from __future__ import annotations

from collections.abc import Iterable

from graph import GraphError, Network, Project, project
from graph.edits import Add, Batch, Connect, Edit, following_id
from graph.network import Wire, age


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
