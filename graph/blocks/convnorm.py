"""ConvNorm."""

from typing import ClassVar, Literal

from pydantic import Field

from graph.block import Block, Drawing
from graph.layers import BatchNorm2d, Conv2d, ReLU
from graph.network import Network
from graph.parameters import Pair, PairPadding, Positive, Tiny
from graph.shape import Shape


class ConvNorm(Block):
    """Convolution, batch normalisation and ReLU: the unit that most networks since 2015 repeat.

    The convolution has no bias, as the normalisation that follows would take it out again.

    Shapes: C×H×W → out_channels×H'×W' by the formula of Conv2d.

    Source: Ioffe & Szegedy 2015 (arXiv:1502.03167), section 3.2.
    """

    category: ClassVar[str] = "Block"
    synonyms: ClassVar[tuple[str, ...]] = ("convbnrelu", "basicconv", "conv bn relu")
    common: ClassVar[int] = 1

    out_channels: Positive = Field(64, description="How many filters.")
    kernel_size: Pair = Field((3, 3), description="Rows and columns of each filter.")
    stride: Pair = Field((1, 1), description="How far the filter moves each step.")
    padding: PairPadding | Literal["same"] = Field((1, 1), description="Zeros on each side.")
    groups: Positive = Field(1, description="Groups of channels with filters of their own.")
    eps: Tiny = Field(1e-5, description="Added to the variance in the normalisation.")

    def draw(self, *inputs: Shape) -> Network:
        """Return conv, bn, relu."""
        draw = Drawing()
        conv = Conv2d(
            out_channels=self.out_channels,
            kernel_size=self.kernel_size,
            stride=self.stride,
            padding=self.padding,
            groups=self.groups,
            bias=False,
        )
        x = draw.chain(
            draw.inputs[0], ("conv", conv), ("bn", BatchNorm2d(eps=self.eps)), ("relu", ReLU())
        )
        return draw.finish(x)
