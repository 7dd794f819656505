"""Random layers, shapes and networks, made from the declarations alone."""

from __future__ import annotations

from random import Random
from typing import Any, NamedTuple

from graph import KINDS, Layer, Network, ParameterError, Shape, ShapeError, check
from graph.block import Block
from graph.check import Evaluation, contents, evaluate
from graph.content import Content
from graph.parameters import LIMIT, Parameter
from graph.rewire import bypass

MOST_NUMBERS = 20_000
"""Tensors in tests stay below this many numbers, so that hundreds of examples are quick."""
MOST_MACS = 1_000_000
"""The same for the multiply-adds of one layer."""
TRIES = 60
"""How often random shapes are drawn anew where legal ones are wanted."""


def random_value(random: Random, parameter: Parameter) -> Any:
    """Return a value in or near the parameter's declared range; small, and sometimes illegal."""
    if random.random() < 0.3:
        return parameter.default
    low = parameter.minimum if parameter.minimum not in (None, -LIMIT) else -2
    high = parameter.maximum if parameter.maximum not in (None, LIMIT) else low + 7
    match parameter.type:
        case "integer":
            return random.randint(int(low), int(high if high - low < 13 else low + 7))
        case "number":
            return round(random.uniform(max(low, -2), min(high, 2)), 3)
        case "text":
            return parameter.default
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
    """Return shapes for a layer's inputs; half of the time legal ones, if a few tries find them."""
    shapes = _any_inputs(random, layer)
    tries = random.choice((0, TRIES // 10 if isinstance(layer, Block) else TRIES))
    while tries and not isinstance(evaluate(layer, shapes), Evaluation):
        shapes = _any_inputs(random, layer)
        tries -= 1
    return shapes


def _any_inputs(random: Random, layer: Layer) -> tuple[Shape, ...]:
    """Return shapes that are often alike, sometimes different in one size."""
    first = random_shape(random)
    shapes = []
    for _ in layer.input_ports:
        shape = list(first)
        if random.random() < 0.3:
            shape[random.randrange(len(shape))] = random.choice((1, 2, 3, 5, 8))
        shapes.append(tuple(shape) if random.random() < 0.95 else random_shape(random))
    return tuple(shapes)


def inner_kinds() -> list[type[Layer]]:
    """Return the kinds that have inputs and outputs, but for a person's own code."""
    kinds = (kind for kind in KINDS.values() if not kind.runs_own_code)
    return [kind for kind in kinds if kind().input_ports and kind().output_ports]


class Value(NamedTuple):
    """A tensor of a random network: which output port gives it, its shape, and what it holds."""

    node: str
    port: str
    shape: Shape
    content: Content


def random_network(random: Random, layers: int) -> Network:
    """Return a legal network with branches, skips and merges, several inputs and outputs."""
    network = Network(f"random {random.random()}")
    values: list[Value] = []
    unused: set[tuple[str, str]] = set()

    def grow(layer: Layer, sources: list[Value]) -> bool:
        shapes = tuple(value.shape for value in sources)
        found = evaluate(layer, shapes)
        if not isinstance(found, Evaluation):
            return False
        held = contents(layer, shapes, tuple(value.content for value in sources))
        if isinstance(held, ShapeError):
            return False
        if any(_numbers(shape) > MOST_NUMBERS for shape in found.outputs):
            return False
        if found.parameters > 200_000 or found.macs > MOST_MACS:
            return False
        node = network.add(layer, *[(value.node, value.port) for value in sources])
        unused.difference_update((value.node, value.port) for value in sources)
        for port, shape, content in zip(layer.output_ports, found.outputs, held, strict=True):
            values.append(Value(node, port.name, shape, content))
            unused.add((node, port.name))
        return True

    for shape, dtype in random_data(random):
        grow(KINDS["Input"](shape=shape, dtype=dtype, below=random.choice((1, 3, 9))), [])
    kinds = inner_kinds()
    attempts = 0
    while len(network) < layers and attempts < layers * 10:
        attempts += 1
        kind = random.choice(kinds)
        for _ in range(10):
            layer = random_layer(random, kind)
            sources = _sources(random, layer, values) if layer is not None else None
            if layer is not None and sources is not None and grow(layer, sources):
                break
    loose = [value for value in values if (value.node, value.port) in unused]
    for value in loose:
        if network.layer(value.node).input_ports or len(loose) == 1:
            network.add(KINDS["Output"](), (value.node, value.port))
    if not any(not network.layer(node).output_ports for node in network):
        network.add(KINDS["Output"](), values[-1][:2])
    _bypass_one(random, network)
    return network


def _bypass_one(random: Random, network: Network) -> None:
    """Let data pass a layer unchanged, in one network of five and where the rest still fits."""
    able = [node for node in network if network.layer(node).can_be_bypassed]
    if random.random() > 0.2 or not able:
        return
    undo = bypass(network, [random.choice(able)]).apply(network)
    if not check(network).ok:
        undo.apply(network)


def random_data(random: Random) -> list[tuple[Shape, str]]:
    """Return what a network takes: an image, and sometimes another one, words, a sequence, …"""
    size = random.choice((8, 12, 16, 20))
    image = (random.choice((1, 3, 4)), size, size)
    found: list[tuple[Shape, str]] = [(image, "float")]
    if random.random() < 0.6:
        others = ((image, "float"), ((6,), "integer"), ((2, 3), "float"), ((5, 8), "float"))
        found.append(random.choice((*others, ((2, 4, 6, 6), "float"), ((6,), "float"))))
    return found


def _sources(random: Random, layer: Layer, values: list[Value]) -> list[Value] | None:
    """Return a value for each input port of the right dtype, the latest and alike ones first."""
    chosen: list[Value] = []
    for port in layer.input_ports:
        suited = [value for value in values if port.dtype in ("any", value.content.dtype)]
        if not suited:
            return None
        pool = suited[-3:] if random.random() < 0.7 else suited
        if chosen and random.random() < 0.8:
            pool = [v for v in suited if v.shape[1:] == chosen[0].shape[1:]] or pool
        chosen.append(random.choice(pool))
    return chosen


def _numbers(shape: Shape) -> int:
    count = 1
    for size in shape:
        count *= size
    return count
