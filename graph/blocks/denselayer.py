"""DenseLayer."""

from typing import ClassVar

from pydantic import Field

from graph.block import Block, Drawing
from graph.layers import BatchNorm2d, Concat, Conv2d, ReLU
from graph.network import Network
from graph.parameters import Positive
from graph.shape import Shape


class DenseLayer(Block):
    """One layer of a dense block: `growth_rate` new channels, laid beside all that came before.

    A 1×1 convolution to bottleneck·growth_rate channels goes before the 3×3 one (DenseNet-B).

    Shapes: C×H×W → (C + growth_rate)×H×W.

    Source: Huang, Liu, van der Maaten & Weinberger 2016 (arXiv:1608.06993), section 3.
    """

    category: ClassVar[str] = "Block"
    synonyms: ClassVar[tuple[str, ...]] = ("densenet", "growth")

    growth_rate: Positive = Field(32, description="How many channels it adds.")
    bottleneck: Positive = Field(4, description="1×1 filters for each channel that it adds.")

    def draw(self, *inputs: Shape) -> Network:
        """Return the two normalised convolutions and the concatenation."""
        draw = Drawing()
        (x,) = draw.inputs
        squeezed = self.bottleneck * self.growth_rate
        new = draw.chain(
            x,
            ("new_bn1", BatchNorm2d()),
            ("new_relu1", ReLU()),
            ("new_conv1", Conv2d(out_channels=squeezed, kernel_size=1, bias=False)),
            ("new_bn2", BatchNorm2d()),
            ("new_relu2", ReLU()),
            (
                "new_conv2",
                Conv2d(out_channels=self.growth_rate, kernel_size=3, padding=1, bias=False),
            ),
        )
        return draw.finish(draw(Concat(), x, new, name="concat"))
