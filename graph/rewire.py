"""Edits that take layers out of the flow, or put others in their place, and keep the rest wired."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from graph.check import Report, check
from graph.edits import Batch, Connect, Disconnect, Edit, Remove, Rename, Replace
from graph.errors import EditError, GraphError, ParameterError
from graph.layer import Layer
from graph.names import stem
from graph.network import Network, Wire
from graph.problems import ERROR


def remove_and_join(report: Report, nodes: Iterable[str]) -> Batch:
    """Return the edit that deletes nodes and wires their neighbours where the shapes fit.

    What a deleted layer gave is taken from what its first input got. A wire that would bring
    an error to its target that this did not have is left out.
    """
    gone = frozenset(nodes)
    removal = [Remove(node) for node in sorted(gone)]
    return Batch((*removal, *_joins(report, gone)))


def take_out(report: Report, nodes: Iterable[str]) -> Batch:
    """Return the edit that frees nodes of their outer wires and joins their neighbours.

    The nodes keep the wires among them. The neighbours are joined as by `remove_and_join`.
    """
    network, out = report.network, frozenset(nodes)
    outer = [w for w in sorted(network.wires()) if (w.source in out) != (w.target in out)]
    return Batch((*map(Disconnect, outer), *_joins(report, out)))


def put_on_wire(network: Network, nodes: Iterable[str], wire: Wire) -> Batch | None:
    """Return the edit that leads a wire through nodes; None if they cannot stand on one.

    They can if together they have one input without a wire and one output without a wire, and a
    way leads from the one to the other.
    """
    chosen = sorted(nodes)
    given = {(w.source, w.source_port) for node in chosen for w in network.wires_out_of(node)}
    entries = [
        (node, port.name)
        for node in chosen
        for port in network.layer(node).input_ports
        if port.name not in network.wires_into(node)
    ]
    exits = [
        (node, port.name)
        for node in chosen
        for port in network.layer(node).output_ports
        if (node, port.name) not in given
    ]
    if len(entries) != 1 or len(exits) != 1 or not network.reaches(entries[0][0], exits[0][0]):
        return None
    before, after = Wire(*wire[:2], *entries[0]), Wire(*exits[0], *wire[2:])
    if wire.source in chosen or wire.target in chosen or network.why_not(before) is not None:
        return None
    if network.why_not(after, replacing=True) is not None:
        return None
    return Batch((Disconnect(wire), Connect(before), Connect(after)))


def _joins(report: Report, gone: frozenset[str]) -> list[Edit]:
    """Return the wires that the neighbours of nodes get when these are out of the way."""
    network = report.network
    joins: list[Edit] = []
    trial = network.copy()
    Batch(tuple(map(Remove, sorted(gone)))).apply(trial)
    for wire in sorted(network.wires()):
        if wire.source not in gone or wire.target in gone:
            continue
        source = _before(network, gone, (wire.source, wire.source_port))
        if source is None:
            continue
        join = Wire(*source, wire.target, wire.target_port)
        if trial.why_not(join) is None:
            undo = Connect(join).apply(trial)
            if _misfits(check(trial), wire.target) and not _misfits(report, wire.target):
                undo.apply(trial)
            else:
                joins.append(Connect(join))
    return joins


def _before(
    network: Network, gone: frozenset[str], value: tuple[str, str]
) -> tuple[str, str] | None:
    """Return what feeds the first input of a run of deleted layers; None if nothing does."""
    while value[0] in gone:
        ports = network.layer(value[0]).input_ports
        wire = network.wires_into(value[0]).get(ports[0].name) if ports else None
        if wire is None:
            return None
        value = wire.source, wire.source_port
    return value


def _misfits(report: Report, node: str) -> bool:
    """Return whether a node has an error other than that an input has no wire."""
    return any(
        problem.severity == ERROR and problem.code != "missing-input"
        for problem in report.facts[node].problems
    )


def takes_place(network: Network, node: str, layer: Layer) -> bool:
    """Return whether a layer can take a node's place and keep all of its wires."""
    old = network.layer(node)
    more = layer.with_inputs(len(old.input_ports))
    new = more if more is not None else layer
    ends = bool(old.input_ports), bool(old.output_ports)
    return ends == (bool(new.input_ports), bool(new.output_ports)) and not network.lost_by(
        node, new
    )


def put_in_place(network: Network, node: str, layer: Layer) -> Edit:
    """Return the edit that makes a node another layer, with the parameters that both have.

    A value that the new kind does not allow stays at its default. A name that only numbers the
    old kind, conv2, becomes one that numbers the new.
    """
    old = network.layer(node)
    for name, value in old.values().items():
        if name not in layer.values():
            continue
        try:
            layer = layer.changed(**{name: value})
        except ParameterError:
            continue
    more = layer.with_inputs(len(old.input_ports))
    return become(network, node, more if more is not None else layer)


def become(network: Network, node: str, layer: Layer) -> Edit:
    """Return the edit that makes a node this layer, just as it is.

    A name that only numbers the old kind, conv2, becomes one that numbers the new.
    """
    old, replace = network.layer(node), Replace(node, layer)
    if not re.fullmatch(rf"{re.escape(stem(old))}\d*", network.name(node)):
        return replace
    if stem(old) == stem(layer):
        return replace
    return Batch((replace, Rename(node, network.new_name(stem(layer)))))


def bypass(network: Network, nodes: Iterable[str]) -> Batch:
    """Return the edit that lets data pass these layers unchanged, or lets them work again.

    They work again if all of them are bypassed already. Those that cannot be bypassed stay at
    work; EditError if none can be.
    """
    nodes = sorted(nodes)
    chosen = [node for node in nodes if network.layer(node).can_be_bypassed]
    if not chosen:
        merge = next((node for node in nodes if len(network.layer(node).input_ports) > 1), None)
        raise EditError(
            "Select layers with one input and one output to bypass."
            if merge is None
            else _why_no_bypass(network, merge)
        )
    on = not all(network.layer(node).bypassed for node in chosen)
    return Batch(tuple(Replace(n, network.layer(n).with_bypass(on)) for n in chosen))


def _why_no_bypass(network: Network, merge: str) -> str:
    """Say why a merge is not bypassed, and how a branch is left out of it instead.

    Its output is made of all its inputs: with one of them dropped it is another layer, with
    another shape for a Concat, and not the same layer passed by.
    """
    name, layer = network.name(merge), network.layer(merge)
    count = len(layer.input_ports)
    fewer = layer.with_inputs(count - 1) is not None
    last = f"give {name} {count - 1} inputs" if fewer else f"delete and join {name}"
    return (
        f"{name} ({layer.kind}) joins {count} inputs, and a bypass passes one. To leave out a "
        f"branch, bypass the layers in it; or remove its wire into {name}, then {last}."
    )


def without_bypassed(network: Network) -> Network:
    """Return the network as it computes: a copy in which bypassed layers are left out."""
    passed = [node for node in network if network.layer(node).bypassed]
    if not passed:
        return network
    flow = network.copy()
    for node in passed:
        into, out_of = flow.wires_into(node), flow.wires_out_of(node)
        flow.remove(node)
        for wire in into.values():
            for following in out_of:
                flow.connect(Wire(*wire[:2], *following[2:]))
    return flow


def replug(network: Network, old: Wire, new: Wire) -> Edit:
    """Return the edit that moves one end of a wire; GraphError says why it cannot be."""
    if old == new:
        raise EditError("The wire is there already.")
    there = network.wires_into(new.target).get(new.target_port)
    taken = [Disconnect(there)] if there is not None and there != old else []
    edit = Batch((Disconnect(old), *taken, Connect(new)))
    trial = network.copy()
    try:
        edit.apply(trial)
    except GraphError as error:
        raise EditError(str(error)) from None
    return edit


def wire_in_turn(network: Network, nodes: Sequence[str]) -> Batch:
    """Return the edit that wires each node to a free input of the next one.

    Nodes that are wired already, one to the next, stay so. EditError says where it cannot be.
    """
    edits: list[Edit] = []
    trial = network.copy()
    for source, target in pairwise(nodes):
        if any(wire.target == target for wire in trial.wires_out_of(source)):
            continue
        outputs, taken = trial.layer(source).output_ports, trial.wires_into(target)
        free = [port.name for port in trial.layer(target).input_ports if port.name not in taken]
        if not outputs or not free:
            which = (
                f"{network.name(source)} has no output"
                if not outputs
                else (f"{network.name(target)} has no free input")
            )
            raise EditError(f"{which}, so the two cannot be wired.")
        wire = Wire(source, outputs[0].name, target, free[0])
        why_not = trial.why_not(wire)
        if why_not is not None:
            raise EditError(why_not)
        Connect(wire).apply(trial)
        edits.append(Connect(wire))
    if not edits:
        raise EditError("These layers are wired one to the next already.")
    return Batch(tuple(edits))
