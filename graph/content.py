"""What the numbers on a wire are: real numbers, or integers of a known range."""

from __future__ import annotations

from typing import NamedTuple

from graph.shape import Shape


class Content(NamedTuple):
    """What a tensor holds, besides its shape.

    Integers are 0 … below − 1; 0 means that the range is not known. `within` is set where they
    are positions in a map of that size, counted row by row, as a max pool gives them.
    """

    dtype: str = "float"
    below: int = 0
    within: Shape = ()


REAL = Content()
"""Real numbers, which nearly every layer takes and gives."""


def joined(contents: list[Content]) -> Content:
    """Return what tensors hold that are joined to one, as PyTorch promotes their types."""
    if len(set(contents)) == 1:
        return contents[0]
    if not contents or any(content.dtype != "integer" for content in contents):
        return REAL
    ranges = [content.below for content in contents]
    return Content("integer", max(ranges) if all(ranges) else 0)
