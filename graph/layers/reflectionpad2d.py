"""ReflectionPad2d."""

from typing import ClassVar

from pydantic import Field

from graph.errors import ShapeError
from graph.fixes import SetParameter
from graph.layer import expect_axes
from graph.layers._padding import Padding
from graph.parameters import Sides
from graph.shape import AXES, Shape


class ReflectionPad2d(Padding):
    """Adds rows and columns around an image that mirror it, without repeating the border itself.

    Shapes: C×H×W → C×(H + top + bottom)×(W + left + right); no side may reach across the image.
    The receptive field is told as for zeros; near the border the mirrored pixels are seen as well.

    Source: used for image generation by Johnson, Alahi & Fei-Fei 2016 (arXiv:1603.08155).
    """

    category: ClassVar[str] = "Shape"
    synonyms: ClassVar[tuple[str, ...]] = ("padding", "pad", "border", "mirror")
    keeps_output: ClassVar[bool] = False

    padding: Sides = Field((1, 1, 1, 1), description="Pixels added left, right, top and bottom.")

    def edges(self, shape: Shape) -> tuple[int, int, int, int]:
        """Return the padding."""
        return self.padding

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return the padded shape; ShapeError where the mirror reaches across the image."""
        shape = inputs[0]
        expect_axes(shape, 3, "C×H×W")
        sizes = (shape[2], shape[2], shape[1], shape[1])
        allowed = tuple(min(p, size - 1) for p, size in zip(self.padding, sizes, strict=True))
        if allowed != self.padding:
            side = next(i for i in range(4) if allowed[i] != self.padding[i])
            raise ShapeError(
                "reflection-too-large",
                f"padding {self.padding[side]} mirrors more than {AXES[2][side < 2]} "
                f"{sizes[side]} from {{in}} has beside its border.",
                advice=f"Use padding ≤ {allowed[side]} there.",
                port="in",
                remedies=(SetParameter("padding", allowed),),
            )
        return super().output_shape(shape)
