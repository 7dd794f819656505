"""Unsqueeze."""

from typing import ClassVar

from pydantic import Field

from graph.field import Reach, Windows
from graph.layers._anynumbers import AnyNumbers
from graph.layers._axis import axis_of
from graph.parameters import Dim
from graph.shape import Shape, format_shape


class Unsqueeze(AnyNumbers):
    """Puts in an axis of size 1.

    Shapes: T×F → 1×T×F with dim 1, T×F×1 with dim −1.
    """

    category: ClassVar[str] = "Shape"
    synonyms: ClassVar[tuple[str, ...]] = ("add axis", "new axis", "expand")

    dim: Dim = Field(1, description="Where the new axis comes to lie; 0 is the batch, −1 the end.")

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return the shape with the new axis; ShapeError for the place of the batch or beyond."""
        longer = (*inputs[0], 1)
        axis = axis_of(longer, self.dim, "dim")
        return (*inputs[0][:axis], 1, *inputs[0][axis:])

    def formula(self, *inputs: Shape) -> str:
        """Return the shapes before and after."""
        return f"{format_shape(inputs[0])} → {format_shape(self.output_shape(*inputs))}"

    def windows(self, *inputs: Shape) -> Windows:
        """Return that the axes are others."""
        return Reach.UNKNOWN

    def expression(self, module: str, *inputs: str) -> str:
        """Return `x.unsqueeze(1)`."""
        return f"{inputs[0]}.unsqueeze({self.dim})"
