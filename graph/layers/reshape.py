"""Reshape."""

from typing import Annotated, ClassVar

from pydantic import AfterValidator, Field

from graph.errors import ShapeError
from graph.field import Reach, Windows
from graph.fixes import SetParameter
from graph.layers._anynumbers import AnyNumbers
from graph.parameters import FreeSizes
from graph.shape import Shape, format_shape, minus, numel


def _one_free(sizes: tuple[int, ...]) -> tuple[int, ...]:
    if 0 in sizes or sizes.count(-1) > 1:
        raise ValueError("sizes are at least 1, and one of them may be -1: what is left over.")
    return sizes


class Reshape(AnyNumbers):
    """Reads the same numbers, row by row, as another shape.

    Shapes: any shape → `shape`, with as many numbers. One size may be −1, which stands for what
    is left over. (−1) alone is a Flatten; 2×3 makes six numbers the matrix of an affine map.
    """

    category: ClassVar[str] = "Shape"
    synonyms: ClassVar[tuple[str, ...]] = ("view", "unflatten", "resize", "fold")

    shape: Annotated[FreeSizes, AfterValidator(_one_free)] = Field(
        (-1,), description="The sizes of one example; −1 stands for what is left over."
    )

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return the asked shape; ShapeError unless it holds as many numbers."""
        count = numel(inputs[0])
        known = numel(tuple(size for size in self.shape if size > 0))
        if count % known or (-1 not in self.shape and count != known):
            product = "·".join(str(size) for size in self.shape if size > 0)
            raise ShapeError(
                "count-differs",
                f"{count} numbers of {format_shape(inputs[0])} from {{in}} do not fill "
                f"{_with_minus(self.shape)}.",
                arithmetic=f"{product} = {known}, {count} mod {known} = {count % known}",
                advice="Use a shape with as many numbers, or −1 for one size that divides them.",
                port="in",
                remedies=tuple(SetParameter("shape", shape) for shape in self._others(count)),
            )
        return tuple(count // known if size == -1 else size for size in self.shape)

    def _others(self, count: int) -> list[tuple[int, ...]]:
        """Return shapes like this one that hold so many numbers."""
        others: list[tuple[int, ...]] = [(-1,)]
        for free in range(len(self.shape)):
            rest = self.shape[:free] + self.shape[free + 1 :]
            if -1 not in rest and count % numel(rest) == 0:
                others.insert(0, (*self.shape[:free], -1, *self.shape[free + 1 :]))
        return list(dict.fromkeys(others))[:2]

    def formula(self, *inputs: Shape) -> str:
        """Return both products: `16·5·5 = 400 = 20·20`, or one: `16·5·5 = 400`."""
        before, after = (
            "·".join(map(str, each)) for each in (inputs[0], self.output_shape(*inputs))
        )
        return " = ".join(dict.fromkeys((before, str(numel(inputs[0])), after)))

    def windows(self, *inputs: Shape) -> Windows:
        """Return () if nothing changes; else neighbours are no longer neighbours."""
        return () if self.output_shape(*inputs) == inputs[0] else Reach.UNKNOWN

    def expression(self, module: str, *inputs: str) -> str:
        """Return `x.reshape(x.size(0), …)`; the first size is the batch."""
        sizes = ", ".join(map(str, self.shape))
        return f"{inputs[0]}.reshape({inputs[0]}.size(0), {sizes})"


def _with_minus(sizes: tuple[int, ...]) -> str:
    """Return sizes of which one may be −1: `−1×28×28`."""
    return "×".join(map(minus, sizes))
