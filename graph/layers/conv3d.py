"""Conv3d."""

from typing import ClassVar, Literal

from pydantic import Field

from graph.layers._conv import Convolution
from graph.parameters import Positive, Triple, TriplePadding


class Conv3d(Convolution):
    """Convolution of a volume or a video with learned filters.

    Each of the `out_channels` filters slides over depth (or time), rows and columns of all input
    channels (of those of its group) and gives one output channel.

    Shapes: C×D×H×W → out_channels×D'×H'×W', each size by
    O = floor((W + 2P − D(K − 1) − 1)/S) + 1.

    Source: Tran et al. 2014 (arXiv:1412.0767); the arithmetic after Dumoulin & Visin 2016
    (arXiv:1603.07285).
    """

    category: ClassVar[str] = "Convolution"
    synonyms: ClassVar[tuple[str, ...]] = ("convolution", "video", "volume", "voxel", "c3d")
    axes: ClassVar[int] = 3

    out_channels: Positive = Field(32, description="How many filters, and so output channels.")
    kernel_size: Triple = Field((3, 3, 3), description="Slices, rows and columns of each filter.")
    stride: Triple = Field((1, 1, 1), description="How far the filter moves each step.")
    padding: TriplePadding | Literal["same"] = Field(
        (0, 0, 0), description="Zeros added on each side; 'same' keeps the size at stride 1."
    )
    dilation: Triple = Field(
        (1, 1, 1), description="Spacing of the filter's taps; 1 is a dense filter."
    )
    groups: Positive = Field(
        1, description="Channels are split into so many groups, each with its own filters."
    )
    bias: bool = Field(True, description="Whether each filter adds a learned constant.")
