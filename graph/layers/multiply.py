"""Multiply."""

from typing import ClassVar

from graph.layers._merge import ElementwiseMerge


class Multiply(ElementwiseMerge):
    """The product of its inputs, number by number: a gate, or a weight for each channel.

    Shapes: all inputs have one shape, which is kept. Where a size is 1 it is repeated: C×1×1
    scales the channels of C×H×W, as in squeeze-and-excitation.

    Source: Hu, Shen & Sun 2017 (arXiv:1709.01507), equation 4.
    """

    category: ClassVar[str] = "Merge"
    synonyms: ClassVar[tuple[str, ...]] = ("product", "times", "gate", "hadamard", "scale")
    sign: ClassVar[str] = "·"
    operator: ClassVar[str] = "*"
