"""Concat."""

from typing import ClassVar

from pydantic import Field

from graph.errors import ShapeError
from graph.field import Windows
from graph.layer import ANY_OUT, Port
from graph.layers._axis import axis_of, windows_along
from graph.layers._merge import Merge, numbered_ports
from graph.parameters import Dim
from graph.shape import Shape, format_shape


class Concat(Merge):
    """Its inputs laid side by side along one axis: the merge of an Inception block.

    Shapes: along `dim` the sizes add up, 64×28×28 and 128×28×28 give 192×28×28; on all other
    axes the inputs must agree.

    Source: Szegedy et al. 2014 (arXiv:1409.4842); Huang et al. 2016 (arXiv:1608.06993).
    """

    category: ClassVar[str] = "Merge"
    synonyms: ClassVar[tuple[str, ...]] = ("cat", "concatenate", "join", "depthconcat", "stack")
    common: ClassVar[int] = 2
    keeps_output: ClassVar[bool] = False

    dim: Dim = Field(1, description="The axis along which they are joined; 1 is the channels.")

    @property
    def input_ports(self) -> tuple[Port, ...]:
        """in1, in2, … of any dtype."""
        return numbered_ports(self.inputs, "any")

    @property
    def output_ports(self) -> tuple[Port, ...]:
        """One, of the inputs' dtype."""
        return ANY_OUT

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return the shape with the sizes along `dim` added up."""
        first = inputs[0]
        if len({len(shape) for shape in inputs}) > 1:
            listed = self._listed(inputs)
            raise ShapeError(
                "wrong-rank",
                f"inputs have different numbers of axes: {listed}.",
                advice="Bring them to the same number of axes, e.g. with a Flatten.",
            )
        axis = axis_of(first, self.dim, "dim")
        others = {(*shape[:axis], *shape[axis + 1 :]) for shape in inputs}
        if len(others) > 1:
            raise ShapeError(
                "sizes-differ",
                f"joined along axis {self.dim}, the other axes must agree: {self._listed(inputs)}.",
                advice="Give the branches equal strides, and padding (K − 1)/2 for kernel K.",
            )
        total = sum(shape[axis] for shape in inputs)
        return (*first[:axis], total, *first[axis + 1 :])

    def _listed(self, inputs: tuple[Shape, ...]) -> str:
        pairs = zip(self.input_ports, inputs, strict=True)
        return ", ".join(f"{format_shape(shape)} from {{{port.name}}}" for port, shape in pairs)

    def formula(self, *inputs: Shape) -> str:
        """Return the sum with its numbers: `64 + 128 + 32 + 32 = 256`."""
        axis = axis_of(inputs[0], self.dim, "dim")
        sizes = [shape[axis] for shape in inputs]
        noun = " channels" if axis == 0 and len(inputs[0]) == 3 else ""
        return f"{' + '.join(map(str, sizes))} = {sum(sizes)}{noun}"

    def windows(self, *inputs: Shape) -> Windows:
        """Return () along channels; along a spatial axis positions no longer correspond."""
        return windows_along(inputs[0], axis_of(inputs[0], self.dim, "dim"))

    def expression(self, module: str, *inputs: str) -> str:
        """Return `torch.cat([…], dim=…)`."""
        return f"torch.cat([{', '.join(inputs)}], dim={self.dim})"
