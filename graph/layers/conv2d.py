"""Conv2d."""

from typing import ClassVar, Literal

from pydantic import Field

from graph.layers._conv import Convolution
from graph.parameters import Pair, PairPadding, Positive


class Conv2d(Convolution):
    """Convolution of an image with learned filters.

    Each of the `out_channels` filters slides over all input channels (over those of its group)
    and gives one output channel.

    Shapes: C×H×W → out_channels×H'×W'. With input size W, kernel K, padding P, stride S and
    dilation D, the output size is O = floor((W + 2P − D(K − 1) − 1)/S) + 1; for D = 1 that is
    floor((W − K + 2P)/S) + 1.

    Source: LeCun, Bottou, Bengio & Haffner 1998, "Gradient-based learning applied to document
    recognition"; the arithmetic after Dumoulin & Visin 2016 (arXiv:1603.07285).
    """

    category: ClassVar[str] = "Convolution"
    synonyms: ClassVar[tuple[str, ...]] = (
        "convolution",
        "1x1",
        "3x3",
        "5x5",
        "7x7",
        "filter",
        "pointwise",
    )
    common: ClassVar[int] = 2
    axes: ClassVar[int] = 2

    out_channels: Positive = Field(32, description="How many filters, and so output channels.")
    kernel_size: Pair = Field((3, 3), description="Rows and columns of each filter.")
    stride: Pair = Field((1, 1), description="How far the filter moves each step.")
    padding: PairPadding | Literal["same"] = Field(
        (0, 0), description="Zeros added on each side; 'same' keeps the size at stride 1."
    )
    dilation: Pair = Field((1, 1), description="Spacing of the filter's taps; 1 is a dense filter.")
    groups: Positive = Field(
        1, description="Channels are split into so many groups, each with its own filters."
    )
    bias: bool = Field(True, description="Whether each filter adds a learned constant.")
