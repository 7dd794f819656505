"""What a kind of layer does to a small input with its default parameters, for its page."""

from __future__ import annotations

from typing import NamedTuple

from graph.arrange import arrange
from graph.block import Block
from graph.check import Facts, check
from graph.layer import Layer
from graph.layers.input import Input
from graph.layers.maxpool2dindices import MaxPool2dIndices
from graph.network import Network
from graph.shape import Shape

SHAPES: tuple[Shape, ...] = (
    *((8, 16, 16), (8, 16), (16,), (8, 16, 16, 16)),
    *((2, 3), (3, 32, 32), (3, 128, 128), (32, 16, 16)),
)
"""Inputs that are tried in turn: an image, a sequence, numbers, a volume, an affine map, larger
images for what needs room, and one of many channels."""
PAIRS: tuple[tuple[Shape, Shape], ...] = (
    ((8, 8, 8), (8, 16, 16)),
    ((8, 16, 16), (16, 16, 2)),
)
"""Unlike inputs that are tried then: a map with one twice as large, an image with places in it."""
INTEGERS = 4
"""How many integers are looked up in a table: one of them comes twice."""


class Sample(NamedTuple):
    """A layer of a kind and what the check says of it: shapes, formula, costs."""

    layer: Layer
    facts: Facts

    def body(self) -> Network | None:
        """Return the drawing inside a block, laid out, its inputs in the sample's shapes."""
        if not isinstance(self.layer, Block) or self.facts.inputs is None:
            return None
        drawn = self.layer.draw(*self.facts.inputs)
        for node, shape in zip(drawn.structure().sources, self.facts.inputs, strict=True):
            drawn.replace(node, Input(shape=shape))
        arrange(drawn)
        return drawn


def sample_of(kind: type[Layer]) -> Sample | None:
    """Return what a kind does to the first shapes that it takes; None where it takes or gives none.

    Integers that number the rows of a table are few; indices come of a pool of the first shape. A
    layer with an input of other integers has no sample.
    """
    layer = kind()
    ports = layer.input_ports
    if not ports or not layer.output_ports:
        return None
    if layer.table is not None:
        return _sample(layer, (Input(shape=(INTEGERS,), dtype="integer", below=layer.table.rows),))
    if layer.unpool is not None:
        return _unpooled(layer)
    if any(port.dtype == "integer" for port in ports):
        return None
    given: list[tuple[Shape, ...]] = [(shape,) * len(ports) for shape in SHAPES]
    given += [pair for pair in PAIRS if len(pair) == len(ports)]
    found = (_sample(layer, tuple(Input(shape=shape) for shape in shapes)) for shapes in given)
    return next(filter(None, found), None)


def _unpooled(layer: Layer) -> Sample:
    """Return what a layer makes of the numbers and the indices of a pool."""
    network = Network()
    pool = network.add(MaxPool2dIndices(), network.add(Input(shape=SHAPES[0])))
    node = network.add(layer, (pool, "out"), (pool, "indices"))
    return Sample(layer, check(network).facts[node])


def _sample(layer: Layer, given: tuple[Input, ...]) -> Sample | None:
    """Return what a layer does to these inputs, or None if they do not fit."""
    network = Network()
    node = network.add(layer, *map(network.add, given))
    facts = check(network).facts[node]
    return Sample(layer, facts) if facts.outputs is not None else None
