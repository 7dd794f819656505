"""Permute."""

from typing import Annotated, ClassVar

from pydantic import AfterValidator, Field

from graph.errors import ShapeError
from graph.field import Reach, Windows
from graph.fixes import SetParameter
from graph.layers._anynumbers import AnyNumbers
from graph.parameters import Sizes, format_value
from graph.shape import Shape, format_shape


def _each_once(dims: tuple[int, ...]) -> tuple[int, ...]:
    if sorted(dims) != list(range(1, len(dims) + 1)):
        raise ValueError(
            f"names each axis from 1 to {len(dims)} once; {format_value(dims)} does not."
        )
    return dims


class Permute(AnyNumbers):
    """Puts the axes into another order: 2×3×1 makes H×W×C of C×H×W, 2×1 transposes.

    Shapes: axis i of the result is axis dims[i] of the input. Axes are counted as in PyTorch: 0
    is the batch, which stays first, and 1 the channels.
    """

    category: ClassVar[str] = "Shape"
    synonyms: ClassVar[tuple[str, ...]] = ("transpose", "swap", "channels last", "axes")

    dims: Annotated[Sizes, AfterValidator(_each_once)] = Field(
        (2, 3, 1), description="The axes in their new order; 1 is the channels."
    )

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return the permuted shape; ShapeError unless it has so many axes."""
        shape = inputs[0]
        if len(shape) != len(self.dims):
            order = (*range(2, len(shape) + 1), 1)
            raise ShapeError(
                "wrong-rank",
                f"orders {len(self.dims)} axes, but {format_shape(shape)} from {{in}} has "
                f"{len(shape)}.",
                advice=f"Name the axes 1 to {len(shape)}, e.g. {'×'.join(map(str, order))}.",
                port="in",
                remedies=(SetParameter("dims", order),),
            )
        return tuple(shape[dim - 1] for dim in self.dims)

    def formula(self, *inputs: Shape) -> str:
        """Return the shapes before and after."""
        return f"{format_shape(inputs[0])} → {format_shape(self.output_shape(*inputs))}"

    def windows(self, *inputs: Shape) -> Windows:
        """Return () if nothing changes; else the axes are others."""
        return () if list(self.dims) == sorted(self.dims) else Reach.UNKNOWN

    def expression(self, module: str, *inputs: str) -> str:
        """Return `x.permute(0, 2, 3, 1)`."""
        return f"{inputs[0]}.permute(0, {', '.join(map(str, self.dims))})"
