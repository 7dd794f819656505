"""PReLU."""

from typing import ClassVar

from pydantic import Field

from graph.errors import ShapeError
from graph.fixes import SetParameter
from graph.layers._elementwise import Elementwise
from graph.parameters import Number, Positive
from graph.shape import Shape


class PReLU(Elementwise):
    """A leaky ReLU that learns its slope: y = x if x > 0, else a·x.

    Shapes: any shape is kept. Parameters: one slope for all numbers, or one for each channel.

    Source: He, Zhang, Ren & Sun 2015 (arXiv:1502.01852).
    """

    category: ClassVar[str] = "Activation"
    synonyms: ClassVar[tuple[str, ...]] = ("parametric", "rectifier", "learned", "activation")

    num_parameters: Positive = Field(
        1, description="How many slopes are learned: one, or one for each channel."
    )
    init: Number = Field(0.25, description="The slope at the start of training.")

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return the shape itself; ShapeError unless there is one slope, or one a channel."""
        channels = inputs[0][0]
        if self.num_parameters not in (1, channels):
            raise ShapeError(
                "wrong-size",
                f"{self.num_parameters} slopes do not fit {channels} channels from {{in}}.",
                advice=f"Use num_parameters 1 or {channels}.",
                port="in",
                remedies=tuple(
                    SetParameter("num_parameters", n) for n in dict.fromkeys((channels, 1))
                ),
            )
        return inputs[0]

    def parameter_count(self, *inputs: Shape) -> int:
        """Return the number of slopes."""
        return self.num_parameters
