"""LayerNorm."""

from typing import Annotated, ClassVar

from pydantic import Field

from graph.errors import ShapeError
from graph.field import Reach, Windows
from graph.fixes import SetParameter
from graph.layer import Call, Layer
from graph.parameters import Tiny
from graph.shape import Shape, format_shape, numel


class LayerNorm(Layer):
    """Brings the last axes of each example to mean 0 and spread 1, then scales and shifts them.

    y = (x − mean)/sqrt(var + eps)·γ + β, with mean and var over the last `axes` axes; while
    training and when evaluating alike.

    Shapes: any shape is kept. Parameters: γ and β for each place on those axes.

    Source: Ba, Kiros & Hinton 2016 (arXiv:1607.06450).
    """

    category: ClassVar[str] = "Normalisation"
    synonyms: ClassVar[tuple[str, ...]] = ("ln", "layer norm", "normalization", "transformer")
    keeps_output: ClassVar[bool] = False

    axes: Annotated[int, Field(ge=1, le=6)] = Field(
        1, description="How many axes, counted from the last, are normalised together."
    )
    eps: Tiny = Field(1e-5, description="Added to the variance, so that nothing divides by 0.")
    elementwise_affine: bool = Field(True, description="Whether γ and β are learned.")
    bias: bool = Field(True, description="Whether β is learned; γ is learned without it too.")

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return the shape itself; ShapeError if it has not so many axes."""
        shape = inputs[0]
        if self.axes > len(shape):
            raise ShapeError(
                "axis-out-of-range",
                f"normalises {self.axes} axes, but {format_shape(shape)} from {{in}} has "
                f"{len(shape)}.",
                advice=f"Use axes ≤ {len(shape)}.",
                port="in",
                remedies=(SetParameter("axes", len(shape)),),
            )
        return shape

    def formula(self, *inputs: Shape) -> str:
        """Return what is normalised together."""
        last = format_shape(inputs[0][-self.axes :])
        return f"shape is kept: {format_shape(inputs[0])}; mean and variance over each {last}"

    def windows(self, *inputs: Shape) -> Windows:
        """Return that all positions share mean and variance."""
        return Reach.WHOLE

    def parameter_count(self, *inputs: Shape) -> int:
        """Return the numbers of γ and β."""
        learned = int(self.elementwise_affine) + int(self.elementwise_affine and self.bias)
        return learned * numel(inputs[0][-self.axes :])

    def module(self, *inputs: Shape) -> Call | None:
        """Return `nn.LayerNorm(512)` or `nn.LayerNorm([64, 8, 8])`."""
        last = inputs[0][-self.axes :]
        sizes: object = last[0] if len(last) == 1 else list(last)
        return Call("nn.LayerNorm", (sizes,), self.options("eps", "elementwise_affine", "bias"))
