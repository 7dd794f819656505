"""Average."""

from typing import ClassVar

from graph.layers._merge import ElementwiseMerge
from graph.shape import Shape, format_shape


class Average(ElementwiseMerge):
    """The mean of its inputs, number by number.

    Shapes: all inputs have one shape, which is kept. Where a size is 1 it is repeated.

    Source: Ciresan, Meier & Schmidhuber 2012 (arXiv:1202.2745), whose columns are averaged.
    """

    category: ClassVar[str] = "Merge"
    synonyms: ClassVar[tuple[str, ...]] = ("mean", "ensemble", "merge")
    sign: ClassVar[str] = "+"
    operator: ClassVar[str] = "+"

    def formula(self, *inputs: Shape) -> str:
        """Return the shapes that are added, and by how many the sum is divided."""
        shapes = " + ".join(format_shape(shape) for shape in inputs)
        made = format_shape(self.output_shape(*inputs))
        return f"({shapes})/{len(inputs)} = {made}, number by number"

    def expression(self, module: str, *inputs: str) -> str:
        """Return `(a + b) / 2`."""
        return f"({super().expression(module, *inputs)}) / {len(inputs)}"
