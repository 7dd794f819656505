"""Fixes: what removes a problem, as data that becomes an edit when it is applied.

A layer names remedies with bare facts (a parameter, a port); the checker binds them to a node.
The edit is made only on application, so that its new ids and names suit the network as it is
by then.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from graph.edits import Add, Batch, Connect, Edit, Remove, Replace, following_id, insert_on_wire
from graph.errors import EditError, ParameterError, ShapeError
from graph.layer import Layer
from graph.names import stem
from graph.network import Network, Wire
from graph.parameters import format_value
from graph.shape import Shape


@dataclass(frozen=True, slots=True)
class SetParameter:
    """Give a parameter of the layer another value."""

    parameter: str
    value: object

    @property
    def title(self) -> str:
        """What the button of this fix says."""
        return f"Set {self.parameter} to {format_value(self.value)}"


@dataclass(frozen=True, slots=True)
class ReplaceBy:
    """Put another layer in its place, e.g. the same with other parameters."""

    layer: Layer
    title: str


@dataclass(frozen=True, slots=True)
class InsertBefore:
    """Put another layer on the wires that end at these ports; `title` may hold {port} names."""

    ports: tuple[str, ...]
    layer: Layer
    title: str


@dataclass(frozen=True, slots=True)
class AppendAfter:
    """Put another layer behind an output that nothing uses."""

    layer: Layer
    title: str


@dataclass(frozen=True, slots=True)
class WireFrom:
    """Wire another layer's output to an empty port."""

    source: str
    source_port: str
    port: str
    title: str


@dataclass(frozen=True, slots=True)
class DropEmptyPorts:
    """Leave only the wired ports of a merge; its wires move up."""

    layer: Layer
    title: str


@dataclass(frozen=True, slots=True)
class Delete:
    """Delete the layer."""

    title: str


Remedy = SetParameter | ReplaceBy | InsertBefore | AppendAfter | WireFrom | DropEmptyPorts | Delete


@dataclass(frozen=True, slots=True)
class Fix:
    """A remedy bound to a node, with the words for its button."""

    title: str
    node: str
    remedy: Remedy

    def edit(self, network: Network) -> Edit:
        """Return the edit that applies this fix; EditError if the network has moved on."""
        node, remedy = self.node, self.remedy
        if node not in network:
            raise EditError("The layer that this fix is for is gone.")
        match remedy:
            case SetParameter(parameter, value):
                return Replace(node, network.layer(node).changed(**{parameter: value}))
            case ReplaceBy(layer):
                return Replace(node, layer)
            case InsertBefore(ports, layer):
                return _insert_before(network, node, ports, layer)
            case AppendAfter(layer):
                return _append_after(network, node, layer)
            case WireFrom(source, source_port, port):
                return Connect(Wire(source, source_port, node, port))
            case DropEmptyPorts(layer):
                return _drop_empty_ports(network, node, layer)
            case Delete():
                return Remove(node)


def sufficient(layer: Layer, inputs: tuple[Shape, ...], error: ShapeError) -> Iterator[Remedy]:
    """Yield the remedies of an error that do remove it; two parameters at once where it takes both.

    A layer that is wrong in two ways of one code, such as both axes of a Flatten, names only the
    first; setting that one alone would leave the problem standing.
    """
    for remedy in error.remedies:
        if not isinstance(remedy, SetParameter):
            yield remedy
            continue
        changed, left = _changed(layer, inputs, error, remedy)
        if left is None:
            yield remedy
            continue
        for more in left.remedies:
            if isinstance(more, SetParameter):
                both, rest = _changed(changed, inputs, error, more)
                if rest is None:
                    second = f"{more.parameter} to {format_value(more.value)}"
                    yield ReplaceBy(both, f"{remedy.title} and {second}")
                    break


def _changed(
    layer: Layer, inputs: tuple[Shape, ...], error: ShapeError, remedy: SetParameter
) -> tuple[Layer, ShapeError | None]:
    """Return the layer with a parameter set, and what is left of the error then."""
    try:
        changed = layer.changed(**{remedy.parameter: remedy.value})
    except ParameterError:
        return layer, error
    try:
        changed.evaluation(*inputs)
    except ShapeError as found:
        same = (found.code, found.port) == (error.code, error.port)
        return changed, found if same else None
    return changed, None


def _insert_before(network: Network, node: str, ports: tuple[str, ...], layer: Layer) -> Batch:
    wires = network.wires_into(node)
    edits: list[Edit] = []
    added: list[Add] = []
    for port in ports:
        if port not in wires:
            raise EditError(f"Nothing is wired to {network.name(node)} {port} any more.")
        batch = insert_on_wire(network, wires[port], layer, taken=tuple(added))
        added += [edit for edit in batch.edits if isinstance(edit, Add)]
        edits.append(batch)
    return Batch(tuple(edits))


def _append_after(network: Network, node: str, layer: Layer) -> Batch:
    x, y = network.position(node)
    add = Add(following_id(network), network.new_name(stem(layer)), layer, (x, y + 100.0))
    port = network.layer(node).output_ports[0].name
    return Batch((add, Connect(Wire(node, port, add.node, layer.input_ports[0].name))))


def _drop_empty_ports(network: Network, node: str, layer: Layer) -> Batch:
    wired = network.wires_into(node)
    kept = [wired[p.name] for p in network.layer(node).input_ports if p.name in wired]
    remove = Remove(node)
    add = Add(node, network.name(node), layer, network.position(node))
    wires = [
        Connect(wire._replace(target_port=port.name))
        for wire, port in zip(kept, layer.input_ports, strict=True)
    ]
    return Batch((remove, add, *wires, *map(Connect, network.wires_out_of(node))))
