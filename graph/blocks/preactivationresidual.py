"""PreActivationResidual."""

from typing import ClassVar

from pydantic import Field

from graph.block import Block, Drawing
from graph.blocks._shortcut import SHORTCUT_HELP, Shortcut, shortcut_layer
from graph.layers import Add, BatchNorm2d, Conv2d, ReLU
from graph.network import Network
from graph.parameters import Pair, Positive
from graph.shape import Shape


class PreActivationResidual(Block):
    """A residual block that normalises and activates before each convolution, not after the sum.

    y = F(x) + shortcut(x), with nothing after the sum: the signal passes through a whole stack of
    such blocks unchanged, which helps networks of a thousand layers.

    Shapes: C×H×W → out_channels×H'×W' with O = floor((W − 3 + 2·1)/S) + 1.

    Source: He, Zhang, Ren & Sun 2016, "Identity mappings in deep residual networks"
    (arXiv:1603.05027), figure 4e.
    """

    category: ClassVar[str] = "Block"
    synonyms: ClassVar[tuple[str, ...]] = ("resnet v2", "pre-activation", "identity mappings")

    out_channels: Positive = Field(64, description="Filters of both convolutions.")
    stride: Pair = Field((1, 1), description="Stride of the first convolution.")
    shortcut: Shortcut = Field("auto", description=SHORTCUT_HELP)

    def draw(self, *inputs: Shape) -> Network:
        """Return the two normalised convolutions, the shortcut and their sum."""
        draw = Drawing()
        (x,) = draw.inputs
        first = Conv2d(
            out_channels=self.out_channels, kernel_size=3, stride=self.stride, padding=1, bias=False
        )
        second = Conv2d(out_channels=self.out_channels, kernel_size=3, padding=1, bias=False)
        body = draw.chain(
            x,
            ("body_bn1", BatchNorm2d()),
            ("body_relu1", ReLU()),
            ("body_conv1", first),
            ("body_bn2", BatchNorm2d()),
            ("body_relu2", ReLU()),
            ("body_conv2", second),
        )
        layer = shortcut_layer(self.shortcut, inputs[0], self.out_channels, self.stride)
        total = draw(Add(), body, draw(layer, x, name="shortcut"), name="add")
        return draw.finish(total)
