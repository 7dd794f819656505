"""InceptionC."""

from typing import ClassVar

from pydantic import Field

from graph.block import Block, Drawing
from graph.blocks._inceptionv3 import branch, conv
from graph.layers import AvgPool2d, Concat
from graph.network import Network
from graph.parameters import Positive
from graph.shape import Shape


class InceptionC(Block):
    """Inception with 7×7 filters in two halves: a row of seven, then a column of seven.

    Shapes: C×H×W → 768×H×W.

    Source: Szegedy, Vanhoucke, Ioffe, Shlens & Wojna 2015, "Rethinking the Inception architecture"
    (arXiv:1512.00567), figure 6, as torchvision has it.
    """

    category: ClassVar[str] = "Block"
    synonyms: ClassVar[tuple[str, ...]] = ("inception v3", "factorised", "asymmetric", "7x7")

    ch7x7: Positive = Field(128, description="Filters inside the 7×7 branches.")

    def draw(self, *inputs: Shape) -> Network:
        """Return the four branches and their concatenation."""
        draw = Drawing()
        (x,) = draw.inputs
        inner, row, column = self.ch7x7, (1, 7), (7, 1)
        seven = [conv(inner, 1), conv(inner, row), conv(192, column)]
        twice = [
            conv(inner, 1),
            conv(inner, column),
            conv(inner, row),
            conv(inner, column),
            conv(192, row),
        ]
        pool = AvgPool2d(kernel_size=3, stride=1, padding=1)
        branches = (
            branch(draw, x, "branch1x1", [conv(192, 1)]),
            branch(draw, x, "branch7x7", seven),
            branch(draw, x, "branch7x7dbl", twice),
            branch(draw, x, "branch_pool", [pool, conv(192, 1)]),
        )
        return draw.finish(draw(Concat(inputs=4), *branches, name="concat"))
