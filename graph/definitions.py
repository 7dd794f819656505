"""Changing what a user's block is: the parameters that it shows, and its drawing in all uses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from graph.edits import Batch, Connect, Disconnect, Edit, Replace
from graph.errors import EditError
from graph.layer import Layer
from graph.names import age
from graph.network import Network, Wire
from graph.userblock import Definition, Shown, definition_of, with_values


def show(definition: Definition, layer: str, parameter: str, name: str) -> Definition:
    """Return the definition with a parameter of an inner layer shown under a name.

    A name that is shown already sets this parameter as well.
    """
    target = (layer, parameter)
    shown = [
        replace(s, targets=tuple(t for t in s.targets if t != target)) for s in definition.shown
    ]
    shown = [each for each in shown if each.targets]
    index = next((i for i, each in enumerate(shown) if each.name == name), None)
    if index is None:
        shown.append(Shown(name, (target,)))
    else:
        shown[index] = replace(shown[index], targets=(*shown[index].targets, target))
    return replace(definition, shown=tuple(shown))


def hide(definition: Definition, layer: str, parameter: str) -> Definition:
    """Return the definition with a parameter of an inner layer shown no more."""
    target = (layer, parameter)
    shown = [
        replace(each, targets=tuple(t for t in each.targets if t != target))
        for each in definition.shown
    ]
    return replace(definition, shown=tuple(each for each in shown if each.targets))


def redefine(networks: Mapping[str, Network], old: Definition, new: Definition) -> dict[str, Batch]:
    """Return by network the edit that replaces a definition in all its uses, in blocks too.

    The uses keep the values that they set. EditError if the new drawing holds the block itself.
    """
    if _holds(new.body, old.name) or _holds(new.body, new.name):
        raise EditError(f"{new.name} cannot stand inside itself; take it out of its drawing.")
    renewed = _Renewed(old, new)
    edits = {}
    for name, network in networks.items():
        changes = renewed.changes(network)
        if changes:
            edits[name] = Batch(tuple(changes))
    return edits


def _holds(body: Network, name: str) -> bool:
    for node in body:
        definition = definition_of(body.layer(node))
        if definition is not None and (definition.name == name or _holds(definition.body, name)):
            return True
    return False


@dataclass
class _Renewed:
    """Layers with one definition replaced by another, however deep it stands."""

    old: Definition
    new: Definition

    def __post_init__(self) -> None:
        self._made: dict[int, tuple[Definition, Definition]] = {id(self.old): (self.old, self.new)}
        self._ports = _renamed_ports(self.old.body, self.new.body)

    def changes(self, network: Network) -> list[Edit]:
        """Return the edits that renew the layers of a network; a renamed port keeps its wires."""
        renewed: dict[str, Layer] = {}
        moved: dict[Wire, Wire] = {}
        for node in sorted(network, key=age):
            old = network.layer(node)
            new = self.layer(old)
            if new is old:
                continue
            renewed[node] = new
            definition = definition_of(old)
            if definition is not None and self._definition(definition) is self.new:
                self._move(network, node, moved)
        return [
            *map(Disconnect, moved),
            *(Replace(node, layer) for node, layer in renewed.items()),
            *map(Connect, moved.values()),
        ]

    def _move(self, network: Network, node: str, moved: dict[Wire, Wire]) -> None:
        """Note the wires at ports of a node that have other names now, as they will be."""
        for wire in network.wires_into(node).values():
            if wire.target_port in self._ports:
                now = moved.get(wire, wire)
                moved[wire] = now._replace(target_port=self._ports[wire.target_port])
        for wire in network.wires_out_of(node):
            if wire.source_port in self._ports:
                now = moved.get(wire, wire)
                moved[wire] = now._replace(source_port=self._ports[wire.source_port])

    def layer(self, layer: Layer) -> Layer:
        definition = definition_of(layer)
        if definition is None:
            return layer
        renewed = self._definition(definition)
        return layer if renewed is definition else with_values(renewed.kind, layer)

    def _definition(self, definition: Definition) -> Definition:
        if id(definition) not in self._made and definition.same_as(self.old):
            self._made[id(definition)] = (definition, self.new)  # a copy, pasted or read again
        if id(definition) not in self._made:
            changes, renewed = self.changes(definition.body), definition
            if changes:
                body = definition.body.copy()
                Batch(tuple(changes)).apply(body)
                renewed = replace(definition, body=body)
            self._made[id(definition)] = (definition, renewed)
        return self._made[id(definition)][1]


def _renamed_ports(old: Network, new: Network) -> dict[str, str]:
    """Return the names of a block's ports that changed: its Inputs' and Outputs' names."""
    ends = (*old.structure().sources, *old.structure().sinks)
    return {
        old.name(node): new.name(node)
        for node in ends
        if node in new and old.name(node) != new.name(node)
    }
