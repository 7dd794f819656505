"""AdaptiveMaxPool2d."""

from typing import ClassVar

from pydantic import Field

from graph.gather import MAXIMUM, Gather
from graph.layers._adaptive import AdaptivePool
from graph.parameters import Pair


class AdaptiveMaxPool2d(AdaptivePool):
    """The largest number in windows that are chosen to give a fixed output size.

    Shapes: C×H×W → C×H'×W' for any H and W. Output row i looks at the rows from
    floor(i·H/H') to ceil((i + 1)·H/H'). With output size 1 it is global max pooling, which says
    whether a feature is seen anywhere.

    Source: Oquab et al. 2015, "Is object localization for free?", section 3.
    """

    category: ClassVar[str] = "Pooling"
    synonyms: ClassVar[tuple[str, ...]] = ("global max pooling", "gmp", "adaptive")
    axes: ClassVar[int] = 2
    gathers: ClassVar[Gather | None] = MAXIMUM

    output_size: Pair = Field((1, 1), description="Rows and columns that come out.")
