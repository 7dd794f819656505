"""ConvTranspose1d."""

from typing import ClassVar

from pydantic import Field

from graph.layers._transposed import TransposedConvolution
from graph.parameters import Positive, Single, SinglePadding


class ConvTranspose1d(TransposedConvolution):
    """Learned up-sampling of a sequence: the gradient of a Conv1d, run forward.

    Each input number adds a copy of the filter, weighted by it, to the output; the copies lie a
    stride apart.

    Shapes: C×L → out_channels×L' with O = (L − 1)·S − 2P + D·(K − 1) + output_padding + 1.

    Source: Zeiler et al. 2010, "Deconvolutional networks"; the arithmetic after Dumoulin & Visin
    2016 (arXiv:1603.07285), section 4.
    """

    category: ClassVar[str] = "Convolution"
    synonyms: ClassVar[tuple[str, ...]] = (
        "deconvolution",
        "upsample",
        "conv1dtranspose",
        "transposed",
        "decoder",
    )
    axes: ClassVar[int] = 1

    out_channels: Positive = Field(32, description="How many filters, and so output channels.")
    kernel_size: Single = Field((2,), description="Steps that each filter covers.")
    stride: Single = Field((1,), description="How many times longer the output is.")
    padding: SinglePadding = Field((0,), description="Steps cut off the output at each end.")
    output_padding: SinglePadding = Field((0,), description="Steps added at the output's end.")
    groups: Positive = Field(
        1, description="Channels are split into so many groups, each with its own filters."
    )
    bias: bool = Field(True, description="Whether each filter adds a learned constant.")
    dilation: Single = Field((1,), description="Spacing of the filter's taps; 1 is a dense filter.")
