"""Softplus."""

from typing import ClassVar

from pydantic import Field

from graph.layers._elementwise import Elementwise
from graph.parameters import AboveZero, Number


class Softplus(Elementwise):
    """A smooth ReLU: y = log(1 + exp(beta·x))/beta, and x itself where beta·x > threshold.

    Shapes: any shape is kept. Its result is always positive, such as a spread must be.

    Source: Dugas et al. 2000, "Incorporating second-order functional knowledge".
    """

    category: ClassVar[str] = "Activation"
    synonyms: ClassVar[tuple[str, ...]] = ("smooth relu", "activation", "positive")

    beta: AboveZero = Field(1.0, description="The larger, the sharper the bend at zero.")
    threshold: Number = Field(20.0, description="Beyond it x itself is given, for accuracy.")
