"""PixelShuffle."""

from typing import Annotated, ClassVar

from pydantic import Field

from graph.errors import ShapeError
from graph.field import Reach, Windows
from graph.fixes import SetParameter
from graph.layer import Call, Layer, expect_axes
from graph.shape import Shape, format_shape


class PixelShuffle(Layer):
    """Lays channels out as pixels: each group of r² channels gives r×r pixels of one channel.

    Shapes: C×H×W → (C/r²)×(H·r)×(W·r) with r = upscale_factor.

    Source: Shi et al. 2016 (arXiv:1609.05158).
    """

    category: ClassVar[str] = "Sampling"
    synonyms: ClassVar[tuple[str, ...]] = ("sub-pixel", "depth to space", "upsample")

    upscale_factor: Annotated[int, Field(ge=1, le=1000)] = Field(
        2, description="How many times more rows and columns come out."
    )

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return (C/r², H·r, W·r); ShapeError unless r² divides the channels."""
        shape, factor = inputs[0], self.upscale_factor
        expect_axes(shape, 3, "C×H×W")
        channels, rest = divmod(shape[0], factor**2)
        if rest:
            largest = max(r for r in range(1, factor) if shape[0] % r**2 == 0)
            raise ShapeError(
                "does-not-divide",
                f"{factor}² = {factor**2} does not divide {shape[0]} channels from {{in}}.",
                arithmetic=f"{shape[0]} mod {factor**2} = {rest}",
                advice=f"Give the layer before it {-(-shape[0] // factor**2) * factor**2} "
                f"channels, or use upscale_factor {largest}.",
                port="in",
                remedies=(SetParameter("upscale_factor", largest),),
            )
        return (channels, shape[1] * factor, shape[2] * factor)

    def formula(self, *inputs: Shape) -> str:
        """Return the sizes with the factor in them."""
        (channels, rows, columns), r = inputs[0], self.upscale_factor
        return (
            f"{channels}/{r}² × {rows}·{r} × {columns}·{r} = "
            f"{format_shape(self.output_shape(*inputs))}"
        )

    def windows(self, *inputs: Shape) -> Windows:
        """Return () if nothing changes; else several pixels see one."""
        return () if self.upscale_factor == 1 else Reach.UNKNOWN

    def module(self, *inputs: Shape) -> Call | None:
        """Return `nn.PixelShuffle(r)`."""
        return Call("nn.PixelShuffle", (self.upscale_factor,))
