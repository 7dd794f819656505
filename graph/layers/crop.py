"""Crop."""

from typing import ClassVar

from pydantic import Field

from graph.errors import ShapeError
from graph.fixes import SetParameter
from graph.layer import expect_axes
from graph.layers._padding import Padding
from graph.parameters import OptionalPair, Sides, format_value
from graph.shape import AXES, Shape, minus


class Crop(Padding):
    """Cuts rows and columns off an image: down to a size in the centre, or so many on each side.

    Shapes: C×H×W → C×size with `size`, else C×(H − top − bottom)×(W − left − right). If the rows
    to cut are odd in number, one more goes at the bottom; likewise on the right. Written as
    padding with negative numbers.

    Source: Ronneberger, Fischer & Brox 2015 (arXiv:1505.04597), figure 1.
    """

    category: ClassVar[str] = "Shape"
    synonyms: ClassVar[tuple[str, ...]] = ("cropping", "cut", "centre crop", "center crop")
    module_kind: ClassVar[str] = "ZeroPad2d"

    size: OptionalPair = Field(
        None, description="Rows and columns that stay in the centre; none means cutting `sides`."
    )
    sides: Sides = Field((1, 1, 1, 1), description="Pixels cut off left, right, top and bottom.")

    def edges(self, shape: Shape) -> tuple[int, int, int, int]:
        """Return how far each edge moves, as negative numbers."""
        if self.size is None:
            left, right, top, bottom = self.sides
        else:
            rows, columns = shape[1] - self.size[0], shape[2] - self.size[1]
            left, right, top, bottom = columns // 2, -(-columns // 2), rows // 2, -(-rows // 2)
        return -left, -right, -top, -bottom

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return the cropped shape; ShapeError where nothing is left, or less than the size."""
        shape = inputs[0]
        expect_axes(shape, 3, "C×H×W")
        if self.size is not None:
            fitting = (min(self.size[0], shape[1]), min(self.size[1], shape[2]))
            if fitting != self.size:
                axis = int(fitting[0] == self.size[0])
                raise ShapeError(
                    "nothing-left",
                    f"{self.size[axis]} cannot be cut out of {AXES[2][axis]} {shape[axis + 1]} "
                    f"from {{in}}.",
                    advice=f"Use size ≤ {format_value(shape[1:])}.",
                    port="in",
                    remedies=(SetParameter("size", fitting),),
                )
        result = super().output_shape(shape)
        if min(result[1:]) < 1:
            axis = next(index for index, size in enumerate(result[1:]) if size < 1)
            before, after = self.sides[2:] if axis == 0 else self.sides[:2]
            raise ShapeError(
                "nothing-left",
                f"cropping leaves nothing of {AXES[2][axis]} {shape[axis + 1]} from {{in}}.",
                arithmetic=f"{shape[axis + 1]} − {before} − {after} = {minus(result[axis + 1])}",
                advice=f"Cut off at most {shape[axis + 1] - 1} in all.",
                port="in",
                remedies=(SetParameter("sides", (0, 0, 0, 0)),),
            )
        return result
