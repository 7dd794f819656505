"""The receptive field: which inputs an output position depends on.

Arithmetic as in Araujo, Norris & Sim 2019 (doi:10.23915/distill.00021), kept per spatial axis
as an interval that moves: output position p sees inputs first + p·stride … last + p·stride.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from graph.shape import Window


class Reach(Enum):
    """A field that is no moving window."""

    WHOLE = "the whole input"
    """Every position may see the whole input, as behind a Linear layer."""
    UNKNOWN = "not a sliding window"
    """Positions see unlike parts of the input, as behind a reshape or a spatial sampler."""


class Axis(NamedTuple):
    """The field along one axis, in input pixels: the interval of position 0, and its step."""

    first: int
    last: int
    stride: int

    @property
    def size(self) -> int:
        """How many input pixels a position sees, padding included."""
        return self.last - self.first + 1

    @property
    def centre(self) -> float:
        """Where the middle of position 0's field lies on the input."""
        return (self.first + self.last) / 2


Field = tuple[Axis, ...] | Reach
"""One `Axis` per spatial axis, or why there is none."""

Windows = tuple[Window, ...] | Reach
"""What a layer does to fields: a window per spatial axis; () keeps positions apart."""

Fields = tuple[tuple[str, Field], ...]
"""The field on each Input of the network that a layer can see, by the Input's id."""

START = Axis(0, 0, 1)


def through(field: Field, windows: Windows) -> Field:
    """Return the field behind a layer with these windows."""
    if isinstance(windows, Reach):
        return Reach.UNKNOWN if field is Reach.UNKNOWN else windows
    if isinstance(field, Reach) or not windows:
        return field
    if len(windows) != len(field):
        return Reach.UNKNOWN
    return tuple(
        Axis(
            axis.first - window.before * axis.stride,
            axis.last + (window.extent - 1 - window.before) * axis.stride,
            axis.stride * window.stride,
        )
        for axis, window in zip(field, windows, strict=True)
    )


def union(one: Field, other: Field) -> Field:
    """Return the field of a merge; where the steps differ, positions no longer correspond."""
    if isinstance(one, Reach) or isinstance(other, Reach):
        return Reach.WHOLE if Reach.WHOLE in (one, other) else Reach.UNKNOWN
    if len(one) != len(other):
        return Reach.UNKNOWN
    if any(a.stride != b.stride for a, b in zip(one, other, strict=True)):
        return Reach.UNKNOWN
    return tuple(
        Axis(min(a.first, b.first), max(a.last, b.last), a.stride)
        for a, b in zip(one, other, strict=True)
    )


def merge(sources: list[Fields], windows: Windows) -> Fields:
    """Return the fields behind a layer, given those on each of its inputs."""
    if len(sources) == 1:
        return tuple((node, through(field, windows)) for node, field in sources[0])
    merged: dict[str, Field] = {}
    for fields in sources:
        for node, field in fields:
            merged[node] = union(merged[node], field) if node in merged else field
    return tuple((node, through(field, windows)) for node, field in merged.items())
