"""MlpConv."""

from typing import ClassVar

from pydantic import Field

from graph.block import Block, Drawing
from graph.layers import Conv2d, ReLU
from graph.network import Network
from graph.parameters import Pair, PairPadding, Positive
from graph.shape import Shape


class MlpConv(Block):
    """A convolution followed by two 1×1 convolutions: a small network at each position.

    Shapes: C×H×W → hidden2×H'×W' by the formula of Conv2d.

    Source: Lin, Chen & Yan 2013, "Network in network" (arXiv:1312.4400), section 3.1.
    """

    category: ClassVar[str] = "Block"
    synonyms: ClassVar[tuple[str, ...]] = ("nin", "network in network", "1x1", "cccp")

    out_channels: Positive = Field(192, description="Filters of the convolution.")
    hidden1: Positive = Field(160, description="Filters of the first 1×1 convolution.")
    hidden2: Positive = Field(96, description="Filters of the second 1×1 convolution.")
    kernel_size: Pair = Field((5, 5), description="Rows and columns of the convolution's filters.")
    stride: Pair = Field((1, 1), description="Stride of the convolution.")
    padding: PairPadding = Field((2, 2), description="Zeros on each side.")

    def draw(self, *inputs: Shape) -> Network:
        """Return the three convolutions, each with a ReLU."""
        draw = Drawing()
        conv = Conv2d(
            out_channels=self.out_channels,
            kernel_size=self.kernel_size,
            stride=self.stride,
            padding=self.padding,
        )
        x = draw.chain(
            draw.inputs[0],
            ("conv", conv),
            ("relu1", ReLU()),
            ("mlp1", Conv2d(out_channels=self.hidden1, kernel_size=1)),
            ("relu2", ReLU()),
            ("mlp2", Conv2d(out_channels=self.hidden2, kernel_size=1)),
            ("relu3", ReLU()),
        )
        return draw.finish(x)
