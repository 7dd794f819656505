"""SqueezeExcitation."""

from typing import ClassVar

from pydantic import Field

from graph.block import Block, Drawing
from graph.layers import AdaptiveAvgPool2d, Conv2d, Multiply, ReLU, Sigmoid
from graph.network import Network
from graph.parameters import Positive
from graph.shape import Shape


class SqueezeExcitation(Block):
    """Weighs the channels by what the whole image shows.

    Global average pooling squeezes each channel to one number; two 1×1 convolutions, with
    C/reduction channels between them, turn these into a weight from 0 to 1 for each channel.

    Shapes: C×H×W is kept.

    Source: Hu, Shen, Albanie, Sun & Wu 2017 (arXiv:1709.01507), figure 2.
    """

    category: ClassVar[str] = "Block"
    synonyms: ClassVar[tuple[str, ...]] = ("se", "senet", "channel attention", "excitation")

    reduction: Positive = Field(16, description="How many channels share one in the middle.")

    def draw(self, *inputs: Shape) -> Network:
        """Return squeeze, the two convolutions, and the product with the input."""
        draw = Drawing()
        (x,) = draw.inputs
        channels = inputs[0][0]
        reduced = Conv2d(out_channels=max(1, channels // self.reduction), kernel_size=1)
        weights = draw.chain(
            x,
            ("gate_squeeze", AdaptiveAvgPool2d()),
            ("gate_reduce", reduced),
            ("gate_relu", ReLU()),
            ("gate_expand", Conv2d(out_channels=channels, kernel_size=1)),
            ("gate_sigmoid", Sigmoid()),
        )
        return draw.finish(draw(Multiply(), x, weights, name="scale"))
