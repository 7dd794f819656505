"""DownConv."""

from typing import ClassVar

from pydantic import Field

from graph.block import Block, Drawing
from graph.blocks.doubleconv import DoubleConv
from graph.layers import Dropout, MaxPool2d
from graph.network import Network
from graph.parameters import Fraction, PairPadding, Positive
from graph.shape import Shape


class DownConv(Block):
    """One step down in U-Net: half the size, then two convolutions.

    Shapes: C×H×W → out_channels×(⌊H/2⌋ − 4)×(⌊W/2⌋ − 4) without padding.

    Source: Ronneberger, Fischer & Brox 2015, "U-Net" (arXiv:1505.04597), figure 1; the dropout
    from section 3.1, "at the end of the contracting path".
    """

    category: ClassVar[str] = "Block"
    synonyms: ClassVar[tuple[str, ...]] = ("unet", "u-net", "contracting", "encoder", "down")

    out_channels: Positive = Field(64, description="Filters of both convolutions.")
    padding: PairPadding = Field((0, 0), description="Zeros on each side, in both convolutions.")
    dropout: Fraction = Field(0.0, description="Which part is dropped at the end; 0 for none.")

    def draw(self, *inputs: Shape) -> Network:
        """Return the pooling, two convolutions and, if wanted, the dropout."""
        draw = Drawing()
        conv = DoubleConv(out_channels=self.out_channels, padding=self.padding)
        x = draw.chain(draw.inputs[0], ("pool", MaxPool2d()), ("conv", conv))
        return draw.finish(draw(Dropout(p=self.dropout), x, name="drop") if self.dropout else x)
