"""Fire."""

from typing import ClassVar

from pydantic import Field

from graph.block import Block, Drawing
from graph.layers import Concat, Conv2d, ReLU
from graph.network import Network
from graph.parameters import Positive
from graph.shape import Shape


class Fire(Block):
    """Squeezes the channels with 1×1 filters, then expands them with 1×1 and 3×3 ones.

    The 3×3 filters see few channels and make up only a part of the result: that is where
    SqueezeNet saves its weights.

    Shapes: C×H×W → (expand1x1 + expand3x3)×H×W.

    Source: Iandola et al. 2016, "SqueezeNet" (arXiv:1602.07360), figure 1.
    """

    category: ClassVar[str] = "Block"
    synonyms: ClassVar[tuple[str, ...]] = ("squeezenet", "squeeze", "expand")

    squeeze: Positive = Field(16, description="1×1 filters that squeeze.")
    expand1x1: Positive = Field(64, description="1×1 filters that expand.")
    expand3x3: Positive = Field(64, description="3×3 filters that expand.")

    def draw(self, *inputs: Shape) -> Network:
        """Return the squeeze, the two expansions and their concatenation."""
        draw = Drawing()
        squeezed = draw.chain(
            draw.inputs[0],
            ("squeeze_conv", Conv2d(out_channels=self.squeeze, kernel_size=1)),
            ("squeeze_relu", ReLU()),
        )
        small = draw.chain(
            squeezed,
            ("expand1x1_conv", Conv2d(out_channels=self.expand1x1, kernel_size=1)),
            ("expand1x1_relu", ReLU()),
        )
        large = draw.chain(
            squeezed,
            ("expand3x3_conv", Conv2d(out_channels=self.expand3x3, kernel_size=3, padding=1)),
            ("expand3x3_relu", ReLU()),
        )
        return draw.finish(draw(Concat(), small, large, name="concat"))
