"""The judge of the road: the network node by node against the file that is exported.

Each node is evaluated alone, as its declaration says, with the weights of the exported file;
its values must have the predicted shapes, and outputs and gradients must be the file's. They may
differ in their last bit: autograd sums in another order where a tensor is read twice, and a
convolution where an in-place layer left its input in another memory order. All is computed in
64 bits, so that such rounding (1e-16) and a real difference are far apart.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import torch
from torch import Tensor, nn

from codegen.errors import CodegenError
from codegen.load import load
from codegen.source import Source, generate
from graph import Facts, Network, Report, Shape, check, format_shape
from graph.layer import Call, Layer

BATCH = 2
ROUNDING = 1e-9
"""Largest relative difference that the order of a sum explains at 64 bits."""


@dataclass
class Proof:
    """What was compared. `differences` names each thing that is not equal, in a sentence.

    `shapes` counts the tensors whose predicted shape was measured, `shapes_alike` those that had
    it; the deltas are relative to the largest number of a tensor, or to 1 if that is larger.
    """

    layers: int
    shapes: int
    shapes_alike: int
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


class Judge:
    """Evaluates a network node by node, inside blocks too, with the exported file's weights."""

    def __init__(self, source: Source, exported: nn.Module) -> None:
        self.modules: dict[str, nn.Module] = {}
        """The judge's own modules, by the path of their layer: stage1/conv1."""
        self.twins = {
            path: exported.get_submodule(module) for module, path in source.modules.items()
        }
        self.differences: list[str] = []
        self.shapes = 0
        """How many tensors were measured."""

    def run(self, report: Report, inputs: list[Tensor], path: str = "") -> list[Tensor]:
        """Return what the network's Outputs give for these inputs, oldest first."""
        network = report.network
        values: dict[tuple[str, str], Tensor] = {}
        for node, tensor in zip(report.sources(), inputs, strict=True):
            values[node, network.layer(node).output_ports[0].name] = tensor
        for node in network.order():
            facts = report.facts[node]
            if not facts.layer.input_ports or not facts.layer.output_ports:
                continue
            wires = network.wires_into(node)
            arguments = [
                values[wires[p.name].source, wires[p.name].source_port]
                for p in facts.layer.input_ports
            ]
            where = path + network.name(node)
            results = self._results(facts, arguments, where)
            for port, tensor, predicted in zip(
                facts.layer.output_ports, results, facts.outputs or (), strict=True
            ):
                self._compare_shape(where, predicted, tensor)
                values[node, port.name] = tensor
        wired = (next(iter(network.wires_into(sink).values())) for sink in report.sinks())
        return [values[wire.source, wire.source_port] for wire in wired]

    def _results(self, facts: Facts, arguments: list[Tensor], where: str) -> list[Tensor]:
        for number, copy in enumerate(facts.inner, start=1):
            inside = f"{where}/{number}/" if len(facts.inner) > 1 else f"{where}/"
            arguments = self.run(copy, arguments, inside)
        if facts.inner or facts.layer.bypassed:
            return arguments
        names = {f"v{index}": tensor for index, tensor in enumerate(arguments)}
        module = self._module(facts, where)
        scope = {**scope_of(facts.layer), "module": module, **names}
        result = eval(facts.layer.expression("module", *names), scope)
        return list(result) if isinstance(result, tuple) else [result]

    def _module(self, facts: Facts, where: str) -> nn.Module | None:
        """Return the layer's own module; where the file has none, it is not live and random."""
        call = facts.layer.module(*(facts.inputs or ()))
        if call is None:
            return None
        module = construct(facts.layer, call).double().eval()
        if where in self.twins:
            module.load_state_dict(self.twins[where].state_dict())
        self.modules[where] = module
        return module

    def _compare_shape(self, where: str, predicted: Shape, tensor: Tensor) -> None:
        self.shapes += 1
        measured = tuple(tensor.shape[1:])
        if measured != predicted:
            self.differences.append(
                f"{where}: {format_shape(predicted)} predicted, {format_shape(measured)} measured."
            )


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
        data = {n: _example(report, n) for n in report.sources()}
        judge = Judge(source, exported)
        mine = {n: _fresh(tensor) for n, tensor in data.items()}
        theirs = [_fresh(data[node]) for node in sources]
        values = judge.run(report, [mine[node] for node in report.sources()])
        outputs = _everything(exported, report, theirs)
        counted = sum(p.numel() for p in exported.parameters() if p.requires_grad)
        proof = Proof(
            layers=len(network),
            shapes=judge.shapes,
            shapes_alike=judge.shapes - len(judge.differences),
            parameters_predicted=report.parameters,
            parameters_counted=counted,
            output_delta=0.0,
            gradient_delta=0.0,
            differences=judge.differences,
        )
        proof.differences += _lasting_differences(exported, report, theirs)
        if counted != report.parameters:
            proof.differences.append(f"{report.parameters} parameters predicted, not {counted}.")
        loss_mine = loss_theirs = torch.zeros((), dtype=torch.float64)
        for sink, ours, other in zip(report.sinks(), values, outputs, strict=True):
            if ours.shape != other.shape:
                proof.differences.append(f"{network.name(sink)}: other shape in the file.")
                return proof
            proof.output_delta = max(proof.output_delta, _delta(ours, other) / _size(ours))
            if ours.is_floating_point():
                weights = torch.randn_like(ours)
                loss_mine = loss_mine + (ours * weights).sum()
                loss_theirs = loss_theirs + (other * weights).sum()
        if loss_mine.requires_grad:
            torch.autograd.backward([loss_mine, loss_theirs])
            _compare_gradients(judge, proof)
        if proof.output_delta > ROUNDING:
            proof.differences.append(
                f"outputs differ by up to {proof.output_delta:g} of their size."
            )
        if proof.gradient_delta > ROUNDING:
            proof.differences.append(
                f"gradients differ by up to {proof.gradient_delta:g} of their size."
            )
    return proof


def _everything(exported: nn.Module, report: Report, inputs: list[Tensor]) -> list[Tensor]:
    """Return what the file gives for all Outputs, oldest first, auxiliary ones included.

    The class itself is told that it trains where it has auxiliary Outputs; the layers are not.
    """
    names = [report.network.name(sink) for sink in report.sinks()]
    exported.training = not all(sink in report.lasting for sink in report.sinks())
    returned = exported(*inputs)
    exported.training = False
    given = returned if isinstance(returned, dict) else {names[0]: returned}
    if given.keys() != set(names):
        raise CodegenError(f"The file gives {', '.join(given)} in place of {', '.join(names)}.")
    return [given[name] for name in names]


def _lasting_differences(exported: nn.Module, report: Report, inputs: list[Tensor]) -> list[str]:
    """Return how the file's outputs after training differ from the Outputs that last."""
    lasting = {report.network.name(sink) for sink in report.sinks() if sink in report.lasting}
    if len(lasting) == len(report.sinks()):
        return []
    with torch.no_grad():
        given = set(exported(*inputs))
    return [] if given == lasting else [f"after training the file gives {', '.join(given)}."]


def _example(report: Report, node: str) -> Tensor:
    """Return a random batch for one Input."""
    facts = report.facts[node]
    assert facts.shape is not None
    shape, (content,) = (BATCH, *facts.shape), facts.contents
    if content.dtype == "integer":
        return torch.randint(content.below, shape)
    return torch.randn(shape, dtype=torch.float64)


def _fresh(tensor: Tensor) -> Tensor:
    """Return a copy that gathers gradients, if it holds real numbers."""
    return tensor.clone().requires_grad_(tensor.is_floating_point())


def _delta(one: Tensor, other: Tensor) -> float:
    if torch.equal(one, other):
        return 0.0
    alike = (one == other) | (one.isnan() & other.isnan())
    difference = (one - other).detach().abs().nan_to_num(nan=float("inf"))
    return float(difference.masked_fill(alike, 0).max())


def _size(tensor: Tensor) -> float:
    """Return the largest finite number, or 1 if that is larger."""
    return max(1.0, float(tensor.detach().abs().nan_to_num(nan=0, posinf=0).max()))


def _compare_gradients(judge: Judge, proof: Proof) -> None:
    for path, module in judge.modules.items():
        if path not in judge.twins:
            continue
        for ours, other in zip(module.parameters(), judge.twins[path].parameters(), strict=True):
            if ours.grad is None or other.grad is None:
                if (ours.grad is None) != (other.grad is None):
                    proof.differences.append(f"{path}: only one side has gradients.")
                continue
            delta = _delta(ours.grad, other.grad) / _size(ours.grad)
            proof.gradient_delta = max(proof.gradient_delta, delta)
