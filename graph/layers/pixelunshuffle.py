"""PixelUnshuffle."""

from typing import Annotated, ClassVar

from pydantic import Field

from graph.errors import ShapeError
from graph.field import Windows
from graph.fixes import SetParameter
from graph.layer import Call, Layer, expect_axes
from graph.shape import AXES, Shape, Window, format_shape


class PixelUnshuffle(Layer):
    """Lays pixels out as channels: each r×r pixels of one channel give r² channels.

    Shapes: C×H×W → (C·r²)×(H/r)×(W/r) with r = downscale_factor. Nothing is lost, unlike in a
    pool.

    Source: the inverse of Shi et al. 2016 (arXiv:1609.05158).
    """

    category: ClassVar[str] = "Sampling"
    synonyms: ClassVar[tuple[str, ...]] = ("space to depth", "focus", "downsample")

    downscale_factor: Annotated[int, Field(ge=1, le=1000)] = Field(
        2, description="How many times fewer rows and columns come out."
    )

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return (C·r², H/r, W/r); ShapeError unless r divides both sizes."""
        shape, factor = inputs[0], self.downscale_factor
        expect_axes(shape, 3, "C×H×W")
        for axis, size in zip(AXES[2], shape[1:], strict=True):
            if size % factor:
                largest = max(
                    r for r in range(1, factor) if shape[1] % r == 0 and shape[2] % r == 0
                )
                raise ShapeError(
                    "does-not-divide",
                    f"{factor} does not divide {axis} {size} from {{in}}.",
                    arithmetic=f"{size} mod {factor} = {size % factor}",
                    advice=f"Pad it to {-(-size // factor) * factor}, or use downscale_factor "
                    f"{largest}.",
                    port="in",
                    remedies=(SetParameter("downscale_factor", largest),),
                )
        return (shape[0] * factor**2, shape[1] // factor, shape[2] // factor)

    def formula(self, *inputs: Shape) -> str:
        """Return the sizes with the factor in them."""
        (channels, rows, columns), r = inputs[0], self.downscale_factor
        return (
            f"{channels}·{r}² × {rows}/{r} × {columns}/{r} = "
            f"{format_shape(self.output_shape(*inputs))}"
        )

    def windows(self, *inputs: Shape) -> Windows:
        """Return windows of r pixels, r apart."""
        return (Window(self.downscale_factor, self.downscale_factor),) * 2

    def module(self, *inputs: Shape) -> Call | None:
        """Return `nn.PixelUnshuffle(r)`."""
        return Call("nn.PixelUnshuffle", (self.downscale_factor,))
