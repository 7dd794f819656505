"""MatMul."""

from typing import ClassVar

from graph.errors import ShapeError
from graph.field import Reach, Windows
from graph.layer import Layer, Port
from graph.shape import Shape, format_shape, numel


class MatMul(Layer):
    """The product of two matrices: y_ij = Σ_k a_ik·b_kj, for each example and leading axis.

    Shapes: N×K and K×M → N×M. With more axes the leading ones agree, or are 1 and repeated.
    Put a Permute before it where an input must be transposed.

    Source: Vaswani et al. 2017 (arXiv:1706.03762), section 3.2.1, where it compares queries and
    keys.
    """

    category: ClassVar[str] = "Merge"
    synonyms: ClassVar[tuple[str, ...]] = ("bmm", "matrix product", "dot product", "attention")
    keeps_output: ClassVar[bool] = False

    @property
    def input_ports(self) -> tuple[Port, ...]:
        """The left and the right matrix."""
        return (Port("left"), Port("right"))

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return (…, N, M); ShapeError unless columns and rows agree."""
        left, right = inputs
        listed = f"{format_shape(left)} from {{left}}, {format_shape(right)} from {{right}}"
        if len(left) != len(right) or len(left) < 2:
            raise ShapeError(
                "wrong-rank",
                f"needs two matrices with equally many axes: {listed}.",
                advice="Use an Unsqueeze or a Reshape.",
            )
        if left[-1] != right[-2]:
            raise ShapeError(
                "sizes-differ",
                f"columns on the left must be rows on the right: {listed}.",
                arithmetic=f"{left[-1]} ≠ {right[-2]}",
                advice="Put a Permute on one of them to transpose it.",
            )
        pairs = list(zip(left[:-2], right[:-2], strict=True))
        if any(a != b and 1 not in (a, b) for a, b in pairs):
            raise ShapeError(
                "sizes-differ",
                f"the axes before the matrices must agree: {listed}.",
                advice="Bring them to one size, or to 1.",
            )
        return (*(max(pair) for pair in pairs), left[-2], right[-1])

    def formula(self, *inputs: Shape) -> str:
        """Return the sizes of the product."""
        left, right = inputs
        return f"({left[-2]}×{left[-1]})·({right[-2]}×{right[-1]}) = {left[-2]}×{right[-1]}"

    def macs(self, *inputs: Shape) -> int:
        """Return N·K·M for each of the leading axes."""
        return numel(self.output_shape(*inputs)) * inputs[0][-1]

    def windows(self, *inputs: Shape) -> Windows:
        """Return that rows and columns are summed whole."""
        return Reach.WHOLE

    def expression(self, module: str, *inputs: str) -> str:
        """Return `torch.matmul(a, b)`."""
        return f"torch.matmul({inputs[0]}, {inputs[1]})"
