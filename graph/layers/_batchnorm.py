"""What the batch normalisations of one to three axes share."""

from __future__ import annotations

from pydantic import Field

from graph.layer import Call, Layer
from graph.parameters import Fraction, Tiny
from graph.shape import Shape, format_shape


class BatchNorm(Layer):
    """A base for batch normalisations; each kind says which shapes it takes."""

    eps: Tiny = Field(1e-5, description="Added to the variance, so that nothing divides by 0.")
    momentum: Fraction = Field(0.1, description="Share of each batch in the running averages.")
    affine: bool = Field(True, description="Whether γ and β are learned.")

    def formula(self, *inputs: Shape) -> str:
        """Return what is normalised."""
        return f"shape is kept: {format_shape(inputs[0])}; one mean and variance for each of " + (
            f"{inputs[0][0]} channels"
        )

    def parameter_count(self, *inputs: Shape) -> int:
        """Return 2·C for γ and β."""
        return 2 * inputs[0][0] if self.affine else 0

    def module(self, *inputs: Shape) -> Call | None:
        """Return `nn.BatchNormNd(C, …)`."""
        return Call(f"nn.{self.kind}", (inputs[0][0],), self.options("eps", "momentum", "affine"))
