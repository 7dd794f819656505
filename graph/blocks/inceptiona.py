"""InceptionA."""

from typing import ClassVar

from pydantic import Field

from graph.block import Block, Drawing
from graph.blocks._inceptionv3 import branch, conv
from graph.layers import AvgPool2d, Concat
from graph.network import Network
from graph.parameters import Positive
from graph.shape import Shape


class InceptionA(Block):
    """Inception in which two 3×3 filters, one after the other, stand beside the 5×5 ones.

    Two 3×3 filters see 5×5 pixels with fewer weights than one 5×5 filter.

    Shapes: C×H×W → (224 + pool_proj)×H×W.

    Source: Szegedy, Vanhoucke, Ioffe, Shlens & Wojna 2015, "Rethinking the Inception architecture"
    (arXiv:1512.00567), figure 5, as torchvision has it.
    """

    category: ClassVar[str] = "Block"
    synonyms: ClassVar[tuple[str, ...]] = ("inception v3", "factorised")

    pool_proj: Positive = Field(32, description="1×1 filters after the pool.")

    def draw(self, *inputs: Shape) -> Network:
        """Return the four branches and their concatenation."""
        draw = Drawing()
        (x,) = draw.inputs
        pool = AvgPool2d(kernel_size=3, stride=1, padding=1)
        branches = (
            branch(draw, x, "branch1x1", [conv(64, 1)]),
            branch(draw, x, "branch5x5", [conv(48, 1), conv(64, 5)]),
            branch(draw, x, "branch3x3", [conv(64, 1), conv(96, 3), conv(96, 3)]),
            branch(draw, x, "branch_pool", [pool, conv(self.pool_proj, 1)]),
        )
        return draw.finish(draw(Concat(inputs=4), *branches, name="concat"))
