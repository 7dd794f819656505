"""Squeeze."""

from collections.abc import Iterator
from typing import ClassVar

from pydantic import Field

from graph.errors import ShapeError
from graph.field import Reach, Windows
from graph.layers._anynumbers import AnyNumbers
from graph.layers._axis import axis_of
from graph.parameters import Dim
from graph.problems import Hint
from graph.shape import Shape, format_shape


class Squeeze(AnyNumbers):
    """Takes an axis of size 1 away.

    Shapes: C×1×L → C×L with dim 2. An axis of another size stays as it is.
    """

    category: ClassVar[str] = "Shape"
    synonyms: ClassVar[tuple[str, ...]] = ("remove axis", "drop axis")

    dim: Dim = Field(-1, description="The axis; 0 is the batch, 1 the channels, −1 the last.")

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return the shape without that axis, if its size is 1 and it is not the only one."""
        shape = inputs[0]
        axis = axis_of(shape, self.dim, "dim")
        if shape == (1,):
            raise ShapeError(
                "wrong-rank",
                "the only axis of 1 from {in} must stay.",
                advice="Delete this layer.",
                port="in",
            )
        return shape if shape[axis] > 1 else (*shape[:axis], *shape[axis + 1 :])

    def formula(self, *inputs: Shape) -> str:
        """Return the shapes before and after."""
        return f"{format_shape(inputs[0])} → {format_shape(self.output_shape(*inputs))}"

    def hints(self, *inputs: Shape) -> Iterator[Hint]:
        """Yield that nothing is taken away."""
        size = inputs[0][axis_of(inputs[0], self.dim, "dim")]
        if size > 1:
            yield Hint("no-effect", f"the axis has size {size} and not 1, so it stays.")

    def windows(self, *inputs: Shape) -> Windows:
        """Return () if nothing changes; else the axes are others."""
        return () if self.output_shape(*inputs) == inputs[0] else Reach.UNKNOWN

    def expression(self, module: str, *inputs: str) -> str:
        """Return `x.squeeze(2)`."""
        return f"{inputs[0]}.squeeze({self.dim})"
