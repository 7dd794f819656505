"""Flatten."""

from typing import ClassVar

from pydantic import Field

from graph.errors import ShapeError
from graph.field import Reach, Windows
from graph.fixes import SetParameter
from graph.layers._anynumbers import AnyNumbers
from graph.layers._axis import axis_of
from graph.parameters import Dim
from graph.shape import Shape, numel


class Flatten(AnyNumbers):
    """Lays several axes out as one: an image as a vector, for a Linear layer.

    Shapes: C×H×W → (C·H·W). Row-major, as PyTorch does it.
    """

    category: ClassVar[str] = "Shape"
    synonyms: ClassVar[tuple[str, ...]] = ("vector", "view", "reshape", "ravel")
    common: ClassVar[int] = 2

    start_dim: Dim = Field(1, description="First axis that is laid out; 0 is the batch.")
    end_dim: Dim = Field(-1, description="Last axis that is laid out; −1 is the last.")

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return the shape with the axes from start to end multiplied into one."""
        start, end = self._axes(inputs[0])
        shape = inputs[0]
        return (*shape[:start], numel(shape[start : end + 1]), *shape[end + 1 :])

    def _axes(self, shape: Shape) -> tuple[int, int]:
        start = axis_of(shape, self.start_dim, "start_dim")
        end = axis_of(shape, self.end_dim, "end_dim")
        if start > end:
            raise ShapeError(
                "axis-out-of-range",
                f"start_dim {start + 1} comes after end_dim {end + 1}.",
                advice="Use start_dim 1.",
                remedies=(SetParameter("start_dim", 1),),
            )
        return start, end

    def formula(self, *inputs: Shape) -> str:
        """Return the product with its numbers: `16·5·5 = 400`."""
        start, end = self._axes(inputs[0])
        flat = inputs[0][start : end + 1]
        if len(flat) == 1:
            return f"one axis of {flat[0]}: nothing to lay out"
        return f"{'·'.join(map(str, flat))} = {numel(flat)}"

    def windows(self, *inputs: Shape) -> Windows:
        """Return None: positions become channels."""
        start, end = self._axes(inputs[0])
        return () if start == end else Reach.WHOLE

    def expression(self, module: str, *inputs: str) -> str:
        """Return `torch.flatten(x, 1)`."""
        end = "" if self.end_dim == -1 else f", {self.end_dim}"
        return f"torch.flatten({inputs[0]}, {self.start_dim}{end})"
