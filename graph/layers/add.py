"""Add."""

from typing import ClassVar

from graph.layers._merge import ElementwiseMerge


class Add(ElementwiseMerge):
    """The sum of its inputs, number by number: the merge of a residual block, F(x) + x.

    Shapes: all inputs have one shape, which is kept. Where a size is 1 it is repeated.

    Source: He, Zhang, Ren & Sun 2015 (arXiv:1512.03385), section 3.
    """

    category: ClassVar[str] = "Merge"
    synonyms: ClassVar[tuple[str, ...]] = ("sum", "plus", "residual", "skip", "shortcut")
    common: ClassVar[int] = 2
    sign: ClassVar[str] = "+"
    operator: ClassVar[str] = "+"
