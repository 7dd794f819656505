"""InvertedResidual."""

from typing import ClassVar

from pydantic import Field

from graph.block import Block, Drawing
from graph.layer import Layer
from graph.layers import Add, BatchNorm2d, Conv2d, ReLU6
from graph.network import Network
from graph.parameters import Pair, Positive
from graph.shape import Shape


class InvertedResidual(Block):
    """MobileNet's block: widen with 1×1, filter each channel by itself, narrow with 1×1.

    The shortcut joins the narrow ends, and only where the shape is kept. The last convolution has
    no activation, which would lose information in so few channels.

    Shapes: C×H×W → out_channels×H'×W' with O = floor((W − 3 + 2·1)/S) + 1.

    Source: Sandler, Howard, Zhu, Zhmoginov & Chen 2018, "MobileNetV2" (arXiv:1801.04381), table 1.
    """

    category: ClassVar[str] = "Block"
    synonyms: ClassVar[tuple[str, ...]] = ("mobilenet", "mobilenetv2", "mbconv", "depthwise")

    out_channels: Positive = Field(32, description="Channels of the narrow end.")
    stride: Pair = Field((1, 1), description="Stride of the depthwise convolution.")
    expand_ratio: Positive = Field(6, description="How many times the channels are widened.")

    def draw(self, *inputs: Shape) -> Network:
        """Return the three convolutions, and the sum where the shape is kept."""
        draw = Drawing()
        (x,) = draw.inputs
        hidden = self.expand_ratio * inputs[0][0]
        depthwise = Conv2d(
            out_channels=hidden,
            kernel_size=3,
            stride=self.stride,
            padding=1,
            groups=hidden,
            bias=False,
        )
        steps: list[tuple[str, Layer]] = []
        if self.expand_ratio > 1:
            expand = Conv2d(out_channels=hidden, kernel_size=1, bias=False)
            steps += [("body_expand", expand), ("body_bn1", BatchNorm2d()), ("body_relu1", ReLU6())]
        steps += [
            ("body_depthwise", depthwise),
            ("body_bn2", BatchNorm2d()),
            ("body_relu2", ReLU6()),
            ("body_narrow", Conv2d(out_channels=self.out_channels, kernel_size=1, bias=False)),
            ("body_bn3", BatchNorm2d()),
        ]
        body = draw.chain(x, *steps)
        if self.stride != (1, 1) or inputs[0][0] != self.out_channels:
            return draw.finish(body)
        return draw.finish(draw(Add(), body, x, name="add"))
