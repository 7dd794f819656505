"""The judge of the road: the network node by node against the file that is exported.

Each node is evaluated alone, as its declaration says, with the weights of the exported file;
its values must have the predicted shapes, the outputs must be the file's to the last bit, and
so must the gradients but for the order in which autograd sums them where a tensor is read twice.
All is computed in 64 bits, so that such rounding (1e-16) and a real difference are far apart.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import torch
from torch import Tensor, nn

from codegen.load import load
from codegen.source import Source, generate
from graph import Network, Report, Shape, check, format_shape
from graph.layer import Call, Layer

BATCH = 2
ROUNDING = 1e-9
"""Largest relative difference of gradients that the order of a sum explains at 64 bits."""


@dataclass
class Proof:
    """What was compared. `differences` names each thing that is not equal, in a sentence."""

    layers: int
    parameters_predicted: int
    parameters_counted: int
    output_delta: float
    gradient_delta: float
    differences: list[str] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        """Whether the exported file is the drawing."""
        return not self.differences


def scope_of(layer: Layer) -> dict[str, object]:
    """Return the names that a layer's call and expression may use."""
    scope: dict[str, object] = {"torch": torch, "nn": nn, "F": nn.functional}
    exec(layer.helper_source, scope)
    return scope


def construct(layer: Layer, call: Call) -> nn.Module:
    """Return the module that a layer's constructor call describes."""
    module = eval(str(call), scope_of(layer))
    assert isinstance(module, nn.Module)
    return module


def evaluate(
    network: Network, report: Report, modules: dict[str, nn.Module], inputs: dict[str, Tensor]
) -> dict[tuple[str, str], Tensor]:
    """Return the tensor of each (node, output port), computed node by node.

    `modules` and `inputs` are by node; inputs have a batch dimension.
    """
    values: dict[tuple[str, str], Tensor] = {}
    for node in network.order():
        layer = network.layer(node)
        if not layer.output_ports:
            continue
        if not layer.input_ports:
            values[node, layer.output_ports[0].name] = inputs[node]
            continue
        wires = network.wires_into(node)
        arguments = {
            f"v{index}": values[wires[port.name].source, wires[port.name].source_port]
            for index, port in enumerate(layer.input_ports)
        }
        expression = layer.expression("module", *arguments)
        scope = {**scope_of(layer), "module": modules.get(node), **arguments}
        result = eval(expression, scope)
        results = result if isinstance(result, tuple) else (result,)
        for port, tensor in zip(layer.output_ports, results, strict=True):
            values[node, port.name] = tensor
    return values


def judge_modules(
    network: Network, report: Report, exported: nn.Module, source: Source
) -> dict[str, nn.Module]:
    """Return a module for each node that needs one, with the exported file's weights."""
    paths = {name: path for path, name in source.modules.items()}
    modules = {}
    for node in network.order():
        inputs = report.facts[node].inputs
        layer = network.layer(node)
        call = layer.module(*inputs) if inputs is not None else None
        if call is None:
            continue
        module = construct(layer, call).double().eval()
        path = paths.get(network.name(node))
        if path is not None:
            module.load_state_dict(exported.get_submodule(path).state_dict())
        modules[node] = module
    return modules


def prove(network: Network, *, seed: int = 0, source: Source | None = None) -> Proof:
    """Return what the comparison of a network with its exported file finds.

    Both are in eval mode, so that dropout is off, and see the same random batch of 2 examples.
    """
    report = check(network)
    source = source if source is not None else generate(network, report)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        exported = load(source).double().eval()
        sources = [n for n in report.sources() if n in network.structure().live]
        data = {
            n: torch.randn(BATCH, *_shape(report, n), dtype=torch.float64) for n in report.sources()
        }
        own = judge_modules(network, report, exported, source)
        mine = {n: tensor.clone().requires_grad_() for n, tensor in data.items()}
        theirs = [data[n].clone().requires_grad_() for n in sources]
        values = evaluate(network, report, own, mine)
        returned = exported(*theirs)
        outputs = returned if isinstance(returned, dict) else {_only(report): returned}
        counted = sum(p.numel() for p in exported.parameters() if p.requires_grad)
        proof = Proof(len(network), report.parameters, counted, 0.0, 0.0)
        if counted != report.parameters:
            proof.differences.append(
                f"{report.parameters} parameters predicted, {counted} counted."
            )
        _compare_shapes(network, report, values, proof)
        loss_mine = loss_theirs = torch.zeros((), dtype=torch.float64)
        for sink in report.sinks():
            wire = next(iter(network.wires_into(sink).values()))
            ours, other = values[wire.source, wire.source_port], outputs[network.name(sink)]
            if ours.shape != other.shape:
                proof.differences.append(f"{network.name(sink)}: other shape in the file.")
                return proof
            proof.output_delta = max(proof.output_delta, _delta(ours, other))
            weights = torch.randn_like(ours)
            loss_mine = loss_mine + (ours * weights).sum()
            loss_theirs = loss_theirs + (other * weights).sum()
        if loss_mine.requires_grad:
            torch.autograd.backward([loss_mine, loss_theirs])
            _compare_gradients(network, source, exported, own, proof)
        if proof.output_delta:
            proof.differences.append(f"outputs differ by up to {proof.output_delta:g}.")
        if proof.gradient_delta > ROUNDING:
            proof.differences.append(
                f"gradients differ by up to {proof.gradient_delta:g} of their size."
            )
    return proof


def _shape(report: Report, node: str) -> Shape:
    shape = report.facts[node].shape
    assert shape is not None
    return shape


def _only(report: Report) -> str:
    return report.network.name(report.sinks()[0])


def _delta(one: Tensor, other: Tensor) -> float:
    if torch.equal(one, other):
        return 0.0
    return float((one - other).abs().nan_to_num(nan=float("inf")).max())


def _compare_shapes(
    network: Network, report: Report, values: dict[tuple[str, str], Tensor], proof: Proof
) -> None:
    for (node, port), tensor in values.items():
        facts = report.facts[node]
        index = [p.name for p in facts.layer.output_ports].index(port)
        predicted = (facts.outputs or ())[index]
        if tuple(tensor.shape[1:]) != predicted:
            proof.differences.append(
                f"{network.name(node)}: {format_shape(predicted)} predicted, "
                f"{format_shape(tuple(tensor.shape[1:]))} measured."
            )


def _compare_gradients(
    network: Network,
    source: Source,
    exported: nn.Module,
    own: dict[str, nn.Module],
    proof: Proof,
) -> None:
    for path, name in source.modules.items():
        node = network.find(name)
        if node is None or node not in own:
            continue
        pairs = zip(own[node].parameters(), exported.get_submodule(path).parameters(), strict=True)
        for ours, other in pairs:
            if ours.grad is None or other.grad is None:
                if (ours.grad is None) != (other.grad is None):
                    proof.differences.append(f"{name}: only one side has gradients.")
                continue
            size = max(1.0, float(ours.grad.abs().max()))
            delta = _delta(ours.grad, other.grad) / size
            proof.gradient_delta = max(proof.gradient_delta, delta)
