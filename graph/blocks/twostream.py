"""TwoStream."""

from typing import ClassVar

from pydantic import Field

from graph.block import Block, Drawing
from graph.layer import Layer
from graph.layers import Add, BatchNorm2d, Concat, Conv2d, Identity, ReLU, Split
from graph.network import Network
from graph.parameters import Pair, Positive
from graph.shape import Shape


class TwoStream(Block):
    """One layer of a ResNet in ResNet: a stream with a shortcut beside one without.

    The first half of the channels is the residual stream, the second half the transient one. One
    convolution reads both and writes both. What the residual stream keeps through its shortcut,
    the transient stream may forget. Where the shape changes, the shortcut is a 1×1 convolution.

    Shapes: C×H×W → (2·out_channels)×H'×W' with O = floor((W − 3 + 2·1)/S) + 1.

    Source: Targ, Almeida & Lyman 2016, "Resnet in Resnet" (arXiv:1603.08029), equations 1 and 2.
    """

    category: ClassVar[str] = "Block"
    synonyms: ClassVar[tuple[str, ...]] = ("rir", "resnet in resnet", "generalized residual")

    out_channels: Positive = Field(48, description="Channels of either stream.")
    stride: Pair = Field((1, 1), description="Stride of the convolution and of the shortcut.")

    def draw(self, *inputs: Shape) -> Network:
        """Return the convolution, the shortcut of one half, their sum, and what follows it."""
        draw = Drawing()
        (x,) = draw.inputs
        channels = max(1, inputs[0][0] // 2)
        both = Conv2d(
            out_channels=2 * self.out_channels,
            kernel_size=3,
            stride=self.stride,
            padding=1,
            bias=False,
        )
        shortcut: Layer = Identity()
        if channels != self.out_channels or self.stride != (1, 1):
            shortcut = Conv2d(
                out_channels=self.out_channels, kernel_size=1, stride=self.stride, bias=False
            )
        before = draw(Split(), x, name="before")
        after = draw(Split(), draw(both, x, name="conv"), name="after")
        kept = draw(shortcut, (before, "out1"), name="shortcut")
        residual = draw(Add(), (after, "out1"), kept, name="residual")
        joined = draw(Concat(), residual, (after, "out2"), name="concat")
        return draw.finish(draw.chain(joined, ("norm_bn", BatchNorm2d()), ("norm_relu", ReLU())))
