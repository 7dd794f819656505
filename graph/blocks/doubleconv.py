"""DoubleConv."""

from typing import ClassVar

from pydantic import Field

from graph.block import Block, Drawing
from graph.layers import Conv2d, ReLU
from graph.network import Network
from graph.parameters import PairPadding, Positive
from graph.shape import Shape


class DoubleConv(Block):
    """Two 3×3 convolutions, each with a ReLU: what U-Net does at each of its levels.

    Shapes: C×H×W → out_channels×(H − 4)×(W − 4) without padding; with padding 1 the size is kept.

    Source: Ronneberger, Fischer & Brox 2015, "U-Net" (arXiv:1505.04597), figure 1.
    """

    category: ClassVar[str] = "Block"
    synonyms: ClassVar[tuple[str, ...]] = ("unet", "u-net", "conv conv")

    out_channels: Positive = Field(64, description="Filters of both convolutions.")
    padding: PairPadding = Field((0, 0), description="Zeros on each side, in both.")

    def draw(self, *inputs: Shape) -> Network:
        """Return conv1, relu1, conv2, relu2."""
        draw = Drawing()
        conv = Conv2d(out_channels=self.out_channels, kernel_size=3, padding=self.padding)
        x = draw.chain(
            draw.inputs[0], ("conv1", conv), ("relu1", ReLU()), ("conv2", conv), ("relu2", ReLU())
        )
        return draw.finish(x)
