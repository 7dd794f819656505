"""Where layers that were typed in the short form go, and the edits that put them there."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from designer.canvas.fragment import graft
from designer.canvas.frame import PortPlace, Side, snapped
from designer.canvas.placing import beside, output_to_go_on
from graph import Layer, Network, Position, Wire
from graph.edits import Batch, Connect, Disconnect, Edit
from graph.layering import ROW
from graph.names import age
from graph.shorthand import Typed


def single(layer: Layer) -> Typed:
    """Return one layer as if it had been typed."""
    network = Network()
    node = network.add(layer)
    entries = tuple((node, port.name) for port in layer.input_ports[:1])
    return Typed(network, entries, tuple((node, port.name) for port in layer.output_ports))


def title(text: str, part: Typed) -> str:
    """Return the name of the step of undo, with what is added in the place of {}."""
    if len(part.network) == 1:
        return text.format(part.network.layer(next(iter(part.network))).kind)
    return text.format(told(part.network, part.network))


def told(network: Network, nodes: Iterable[str]) -> str:
    """Return what the name of a step of undo calls some nodes: one by its name, more by number."""
    first, *others = nodes
    if not others:
        return network.name(first)
    return QCoreApplication.translate("Canvas", "{} layers").format(len(others) + 1)


def below(network: Network, part: Typed, node: str) -> list[Edit]:
    """Return edits that add a part below a node; do the first of them that is legal.

    The first wires it to the output of the node to go on from, if it has one.
    """
    x, y = network.position(node)
    return at(network, part, (x, y + ROW), output_to_go_on(network, node))


def at(
    network: Network, part: Typed, place: Position, start: PortPlace | None = None
) -> list[Edit]:
    """Return edits that add a part whose top is at a place; do the first that is legal.

    With an output port, what the part waits for is wired to it; with an input port, what the part
    ends with, and the part then stands above the place. The last edit leaves it unwired.
    """
    x, y = place
    if start is not None and start.side is Side.INPUT:
        y -= max(part.network.position(node)[1] for node in part.network)
    xs = [part.network.position(node)[0] for node in part.network]
    offset = (snapped(x - (min(xs) + max(xs)) / 2), snapped(y))
    edit, ids = graft(network, part.network, beside(network, part.network, offset))
    if start is None:
        return [edit]
    new = dict(zip(sorted(part.network, key=age), ids, strict=True))
    wires: list[Edit] = []
    if start.side is Side.OUTPUT:
        for node, port in part.entries:
            wires.append(Connect(Wire(start.node, start.name, new[node], port)))
    elif part.ends:
        node, port = part.ends[0]
        old = network.wires_into(start.node).get(start.name)
        wires = [Disconnect(old)] if old is not None else []
        wires.append(Connect(Wire(new[node], port, start.node, start.name)))
    return [Batch((edit, *wires)), edit] if wires else [edit]
