"""InceptionB."""

from typing import ClassVar

from graph.block import Block, Drawing
from graph.blocks._inceptionv3 import branch, conv
from graph.layers import Concat, MaxPool2d
from graph.network import Network
from graph.shape import Shape


class InceptionB(Block):
    """Halves the size of the maps: strided 3×3 filters, five pixels wide ones, and a pool.

    Shapes: C×H×W → (C + 480)×H'×W' with O = floor((W − 3)/2) + 1.

    Source: Szegedy, Vanhoucke, Ioffe, Shlens & Wojna 2015, "Rethinking the Inception architecture"
    (arXiv:1512.00567), figure 10, as torchvision has it.
    """

    category: ClassVar[str] = "Block"
    synonyms: ClassVar[tuple[str, ...]] = ("inception v3", "grid reduction", "downsample")

    def draw(self, *inputs: Shape) -> Network:
        """Return the three branches and their concatenation."""
        draw = Drawing()
        (x,) = draw.inputs
        half = conv(384, 3, stride=2, padding=False)
        deep = [conv(64, 1), conv(96, 3), conv(96, 3, stride=2, padding=False)]
        branches = (
            branch(draw, x, "branch3x3", [half]),
            branch(draw, x, "branch3x3dbl", deep),
            branch(draw, x, "branch_pool", [MaxPool2d(kernel_size=3, stride=2)]),
        )
        return draw.finish(draw(Concat(inputs=3), *branches, name="concat"))
