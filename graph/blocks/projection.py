"""Projection."""

from typing import ClassVar

from pydantic import Field

from graph.block import Block, Drawing
from graph.layers import BatchNorm2d, Conv2d
from graph.network import Network
from graph.parameters import Pair, Positive
from graph.shape import Shape


class Projection(Block):
    """A 1×1 convolution and a normalisation that bring a shortcut to another shape.

    Shapes: C×H×W → out_channels×H'×W' with O = floor((W − 1)/S) + 1.

    Source: He, Zhang, Ren & Sun 2015 (arXiv:1512.03385), section 3.3, option B.
    """

    category: ClassVar[str] = "Block"
    synonyms: ClassVar[tuple[str, ...]] = ("downsample", "shortcut", "1x1", "option b")

    out_channels: Positive = Field(64, description="How many filters.")
    stride: Pair = Field((1, 1), description="How far the filter moves each step.")

    def draw(self, *inputs: Shape) -> Network:
        """Return conv, bn."""
        draw = Drawing()
        conv = Conv2d(out_channels=self.out_channels, kernel_size=1, stride=self.stride, bias=False)
        x = draw.chain(draw.inputs[0], ("conv", conv), ("bn", BatchNorm2d()))
        return draw.finish(x)
