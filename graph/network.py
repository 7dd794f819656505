"""A network: named layers on a networkx.MultiDiGraph, and the one rule of what may be wired.

Each node is a stable id with `name`, `layer` and `position`; each edge is keyed by the target
port and carries the source port, so that `Add(x, x)` keeps both of its wires.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from heapq import heappop, heappush
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

import networkx as nx

from graph.errors import EditError
from graph.layer import Layer, Port
from graph.names import Names, age, stem

if TYPE_CHECKING:
    from graph.initialisation import Rule
    from graph.notes import Note

Position: TypeAlias = tuple[float, float]
Adjacency: TypeAlias = dict[str, dict[str, dict[str, dict[str, str]]]]


class Wire(NamedTuple):
    """A connection from an output port to an input port."""

    source: str
    source_port: str
    target: str
    target_port: str


@dataclass(frozen=True, slots=True)
class Structure:
    """What follows from nodes and wires alone, whatever the parameters.

    `order` has each node after those that it depends on, ties by the age of the id; `place` is
    the index in it; `live` are the nodes that lead to an output of the network (all of them
    where there is no output yet): the ones that the code contains and the totals count.
    `lasting` are those that lead to an output that is given after training too; all live ones
    where there is none. `sources` have no input port and `sinks` no output port, oldest first:
    what the network takes and returns.
    """

    order: tuple[str, ...]
    place: dict[str, int]
    live: frozenset[str]
    lasting: frozenset[str]
    sources: tuple[str, ...]
    sinks: tuple[str, ...]


class Network:
    """A drawing: layers with names and positions, and the wires between them.

    Methods that change it raise EditError, with nothing changed, when the change is not legal.
    A person's changes go through `graph.edits`, which know their inverses; recipes and tests
    may call `add` and `connect`.
    """

    def __init__(self, title: str = "", description: str = "") -> None:
        self.title = title
        self.description = description
        self.initialisation: tuple[Rule, ...] = ()
        self.notes: dict[str, Note] = {}
        self.graph: nx.MultiDiGraph = nx.MultiDiGraph()
        self._share_adjacency()
        self._names = Names()
        self._structure: Structure | None = None
        self._highest = 0

    def _share_adjacency(self) -> None:
        """Keep networkx's own dictionaries at hand; its views cost more than all else in a check.

        `before` and `after` hold for each node, by neighbour and then by target port, the data of
        the wires into it and out of it. They are for reading only.
        """
        self.before: Adjacency = self.graph._pred
        self.after: Adjacency = self.graph._succ

    # -- reading ---------------------------------------------------------------------------

    def __len__(self) -> int:
        return len(self.graph)

    def __contains__(self, node: object) -> bool:
        return node in self.graph

    def __iter__(self) -> Iterator[str]:
        return iter(self.graph)

    def __eq__(self, other: object) -> bool:
        """Return whether all but the order of nodes and wires is the same."""
        if not isinstance(other, Network):
            return NotImplemented
        return (
            (self.title, self.description) == (other.title, other.description)
            and self.initialisation == other.initialisation
            and self.notes == other.notes
            and self.graph.nodes == other.graph.nodes
            and set(self.wires()) == set(other.wires())
        )

    __hash__ = None  # type: ignore[assignment]  # a network changes; it is no key

    def layer(self, node: str) -> Layer:
        """Return the layer of a node."""
        layer: Layer = self.graph.nodes[node]["layer"]
        return layer

    def name(self, node: str) -> str:
        """Return the name of a node."""
        name: str = self.graph.nodes[node]["name"]
        return name

    def position(self, node: str) -> Position:
        """Return where the node stands on the canvas, in pixels at zoom 1."""
        position: Position = self.graph.nodes[node]["position"]
        return position

    def find(self, name: str) -> str | None:
        """Return the id of the node of this name, or None."""
        return self._names.owners.get(name)

    def wires(self) -> Iterator[Wire]:
        """Yield all wires."""
        for source, target, port, data in self.graph.edges(keys=True, data="source_port"):
            yield Wire(source, data, target, port)

    def wires_into(self, node: str) -> dict[str, Wire]:
        """Return the wires into a node by their target ports."""
        return {
            port: Wire(source, data["source_port"], node, port)
            for source, keyed in self.before[node].items()
            for port, data in keyed.items()
        }

    def wires_out_of(self, node: str) -> list[Wire]:
        """Return the wires that start at a node."""
        return [
            Wire(node, data["source_port"], target, port)
            for target, keyed in self.after[node].items()
            for port, data in keyed.items()
        ]

    def structure(self) -> Structure:
        """Return the order of evaluation and the live nodes; kept until a node or wire changes."""
        if self._structure is None:
            oldest = sorted(self.graph, key=age)
            order = self._sorted(oldest)
            sources = tuple(n for n in oldest if not self.layer(n).input_ports)
            sinks = tuple(n for n in oldest if not self.layer(n).output_ports)
            live = self._leading_to(sinks)
            lasting = tuple(n for n in sinks if not self.layer(n).only_in_training)
            self._structure = Structure(
                order,
                {node: place for place, node in enumerate(order)},
                live or frozenset(order),
                (live if lasting == sinks else self._leading_to(lasting) or live)
                or frozenset(order),
                sources,
                sinks,
            )
        return self._structure

    def _leading_to(self, sinks: tuple[str, ...]) -> frozenset[str]:
        """Return some nodes and all that they depend on."""
        found, todo = set(sinks), list(sinks)
        while todo:
            for source in self.before[todo.pop()]:
                if source not in found:
                    found.add(source)
                    todo.append(source)
        return frozenset(found)

    def _sorted(self, oldest: list[str]) -> tuple[str, ...]:
        """Return a topological order in which the oldest of those that are ready comes first.

        The same as networkx's lexicographical_topological_sort, but four times as fast on a
        drawing: each wiring edit waits for it.
        """
        rank = {node: number for number, node in enumerate(oldest)}
        before, after = self.before, self.after
        waiting = {node: len(before[node]) for node in oldest}
        ready = [number for node, number in rank.items() if not waiting[node]]
        order = []
        while ready:
            node = oldest[heappop(ready)]
            order.append(node)
            for following in after[node]:
                waiting[following] -= 1
                if not waiting[following]:
                    heappush(ready, rank[following])
        return tuple(order)

    def order(self) -> tuple[str, ...]:
        """Return all nodes, each after those that it depends on."""
        return self.structure().order

    # -- names and ids ---------------------------------------------------------------------

    def new_id(self) -> str:
        """Return an id that no node has."""
        return f"n{self._highest + 1}"

    def new_name(self, stem: str, *, taken: Iterable[str] = ()) -> str:
        """Return `stem` with the lowest number that makes it unique: conv1, conv2, …"""
        return self._names.new(stem, taken)

    def why_not_name(self, name: str, node: str | None = None) -> str | None:
        """Return why a node may not have this name, in one sentence; None if it may."""
        return self._names.why_not(name, node)

    # -- the connection rule ---------------------------------------------------------------

    def why_not(self, wire: Wire, *, replacing: bool = False) -> str | None:
        """Return why this wire may not be drawn, in one sentence; None if it may.

        The one rule, for hovering, dropping, loading and every edit alike. A port that has a
        wire already is refused, unless the caller means to replace it (`replacing`) and
        removes the old wire first.
        """
        source, source_port, target, target_port = wire
        for node in (source, target):
            if node not in self.graph:
                return f"There is no layer {node!r} to wire; it may have been deleted."
        outputs = {port.name: port for port in self.layer(source).output_ports}
        inputs = {port.name: port for port in self.layer(target).input_ports}
        if source_port not in outputs:
            return f"{self.name(source)} has no output {source_port!r}."
        if target_port not in inputs:
            return f"{self.name(target)} has no input {target_port!r}."
        given, wanted = outputs[source_port].dtype, inputs[target_port].dtype
        if not _agree(given, wanted):
            return (
                f"{self.name(source)} gives {given} numbers, "
                f"but {self.name(target)} takes {wanted} numbers."
            )
        if not replacing and any(target_port in k for k in self.before[target].values()):
            return (
                f"Input {target_port} of {self.name(target)} has a wire already; remove it first."
            )
        if source == target or self.reaches(target, source):
            return (
                f"{self.name(source)} → {self.name(target)} would close a loop; "
                f"a feed-forward network has none."
            )
        return None

    def reaches(self, start: str, end: str) -> bool:
        """Return whether a path leads from one node to another."""
        place = self._structure.place if self._structure is not None else None
        last = place[end] if place is not None else 0
        seen, todo = {start}, [start]
        while todo:
            node = todo.pop()
            if node == end:
                return True
            for following in self.after[node]:
                if following not in seen and (place is None or place[following] <= last):
                    seen.add(following)
                    todo.append(following)
        return False

    # -- changing --------------------------------------------------------------------------

    def add(
        self,
        layer: Layer,
        *sources: str | tuple[str, str],
        name: str | None = None,
        id: str | None = None,
        position: Position = (0.0, 0.0),
    ) -> str:
        """Add a layer, wire the sources to its input ports in order, and return its id.

        A source is a node (its first output port) or a pair (node, output port).
        """
        node = id if id is not None else self.new_id()
        name = name if name is not None else self.new_name(stem(layer))
        problem = self.why_not_name(name)
        if not node or node in self.graph:
            problem = f"The id {node!r} is empty or taken; ids are unique."
        if problem:
            raise EditError(problem)
        self.graph.add_node(node, name=name, layer=layer, position=position)
        self._names.owners[name] = node
        self._highest = max(self._highest, age(node)[0])
        self._structure = None
        try:
            for port, source in zip(layer.input_ports, sources, strict=False):
                start = source if isinstance(source, tuple) else (source, self._first_port(source))
                self.connect(Wire(*start, node, port.name))
        except EditError:
            self.remove(node)
            raise
        return node

    def _first_port(self, node: str) -> str:
        if node not in self.graph or not self.layer(node).output_ports:
            raise EditError(f"{node!r} gives no output to wire.")
        return self.layer(node).output_ports[0].name

    def remove(self, node: str) -> None:
        """Remove a node and all its wires."""
        if node not in self.graph:
            raise EditError(f"There is no layer {node!r} to delete.")
        self._names.forget(self.name(node))
        self.graph.remove_node(node)
        self._structure = None

    def connect(self, wire: Wire) -> None:
        """Draw a wire; EditError says why if the rule refuses it."""
        problem = self.why_not(wire)
        if problem:
            raise EditError(problem)
        self.graph.add_edge(
            wire.source, wire.target, key=wire.target_port, source_port=wire.source_port
        )
        self._structure = None

    def disconnect(self, wire: Wire) -> None:
        """Remove a wire."""
        if wire.target not in self.graph or wire not in self.wires_into(wire.target).values():
            raise EditError("There is no such wire to remove.")
        self.graph.remove_edge(wire.source, wire.target, key=wire.target_port)
        self._structure = None

    def replace(self, node: str, layer: Layer) -> None:
        """Give a node another layer; every wire must still find a port that fits."""
        lost = self.lost_by(node, layer)
        if lost:
            port = lost[0].target_port if lost[0].target == node else lost[0].source_port
            raise EditError(f"{self.name(node)} would lose the wired port {port!r}.")
        old = self.layer(node)
        self.graph.nodes[node]["layer"] = layer
        if _role(old) != _role(layer):
            self._structure = None

    def lost_by(self, node: str, layer: Layer) -> list[Wire]:
        """Return the wires of a node that another layer in its place would have no port for."""
        lost = []
        inputs = {port.name: port.dtype for port in layer.input_ports}
        for port, wire in self.wires_into(node).items():
            given = _dtype(self.layer(wire.source).output_ports, wire.source_port)
            if port not in inputs or not _agree(given, inputs[port]):
                lost.append(wire)
        outputs = {port.name: port.dtype for port in layer.output_ports}
        for wire in self.wires_out_of(node):
            wanted = _dtype(self.layer(wire.target).input_ports, wire.target_port)
            if wire.source_port not in outputs or not _agree(outputs[wire.source_port], wanted):
                lost.append(wire)
        return lost

    def rename(self, node: str, name: str) -> None:
        """Give a node another name."""
        problem = self.why_not_name(name, node)
        if problem:
            raise EditError(problem)
        self._names.forget(self.name(node))
        self._names.owners[name] = node
        self.graph.nodes[node]["name"] = name

    def move(self, node: str, position: Position) -> None:
        """Put a node elsewhere on the canvas."""
        self.graph.nodes[node]["position"] = position

    def copy(self) -> Network:
        """Return an independent copy; layers are values and are shared."""
        twin = Network(self.title, self.description)
        twin.initialisation = self.initialisation
        twin.notes = dict(self.notes)
        twin.graph = self.graph.copy()
        twin._share_adjacency()
        twin._names = self._names.copy()
        twin._structure, twin._highest = self._structure, self._highest
        return twin


def _dtype(ports: tuple[Port, ...], name: str) -> str:
    return next(port.dtype for port in ports if port.name == name)


def _agree(given: str, wanted: str) -> bool:
    """Return whether numbers of one dtype may go where another is taken."""
    return "any" in (given, wanted) or given == wanted


def _role(layer: Layer) -> tuple[bool, bool, bool]:
    """Return what the structure of a network depends on in a layer."""
    return not layer.input_ports, not layer.output_ports, layer.only_in_training
