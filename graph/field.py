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
    """Return the field behind a layer with these windows; what is no window stays none."""
    if isinstance(field, Reach) or not windows:
        return field
    if isinstance(windows, Reach):
        return windows
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


def compose(outer: Field, inner: Field) -> Field:
    """Return the field of a block's output on the network's input.

    `outer` is the field of the block's input, `inner` that of the output on the block's input.
    """
    if Reach.UNKNOWN in (outer, inner):
        return Reach.UNKNOWN
    if isinstance(outer, Reach) or isinstance(inner, Reach):
        return Reach.WHOLE
    if len(outer) != len(inner):
        return Reach.UNKNOWN
    return tuple(
        Axis(
            a.first + b.first * a.stride,
            a.last + b.last * a.stride,
            a.stride * b.stride,
        )
        for a, b in zip(outer, inner, strict=True)
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
        if not windows:
            return sources[0]
        return tuple([(node, through(field, windows)) for node, field in sources[0]])
    merged: dict[str, Field] = {}
    for fields in sources:
        for node, field in fields:
            merged[node] = union(merged[node], field) if node in merged else field
    return tuple((node, through(field, windows)) for node, field in merged.items())


def merge_block(sources: list[Fields], reaches: tuple[tuple[int, Field], ...]) -> Fields:
    """Return the fields of one output of a block, given those on each of the block's inputs."""
    merged: dict[str, Field] = {}
    for index, inner in reaches:
        for node, outer in sources[index]:
            field = compose(outer, inner)
            merged[node] = union(merged[node], field) if node in merged else field
    return tuple(merged.items())
