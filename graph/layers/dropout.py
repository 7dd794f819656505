"""Dropout."""

from typing import ClassVar

from pydantic import Field

from graph.layers._elementwise import Elementwise
from graph.parameters import Fraction


class Dropout(Elementwise):
    """Sets each number to 0 with probability p while training, and scales the others by 1/(1 − p).

    Shapes: any shape is kept. Does nothing when evaluating.

    Source: Hinton et al. 2012 (arXiv:1207.0580).
    """

    category: ClassVar[str] = "Regularisation"
    synonyms: ClassVar[tuple[str, ...]] = ("regularization", "drop")
    common: ClassVar[int] = 2

    p: Fraction = Field(0.5, description="Probability that a number is dropped.")
