"""From a checked network to the steps of its `forward`: chains, merges, and their names.

A chain is a run of layers in which each has one input, one output and one reader; it becomes
one `nn.Sequential`. All else (merges, reshapes, layers with several ports) is a step of its own.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

import networkx as nx

from codegen.names import MODULE_ATTRIBUTES, RESERVED, Namespace
from graph import Network, Report, Wire
from graph.layer import Call
from graph.names import age
from graph.rewire import without_bypassed

LOSS_WEIGHTS = "loss_weights"
"""The attribute of the written class that says how the losses at its outputs are weighed."""

Value = tuple[str, str]
"""A tensor of the network: the node and the output port that give it."""


@dataclass
class Step:
    """One line of `forward`: the nodes it runs, in order, and the names that it uses.

    `attribute` is the module's name on self, empty for plain expressions; `targets` are the
    variables that take the results, one for each output port of the last node.
    """

    nodes: list[str]
    inputs: list[Value]
    attribute: str = ""
    targets: list[str] = field(default_factory=list)
    lasting: bool = True
    """Whether the network needs it after training too."""


class Result(NamedTuple):
    """An Output of the network: its name, the value that it returns, its weight in the loss."""

    name: str
    value: Value
    lasting: bool = True
    weight: float = 1.0


@dataclass
class Plan:
    """What a class's text is made from."""

    network: Network
    report: Report
    steps: list[Step]
    arguments: dict[str, str]
    """The arguments of forward: Input node to variable."""
    variables: dict[Value, str]
    calls: dict[str, Call]
    """The constructor calls of the nodes that need a module."""
    results: list[Result]
    """The Outputs, oldest first, but those that are given only in training last."""

    def has_module(self, node: str) -> bool:
        """Whether a node is a module of the class: torch's own, or a block's."""
        return node in self.calls or bool(self.report.facts[node].inner)

    @property
    def is_chain(self) -> bool:
        """Whether the class is one nn.Sequential: a single chain from one input to one output."""
        if len(self.steps) != 1 or len(self.arguments) != 1 or len(self.results) != 1:
            return False
        step, result = self.steps[0], self.results[0].value
        return (
            len(step.nodes) > 1
            and all(self.has_module(node) for node in step.nodes)
            and result[0] == step.nodes[-1]
        )


def make_plan(network: Network, report: Report) -> Plan:
    """Return the plan of a network that has no errors; bypassed layers do not come into it."""
    flow = without_bypassed(network)
    if flow is not network:
        network, report = flow, report.again(flow)
    live = network.structure().live
    readers = _readers(network, live)
    calls = _calls(network, report, live, readers)
    steps = _ordered(_steps(network, report, live, readers, calls))
    plan = Plan(network, report, steps, {}, {}, calls, _results(network, report))
    _name_modules(plan)
    _name_variables(plan, readers)
    return plan


def _results(network: Network, report: Report) -> list[Result]:
    results = [
        Result(
            network.name(node),
            _only_input(network, node),
            node in report.lasting,
            network.layer(node).share_in_loss,
        )
        for node in report.sinks()
    ]
    return sorted(results, key=lambda result: not result.lasting)


def _only_input(network: Network, node: str) -> Value:
    wire = next(iter(network.wires_into(node).values()))
    return wire.source, wire.source_port


def _readers(network: Network, live: frozenset[str]) -> dict[Value, list[Wire]]:
    """Return the wires that read each value, Outputs of the network included."""
    readers: dict[Value, list[Wire]] = {}
    for node in network.order():
        for wire in network.wires_out_of(node):
            if wire.target in live:
                readers.setdefault((node, wire.source_port), []).append(wire)
    return readers


def _calls(
    network: Network,
    report: Report,
    live: frozenset[str],
    readers: dict[Value, list[Wire]],
) -> dict[str, Call]:
    """Return the constructor calls, in place where nothing else reads what is overwritten."""
    calls = {}
    for node in network.order():
        layer, inputs = network.layer(node), report.facts[node].inputs
        call = layer.module(*inputs) if node in live and inputs is not None else None
        if call is None:
            continue
        if layer.supports_inplace:
            source = _only_input(network, node)
            before = network.layer(source[0])
            if before.input_ports and not before.keeps_output and len(readers[source]) == 1:
                call = call.with_option("inplace", True)
        calls[node] = call
    return calls


def _steps(
    network: Network,
    report: Report,
    live: frozenset[str],
    readers: dict[Value, list[Wire]],
    calls: dict[str, Call],
) -> list[Step]:
    def links(node: str) -> bool:
        """Whether a node can stand in an nn.Sequential."""
        layer = network.layer(node)
        if not len(layer.input_ports) == len(layer.output_ports) == 1:
            return False
        called = node in calls and layer.expression("module", "x") == "module(x)"
        return called or bool(report.facts[node].inner)

    cut = _cuts(network, report)
    steps: dict[str, Step] = {}
    for node in network.order():
        layer = network.layer(node)
        if node not in live or not layer.input_ports or not layer.output_ports:
            continue
        wires = network.wires_into(node)
        inputs = [(wires[p.name].source, wires[p.name].source_port) for p in layer.input_ports]
        before = steps.get(inputs[0][0])
        joins = before is not None and links(node) and links(before.nodes[-1])
        if before and joins and len(readers[inputs[0]]) == 1 and node not in cut:
            before.nodes.append(node)
            steps[node] = before
        else:
            steps[node] = Step([node], inputs, lasting=node in report.lasting)
    return list({id(step): step for step in steps.values()}.values())


def _group(name: str) -> str:
    """Return the first word of a name with several: stage1 of stage1_conv2."""
    return name.partition("_")[0] if "_" in name else ""


def _cuts(network: Network, report: Report) -> set[str]:
    """Return the nodes before which a chain ends because the first word of their names changes.

    So a person's names make the parts: stage1_conv1, stage1_conv2 | stage2_conv1, … A word that
    one layer alone has says nothing, unless that layer is a block.
    """
    members: dict[str, int] = {}
    for node in network:
        word = _group(network.name(node))
        members[word] = members.get(word, 0) + (2 if report.facts[node].inner else 1)
    cuts = set()
    for node in network.order():
        for wire in network.wires_into(node).values():
            words = {_group(network.name(node)), _group(network.name(wire.source))}
            if len(words) == 2 and any(word and members[word] > 1 for word in words):
                cuts.add(node)
    return cuts


def _ordered(steps: list[Step]) -> list[Step]:
    """Return the steps, each after those that it reads; among equals the oldest first.

    Those that only training needs come last.
    """
    home = {node: index for index, step in enumerate(steps) for node in step.nodes}
    order: nx.DiGraph = nx.DiGraph()
    order.add_nodes_from(range(len(steps)))
    for index, step in enumerate(steps):
        order.add_edges_from((home[n], index) for n, _ in step.inputs if n in home)
    ages = [(not step.lasting, age(step.nodes[0])) for step in steps]
    return [steps[i] for i in nx.lexicographical_topological_sort(order, key=ages.__getitem__)]


# -- names -------------------------------------------------------------------------------------


def _name_modules(plan: Plan) -> None:
    names = Namespace(RESERVED | MODULE_ATTRIBUTES | {LOSS_WEIGHTS})
    branching = any(len(step.inputs) > 1 for step in plan.steps)
    prefixes = [_common_words([plan.network.name(node) for node in s.nodes]) for s in plan.steps]
    for step, prefix in zip(plan.steps, prefixes, strict=True):
        if any(plan.has_module(node) for node in step.nodes):
            first = plan.network.name(step.nodes[0])
            if len(step.nodes) == 1 or (prefixes.count(prefix) > 1 and prefix):
                role = first
            else:
                role = prefix or _role(plan, step, branching)
            step.attribute = names.claim(role or names.numbered("body"))


def _role(plan: Plan, step: Step, branching: bool) -> str:
    """Return what a chain without a common prefix is called by its place; "" if it has none."""
    network = plan.network
    source = step.inputs[0][0]
    if not network.layer(source).input_ports:
        return "stem" if branching else "features"
    shape = plan.report.facts[step.nodes[-1]].shape or ()
    ends = {result.value for result in plan.results}
    if len(shape) == 1 and (step.nodes[-1], _first_output(network, step.nodes[-1])) in ends:
        return "classifier"
    return ""


def _common_words(names: list[str]) -> str:
    """Return the words that all names begin with: branch2 of branch2_reduce_conv, branch2_conv."""
    first, *rest = (name.split("_")[:-1] for name in names)
    count = 0
    for words in zip(first, *rest, strict=False):
        if len(set(words)) > 1:
            break
        count += 1
    return "_".join(first[:count])


def _first_output(network: Network, node: str) -> str:
    return network.layer(node).output_ports[0].name


def _name_variables(plan: Plan, readers: dict[Value, list[Wire]]) -> None:
    """Name the tensors: `x` along the main path, a name of its own for what is kept.

    What is one of several results has the name of its Output.
    """
    network = plan.network
    names = Namespace()
    several = len(plan.results) > 1
    given = {result.value: result.name for result in plan.results if several}
    for node in plan.report.sources():
        if node in network.structure().live:
            plan.arguments[node] = names.claim(network.name(node), "image")
            plan.variables[(node, _first_output(network, node))] = plan.arguments[node]
    for index, step in enumerate(plan.steps):
        last = step.nodes[-1]
        ports = network.layer(last).output_ports
        following = plan.steps[index + 1] if index + 1 < len(plan.steps) else None
        for port in ports:
            value = (last, port.name)
            used = readers.get(value, [])
            if not used:
                step.targets.append("_")
                continue
            if value in given and len(used) == 1:
                name = names.claim(given[value])
            elif len(ports) == 1 and _passes(value, used, following, readers, network):
                name = "x"
            else:
                base = step.attribute or network.name(last)
                name = names.claim(base if len(ports) == 1 else f"{base}_{port.name}")
            step.targets.append(name)
            plan.variables[value] = name


def _passes(
    value: Value,
    used: list[Wire],
    following: Step | None,
    readers: dict[Value, list[Wire]],
    network: Network,
) -> bool:
    """Return whether a tensor is only handed on to the next line, so that `x` can hold it."""
    if len(used) != 1:
        return False
    if following is None or not network.layer(used[0].target).output_ports:
        return following is None
    if value not in following.inputs:
        return False
    others = [other for other in following.inputs if other != value]
    kept = any(len(readers[o]) > 1 or not network.layer(o[0]).input_ports for o in others)
    return not others or kept
