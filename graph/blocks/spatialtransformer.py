"""SpatialTransformer."""

from typing import ClassVar, Literal

from pydantic import Field

from graph.block import Block, Drawing
from graph.layer import Layer
from graph.layers import (
    AffineGrid,
    AffineTheta,
    Conv2d,
    Flatten,
    GridSample,
    Linear,
    MaxPool2d,
    ReLU,
    Tanh,
)
from graph.network import Network
from graph.parameters import AboveZero, Count, OptionalPair, Positive
from graph.shape import Shape


class SpatialTransformer(Block):
    """Turns, shifts and zooms its input so that what follows sees it upright and centred.

    A small localisation network looks at the input and predicts an affine map; the grid says
    where each output pixel reads, and the sampler reads there. It needs no labels of its own: the
    gradient of the loss flows through the sampler. At the start the map is the identity, or the
    middle of the image if `start_scale` is below 1: what follows then sees more of the detail, and
    the transformer learns to move that window to where it is needed.

    Shapes: C×H×W → C×H'×W', with H' and W' of `output_size`, else the input's.

    Source: Jaderberg, Simonyan, Zisserman & Kavukcuoglu 2015, "Spatial transformer networks"
    (arXiv:1506.02025), figure 2.
    """

    category: ClassVar[str] = "Block"
    synonyms: ClassVar[tuple[str, ...]] = ("stn", "affine", "attention", "localisation")

    filters1: Positive = Field(20, description="Filters of the localisation's first convolution.")
    filters2: Count = Field(20, description="Filters of its second convolution; 0 leaves it out.")
    kernel_size: Positive = Field(5, description="Rows and columns of these filters.")
    hidden: Positive = Field(20, description="Outputs of the localisation's Linear layer.")
    nonlinearity: Literal["relu", "tanh"] = Field(
        "relu", description="What follows that layer; tanh passes a gradient to every output."
    )
    output_size: OptionalPair = Field(
        None, description="Rows and columns that come out; none keeps the input's."
    )
    start_scale: AboveZero = Field(
        1.0, description="Share of the input's height and width that is read to begin with."
    )

    def draw(self, *inputs: Shape) -> Network:
        """Return the localisation network, the grid and the sampler."""
        draw = Drawing("image")
        (image,) = draw.inputs
        steps: list[tuple[str, Layer]] = []
        for number, filters in enumerate((self.filters1, self.filters2), start=1):
            if filters:
                conv = Conv2d(out_channels=filters, kernel_size=self.kernel_size)
                steps += [
                    (f"locate_pool{number}", MaxPool2d()),
                    (f"locate_conv{number}", conv),
                    (f"locate_relu{number}", ReLU()),
                ]
        features = draw.chain(image, *steps, ("flatten", Flatten()))
        theta = draw.chain(
            features,
            ("regress_fc", Linear(out_features=self.hidden)),
            (f"regress_{self.nonlinearity}", Tanh() if self.nonlinearity == "tanh" else ReLU()),
            ("regress_theta", AffineTheta(scale=self.start_scale)),
        )
        size = self.output_size or inputs[0][1:3]
        if len(size) != 2:
            size = (28, 28)
        grid = draw(AffineGrid(size=size), theta, name="grid")
        return draw.finish(draw(GridSample(), image, grid, name="sample"))
