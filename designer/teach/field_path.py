"""How the receptive field grows on the way from the input to a layer."""

from __future__ import annotations

from dataclasses import dataclass

from graph import Report, Shape
from graph.field import START, Axis, Field, Reach


@dataclass(frozen=True)
class Stop:
    """A layer on the way, with its field on the input and the shape that it gives.

    `field` is a `Reach` where positions see no moving window of the input.
    """

    node: str
    name: str
    kind: str
    field: Field
    shape: Shape

    @property
    def axes(self) -> tuple[Axis, Axis] | None:
        """The field along rows and columns; None if it is no window of an image."""
        if isinstance(self.field, Reach) or not self.field:
            return None
        return (self.field[-2] if len(self.field) > 1 else START), self.field[-1]


@dataclass(frozen=True)
class Path:
    """The stops from an Input to a layer; those that change nothing of the field are left out."""

    source: str
    size: tuple[int, int]
    stops: tuple[Stop, ...]

    @property
    def is_line(self) -> bool:
        """Whether there is one axis only, drawn as a single row."""
        return self.size[0] == 1


def path_to(report: Report, node: str) -> Path | None:
    """Return the way on which a layer's field becomes what it is; None if it has none.

    Where branches meet it follows the one that sees most, as that decides the field.
    """
    facts = report.facts.get(node)
    if facts is None or not facts.fields or facts.shape is None:
        return None
    source = max(facts.fields, key=lambda pair: _reach(pair[1]))[0]
    start = report.facts[source].shape
    if start is None or len(start) < 2:
        return None
    way, here = [node], node
    while here != source:
        before = [each for each in report.network.before[here] if _field(report, each, source)]
        if not before:
            return None
        here = max(before, key=lambda each: (_reach(_field(report, each, source)), each))
        way.append(here)
    stops: list[Stop] = []
    for each in reversed(way):
        field = _field(report, each, source)
        assert field is not None
        if not stops or field != stops[-1].field or each == node:
            name, layer = report.network.name(each), report.network.layer(each)
            shape = report.facts[each].shape or ()
            stops.append(Stop(each, name, layer.kind, field, shape))
    rows = start[-2] if len(start) > 2 else 1
    return Path(source, (rows, start[-1]), tuple(stops))


def _field(report: Report, node: str, source: str) -> Field | None:
    facts = report.facts[node]
    every = [facts.fields, *facts.other_fields]
    found = [field for fields in every for each, field in fields if each == source]
    return max(found, key=_reach) if found else None


def _reach(field: Field | None) -> int:
    """Return how much a field sees, to compare fields by."""
    if field is None:
        return -1
    if isinstance(field, Reach):
        return 1 << 62
    area = 1
    for axis in field:
        area *= axis.size
    return area


def span(axis: Axis, position: int) -> range:
    """Return the input pixels that a position sees along an axis, padding included."""
    start = axis.first + position * axis.stride
    return range(start, start + axis.size)
