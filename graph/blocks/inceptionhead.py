"""InceptionHead."""

from typing import ClassVar

from pydantic import Field

from graph.block import Block, Drawing
from graph.blocks._inceptionv3 import conv
from graph.layers import AdaptiveAvgPool2d, AvgPool2d, Flatten, Linear
from graph.network import Network
from graph.parameters import Positive
from graph.shape import Shape


class InceptionHead(Block):
    """The auxiliary classifier of Inception v3, which regularises while the network trains.

    Shapes: C×H×W → (classes), for H and W from 17.

    Source: Szegedy, Vanhoucke, Ioffe, Shlens & Wojna 2015, "Rethinking the Inception architecture"
    (arXiv:1512.00567), figure 8, as torchvision has it.
    """

    category: ClassVar[str] = "Block"
    synonyms: ClassVar[tuple[str, ...]] = ("inception v3", "auxiliary classifier", "side loss")

    classes: Positive = Field(1000, description="How many classes.")

    def draw(self, *inputs: Shape) -> Network:
        """Return the pool, two convolutions, global average and a Linear layer."""
        draw = Drawing()
        x = draw.chain(
            draw.inputs[0],
            ("pool", AvgPool2d(kernel_size=5, stride=3)),
            ("conv1", conv(128, 1)),
            ("conv2", conv(768, 5, padding=False)),
            ("avgpool", AdaptiveAvgPool2d()),
            ("flatten", Flatten()),
            ("fc", Linear(out_features=self.classes)),
        )
        return draw.finish(x)
