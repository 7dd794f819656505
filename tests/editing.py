"""Random edits, legal and not, of whatever a network holds at the time."""

from __future__ import annotations

from random import Random

from graph import KINDS, Layer, Network, Project, Wire, project
from graph.edits import (
    Add,
    Batch,
    Connect,
    Disconnect,
    Edit,
    Move,
    Remove,
    Rename,
    Replace,
    insert_on_wire,
    remove_all,
)
from graph.names import stem
from tests.drawing import random_layer

NAMES = (
    "conv1",
    "été",
    "x y",
    "class",
    '"; import os',
    "卷积",
    "a/b",
    " edge",
    "",
    "n\n",
    "z" * 61,
)
"""Some that are legal and some that are not."""

SORTS = (
    *("add", "add", "connect", "connect", "connect", "disconnect", "remove", "change", "change"),
    *("kind", "rename", "move", "insert", "several", "batch"),
)
"""What a random edit does, the frequent ones several times."""


def text_of(network: Network) -> str:
    """The whole drawing as the text of its file."""
    return project.dumps(Project({"network": network}))


def random_edit(random: Random, network: Network, depth: int = 0) -> Edit:
    """Return an edit of any sort; about one in four is not legal."""
    nodes = sorted(network)
    wires = sorted(network.wires())
    if not nodes:
        return _add(random, network)
    node = random.choice(nodes)
    if random.random() < 0.03:
        node = "n999999"
    match random.choice(SORTS):
        case "connect":
            return Connect(_wire(random, network, node))
        case "disconnect" if wires:
            wire = random.choice(wires)
            return Disconnect(wire if random.random() < 0.9 else wire._replace(source=node))
        case "remove":
            return Remove(node)
        case "change" if node in network:
            return Replace(node, _legal(random, type(network.layer(node))))
        case "kind":
            return Replace(node, _legal(random, random.choice(list(KINDS.values()))))
        case "rename":
            return Rename(node, random.choice(NAMES))
        case "move":
            return Move(((node, (random.randint(-500, 500) / 2, 7.0)),))
        case "insert" if wires:
            layer = _legal(random, random.choice(list(KINDS.values())))
            if len(layer.input_ports) == 1 and layer.output_ports:
                return insert_on_wire(network, random.choice(wires), layer)
        case "several":
            chosen = frozenset(random.sample(nodes, min(len(nodes), 3)))
            return remove_all(network, chosen, frozenset(random.sample(wires, min(len(wires), 2))))
        case "batch" if depth < 2:
            return Batch(tuple(random_edit(random, network, depth + 1) for _ in range(3)))
    return _add(random, network)


def _add(random: Random, network: Network) -> Add:
    layer = _legal(random, random.choice(list(KINDS.values())))
    node = random.choice((network.new_id(), network.new_id(), "n1", "extra"))
    name = random.choice((network.new_name(stem(layer)), network.new_name("x"), "conv1"))
    return Add(node, name, layer, (random.randint(-9, 9), 0.5))


def _legal(random: Random, kind: type[Layer]) -> Layer:
    for _ in range(20):
        layer = random_layer(random, kind)
        if layer is not None:
            return layer
    return kind()


def _wire(random: Random, network: Network, node: str) -> Wire:
    """Return a wire into a node, mostly to a port that is free and from a layer before it."""
    if node not in network:
        return Wire(node, "out", node, "in")
    taken = network.wires_into(node)
    ports = [p.name for p in network.layer(node).input_ports]
    free = [port for port in ports if port not in taken] or ports or ["in"]
    source = random.choice(sorted(network))
    outputs = [p.name for p in network.layer(source).output_ports] or ["out"]
    return Wire(source, random.choice(outputs), node, random.choice(free))
