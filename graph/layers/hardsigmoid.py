"""Hardsigmoid."""

from typing import ClassVar

from graph.layers._elementwise import Elementwise


class Hardsigmoid(Elementwise):
    """A sigmoid of straight lines: y = min(max(x + 3, 0), 6)/6.

    Shapes: any shape is kept. Used as the gate of MobileNetV3's squeeze-and-excitation.

    Source: Howard et al. 2019 (arXiv:1905.02244), section 5.2.
    """

    category: ClassVar[str] = "Activation"
    synonyms: ClassVar[tuple[str, ...]] = ("h-sigmoid", "mobilenet", "gate", "activation")
