"""ConvTranspose2d."""

from typing import ClassVar

from pydantic import Field

from graph.layers._transposed import TransposedConvolution
from graph.parameters import Pair, PairPadding, Positive


class ConvTranspose2d(TransposedConvolution):
    """Learned up-sampling of an image: the gradient of a Conv2d, run forward.

    Each input pixel adds a copy of the filter, weighted by it, to the output; the copies lie a
    stride apart. Kernel 2 with stride 2 doubles rows and columns.

    Shapes: C×H×W → out_channels×H'×W', each size by
    O = (W − 1)·S − 2P + D·(K − 1) + output_padding + 1.

    Source: Zeiler et al. 2010, "Deconvolutional networks"; Long, Shelhamer & Darrell 2014
    (arXiv:1411.4038); the arithmetic after Dumoulin & Visin 2016 (arXiv:1603.07285), section 4.
    """

    category: ClassVar[str] = "Convolution"
    synonyms: ClassVar[tuple[str, ...]] = (
        "deconvolution",
        "upsample",
        "conv2dtranspose",
        "transposed",
        "decoder",
    )
    axes: ClassVar[int] = 2

    out_channels: Positive = Field(32, description="How many filters, and so output channels.")
    kernel_size: Pair = Field((2, 2), description="Rows and columns of each filter.")
    stride: Pair = Field((1, 1), description="How many times larger the output is.")
    padding: PairPadding = Field(
        (0, 0), description="Rows and columns cut off the output on each side."
    )
    output_padding: PairPadding = Field(
        (0, 0), description="Rows and columns added at the output's lower and right edge."
    )
    groups: Positive = Field(
        1, description="Channels are split into so many groups, each with its own filters."
    )
    bias: bool = Field(True, description="Whether each filter adds a learned constant.")
    dilation: Pair = Field((1, 1), description="Spacing of the filter's taps; 1 is a dense filter.")
