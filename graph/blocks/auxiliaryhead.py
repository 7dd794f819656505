"""AuxiliaryHead."""

from typing import ClassVar

from pydantic import Field

from graph.block import Block, Drawing
from graph.blocks.convnorm import ConvNorm
from graph.layer import Layer
from graph.layers import AdaptiveAvgPool2d, AvgPool2d, Conv2d, Dropout, Flatten, Linear, ReLU
from graph.network import Network
from graph.parameters import Fraction, Positive
from graph.shape import Shape


class AuxiliaryHead(Block):
    """A small classifier in the middle of a deep network, which helps while it trains.

    Its loss feeds the gradient to the early layers. Wire it to an auxiliary Output, so that the
    trained network leaves it out.

    Shapes: C×H×W → (classes).

    Source: Szegedy et al. 2014, "Going deeper with convolutions" (arXiv:1409.4842), section 5.
    """

    category: ClassVar[str] = "Block"
    synonyms: ClassVar[tuple[str, ...]] = ("googlenet", "auxiliary classifier", "side loss")

    filters: Positive = Field(128, description="1×1 filters after the pool.")
    hidden: Positive = Field(1024, description="Outputs of the first Linear layer.")
    classes: Positive = Field(1000, description="How many classes.")
    dropout: Fraction = Field(0.7, description="Which part is dropped before the last layer.")
    batch_norm: bool = Field(
        False, description="Normalise after the convolution, and pool to 4×4 from any size."
    )

    def draw(self, *inputs: Shape) -> Network:
        """Return pool, conv, flatten, and two Linear layers."""
        draw = Drawing()
        steps: list[tuple[str, Layer]] = [
            ("pool", AvgPool2d(kernel_size=5, stride=3)),
            ("conv", Conv2d(out_channels=self.filters, kernel_size=1)),
            ("relu1", ReLU()),
        ]
        if self.batch_norm:
            conv = ConvNorm(out_channels=self.filters, kernel_size=1, padding=0, eps=1e-3)
            steps = [("pool", AdaptiveAvgPool2d(output_size=4)), ("conv", conv)]
        x = draw.chain(
            draw.inputs[0],
            *steps,
            ("flatten", Flatten()),
            ("fc1", Linear(out_features=self.hidden)),
            ("relu2", ReLU()),
            ("drop", Dropout(p=self.dropout)),
            ("fc2", Linear(out_features=self.classes)),
        )
        return draw.finish(x)
