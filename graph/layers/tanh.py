"""Tanh."""

from typing import ClassVar

from graph.layers._elementwise import Elementwise


class Tanh(Elementwise):
    """The hyperbolic tangent: y = tanh(x), between −1 and 1, number by number.

    Shapes: any shape is kept. Used by LeNet; it saturates, and then its gradient is near 0.

    Source: LeCun et al. 1998, appendix A.
    """

    category: ClassVar[str] = "Activation"
    synonyms: ClassVar[tuple[str, ...]] = ("activation", "hyperbolic")
