"""Bottleneck."""

from typing import ClassVar

from pydantic import Field

from graph.block import Block, Drawing
from graph.blocks._shortcut import SHORTCUT_HELP, Shortcut, shortcut_layer
from graph.layers import Add, BatchNorm2d, Conv2d, ReLU
from graph.network import Network
from graph.parameters import Pair, Positive
from graph.shape import Shape


class Bottleneck(Block):
    """The residual block of deep networks: 1×1 down to `width`, 3×3, 1×1 up to 4·width.

    The 3×3 filters work on few channels, so a block costs little more than a basic one but is
    three layers deep. The stride is on the 3×3 convolution, as torchvision has it.

    Shapes: C×H×W → (expansion·width)×H'×W' with O = floor((W − 3 + 2·1)/S) + 1.

    Source: He, Zhang, Ren & Sun 2015 (arXiv:1512.03385), figure 5 right.
    """

    category: ClassVar[str] = "Block"
    synonyms: ClassVar[tuple[str, ...]] = ("resnet", "resnet50", "skip", "shortcut")
    common: ClassVar[int] = 1

    width: Positive = Field(64, description="Filters of the 1×1 and the 3×3 convolution.")
    stride: Pair = Field((1, 1), description="Stride of the 3×3 convolution.")
    expansion: Positive = Field(4, description="Output channels for each of the width.")
    groups: Positive = Field(1, description="Groups of the 3×3 convolution, as in ResNeXt.")
    shortcut: Shortcut = Field("auto", description=SHORTCUT_HELP)

    def draw(self, *inputs: Shape) -> Network:
        """Return the three convolutions, the shortcut and their sum."""
        draw = Drawing()
        (x,) = draw.inputs
        out_channels = self.expansion * self.width
        middle = Conv2d(
            out_channels=self.width,
            kernel_size=3,
            stride=self.stride,
            padding=1,
            groups=self.groups,
            bias=False,
        )
        body = draw.chain(
            x,
            ("body_conv1", Conv2d(out_channels=self.width, kernel_size=1, bias=False)),
            ("body_bn1", BatchNorm2d()),
            ("body_relu1", ReLU()),
            ("body_conv2", middle),
            ("body_bn2", BatchNorm2d()),
            ("body_relu2", ReLU()),
            ("body_conv3", Conv2d(out_channels=out_channels, kernel_size=1, bias=False)),
            ("body_bn3", BatchNorm2d()),
        )
        layer = shortcut_layer(self.shortcut, inputs[0], out_channels, self.stride)
        total = draw(Add(), body, draw(layer, x, name="shortcut"), name="add")
        return draw.finish(draw(ReLU(), total, name="relu"))
