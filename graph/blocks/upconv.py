"""UpConv."""

from typing import ClassVar

from pydantic import Field

from graph.block import Block, Drawing
from graph.blocks.doubleconv import DoubleConv
from graph.layer import Port
from graph.layers import Concat, ConvTranspose2d, Crop
from graph.network import Network
from graph.parameters import PairPadding, Positive
from graph.shape import Shape


class UpConv(Block):
    """One step up in U-Net: twice the size, the centre of the way down beside it, convolutions.

    Shapes: below C×H×W and skip C'×H'×W' with H' ≥ 2·H and W' ≥ 2·W →
    out_channels×(2·H − 4)×(2·W − 4) without padding.

    Source: Ronneberger, Fischer & Brox 2015, "U-Net" (arXiv:1505.04597), figure 1.
    """

    category: ClassVar[str] = "Block"
    synonyms: ClassVar[tuple[str, ...]] = ("unet", "u-net", "expansive", "decoder", "up")

    out_channels: Positive = Field(64, description="Filters of all three convolutions.")
    padding: PairPadding = Field((0, 0), description="Zeros on each side, in the 3×3 ones.")

    @property
    def input_ports(self) -> tuple[Port, ...]:
        """What comes from below, and what comes across."""
        return (Port("below"), Port("skip"))

    def draw(self, *inputs: Shape) -> Network:
        """Return the transposed convolution, the crop, the concatenation, two convolutions."""
        draw = Drawing("below", "skip")
        below, skip = draw.inputs
        larger = ConvTranspose2d(out_channels=self.out_channels, kernel_size=2, stride=2)
        rows, columns = (2 * size for size in (*inputs[0][1:3], 1, 1)[:2])
        across = draw(Crop(size=(rows, columns)), skip, name="crop")
        joined = draw(Concat(), across, draw(larger, below, name="up"), name="concat")
        conv = DoubleConv(out_channels=self.out_channels, padding=self.padding)
        return draw.finish(draw(conv, joined, name="conv"))
