"""Random layers, shapes and networks, made from the declarations alone."""

from __future__ import annotations

from random import Random
from typing import Any

from graph import KINDS, Layer, Network, ParameterError, Shape
from graph.check import Evaluation, evaluate
from graph.parameters import LIMIT, Parameter

MOST_NUMBERS = 20_000
"""Tensors in tests stay below this many numbers, so that hundreds of examples are quick."""


def random_value(random: Random, parameter: Parameter) -> Any:
    """Return a value in or near the parameter's declared range; small, and sometimes illegal."""
    if random.random() < 0.3:
        return parameter.default
    low = parameter.minimum if parameter.minimum is not None else -2
    high = parameter.maximum if parameter.maximum not in (None, LIMIT) else low + 7
    match parameter.type:
        case "integer":
            return random.randint(int(low), int(min(high, low + 7)))
        case "number":
            return round(random.uniform(max(low, -2), min(high, 2)), 3)
        case "flag":
            return random.random() < 0.5
        case "choice":
            return random.choice(parameter.choices)
        case "sizes":
            if parameter.choices and random.random() < 0.3:
                return random.choice(parameter.choices)
            most = int(low) + random.choice((1, 2, 4))
            if isinstance(parameter.default, tuple) and random.random() < 0.4:
                return tuple(random.randint(int(low), most) for _ in parameter.default)
            return random.randint(int(low), most)
    raise AssertionError(f"tests know no values for {parameter}")


def random_layer(random: Random, kind: type[Layer]) -> Layer | None:
    """Return a layer with random parameters, or None if its own rules refuse them."""
    values = {parameter.name: random_value(random, parameter) for parameter in kind.parameters()}
    try:
        return kind(**values)
    except ParameterError:
        return None


def random_shape(random: Random, rank: int | None = None) -> Shape:
    """Return a shape of 1 to 4 axes with small sizes."""
    rank = rank if rank is not None else random.choice((1, 2, 3, 3, 3, 3, 4))
    return tuple(random.choice((1, 2, 3, 4, 6, 8, 11, 14)) for _ in range(rank))


def random_inputs(random: Random, layer: Layer) -> tuple[Shape, ...]:
    """Return shapes for a layer's inputs: often alike, sometimes different in one size."""
    first = random_shape(random)
    shapes = []
    for _ in layer.input_ports:
        shape = list(first)
        if random.random() < 0.3:
            shape[random.randrange(len(shape))] = random.choice((1, 2, 3, 5, 8))
        shapes.append(tuple(shape) if random.random() < 0.95 else random_shape(random))
    return tuple(shapes)


def inner_kinds() -> list[type[Layer]]:
    """Return the kinds that have inputs and outputs."""
    return [kind for kind in KINDS.values() if kind().input_ports and kind().output_ports]


def random_network(random: Random, layers: int) -> Network:
    """Return a legal network with branches, skips and merges, several inputs and outputs."""
    network = Network(f"random {random.random()}")
    values: list[tuple[str, str, Shape]] = []
    unused: set[tuple[str, str]] = set()

    def grow(layer: Layer, sources: list[tuple[str, str, Shape]]) -> bool:
        found = evaluate(layer, tuple(shape for _, _, shape in sources))
        if not isinstance(found, Evaluation):
            return False
        if any(_numbers(shape) > MOST_NUMBERS for shape in found.outputs):
            return False
        if found.parameters > 200_000:
            return False
        node = network.add(layer, *[(source, port) for source, port, _ in sources])
        for source, port, _ in sources:
            unused.discard((source, port))
        for port, shape in zip(layer.output_ports, found.outputs, strict=True):
            values.append((node, port.name, shape))
            unused.add((node, port.name))
        return True

    for _ in range(random.choice((1, 1, 1, 2))):
        channels = random.choice((1, 3, 4))
        size = random.choice((8, 12, 16, 20))
        grow(KINDS["Input"](shape=(channels, size, size)), [])
    kinds = inner_kinds()
    attempts = 0
    while len(network) < layers and attempts < layers * 30:
        attempts += 1
        layer = random_layer(random, random.choice(kinds))
        if layer is None:
            continue
        sources = []
        for port in layer.input_ports:
            pool = values[-3:] if random.random() < 0.7 else values
            if len(layer.input_ports) > 1 and sources:
                alike = [v for v in values if v[2][1:] == sources[0][2][1:]]
                pool = alike if random.random() < 0.8 and alike else pool
            sources.append(random.choice(pool))
            assert port
        grow(layer, sources)
    loose = [value for value in values if (value[0], value[1]) in unused]
    for node, port, _ in loose:
        if network.layer(node).input_ports or len(loose) == 1:
            network.add(KINDS["Output"](), (node, port))
    if not any(not network.layer(node).output_ports for node in network):
        network.add(KINDS["Output"](), values[-1][:2])
    return network


def _numbers(shape: Shape) -> int:
    count = 1
    for size in shape:
        count *= size
    return count
