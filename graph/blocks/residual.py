"""Residual."""

from typing import ClassVar

from pydantic import Field

from graph.block import Block, Drawing
from graph.blocks._shortcut import SHORTCUT_HELP, Shortcut, shortcut_layer
from graph.layers import Add, BatchNorm2d, Conv2d, ReLU
from graph.network import Network
from graph.parameters import Pair, Positive
from graph.shape import Shape


class Residual(Block):
    """The basic residual block: two 3×3 convolutions learn what to add to their input.

    y = relu(F(x) + shortcut(x)). Where nothing needs to change, F can go to 0, so that very deep
    networks still train.

    Shapes: C×H×W → out_channels×H'×W' with O = floor((W − 3 + 2·1)/S) + 1.

    Source: He, Zhang, Ren & Sun 2015, "Deep residual learning" (arXiv:1512.03385), figure 5 left.
    """

    category: ClassVar[str] = "Block"
    synonyms: ClassVar[tuple[str, ...]] = ("resnet", "basic block", "skip", "shortcut")
    common: ClassVar[int] = 1

    out_channels: Positive = Field(64, description="Filters of both convolutions.")
    stride: Pair = Field((1, 1), description="Stride of the first convolution.")
    shortcut: Shortcut = Field("auto", description=SHORTCUT_HELP)

    def draw(self, *inputs: Shape) -> Network:
        """Return the two convolutions, the shortcut and their sum."""
        draw = Drawing()
        (x,) = draw.inputs
        first = Conv2d(
            out_channels=self.out_channels, kernel_size=3, stride=self.stride, padding=1, bias=False
        )
        second = Conv2d(out_channels=self.out_channels, kernel_size=3, padding=1, bias=False)
        body = draw.chain(
            x,
            ("body_conv1", first),
            ("body_bn1", BatchNorm2d()),
            ("body_relu", ReLU()),
            ("body_conv2", second),
            ("body_bn2", BatchNorm2d()),
        )
        layer = shortcut_layer(self.shortcut, inputs[0], self.out_channels, self.stride)
        total = draw(Add(), body, draw(layer, x, name="shortcut"), name="add")
        return draw.finish(draw(ReLU(), total, name="relu"))
