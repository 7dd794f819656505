"""Identity."""

from typing import ClassVar

from graph.layer import Call
from graph.layers._anynumbers import AnyNumbers
from graph.shape import Shape


class Identity(AnyNumbers):
    """Gives what it gets: a place that is kept free, or a shortcut that is drawn as a layer.

    Shapes: any shape is kept.
    """

    category: ClassVar[str] = "Shape"
    synonyms: ClassVar[tuple[str, ...]] = ("nothing", "placeholder", "pass", "shortcut")
    common: ClassVar[int] = 1

    def module(self, *inputs: Shape) -> Call | None:
        """Return `nn.Identity()`."""
        return Call("nn.Identity")
