"""ZeroPadShortcut."""

from typing import ClassVar

from pydantic import Field

from graph.block import Block, Drawing
from graph.layers import MaxPool2d, PadChannels
from graph.network import Network
from graph.parameters import Pair, Positive
from graph.shape import Shape


class ZeroPadShortcut(Block):
    """A shortcut without parameters: every S-th row and column, and channels of zeros.

    A max pool with a 1×1 window and stride S takes the rows and columns.

    Shapes: C×H×W → out_channels×H'×W' with O = floor((W − 1)/S) + 1; out_channels ≥ C.

    Source: He, Zhang, Ren & Sun 2015 (arXiv:1512.03385), section 3.3, option A.
    """

    category: ClassVar[str] = "Block"
    synonyms: ClassVar[tuple[str, ...]] = ("option a", "identity shortcut", "cifar")

    out_channels: Positive = Field(64, description="Channels after padding, at least the input's.")
    stride: Pair = Field((2, 2), description="Which rows and columns are taken: each S-th.")

    def draw(self, *inputs: Shape) -> Network:
        """Return subsample, pad."""
        draw = Drawing()
        missing = max(0, self.out_channels - inputs[0][0])
        x = draw.chain(
            draw.inputs[0],
            ("subsample", MaxPool2d(kernel_size=1, stride=self.stride)),
            ("pad", PadChannels(before=missing // 2, after=missing - missing // 2)),
        )
        return draw.finish(x)
