"""ReplicationPad2d."""

from typing import ClassVar

from pydantic import Field

from graph.layers._padding import Padding
from graph.parameters import Sides
from graph.shape import Shape


class ReplicationPad2d(Padding):
    """Adds rows and columns around an image that repeat its outermost pixels.

    Shapes: C×H×W → C×(H + top + bottom)×(W + left + right). The receptive field is told as for
    zeros; near the border the repeated pixels are seen as well.

    Source: Dumoulin & Visin 2016 (arXiv:1603.07285) for padding in general.
    """

    category: ClassVar[str] = "Shape"
    synonyms: ClassVar[tuple[str, ...]] = ("padding", "pad", "border", "edge", "clamp")
    keeps_output: ClassVar[bool] = False

    padding: Sides = Field((1, 1, 1, 1), description="Pixels added left, right, top and bottom.")

    def edges(self, shape: Shape) -> tuple[int, int, int, int]:
        """Return the padding."""
        return self.padding
