"""MaxPool2d."""

from typing import ClassVar

from pydantic import Field

from graph.gather import MAXIMUM, Gather
from graph.layers._pool import Pool
from graph.parameters import OptionalPair, Pair, PairPadding


class MaxPool2d(Pool):
    """The largest number in each window of an image, channel by channel.

    Shapes: C×H×W → C×H'×W' with O = floor((W − K + 2P)/S) + 1 for dilation 1; with `ceil_mode`
    the division rounds up, and a last window that would start in the padding is dropped. The
    padding counts as −∞. A window larger than the stride overlaps its neighbours, as in AlexNet.

    Source: Riesenhuber & Poggio 1999; overlapping pools: Krizhevsky et al. 2012, section 3.4.
    """

    category: ClassVar[str] = "Pooling"
    synonyms: ClassVar[tuple[str, ...]] = ("maxpool", "max pooling", "subsample", "downsample")
    common: ClassVar[int] = 2
    axes: ClassVar[int] = 2
    gathers: ClassVar[Gather | None] = MAXIMUM

    kernel_size: Pair = Field((2, 2), description="Rows and columns of the window.")
    stride: OptionalPair = Field(
        None, description="How far the window moves; none means the kernel size."
    )
    padding: PairPadding = Field(
        (0, 0), description="Rows and columns of −∞ on each side, at most half the kernel."
    )
    dilation: Pair = Field((1, 1), description="Spacing of the window's taps.")
    ceil_mode: bool = Field(False, description="Round the output size up instead of down.")

    @property
    def dilations(self) -> tuple[int, ...]:
        """The declared dilation."""
        return self.dilation
