"""Receptive fields against what torch's tensors really depend on."""

from __future__ import annotations

from random import Random

import pytest
import torch

from codegen.prove import construct, scope_of
from graph import KINDS, Layer, Network, Report, Shape, check
from graph.check import Evaluation, evaluate
from graph.field import Reach, Windows
from tests.drawing import inner_kinds, random_layer

SIZE = 40
"""Rows and columns of the input: large, so that much of a field lies away from all borders."""


def spatial_kinds() -> list[type[Layer]]:
    """Return the kinds that take an image, hold real numbers and say what they do to positions."""
    kinds = []
    for kind in inner_kinds():
        layer = kind()
        found = evaluate(layer, ((32, SIZE, SIZE),) * len(layer.input_ports))
        integers = any(port.dtype == "integer" for port in layer.input_ports)
        if isinstance(found, Evaluation) and not integers and not found.inner:
            kinds.append(kind)
    return kinds


def _moves(kind: type[Layer]) -> bool:
    """Return whether a kind, as it comes, does more than keep positions apart."""
    layer = kind()
    found = evaluate(layer, ((32, SIZE, SIZE),) * len(layer.input_ports))
    return isinstance(found, Evaluation) and found.windows != ()


def random_spatial_network(random: Random, layers: int) -> Network:
    """Return a network of layers that keep the field a window, with branches and merges."""
    network = Network()
    values = []
    for _ in range(random.choice((1, 1, 2))):
        shape = (random.choice((2, 4)), SIZE, SIZE)
        values.append((network.add(KINDS["Input"](shape=shape)), "out", shape))
    kinds = spatial_kinds()
    moving = [kind for kind in kinds if _moves(kind)]
    for _ in range(layers * 10):
        kind = random.choice(random.choice((kinds, moving)))
        for _ in range(30 if len(network) < layers else 0):
            layer = random_layer(random, kind)
            if layer is None:
                continue
            first = random.choice(values[-3:])
            alike = [value for value in values if value[2] == first[2]]
            sources = [first, *random.choices(alike, k=len(layer.input_ports) - 1)]
            found = evaluate(layer, tuple(shape for _, _, shape in sources))
            if not isinstance(found, Evaluation) or isinstance(found.windows, Reach):
                continue
            if any(len(s) != 3 or s[0] > 16 or min(s[1:]) < 4 for s in found.outputs):
                continue
            if not found.parameters and found.outputs[0][0] < first[2][0]:
                continue  # what is cut out of the channels may have come by one branch only
            node = network.add(layer, *[(source, port) for source, port, _ in sources])
            for port, shape in zip(layer.output_ports, found.outputs, strict=True):
                if port.dtype != "integer":
                    values.append((node, port.name, shape))
            break
    return network


def measured(network: Network, report: Report, source: str, axis: int) -> dict[str, torch.Tensor]:
    """Return for each node which positions depend on which input positions, along one axis.

    Example i of a batch holds "not a number" in row (or column) i. What is not a number in the
    output has seen it, whatever the weights and the functions between.
    """
    values: dict[tuple[str, str], torch.Tensor] = {}
    depends = {}
    for node in network.order():
        layer, facts = network.layer(node), report.facts[node]
        if not layer.input_ports:
            image = torch.randn(SIZE, *(facts.shape or ()), dtype=torch.float64)
            if node == source:
                rows = torch.arange(SIZE)
                image.movedim(axis + 2, 1)[rows, rows] = torch.nan
            results: tuple[torch.Tensor, ...] = (image,)
        else:
            wires = network.wires_into(node)
            names = {
                f"v{i}": values[wires[port.name].source, wires[port.name].source_port]
                for i, port in enumerate(layer.input_ports)
            }
            call = layer.module(*(facts.inputs or ()))
            module = None if call is None else construct(layer, call).double().eval()
            scope = {**scope_of(layer), "module": module, **names}
            result = eval(layer.expression("module", *names), scope)
            results = result if isinstance(result, tuple) else (result,)
        for port, tensor in zip(layer.output_ports, results, strict=True):
            values[node, port.name] = tensor
        depends[node] = results[0].isnan().movedim(axis + 2, 1).flatten(2).any(2)
    return depends


def inner_positions(network: Network, report: Report, node: str, axis: int) -> list[int]:
    """Return the positions whose field touches no border, in the input or on the way to it."""
    shape = report.facts[node].shape or ()
    return [p for p in range(shape[axis + 1]) if _inside(network, report, node, axis, p, p)]


def _inside(network: Network, report: Report, node: str, axis: int, first: int, last: int) -> bool:
    """Return whether positions first … last of a node, and all that they see, exist."""
    facts = report.facts[node]
    shape: Shape = facts.shape or ()
    if first < 0 or last >= shape[axis + 1]:
        return False
    windows: Windows = facts.layer.windows(*(facts.inputs or ()))
    assert not isinstance(windows, Reach)
    if windows:
        window = windows[axis]
        first = first * window.stride - window.before
        last = last * window.stride - window.before + window.extent - 1
    wires = network.wires_into(node).values()
    return all(_inside(network, report, wire.source, axis, first, last) for wire in wires)


def compare(random: Random) -> int:
    """Compare all fields of one random network; return how many positions were compared."""
    network = random_spatial_network(random, random.randint(3, 9))
    report = check(network)
    compared = 0
    for source in report.sources():
        for axis in (0, 1):
            with torch.no_grad():
                depends = measured(network, report, source, axis)
            for node, facts in report.facts.items():
                field = dict(facts.fields).get(source)
                if field is None:
                    assert not depends[node].any(), f"{network.name(node)} sees {source}"
                    continue
                if isinstance(field, Reach):
                    continue
                for position in inner_positions(network, report, node, axis):
                    seen = depends[node][:, position].nonzero().flatten()
                    start, end, step = field[axis]
                    expected = (start + position * step, end + position * step)
                    assert (int(seen.min()), int(seen.max())) == expected, (
                        f"{network.name(node)} position {position}: {facts.layer!r}"
                    )
                    compared += 1
    return compared


@pytest.mark.filterwarnings("ignore:Using padding='same'")  # torch copies its input then
def test_fields_are_what_the_output_depends_on(seeds: range) -> None:
    compared = 0
    for seed in seeds[: max(120, len(seeds) // 3)]:
        count = compare(Random(seed))
        assert count >= 0, seed
        compared += count
    assert compared > 10_000


def test_the_networks_hold_many_kinds() -> None:
    """Guards the harness: a kind that no network holds would be tested by nothing."""
    held = set()
    for seed in range(150):
        network = random_spatial_network(Random(seed), 9)
        held |= {network.layer(node).kind for node in network}
    assert len(held) > 30, sorted(held)
