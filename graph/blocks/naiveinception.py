"""NaiveInception."""

from typing import ClassVar

from pydantic import Field

from graph.block import Block, Drawing
from graph.layers import Concat, Conv2d, MaxPool2d, ReLU
from graph.network import Network
from graph.parameters import Positive
from graph.shape import Shape


class NaiveInception(Block):
    """Inception without the 1×1 reductions, to see what they save.

    The pool passes all its input channels on, so the channels grow from block to block, and the
    3×3 and 5×5 filters see them all.

    Shapes: C×H×W → (ch1x1 + ch3x3 + ch5x5 + C)×H×W.

    Source: Szegedy et al. 2014 (arXiv:1409.4842), figure 2a.
    """

    category: ClassVar[str] = "Block"
    synonyms: ClassVar[tuple[str, ...]] = ("googlenet", "inception naive")

    ch1x1: Positive = Field(64, description="Filters of the 1×1 branch.")
    ch3x3: Positive = Field(128, description="Filters of the 3×3 branch.")
    ch5x5: Positive = Field(32, description="Filters of the 5×5 branch.")

    def draw(self, *inputs: Shape) -> Network:
        """Return the four branches and their concatenation."""
        draw = Drawing()
        (x,) = draw.inputs
        branches = []
        for number, (filters, size) in enumerate(
            ((self.ch1x1, 1), (self.ch3x3, 3), (self.ch5x5, 5)), start=1
        ):
            conv = Conv2d(out_channels=filters, kernel_size=size, padding=size // 2)
            steps = (f"branch{number}_conv", conv), (f"branch{number}_relu", ReLU())
            branches.append(draw.chain(x, *steps))
        branches.append(draw(MaxPool2d(kernel_size=3, stride=1, padding=1), x, name="pool"))
        return draw.finish(draw(Concat(inputs=4), *branches, name="concat"))
