"""Softmax."""

from typing import ClassVar

from pydantic import Field

from graph.field import Windows
from graph.layer import Call, Layer
from graph.layers._axis import axis_of, windows_along
from graph.parameters import Dim
from graph.shape import Shape


class Softmax(Layer):
    """Turns scores into probabilities: y_i = exp(x_i) / Σ_j exp(x_j) along one axis.

    Shapes: any shape is kept. The cross-entropy loss contains it already: give that loss the
    scores themselves, and use this layer only where the network needs probabilities.

    Source: Bridle 1990.
    """

    category: ClassVar[str] = "Activation"
    synonyms: ClassVar[tuple[str, ...]] = ("probabilities", "activation", "classifier")

    dim: Dim = Field(1, description="The axis that sums to 1; 0 is the batch, 1 the channels.")

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return the shape itself; ShapeError if it has no such axis."""
        axis_of(inputs[0], self.dim, "dim")
        return inputs[0]

    def windows(self, *inputs: Shape) -> Windows:
        """Return () along the channels of an image: positions are kept apart."""
        return windows_along(inputs[0], axis_of(inputs[0], self.dim, "dim"))

    def module(self, *inputs: Shape) -> Call | None:
        """Return `nn.KIND(dim=…)`."""
        return Call(f"nn.{self.kind}", (), (("dim", self.dim),))
