"""What dropping a wire somewhere would do: the same answer for hovering and for the drop.

Every yes and no comes from the network's own rule; here it is only decided which port is meant.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from designer.canvas.frame import PortPlace, Side
from designer.forms.marked import QT_TRANSLATE_NOOP
from graph import Layer, Network, Report, ShapeError, Wire
from graph.check import contents, evaluate
from graph.edits import Batch, Connect, Disconnect, Edit, Replace


@dataclass(frozen=True, slots=True)
class Connection:
    """The answer: the wire and the edit that draws it, or the sentence why not.

    `text` names the step of undo. Without an edit and without a reason nothing is to be done.
    """

    wire: Wire | None = None
    edit: Edit | None = None
    why_not: str = ""
    text: str = ""


def connection(network: Network, start: PortPlace, node: str, port: PortPlace | None) -> Connection:
    """Return what becomes of a wire from `start` that is let go over a node.

    `port` is the port under the mouse, if there is one of the other side; else the node's first
    free fitting port is meant, a new one if it is a merge, or its only one.
    """
    if port is not None and (port.side is start.side or port == start):
        port = None
    if start.side is Side.OUTPUT:
        if port is not None:
            return _to_port(network, Wire(start.node, start.name, node, port.name))
        return _to_body(network, start, node)
    if port is not None:
        return _to_port(network, Wire(node, port.name, start.node, start.name))
    outputs = network.layer(node).output_ports
    if not outputs:
        return Connection(why_not=_tr("{} has no output.").format(network.name(node)))
    tried = [_to_port(network, Wire(node, p.name, start.node, start.name)) for p in outputs]
    return next((each for each in tried if each.edit is not None), tried[0])


def _to_port(network: Network, wire: Wire) -> Connection:
    """Draw the wire, in the place of the one that the port may have."""
    if wire.target not in network:
        return Connection(why_not=_tr("That layer is gone."))
    old = network.wires_into(wire.target).get(wire.target_port)
    if old == wire:
        return Connection(wire)
    if old is None:
        why_not = network.why_not(wire)
        return Connection(
            wire,
            None if why_not else Connect(wire),
            why_not or "",
            QT_TRANSLATE_NOOP("Canvas", "Wire"),
        )
    why_not = network.why_not(wire, replacing=True)
    if why_not is None:
        return Connection(
            wire,
            Batch((Disconnect(old), Connect(wire))),
            "",
            QT_TRANSLATE_NOOP("Canvas", "Replace wire"),
        )
    return Connection(wire, why_not=why_not)


def _to_body(network: Network, start: PortPlace, node: str) -> Connection:
    """Draw the wire to the port of the node that it most likely means."""
    layer = network.layer(node)
    if not layer.input_ports:
        return Connection(why_not=_tr("{} has no input.").format(network.name(node)))
    wires = [Wire(start.node, start.name, node, port.name) for port in layer.input_ports]
    taken = network.wires_into(node)
    free = [wire for wire in wires if wire.target_port not in taken]
    tried = [_to_port(network, wire) for wire in free]
    for each in tried:
        if each.edit is not None:
            return each
    if tried:
        return tried[0]
    more = layer.with_inputs(len(wires) + 1)
    if more is not None:
        wire = wires[0]._replace(target_port=more.input_ports[-1].name)
        why_not = network.why_not(wires[0], replacing=True)
        if why_not:
            return Connection(wire, why_not=why_not)
        return Connection(
            wire,
            Batch((Replace(node, more), Connect(wire))),
            "",
            QT_TRANSLATE_NOOP("Canvas", "Add input"),
        )
    if len(wires) == 1:
        return _to_port(network, wires[0])
    taken_up = _tr("All inputs of {} have wires; drop on the one to replace.")
    return Connection(why_not=taken_up.format(network.name(node)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Canvas", text)


def misfit(report: Report, wire: Wire) -> str:
    """Return what would be wrong with the shape that a wire brings to its port, in one sentence.

    Empty if it fits, or if nobody can tell yet: another input has no wire, or an unknown shape.
    """
    network = report.network
    layer = _with_port(network.layer(wire.target), wire.target_port)
    if layer is None or layer.bypassed:
        return ""
    wired = {**network.wires_into(wire.target), wire.target_port: wire}
    ports = [port.name for port in layer.input_ports]
    shapes = [report.shape_on(wired[port]) for port in ports if port in wired]
    known = tuple(shape for shape in shapes if shape is not None)
    if len(known) < len(ports):
        return ""
    found = evaluate(layer, known)
    held = (
        ()
        if isinstance(found, ShapeError)
        else contents(layer, known, tuple(report.content_on(wired[port]) for port in ports))
    )
    wrong = found if isinstance(found, ShapeError) else held
    if not isinstance(wrong, ShapeError):
        return ""
    name = network.name(wire.target)
    if wrong.inner:
        return f"{name}/{wrong.inner[0].message}"
    told = wrong.message
    sources = {port: network.name(wired[port].source) for port in ports}
    for port, source in {**sources, "in": sources[ports[0]], "node": name}.items():
        told = told.replace("{" + port + "}", source)
    return f"{name}: {told}" + ("" if told.endswith(".") else ".")


def _with_port(layer: Layer, port: str) -> Layer | None:
    """Return a layer as it is with this input, one more than it has at the most; else None."""
    for each in (layer, layer.with_inputs(len(layer.input_ports) + 1)):
        if each is not None and port in [own.name for own in each.input_ports]:
            return each
    return None
