"""Inception."""

from typing import ClassVar

from pydantic import Field

from graph.block import Block, Drawing
from graph.layer import Layer
from graph.layers import Concat, Conv2d, MaxPool2d, ReLU
from graph.network import Network
from graph.parameters import Positive
from graph.shape import Shape


class Inception(Block):
    """Four views of the same input side by side: 1×1, 3×3 and 5×5 filters and a pool.

    A 1×1 convolution before the 3×3 and the 5×5 filters, and after the pool, reduces the channels
    first: that is what makes the block affordable. Compare it with NaiveInception.

    Shapes: C×H×W → (ch1x1 + ch3x3 + ch5x5 + pool_proj)×H×W.

    Source: Szegedy et al. 2014, "Going deeper with convolutions" (arXiv:1409.4842), figure 2b;
    the parameters are the columns of its table 1.
    """

    category: ClassVar[str] = "Block"
    synonyms: ClassVar[tuple[str, ...]] = ("googlenet", "inception v1", "parallel")

    ch1x1: Positive = Field(64, description="Filters of the 1×1 branch.")
    ch3x3_reduce: Positive = Field(96, description="1×1 filters before the 3×3 ones.")
    ch3x3: Positive = Field(128, description="Filters of the 3×3 branch.")
    ch5x5_reduce: Positive = Field(16, description="1×1 filters before the 5×5 ones.")
    ch5x5: Positive = Field(32, description="Filters of the 5×5 branch.")
    pool_proj: Positive = Field(32, description="1×1 filters after the pool.")

    large_kernel: ClassVar[int] = 5

    def draw(self, *inputs: Shape) -> Network:
        """Return the four branches and their concatenation."""
        draw = Drawing()
        (x,) = draw.inputs
        branch1 = draw.chain(x, *self.unit("branch1", self.ch1x1, 1))
        branch2 = draw.chain(
            x,
            *self.unit("branch2_reduce", self.ch3x3_reduce, 1),
            *self.unit("branch2", self.ch3x3, 3),
        )
        branch3 = draw.chain(
            x,
            *self.unit("branch3_reduce", self.ch5x5_reduce, 1),
            *self.unit("branch3", self.ch5x5, self.large_kernel),
        )
        pool = MaxPool2d(kernel_size=3, stride=1, padding=1)
        branch4 = draw.chain(x, ("branch4_pool", pool), *self.unit("branch4", self.pool_proj, 1))
        joined = draw(Concat(inputs=4), branch1, branch2, branch3, branch4, name="concat")
        return draw.finish(joined)

    def unit(self, name: str, filters: int, size: int) -> tuple[tuple[str, Layer], ...]:
        """Return the named layers of one convolution."""
        conv = Conv2d(out_channels=filters, kernel_size=size, padding=size // 2)
        return (f"{name}_conv", conv), (f"{name}_relu", ReLU())
