"""InstanceNorm2d."""

from typing import ClassVar

from pydantic import Field

from graph.errors import ShapeError
from graph.field import Reach, Windows
from graph.layer import Call, Layer, expect_axes
from graph.parameters import Tiny
from graph.shape import Shape, format_shape


class InstanceNorm2d(Layer):
    """Brings each channel of each image to mean 0 and spread 1.

    y = (x − mean)/sqrt(var + eps), with mean and var over the rows and columns of that image
    alone, while training and when evaluating alike; with `affine` then scaled and shifted.

    Shapes: C×H×W is kept. Parameters: 2·C if affine.

    Source: Ulyanov, Vedaldi & Lempitsky 2016 (arXiv:1607.08022).
    """

    category: ClassVar[str] = "Normalisation"
    synonyms: ClassVar[tuple[str, ...]] = ("in", "instance norm", "normalization", "style")
    keeps_output: ClassVar[bool] = False

    affine: bool = Field(False, description="Whether a scale and a shift a channel are learned.")
    eps: Tiny = Field(1e-5, description="Added to the variance, so that nothing divides by 0.")

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return the shape itself; ShapeError for a single pixel, which would become 0."""
        shape = inputs[0]
        expect_axes(shape, 3, "C×H×W")
        if shape[1] * shape[2] == 1:
            raise ShapeError(
                "nothing-to-normalise",
                f"each channel of {format_shape(shape)} from {{in}} is one number, whose mean it "
                "is itself.",
                advice="Use it where the image still has rows and columns.",
                port="in",
            )
        return shape

    def formula(self, *inputs: Shape) -> str:
        """Return what is normalised together."""
        rows, columns = inputs[0][1:]
        return (
            f"shape is kept: {format_shape(inputs[0])}; one mean and variance for each "
            f"{rows}×{columns} of {inputs[0][0]} channels"
        )

    def windows(self, *inputs: Shape) -> Windows:
        """Return that all positions share mean and variance."""
        return Reach.WHOLE

    def parameter_count(self, *inputs: Shape) -> int:
        """Return 2·C if affine."""
        return 2 * inputs[0][0] if self.affine else 0

    def module(self, *inputs: Shape) -> Call | None:
        """Return `nn.InstanceNorm2d(C, …)`."""
        return Call("nn.InstanceNorm2d", (inputs[0][0],), self.options("affine", "eps"))
