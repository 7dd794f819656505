"""InceptionD."""

from typing import ClassVar

from graph.block import Block, Drawing
from graph.blocks._inceptionv3 import branch, conv
from graph.layers import Concat, MaxPool2d
from graph.network import Network
from graph.shape import Shape


class InceptionD(Block):
    """Halves the size of the maps again: strided 3×3 filters, 7×7 ones in halves, and a pool.

    Shapes: C×H×W → (C + 512)×H'×W' with O = floor((W − 3)/2) + 1.

    Source: Szegedy, Vanhoucke, Ioffe, Shlens & Wojna 2015, "Rethinking the Inception architecture"
    (arXiv:1512.00567), figure 10, as torchvision has it.
    """

    category: ClassVar[str] = "Block"
    synonyms: ClassVar[tuple[str, ...]] = ("inception v3", "grid reduction", "downsample")

    def draw(self, *inputs: Shape) -> Network:
        """Return the three branches and their concatenation."""
        draw = Drawing()
        (x,) = draw.inputs
        row, column = conv(192, (1, 7)), conv(192, (7, 1))
        seven = [conv(192, 1), row, column, conv(192, 3, stride=2, padding=False)]
        three = [conv(192, 1), conv(320, 3, stride=2, padding=False)]
        branches = (
            branch(draw, x, "branch3x3", three),
            branch(draw, x, "branch7x7x3", seven),
            branch(draw, x, "branch_pool", [MaxPool2d(kernel_size=3, stride=2)]),
        )
        return draw.finish(draw(Concat(inputs=3), *branches, name="concat"))
