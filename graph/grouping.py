"""Blocks under a person's hands: group, expand, show a parameter, edit a definition for all uses.

Each function returns an edit, or a new definition; nothing here changes a network itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import hypot

from graph.arrange import arranged
from graph.block import Block
from graph.check import Report
from graph.edits import Add, Batch, Connect, Edit, Remove, following_id
from graph.errors import EditError
from graph.layering import COLUMN, ROW
from graph.layers.input import Input
from graph.layers.output import Output
from graph.names import age
from graph.network import Network, Position, Wire
from graph.userblock import Definition, UserBlock

Value = tuple[str, str]


def group(report: Report, nodes: Iterable[str], name: str) -> Batch:
    """Return the edit that makes a selection of layers one block of the user's own.

    What comes in from outside becomes an Input of the block, what is used outside an Output.
    EditError if the selection holds an Input or Output of the network, or if a path leaves it
    and comes back, as the block would then depend on itself.
    """
    network = report.network
    chosen = sorted(set(nodes), key=age)
    _check_selection(network, chosen)
    incoming, outgoing = _crossing(network, chosen)
    body, ports_in, ports_out = _body(report, chosen, incoming, outgoing)
    layer = Definition(name, body).kind()
    block = following_id(network)
    label = network.new_name(name.lower())
    edits: list[Edit] = [Remove(node) for node in chosen]
    edits.append(Add(block, label, layer, _place(network, chosen)))
    edits += [Connect(Wire(*value, block, ports_in[value])) for value in incoming]
    for value, wires in outgoing.items():
        edits += [Connect(Wire(block, ports_out[value], w.target, w.target_port)) for w in wires]
    return Batch(tuple(edits))


def _place(network: Network, chosen: list[str]) -> Position:
    """Return where the block stands: in the middle of its layers, or else where one of them stood.

    The middle of layers in several columns may be where another layer is.
    """
    places = [network.position(node) for node in chosen]
    x, y = (sum(place[axis] for place in places) / len(places) for axis in (0, 1))
    others = (network.position(node) for node in set(network).difference(chosen))
    if any(abs(x - at[0]) < COLUMN and abs(y - at[1]) < ROW for at in others):
        return min(places, key=lambda place: hypot(place[0] - x, place[1] - y))
    return x, y


def _check_selection(network: Network, chosen: list[str]) -> None:
    if not chosen:
        raise EditError("Select the layers that are to become a block first.")
    for node in chosen:
        layer = network.layer(node)
        if not layer.input_ports or not layer.output_ports:
            raise EditError(
                f"{network.name(node)} is where the network begins or ends, so it cannot be part "
                "of a block; leave it out of the selection."
            )
    inside = set(chosen)
    for node in chosen:
        for wire in network.wires_out_of(node):
            if wire.target in inside:
                continue
            back = next((n for n in chosen if network.reaches(wire.target, n)), None)
            if back is not None:
                raise EditError(
                    f"A path leaves the selection at {network.name(node)} and comes back at "
                    f"{network.name(back)}; select what lies between as well."
                )


def _crossing(
    network: Network, chosen: list[str]
) -> tuple[dict[Value, list[Wire]], dict[Value, list[Wire]]]:
    """Return by value the wires that enter and those that leave a selection."""
    inside = set(chosen)
    incoming: dict[Value, list[Wire]] = {}
    outgoing: dict[Value, list[Wire]] = {}
    for node in sorted(chosen, key=network.structure().place.__getitem__):
        wired = network.wires_into(node)
        for port in network.layer(node).input_ports:
            wire = wired.get(port.name)
            if wire is not None and wire.source not in inside:
                incoming.setdefault((wire.source, wire.source_port), []).append(wire)
        for wire in sorted(network.wires_out_of(node)):
            if wire.target not in inside:
                outgoing.setdefault((node, wire.source_port), []).append(wire)
    if not outgoing:
        ends = [n for n in chosen if not network.after[n]]
        for node in ends:
            outgoing[node, network.layer(node).output_ports[0].name] = []
    return incoming, outgoing


def _body(
    report: Report,
    chosen: list[str],
    incoming: Mapping[Value, list[Wire]],
    outgoing: Mapping[Value, list[Wire]],
) -> tuple[Network, dict[Value, str], dict[Value, str]]:
    """Return the body, and the port of the block for each value that enters or leaves it."""
    network = report.network
    body = Network()
    inside = set(chosen)
    for node in chosen:
        body.add(
            network.layer(node),
            name=network.name(node),
            id=node,
            position=network.position(node),
        )
    ports_in: dict[Value, str] = {}
    for value, wires in incoming.items():
        shape = report.shape_on(wires[0]) or Input().shape
        dtype = report.content_on(wires[0]).dtype
        x, y = network.position(wires[0].target)
        name = "inputs" if len(incoming) == 1 else body.new_name("inputs")
        node = body.add(
            Input(shape=shape, dtype="integer" if dtype == "integer" else "float"),
            name=_free(body, name),
            position=(x, y - 92.0),
        )
        ports_in[value] = body.name(node)
        for wire in wires:
            body.connect(Wire(node, "out", wire.target, wire.target_port))
    for wire in network.wires():
        if wire.source in inside and wire.target in inside:
            body.connect(wire)
    ports_out: dict[Value, str] = {}
    for value in outgoing:
        x, y = network.position(value[0])
        name = "output" if len(outgoing) == 1 else body.new_name("output")
        node = body.add(Output(), value, name=_free(body, name), position=(x, y + 92.0))
        ports_out[value] = body.name(node)
    return body, ports_in, ports_out


def _free(network: Network, name: str) -> str:
    return name if network.find(name) is None else network.new_name(name)


def expand(report: Report, node: str) -> Batch:
    """Return the edit that puts a block's layers in its place, once for each repetition.

    The layers are called after the block: block1_conv1. EditError if the node is no block, or
    if a built-in block's shapes are unknown, as its drawing follows from them.
    """
    network = report.network
    layer, inputs = network.layer(node), report.facts[node].inputs
    if not isinstance(layer, Block):
        raise EditError(f"{network.name(node)} is a single layer; there is nothing to expand.")
    if layer.bypassed:
        raise EditError(f"{network.name(node)} is bypassed; let it work again, then expand it.")
    bodies = [inner.network for inner in report.facts[node].inner]
    if not bodies:
        chain = (len(layer.input_ports), len(layer.output_ports)) == (1, 1)
        known = layer.repeat == 1 or (inputs is not None and chain)
        if not isinstance(layer, UserBlock) or not known:
            raise EditError(
                f"Wire {network.name(node)} and mend its errors first: what is inside it follows "
                "from the shapes on its inputs."
            )
        bodies = [layer.draw() for _ in range(layer.repeat)]
    copies = _Copies(network, node, len(bodies))
    wired = network.wires_into(node)
    if len(wired) < len(layer.input_ports):
        raise EditError(f"Wire every input of {network.name(node)} first, then expand it.")
    given: dict[str, Value] = {
        port.name: (wired[port.name].source, wired[port.name].source_port)
        for port in layer.input_ports
    }
    for number, body in enumerate(bodies):
        given = copies.add(body, number, given)
    edits: list[Edit] = [Remove(node), *copies.edits]
    ends = {
        port.name: value for port, value in zip(layer.output_ports, given.values(), strict=True)
    }
    for wire in network.wires_out_of(node):
        end = Wire(*ends[wire.source_port], wire.target, wire.target_port)
        edits.append(Connect(end))
    return Batch(tuple(edits))


def flattened(network: Network) -> Network:
    """Return a copy in which every block is expanded, blocks inside blocks as well."""
    flat = network.copy()
    while True:
        report = Report(flat)
        blocks = [
            node
            for node in flat.order()
            if isinstance(flat.layer(node), Block) and not flat.layer(node).bypassed
        ]
        if not blocks:
            return flat
        for node in blocks:
            expand(report, node).apply(flat)


class _Copies:
    """Collects the edits that draw a block's bodies into the network that holds the block."""

    def __init__(self, network: Network, node: str, count: int) -> None:
        self.network = network
        self.node = node
        self.count = count
        self.edits: list[Edit] = []
        self.top = network.position(node)[1]
        self._names: list[str] = []

    def add(self, body: Network, number: int, given: dict[str, Value]) -> dict[str, Value]:
        """Draw one copy, fed by the given values; return what it gives, by its Outputs' names."""
        places = self._places(body)
        values: dict[Value, Value] = {}
        for source, value in zip(body.structure().sources, given.values(), strict=True):
            values[source, body.layer(source).output_ports[0].name] = value
        wires: list[Edit] = []
        for inner in body.order():
            layer = body.layer(inner)
            if not layer.input_ports or not layer.output_ports:
                continue
            id = following_id(self.network, len(self._names))
            self.edits.append(Add(id, self._name(body.name(inner), number), layer, places[inner]))
            for output in layer.output_ports:
                values[inner, output.name] = (id, output.name)
            for wire in body.wires_into(inner).values():
                start = values[wire.source, wire.source_port]
                wires.append(Connect(Wire(*start, id, wire.target_port)))
        self.edits += wires
        results: dict[str, Value] = {}
        for sink in body.structure().sinks:
            end = next(iter(body.wires_into(sink).values()), None)
            if end is None:
                raise EditError(
                    f"Nothing is wired to {body.name(sink)} inside {self.network.name(self.node)}; "
                    "open the block and wire it, then expand it."
                )
            results[body.name(sink)] = values[end.source, end.source_port]
        return results

    def _name(self, inner: str, number: int) -> str:
        copy = f"_{number + 1}" if self.count > 1 else ""
        name = f"{self.network.name(self.node)}{copy}_{inner}"
        if self.network.why_not_name(name) is not None or name in self._names:
            name = self.network.new_name(name[:40], taken=self._names)
        self._names.append(name)
        return name

    def _places(self, body: Network) -> dict[str, Position]:
        """Return where the copy's layers go: below the copies before it."""
        drawn = {n: body.position(n) for n in body}
        if len(set(drawn.values())) < len(drawn):
            drawn = arranged(body, wrapped=False)
        left = sum(x for x, _ in drawn.values()) / len(drawn)
        top = min(y for _, y in drawn.values())
        dx, dy = self.network.position(self.node)[0] - left, self.top - top
        self.top += max(y for _, y in drawn.values()) - top
        return {node: (round(x + dx, 1), round(y + dy, 1)) for node, (x, y) in drawn.items()}
