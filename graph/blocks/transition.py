"""Transition."""

from typing import ClassVar

from pydantic import Field

from graph.block import Block, Drawing
from graph.layers import AvgPool2d, BatchNorm2d, Conv2d, ReLU
from graph.network import Network
from graph.parameters import Positive
from graph.shape import Shape


class Transition(Block):
    """Stands between two dense blocks: fewer channels by a 1×1 convolution, half the size.

    Shapes: C×H×W → floor(C/compression)×floor(H/2)×floor(W/2).

    Source: Huang, Liu, van der Maaten & Weinberger 2016 (arXiv:1608.06993), section 3.
    """

    category: ClassVar[str] = "Block"
    synonyms: ClassVar[tuple[str, ...]] = ("densenet", "compression", "downsample")

    compression: Positive = Field(2, description="How many channels become one.")

    def draw(self, *inputs: Shape) -> Network:
        """Return bn, relu, conv, pool."""
        draw = Drawing()
        fewer = Conv2d(
            out_channels=max(1, inputs[0][0] // self.compression), kernel_size=1, bias=False
        )
        x = draw.chain(
            draw.inputs[0],
            ("bn", BatchNorm2d()),
            ("relu", ReLU()),
            ("conv", fewer),
            ("pool", AvgPool2d()),
        )
        return draw.finish(x)
