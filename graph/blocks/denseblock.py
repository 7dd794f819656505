"""DenseBlock."""

from typing import ClassVar

from pydantic import Field

from graph.block import MOST_REPEATS, Block, Drawing
from graph.blocks.denselayer import DenseLayer
from graph.network import Network
from graph.parameters import Positive
from graph.shape import Shape


class DenseBlock(Block):
    """Layers that each see the results of all layers before them.

    Shapes: C×H×W → (C + layers·growth_rate)×H×W.

    Source: Huang, Liu, van der Maaten & Weinberger 2016 (arXiv:1608.06993), figure 1.
    """

    category: ClassVar[str] = "Block"
    synonyms: ClassVar[tuple[str, ...]] = ("densenet", "dense")

    layers: Positive = Field(6, le=MOST_REPEATS, description="How many layers it has.")
    growth_rate: Positive = Field(32, description="How many channels each layer adds.")
    bottleneck: Positive = Field(4, description="1×1 filters for each channel that is added.")

    def draw(self, *inputs: Shape) -> Network:
        """Return the dense layer, repeated."""
        draw = Drawing()
        layer = DenseLayer(
            growth_rate=self.growth_rate, bottleneck=self.bottleneck, repeat=self.layers
        )
        return draw.finish(draw(layer, draw.inputs[0], name="layers"))
