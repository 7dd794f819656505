"""What a kind of layer does to a small input with its default parameters, for its page."""

from __future__ import annotations

from typing import NamedTuple

from graph.arrange import arrange
from graph.block import Block
from graph.check import Facts, check
from graph.layer import Layer
from graph.layers.input import Input
from graph.network import Network
from graph.shape import Shape

SHAPES: tuple[Shape, ...] = (
    *((8, 16, 16), (8, 16), (16,), (8, 16, 16, 16)),
    *((2, 3), (3, 32, 32), (3, 128, 128)),
)
"""Inputs that are tried in turn: an image, a sequence, numbers, a volume, an affine map, and
larger images for what needs room."""


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
    """Return what a kind does to the first shape that it takes; None where it takes or gives none.

    A layer with an input of whole numbers, as positions, has no sample either.
    """
    layer = kind()
    ports = layer.input_ports
    if not ports or not layer.output_ports or any(port.dtype == "integer" for port in ports):
        return None
    for shape in SHAPES:
        network = Network()
        node = network.add(layer, *(network.add(Input(shape=shape)) for _ in ports))
        facts = check(network).facts[node]
        if facts.outputs is not None:
            return Sample(layer, facts)
    return None
