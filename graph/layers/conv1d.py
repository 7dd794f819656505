"""Conv1d."""

from typing import ClassVar, Literal

from pydantic import Field

from graph.layers._conv import Convolution
from graph.parameters import Positive, Single, SinglePadding


class Conv1d(Convolution):
    """Convolution of a sequence with learned filters.

    Each of the `out_channels` filters slides along the sequence, over all input channels (over
    those of its group), and gives one output channel.

    Shapes: C×L → out_channels×L' with O = floor((L + 2P − D(K − 1) − 1)/S) + 1.

    Source: Waibel et al. 1989, "Phoneme recognition using time-delay neural networks"; the
    arithmetic after Dumoulin & Visin 2016 (arXiv:1603.07285).
    """

    category: ClassVar[str] = "Convolution"
    synonyms: ClassVar[tuple[str, ...]] = ("convolution", "temporal", "sequence", "filter", "tdnn")
    axes: ClassVar[int] = 1

    out_channels: Positive = Field(32, description="How many filters, and so output channels.")
    kernel_size: Single = Field((3,), description="Steps that each filter covers.")
    stride: Single = Field((1,), description="How far the filter moves each step.")
    padding: SinglePadding | Literal["same"] = Field(
        (0,), description="Zeros added at each end; 'same' keeps the size at stride 1."
    )
    dilation: Single = Field((1,), description="Spacing of the filter's taps; 1 is a dense filter.")
    groups: Positive = Field(
        1, description="Channels are split into so many groups, each with its own filters."
    )
    bias: bool = Field(True, description="Whether each filter adds a learned constant.")
