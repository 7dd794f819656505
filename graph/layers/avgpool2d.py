"""AvgPool2d."""

from typing import ClassVar

from pydantic import Field

from graph.gather import MEAN, MEAN_INSIDE, Gather
from graph.layers._pool import Pool
from graph.parameters import OptionalPair, Pair, PairPadding


class AvgPool2d(Pool):
    """The mean of each window of an image, channel by channel.

    Shapes: C×H×W → C×H'×W' with O = floor((W − K + 2P)/S) + 1; with `ceil_mode` the division
    rounds up, and a last window that would start in the padding is dropped.

    Source: LeCun et al. 1998 (there with a learned scale: sub-sampling).
    """

    category: ClassVar[str] = "Pooling"
    synonyms: ClassVar[tuple[str, ...]] = ("avgpool", "average pooling", "mean", "subsample")
    common: ClassVar[int] = 1
    axes: ClassVar[int] = 2

    kernel_size: Pair = Field((2, 2), description="Rows and columns of the window.")
    stride: OptionalPair = Field(
        None, description="How far the window moves; none means the kernel size."
    )
    padding: PairPadding = Field(
        (0, 0), description="Rows and columns of zeros on each side, at most half the kernel."
    )
    ceil_mode: bool = Field(False, description="Round the output size up instead of down.")
    count_include_pad: bool = Field(True, description="Whether padded zeros count in the mean.")

    @property
    def gather(self) -> Gather | None:
        """The mean, with or without the padded zeros."""
        return MEAN if self.count_include_pad else MEAN_INSIDE
