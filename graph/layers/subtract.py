"""Subtract."""

from typing import ClassVar

from graph.layers._merge import ElementwiseMerge


class Subtract(ElementwiseMerge):
    """The first input less all others, number by number.

    Shapes: all inputs have one shape, which is kept. Where a size is 1 it is repeated.

    Source: used to compare two images by Chopra, Hadsell & LeCun 2005, "Learning a similarity
    metric discriminatively".
    """

    category: ClassVar[str] = "Merge"
    synonyms: ClassVar[tuple[str, ...]] = ("minus", "difference", "compare", "siamese")
    sign: ClassVar[str] = "−"
    operator: ClassVar[str] = "-"
