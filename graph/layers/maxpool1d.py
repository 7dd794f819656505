"""MaxPool1d."""

from typing import ClassVar

from pydantic import Field

from graph.gather import MAXIMUM, Gather
from graph.layers._pool import Pool
from graph.parameters import OptionalSingle, Single, SinglePadding


class MaxPool1d(Pool):
    """The largest number in each window of a sequence, channel by channel.

    Shapes: C×L → C×L' with O = floor((W − K + 2P)/S) + 1 for dilation 1; with `ceil_mode`
    the division rounds up, and a last window that would start in the padding is dropped. The
    padding counts as −∞.

    Source: Riesenhuber & Poggio 1999, there for images.
    """

    category: ClassVar[str] = "Pooling"
    synonyms: ClassVar[tuple[str, ...]] = ("maxpool", "max pooling", "subsample", "downsample")
    axes: ClassVar[int] = 1
    gathers: ClassVar[Gather | None] = MAXIMUM

    kernel_size: Single = Field((2,), description="Steps of the window.")
    stride: OptionalSingle = Field(
        None, description="How far the window moves; none means the kernel size."
    )
    padding: SinglePadding = Field(
        (0,), description="Steps of −∞ on each side, at most half the kernel."
    )
    dilation: Single = Field((1,), description="Spacing of the window's taps.")
    ceil_mode: bool = Field(False, description="Round the output size up instead of down.")

    @property
    def dilations(self) -> tuple[int, ...]:
        """The declared dilation."""
        return self.dilation
