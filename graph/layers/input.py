"""Input."""

from typing import ClassVar, Literal

from pydantic import Field

from graph.content import REAL, Content
from graph.layer import OUT, Layer, Port
from graph.parameters import Positive, Sizes
from graph.shape import Shape, format_shape


class Input(Layer):
    """Where data enter the network.

    The shape is that of one example, without the batch: 3×224×224 for a colour image of 224 rows
    and columns, 1×28×28 for a grey one. Words and other symbols are integers that number them in
    a vocabulary of `below` entries; an Embedding turns them into vectors.
    """

    category: ClassVar[str] = "Input and output"
    synonyms: ClassVar[tuple[str, ...]] = ("image", "data", "placeholder", "source")
    common: ClassVar[int] = 2

    shape: Sizes = Field((3, 224, 224), description="Size of one example: channels, height, width.")
    dtype: Literal["float", "integer"] = Field(
        "float", description="Real numbers such as pixels, or integers such as words."
    )
    below: Positive = Field(
        1000, description="Integers are 0 to below − 1, the size of the vocabulary; else unused."
    )

    @property
    def input_ports(self) -> tuple[Port, ...]:
        """None: it is where the network starts."""
        return ()

    @property
    def output_ports(self) -> tuple[Port, ...]:
        """One, of the declared dtype."""
        return OUT if self.dtype == "float" else (Port("out", self.dtype),)

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return the declared shape."""
        return self.shape

    def contents(self, given: tuple[Content, ...], *inputs: Shape) -> tuple[Content, ...]:
        """Return real numbers, or integers below `below`."""
        return (REAL if self.dtype == "float" else Content(self.dtype, self.below),)

    def formula(self, *inputs: Shape) -> str:
        """Return the declared shape."""
        return f"one example is {format_shape(self.shape)}"

    def expression(self, module: str, *inputs: str) -> str:
        """Return the argument of `forward` itself."""
        return inputs[0]
