"""ZeroPad2d."""

from typing import ClassVar

from pydantic import Field

from graph.layers._padding import Padding
from graph.parameters import Sides
from graph.shape import Shape


class ZeroPad2d(Padding):
    """Adds rows and columns of zeros around an image, as many on each side as you say.

    Shapes: C×H×W → C×(H + top + bottom)×(W + left + right).

    Source: LeCun et al. 1998, section II.B, whose 28×28 digits stand on a field of 32×32.
    """

    category: ClassVar[str] = "Shape"
    synonyms: ClassVar[tuple[str, ...]] = ("zero padding", "padding", "pad", "border", "margin")

    padding: Sides = Field((1, 1, 1, 1), description="Zeros added left, right, top and bottom.")

    def edges(self, shape: Shape) -> tuple[int, int, int, int]:
        """Return the padding."""
        return self.padding
