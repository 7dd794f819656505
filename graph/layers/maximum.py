"""Maximum."""

from typing import ClassVar

from graph.layers._merge import ElementwiseMerge


class Maximum(ElementwiseMerge):
    """The largest of its inputs, number by number.

    Shapes: all inputs have one shape, which is kept. Where a size is 1 it is repeated.

    Source: Goodfellow et al. 2013, "Maxout networks" (arXiv:1302.4389).
    """

    category: ClassVar[str] = "Merge"
    synonyms: ClassVar[tuple[str, ...]] = ("max", "maxout", "largest", "merge")
    sign: ClassVar[str] = "max"

    def expression(self, module: str, *inputs: str) -> str:
        """Return `torch.maximum(a, b)`, nested for more inputs."""
        result = inputs[0]
        for following in inputs[1:]:
            result = f"torch.maximum({result}, {following})"
        return result
