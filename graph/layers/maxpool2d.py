"""MaxPool2d."""

from typing import ClassVar

from pydantic import Field

from graph.errors import ShapeError
from graph.fixes import SetParameter
from graph.layers._pool import Pool
from graph.parameters import OptionalPair, Pair, PairPadding, format_value
from graph.shape import Shape, format_shape


class MaxPool2d(Pool):
    """The largest number in each window of an image, channel by channel.

    Shapes: C×H×W → C×H'×W' with O = floor((W − K + 2P)/S) + 1 for dilation 1; with `ceil_mode`
    the division rounds up, and a last window that would start in the padding is dropped. The
    padding counts as −∞. A window larger than the stride overlaps its neighbours, as in AlexNet.

    Source: Riesenhuber & Poggio 1999; overlapping pools: Krizhevsky et al. 2012, section 3.4.
    """

    category: ClassVar[str] = "Pooling"
    synonyms: ClassVar[tuple[str, ...]] = ("maxpool", "max pooling", "subsample", "downsample")
    axes: ClassVar[int] = 2

    kernel_size: Pair = Field((2, 2), description="Rows and columns of the window.")
    stride: OptionalPair = Field(
        None, description="How far the window moves; none means the kernel size."
    )
    padding: PairPadding = Field(
        (0, 0), description="Rows and columns of −∞ on each side, at most half the kernel."
    )
    dilation: Pair = Field((1, 1), description="Spacing of the window's taps.")
    ceil_mode: bool = Field(False, description="Round the output size up instead of down.")

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return (C, H', W'); ShapeError also where a dilated window would see padding only."""
        shape = super().output_shape(*inputs)
        if not self.fits(inputs[0]):
            raise ShapeError(
                "window-sees-padding",
                f"with dilation {format_value(self.dilation)} a window steps over the whole "
                f"{format_shape(inputs[0][1:])} from {{in}} and sees padding only.",
                advice="Use padding 0 or dilation 1.",
                port="in",
                remedies=tuple(
                    SetParameter(name, value)
                    for name, value in (("padding", (0, 0)), ("dilation", (1, 1)))
                    if self.changed(**{name: value}).fits(inputs[0])
                ),
            )
        return shape

    @property
    def dilations(self) -> tuple[int, ...]:
        """The declared dilation."""
        return self.dilation
