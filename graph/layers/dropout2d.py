"""Dropout2d."""

from typing import ClassVar

from pydantic import Field

from graph.layer import expect_axes
from graph.layers._elementwise import Elementwise
from graph.parameters import Fraction
from graph.shape import Shape


class Dropout2d(Elementwise):
    """Sets whole channels to 0 with probability p while training, and scales the others.

    The channels that stay are multiplied by 1/(1 − p).

    Shapes: C×H×W is kept. Does nothing when evaluating. Neighbouring pixels are alike, so that
    dropping single ones would hide little.

    Source: Tompson et al. 2014 (arXiv:1411.4280), section 3.2 ("SpatialDropout").
    """

    category: ClassVar[str] = "Regularisation"
    synonyms: ClassVar[tuple[str, ...]] = ("regularization", "spatial dropout", "drop", "channel")

    p: Fraction = Field(0.5, description="Probability that a channel is dropped.")

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return the shape itself."""
        expect_axes(inputs[0], 3, "C×H×W")
        return inputs[0]
