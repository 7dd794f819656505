"""Upsample."""

from math import floor
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from graph.errors import ShapeError
from graph.field import Reach, Windows
from graph.fixes import SetParameter
from graph.layer import Call, Layer, expect_axes
from graph.parameters import OptionalPair, format_value
from graph.shape import AXES, Shape


class Upsample(Layer):
    """Makes an image larger by repeating pixels or by interpolating between them.

    Shapes: C×H×W → C×size with `size`, else C×floor(H·scale_factor)×floor(W·scale_factor).
    Nothing is learned; a convolution after it is the usual partner.

    Source: Odena, Dumoulin & Olah 2016 (doi:10.23915/distill.00003) on why it is preferred to
    transposed convolutions.
    """

    category: ClassVar[str] = "Sampling"
    synonyms: ClassVar[tuple[str, ...]] = (
        "resize",
        "upsampling",
        "interpolate",
        "nearest",
        "bilinear",
        "zoom",
    )
    keeps_output: ClassVar[bool] = False

    scale_factor: Annotated[float, Field(gt=0, le=1000)] = Field(
        2.0, description="How many times larger rows and columns become."
    )
    size: OptionalPair = Field(
        None, description="Rows and columns that come out; none means by the scale factor."
    )
    mode: Literal["nearest", "nearest-exact", "bilinear", "bicubic"] = Field(
        "nearest", description="Repeat the nearest pixel, or interpolate."
    )
    align_corners: bool = Field(
        False, description="Whether corner pixels stay in the corners when interpolating."
    )

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return (C, H', W')."""
        shape = inputs[0]
        expect_axes(shape, 3, "C×H×W")
        sizes = tuple(floor(size * self.scale_factor) for size in shape[1:])
        if self.size is not None:
            return (shape[0], *self.size)
        if min(sizes) < 1:
            axis = sizes.index(0)
            raise ShapeError(
                "nothing-left",
                f"scale_factor {self.scale_factor:g} leaves nothing of {AXES[2][axis]} "
                f"{shape[axis + 1]} from {{in}}.",
                arithmetic=f"floor({shape[axis + 1]}·{self.scale_factor:g}) = 0",
                advice="Use scale_factor ≥ 1.",
                port="in",
                remedies=(SetParameter("scale_factor", 1.0),),
            )
        return (shape[0], *sizes)

    def formula(self, *inputs: Shape) -> str:
        """Return the products with their numbers."""
        if self.size is not None:
            return f"size is {format_value(self.size)}"
        sizes = self.output_shape(*inputs)[1:]
        lines = []
        for axis, size, result in zip(AXES[2], inputs[0][1:], sizes, strict=True):
            product = f"{size}·{self.scale_factor:g}"
            exact = size * self.scale_factor == result
            lines.append(f"{axis}: {product if exact else f'floor({product})'} = {result}")
        return "; ".join(lines)

    def windows(self, *inputs: Shape) -> Windows:
        """Return () if nothing changes; else neighbours see unlike windows."""
        same = self.scale_factor == 1 if self.size is None else self.size == inputs[0][1:]
        return () if same and self.mode.startswith("nearest") else Reach.UNKNOWN

    def module(self, *inputs: Shape) -> Call | None:
        """Return `nn.Upsample(scale_factor=2)` or `nn.Upsample(size=28)`."""
        scale = int(self.scale_factor) if self.scale_factor.is_integer() else self.scale_factor
        options: list[tuple[str, object]] = [("scale_factor", scale)]
        if self.size is not None:
            options = [("size", self.size)]
        options += self.options("mode")
        if self.mode in ("bilinear", "bicubic"):
            options += self.options("align_corners")
        return Call("nn.Upsample", (), tuple(options))
