"""BatchNorm2d."""

from typing import ClassVar

from pydantic import Field

from graph.layer import Call, Layer, expect_axes
from graph.parameters import Fraction, Tiny
from graph.shape import Shape, format_shape


class BatchNorm2d(Layer):
    """Brings each channel to mean 0 and spread 1 over the batch, then scales and shifts it.

    y = (x − mean)/sqrt(var + eps)·γ + β, with mean and var of each channel over batch, rows and
    columns while training, and with their running averages when evaluating.

    Shapes: C×H×W is kept. Parameters: γ and β, so 2·C.

    Source: Ioffe & Szegedy 2015 (arXiv:1502.03167).
    """

    category: ClassVar[str] = "Normalisation"
    synonyms: ClassVar[tuple[str, ...]] = ("bn", "batch norm", "normalization")
    keeps_output: ClassVar[bool] = False

    eps: Tiny = Field(1e-5, description="Added to the variance, so that nothing divides by 0.")
    momentum: Fraction = Field(0.1, description="Share of each batch in the running averages.")
    affine: bool = Field(True, description="Whether γ and β are learned.")

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return the shape itself."""
        expect_axes(inputs[0], 3, "C×H×W")
        return inputs[0]

    def formula(self, *inputs: Shape) -> str:
        """Return what is normalised."""
        return f"shape is kept: {format_shape(inputs[0])}; one mean and variance for each of " + (
            f"{inputs[0][0]} channels"
        )

    def parameter_count(self, *inputs: Shape) -> int:
        """Return 2·C for γ and β."""
        return 2 * inputs[0][0] if self.affine else 0

    def module(self, *inputs: Shape) -> Call | None:
        """Return `nn.BatchNorm2d(C, …)`."""
        return Call("nn.BatchNorm2d", (inputs[0][0],), self.options("eps", "momentum", "affine"))
