"""Edits: values that change a network and know their exact inverse.

`edit.apply(network)` changes the network and returns the edit that undoes it. An edit that
cannot be applied raises EditError and leaves the network as it was. Undo, redo, autosave, the
fixes of problems and the command line all use these and nothing else.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass

from graph.errors import EditError, ParameterError
from graph.layer import Layer
from graph.names import stem
from graph.network import Network, Position, Wire


class Edit(ABC):
    """A change as a value."""

    @abstractmethod
    def apply(self, network: Network) -> Edit:
        """Change the network and return the inverse edit."""

    @property
    def touches(self) -> frozenset[str]:
        """The nodes whose own check this edit can change."""
        return frozenset()

    @property
    def shows(self) -> frozenset[str]:
        """The nodes that a picture must draw again: those it touches, or moves."""
        return self.touches


@dataclass(frozen=True, slots=True)
class Add(Edit):
    """Add a layer."""

    node: str
    name: str
    layer: Layer
    position: Position = (0.0, 0.0)

    def apply(self, network: Network) -> Edit:
        """Return Remove."""
        network.add(self.layer, name=self.name, id=self.node, position=self.position)
        return Remove(self.node)

    @property
    def touches(self) -> frozenset[str]:
        """The new node."""
        return frozenset([self.node])


@dataclass(frozen=True, slots=True)
class Remove(Edit):
    """Remove a layer with its wires."""

    node: str

    def apply(self, network: Network) -> Edit:
        """Return the edits that put the layer and its wires back."""
        if self.node not in network:
            raise EditError(f"There is no layer {self.node!r} to delete.")
        wires = [*network.wires_into(self.node).values(), *network.wires_out_of(self.node)]
        add = Add(
            self.node,
            network.name(self.node),
            network.layer(self.node),
            network.position(self.node),
        )
        network.remove(self.node)
        return Batch((add, *map(Connect, wires)))

    @property
    def touches(self) -> frozenset[str]:
        """The removed node; the neighbours are in the inverse."""
        return frozenset([self.node])


@dataclass(frozen=True, slots=True)
class Connect(Edit):
    """Draw a wire."""

    wire: Wire

    def apply(self, network: Network) -> Edit:
        """Return Disconnect."""
        network.connect(self.wire)
        return Disconnect(self.wire)

    @property
    def touches(self) -> frozenset[str]:
        """Both ends: the source may have been unused."""
        return frozenset([self.wire.source, self.wire.target])


@dataclass(frozen=True, slots=True)
class Disconnect(Edit):
    """Remove a wire."""

    wire: Wire

    def apply(self, network: Network) -> Edit:
        """Return Connect."""
        network.disconnect(self.wire)
        return Connect(self.wire)

    @property
    def touches(self) -> frozenset[str]:
        """Both ends."""
        return frozenset([self.wire.source, self.wire.target])


@dataclass(frozen=True, slots=True)
class Replace(Edit):
    """Give a node another layer: other parameters, or another kind.

    Wires whose port is gone, or now carries other numbers, are lost.
    """

    node: str
    layer: Layer

    def apply(self, network: Network) -> Edit:
        """Return the edit that puts the old layer and any lost wires back."""
        if self.node not in network:
            raise EditError(f"There is no layer {self.node!r} to change.")
        lost = network.lost_by(self.node, self.layer)
        old = Replace(self.node, network.layer(self.node))
        for wire in lost:
            network.disconnect(wire)
        network.replace(self.node, self.layer)
        return Batch((old, *map(Connect, lost))) if lost else old

    @property
    def touches(self) -> frozenset[str]:
        """The node."""
        return frozenset([self.node])


@dataclass(frozen=True, slots=True)
class Rename(Edit):
    """Give a node another name."""

    node: str
    name: str

    def apply(self, network: Network) -> Edit:
        """Return Rename to the old name."""
        if self.node not in network:
            raise EditError(f"There is no layer {self.node!r} to rename.")
        old = network.name(self.node)
        network.rename(self.node, self.name)
        return Rename(self.node, old)

    @property
    def touches(self) -> frozenset[str]:
        """The node, whose problems carry its name."""
        return frozenset([self.node])


@dataclass(frozen=True, slots=True)
class Move(Edit):
    """Put nodes elsewhere on the canvas."""

    positions: tuple[tuple[str, Position], ...]

    def apply(self, network: Network) -> Edit:
        """Return Move to the old positions."""
        missing = next((node for node, _ in self.positions if node not in network), None)
        if missing is not None:
            raise EditError(f"There is no layer {missing!r} to move.")
        old = tuple((node, network.position(node)) for node, _ in self.positions)
        for node, position in self.positions:
            network.move(node, position)
        return Move(old)

    @property
    def shows(self) -> frozenset[str]:
        """The moved nodes."""
        return frozenset(node for node, _ in self.positions)


@dataclass(frozen=True, slots=True)
class Batch(Edit):
    """Several edits as one; if one cannot be applied, none is."""

    edits: tuple[Edit, ...]

    def apply(self, network: Network) -> Edit:
        """Return the inverses in reverse order."""
        inverses: list[Edit] = []
        try:
            for edit in self.edits:
                inverses.append(edit.apply(network))
        except EditError:
            for inverse in reversed(inverses):
                inverse.apply(network)
            raise
        return Batch(tuple(reversed(inverses)))

    @property
    def touches(self) -> frozenset[str]:
        """All that its edits touch."""
        return frozenset().union(*(edit.touches for edit in self.edits))

    @property
    def shows(self) -> frozenset[str]:
        """All that its edits show."""
        return frozenset().union(*(edit.shows for edit in self.edits))


def set_parameters(network: Network, node: str, **values: object) -> Edit:
    """Return the edit that gives a layer's parameters other values.

    Raises ParameterError with one sentence if a value is outside its declared range.
    """
    if node not in network:
        raise EditError(f"There is no layer {node!r} to change.")
    try:
        return Replace(node, network.layer(node).changed(**values))
    except ParameterError as error:
        raise ParameterError(error.parameter, f"{network.name(node)}: {error}") from None


def reset_parameters(network: Network, nodes: Iterable[str]) -> Batch:
    """Return the edit that gives all parameters of these layers their defaults.

    A merge keeps the ports that it has, and with them its wires.
    """
    edits = []
    for node in nodes:
        old = network.layer(node)
        new = old.changed(**{each.name: each.default for each in old.parameters()})
        new = new.with_inputs(len(old.input_ports)) or new
        if new != old:
            edits.append(Replace(node, new))
    return Batch(tuple(edits))


def insert_on_wire(
    network: Network, wire: Wire, layer: Layer, *, taken: tuple[Add, ...] = ()
) -> Batch:
    """Return the edit that puts a one-input layer on a wire, drawn half-way between the ends.

    `taken` are additions that will be applied before, so that ids and names stay unique.
    """
    (x1, y1), (x2, y2) = network.position(wire.source), network.position(wire.target)
    add = Add(
        node=following_id(network, len(taken)),
        name=network.new_name(stem(layer), taken=[other.name for other in taken]),
        layer=layer,
        position=((x1 + x2) / 2, (y1 + y2) / 2),
    )
    return Batch(
        (
            Disconnect(wire),
            add,
            Connect(Wire(wire.source, wire.source_port, add.node, layer.input_ports[0].name)),
            Connect(Wire(add.node, layer.output_ports[0].name, wire.target, wire.target_port)),
        )
    )


def following_id(network: Network, offset: int = 0) -> str:
    """Return the id that the network will give after `offset` more additions."""
    return f"n{int(network.new_id()[1:]) + offset}"


def remove_all(network: Network, nodes: frozenset[str], wires: frozenset[Wire]) -> Batch:
    """Return the edit that deletes a selection of nodes and wires."""
    loose = [w for w in sorted(wires) if w.source not in nodes and w.target not in nodes]
    return Batch((*map(Disconnect, loose), *map(Remove, sorted(nodes))))
