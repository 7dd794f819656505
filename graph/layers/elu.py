"""ELU."""

from typing import ClassVar

from pydantic import Field

from graph.layers._elementwise import Elementwise
from graph.parameters import NonNegative


class ELU(Elementwise):
    """The exponential linear unit: y = x if x > 0, else alpha·(exp(x) − 1).

    Shapes: any shape is kept. Its mean is nearer to zero than that of a ReLU.

    Source: Clevert, Unterthiner & Hochreiter 2015 (arXiv:1511.07289).
    """

    category: ClassVar[str] = "Activation"
    synonyms: ClassVar[tuple[str, ...]] = ("exponential linear", "activation")
    supports_inplace: ClassVar[bool] = True

    alpha: NonNegative = Field(1.0, description="The value −alpha is approached far below zero.")
