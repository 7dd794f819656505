"""LocalResponseNorm."""

from typing import ClassVar

from pydantic import Field

from graph.errors import ShapeError
from graph.layer import Call, Layer
from graph.parameters import NonNegative, Number, Positive
from graph.shape import Shape, format_shape


class LocalResponseNorm(Layer):
    """Divides each number by the strength of its neighbours in nearby channels.

    y_c = x_c / (k + alpha/size · Σ x_c'^2)^beta, over `size` channels around c.

    Shapes: C×H×W (or C×L) is kept. PyTorch divides alpha by the size; the AlexNet paper
    does not, so its alpha 1e-4 over 5 channels is 5e-4 here.

    Source: Krizhevsky et al. 2012, section 3.3.
    """

    category: ClassVar[str] = "Normalisation"
    synonyms: ClassVar[tuple[str, ...]] = ("lrn", "local response", "normalization", "alexnet")
    common: ClassVar[int] = 1

    size: Positive = Field(5, description="How many neighbouring channels are summed.")
    alpha: NonNegative = Field(1e-4, description="Weight of the sum of squares.")
    beta: Number = Field(0.75, description="Exponent.")
    k: NonNegative = Field(1.0, description="Constant added to the sum.")

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return the shape itself."""
        if len(inputs[0]) not in (2, 3):
            raise ShapeError(
                "wrong-rank",
                f"needs C×L or C×H×W, but gets {format_shape(inputs[0])} from {{in}}.",
                advice="Use it before Flatten."
                if len(inputs[0]) < 2
                else "Use a BatchNorm for volumes.",
                port="in",
            )
        return inputs[0]

    def module(self, *inputs: Shape) -> Call | None:
        """Return `nn.LocalResponseNorm(size, …)`."""
        return Call("nn.LocalResponseNorm", (self.size,), self.options("alpha", "beta", "k"))
