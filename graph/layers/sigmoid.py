"""Sigmoid."""

from typing import ClassVar

from graph.layers._elementwise import Elementwise


class Sigmoid(Elementwise):
    """The logistic function: y = 1/(1 + exp(−x)), between 0 and 1, number by number.

    Shapes: any shape is kept. Used for gates and for independent yes-or-no outputs.

    Source: Rumelhart, Hinton & Williams 1986.
    """

    category: ClassVar[str] = "Activation"
    synonyms: ClassVar[tuple[str, ...]] = ("logistic", "activation", "gate")
