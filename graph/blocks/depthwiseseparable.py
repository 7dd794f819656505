"""DepthwiseSeparable."""

from typing import ClassVar, Literal

from pydantic import Field

from graph.block import Block, Drawing
from graph.layers import Conv2d
from graph.network import Network
from graph.parameters import Pair, PairPadding, Positive
from graph.shape import Shape


class DepthwiseSeparable(Block):
    """A convolution in two cheap steps: each channel by itself, then 1×1 across the channels.

    For a 3×3 kernel it takes eight to nine times fewer multiply-adds than a full convolution.

    Shapes: C×H×W → out_channels×H'×W' by the formula of Conv2d.

    Source: Chollet 2016 (arXiv:1610.02357); Howard et al. 2017 (arXiv:1704.04861), section 3.1.
    """

    category: ClassVar[str] = "Convolution"
    synonyms: ClassVar[tuple[str, ...]] = (
        "separable convolution",
        "mobilenet",
        "xception",
        "depthwise",
    )

    out_channels: Positive = Field(64, description="How many 1×1 filters.")
    kernel_size: Pair = Field((3, 3), description="Rows and columns of each channel's filter.")
    stride: Pair = Field((1, 1), description="Stride of the depthwise step.")
    padding: PairPadding | Literal["same"] = Field((1, 1), description="Zeros on each side.")
    dilation: Pair = Field((1, 1), description="Spacing of the filter's taps.")
    bias: bool = Field(True, description="Whether each step adds learned constants.")

    def draw(self, *inputs: Shape) -> Network:
        """Return depthwise, pointwise."""
        draw = Drawing()
        channels = inputs[0][0]
        depthwise = Conv2d(
            out_channels=channels,
            kernel_size=self.kernel_size,
            stride=self.stride,
            padding=self.padding,
            dilation=self.dilation,
            groups=channels,
            bias=self.bias,
        )
        pointwise = Conv2d(out_channels=self.out_channels, kernel_size=1, bias=self.bias)
        x = draw.chain(draw.inputs[0], ("depthwise", depthwise), ("pointwise", pointwise))
        return draw.finish(x)
