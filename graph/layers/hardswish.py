"""Hardswish."""

from typing import ClassVar

from graph.layers._elementwise import Elementwise


class Hardswish(Elementwise):
    """A swish of straight lines: y = x·min(max(x + 3, 0), 6)/6.

    Shapes: any shape is kept. Cheap on phones.

    Source: Howard et al. 2019 (arXiv:1905.02244), section 5.2.
    """

    category: ClassVar[str] = "Activation"
    synonyms: ClassVar[tuple[str, ...]] = ("h-swish", "mobilenet", "activation")
