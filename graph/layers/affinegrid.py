"""AffineGrid."""

from typing import ClassVar

from pydantic import Field

from graph.errors import ShapeError
from graph.field import Reach, Windows
from graph.fixes import InsertBefore
from graph.layer import Layer, Port
from graph.layers.reshape import Reshape
from graph.parameters import Pair
from graph.shape import Shape, format_shape


class AffineGrid(Layer):
    """Where each pixel of the result is read, for a GridSample: (x, y) = θ·(x', y', 1).

    Coordinates run from −1 to 1 over the image. The matrix 1 0 0, 0 1 0 leaves an image as it is.

    Shapes: θ of 2×3 → H×W×2, with H and W of `size`.

    Source: Jaderberg et al. 2015 (arXiv:1506.02025), equation 1.
    """

    category: ClassVar[str] = "Sampling"
    synonyms: ClassVar[tuple[str, ...]] = ("spatial transformer", "stn", "warp", "rotate", "theta")

    size: Pair = Field((28, 28), description="Rows and columns that are to be sampled.")
    align_corners: bool = Field(
        False, description="Whether −1 and 1 are the centres of the corner pixels, or their edges."
    )

    @property
    def input_ports(self) -> tuple[Port, ...]:
        """The matrix."""
        return (Port("theta"),)

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return (H, W, 2); ShapeError unless the input is 2×3."""
        if inputs[0] != (2, 3):
            six = inputs[0] in ((6,), (3, 2), (6, 1), (1, 6))
            title = "Put a Reshape on {theta} → {node} (2×3)"
            raise ShapeError(
                "wrong-size",
                f"needs a matrix of 2×3, but gets {format_shape(inputs[0])} from {{theta}}.",
                advice=title if six else "End the layers before it with 6 outputs and a Reshape.",
                port="theta",
                remedies=(InsertBefore(("theta",), Reshape(shape=(2, 3)), title),) if six else (),
            )
        return (*self.size, 2)

    def formula(self, *inputs: Shape) -> str:
        """Return the size of the grid."""
        return f"2×3 → {format_shape(self.output_shape(*inputs))}: x and y for each pixel"

    def windows(self, *inputs: Shape) -> Windows:
        """Return that each pixel depends on the whole matrix."""
        return Reach.WHOLE

    def expression(self, module: str, *inputs: str) -> str:
        """Return `F.affine_grid(theta, (N, 1, H, W), …)`."""
        theta, (rows, columns) = inputs[0], self.size
        size = f"({theta}.size(0), 1, {rows}, {columns})"
        return f"F.affine_grid({theta}, {size}, align_corners={self.align_corners})"
