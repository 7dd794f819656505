"""Split."""

from functools import cache
from typing import Annotated, ClassVar

from pydantic import Field

from graph.errors import ShapeError
from graph.field import Reach, Windows
from graph.fixes import Remedy, SetParameter
from graph.layer import Port
from graph.layers._anynumbers import AnyNumbers
from graph.layers._axis import axis_of
from graph.parameters import Dim, OptionalParts
from graph.shape import Shape, format_shape

MOST_PARTS = 64


@cache
def _numbered(count: int) -> tuple[Port, ...]:
    return tuple(Port(f"out{number}", "any") for number in range(1, count + 1))


class Split(AnyNumbers):
    """Cuts an axis into parts, each of which goes its own way: the reverse of Concat.

    Shapes: along `dim` each output has size/parts, or the size that `sizes` names; all other axes
    are kept. Where the parts do not divide the size, the first ones have one more.

    Source: Krizhevsky et al. 2012, whose network ran as two halves; Zhang et al. 2017
    (arXiv:1707.01083).
    """

    category: ClassVar[str] = "Shape"
    synonyms: ClassVar[tuple[str, ...]] = ("chunk", "divide", "branch", "parts")

    parts: Annotated[int, Field(ge=2, le=MOST_PARTS)] = Field(
        2, description="How many parts come out, as equal as can be, if no sizes are given."
    )
    sizes: OptionalParts = Field(None, description="The size of each part; none means equal ones.")
    dim: Dim = Field(1, description="The axis; 0 is the batch, 1 the channels, −1 the last.")

    @property
    def output_ports(self) -> tuple[Port, ...]:
        """out1, out2, …"""
        return _numbered(self.parts if self.sizes is None else len(self.sizes))

    def output_shapes(self, *inputs: Shape) -> tuple[Shape, ...]:
        """Return the shape of each part; ShapeError unless they make up the whole axis."""
        shape = inputs[0]
        axis = axis_of(shape, self.dim, "dim")
        sizes = self._sizes(shape, axis)
        return tuple((*shape[:axis], size, *shape[axis + 1 :]) for size in sizes)

    def _sizes(self, shape: Shape, axis: int) -> tuple[int, ...]:
        size = shape[axis]
        if self.sizes is not None:
            if sum(self.sizes) != size:
                rest = size - sum(self.sizes[:-1])
                remedies: list[Remedy] = []
                if rest > 0:
                    remedies = [SetParameter("sizes", (*self.sizes[:-1], rest))]
                raise ShapeError(
                    "does-not-divide",
                    f"the parts do not make up size {size} of {format_shape(shape)} from {{in}}.",
                    arithmetic=f"{' + '.join(map(str, self.sizes))} = {sum(self.sizes)}",
                    advice=f"Use sizes with the sum {size}.",
                    port="in",
                    remedies=tuple(remedies),
                )
            return self.sizes
        if size < self.parts:
            raise ShapeError(
                "nothing-left",
                f"size {size} from {{in}} is too small for {self.parts} parts.",
                advice=f"Use parts ≤ {size}." if size > 1 else "Split another axis.",
                port="in",
                remedies=(SetParameter("parts", size),) if size > 1 else (),
            )
        each, longer = divmod(size, self.parts)
        return (each + 1,) * longer + (each,) * (self.parts - longer)

    def formula(self, *inputs: Shape) -> str:
        """Return the sizes with their numbers: `64 = 32 + 32`."""
        axis = axis_of(inputs[0], self.dim, "dim")
        return f"{inputs[0][axis]} = {' + '.join(map(str, self._sizes(inputs[0], axis)))}"

    def windows(self, *inputs: Shape) -> Windows:
        """Return () along the channels; along a spatial axis each part starts elsewhere."""
        if len(inputs[0]) == 1:
            return Reach.WHOLE
        return () if axis_of(inputs[0], self.dim, "dim") == 0 else Reach.UNKNOWN

    def expression(self, module: str, *inputs: str) -> str:
        """Return `torch.tensor_split(x, 2, dim=1)` or `torch.split(x, [16, 48], dim=1)`."""
        if self.sizes is None:
            return f"torch.tensor_split({inputs[0]}, {self.parts}, dim={self.dim})"
        return f"torch.split({inputs[0]}, {list(self.sizes)}, dim={self.dim})"
