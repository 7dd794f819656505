"""Input."""

from typing import ClassVar

from pydantic import Field

from graph.layer import Layer, Port
from graph.parameters import Sizes
from graph.shape import Shape, format_shape


class Input(Layer):
    """Where data enter the network.

    The shape is that of one example, without the batch: 3×224×224 for a colour image of 224 rows
    and columns, 1×28×28 for a grey one.
    """

    category: ClassVar[str] = "Input and output"
    synonyms: ClassVar[tuple[str, ...]] = ("image", "data", "placeholder", "source")

    shape: Sizes = Field((3, 224, 224), description="Size of one example: channels, height, width.")

    @property
    def input_ports(self) -> tuple[Port, ...]:
        """None: it is where the network starts."""
        return ()

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return the declared shape."""
        return self.shape

    def formula(self, *inputs: Shape) -> str:
        """Return the declared shape."""
        return f"one example is {format_shape(self.shape)}"

    def expression(self, module: str, *inputs: str) -> str:
        """Return the argument of `forward` itself."""
        return inputs[0]
