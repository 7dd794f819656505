"""InceptionE."""

from typing import ClassVar

from graph.block import Block, Drawing
from graph.blocks._inceptionv3 import branch, conv
from graph.layers import AvgPool2d, Concat
from graph.network import Network
from graph.shape import Shape


class InceptionE(Block):
    """The widest Inception: its 3×3 filters part into a row and a column side by side.

    Shapes: C×H×W → 2048×H×W.

    Source: Szegedy, Vanhoucke, Ioffe, Shlens & Wojna 2015, "Rethinking the Inception architecture"
    (arXiv:1512.00567), figure 7, as torchvision has it.
    """

    category: ClassVar[str] = "Block"
    synonyms: ClassVar[tuple[str, ...]] = ("inception v3", "expanded")

    def draw(self, *inputs: Shape) -> Network:
        """Return the four branches, two of which part again, and their concatenation."""
        draw = Drawing()
        (x,) = draw.inputs
        first = branch(draw, x, "branch1x1", [conv(320, 1)])
        three = branch(draw, x, "branch3x3_reduce", [conv(384, 1)])
        three = _parted(draw, three, "branch3x3")
        twice = branch(draw, x, "branch3x3dbl_reduce", [conv(448, 1), conv(384, 3)])
        twice = _parted(draw, twice, "branch3x3dbl")
        pool = AvgPool2d(kernel_size=3, stride=1, padding=1)
        branches = (first, three, twice, branch(draw, x, "branch_pool", [pool, conv(192, 1)]))
        return draw.finish(draw(Concat(inputs=4), *branches, name="concat"))


def _parted(draw: Drawing, start: str, name: str) -> str:
    """Add a row and a column of filters side by side; return their concatenation."""
    row = draw(conv(384, (1, 3)), start, name=f"{name}_row")
    column = draw(conv(384, (3, 1)), start, name=f"{name}_column")
    return draw(Concat(), row, column, name=f"{name}_concat")
