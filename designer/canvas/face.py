"""What a node says of its layer: its name, and its kind with the parameters that matter.

All of it comes from the declaration. A parameter matters if it was changed, if it is the first
and counts something, or if its default is a size that tells something (a kernel of 3, and not a
stride of 1). The first one declared is
written bare, the others after their initial, as papers do: `Conv2d 64 k7 s2 p3`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from graph import (
    ERROR,
    HINT,
    WARNING,
    Layer,
    Parameter,
    Problem,
    Report,
    format_shape,
    format_value,
)

NEUTRAL = (0, 1, -1, (0,), (1,), (0, 0), (1, 1), (0, 0, 0), (1, 1, 1), None, "", True, False)
"""Defaults that say nothing when they are kept."""


@dataclass(frozen=True, slots=True)
class Face:
    """The texts and the state of one node."""

    name: str
    kind: str
    words: tuple[str, ...]
    severity: str
    shapes: tuple[str, ...]


def face(report: Report, node: str) -> Face:
    """Return what a node shows at the moment."""
    network, facts = report.network, report.facts[node]
    layer = network.layer(node)
    if facts.outputs is None:
        shapes = ("?",) * len(layer.output_ports)
    else:
        shapes = tuple(format_shape(shape) for shape in facts.outputs)
    off = _tr("bypassed")
    kind = f"{layer.kind} · {off}" if layer.bypassed else layer.kind
    told = shapes if report.is_given(node) else words(layer)
    return Face(network.name(node), kind, told, worst(facts.problems), shapes)


def worst(problems: tuple[Problem, ...]) -> str:
    """Return the severity that a node shows: "error", "warning", "hint" or none."""
    found = {problem.severity for problem in problems}
    return next((level for level in (ERROR, WARNING, HINT) if level in found), "")


@lru_cache(maxsize=4096)
def words(layer: Layer) -> tuple[str, ...]:
    """Return the parameters that matter, in the declared order: ("64", "k7", "s2", "p3")."""
    drawn = _drawn_as_ports(layer)
    found = []
    for place, parameter in enumerate(layer.parameters()):
        value = getattr(layer, parameter.name)
        if parameter.name not in drawn and _matters(layer, parameter, value, first=place == 0):
            found.append(_word(parameter, value, first=place == 0))
    return tuple(found)


def _matters(layer: Layer, parameter: Parameter, value: object, *, first: bool) -> bool:
    if value != parameter.default:
        return True
    if len(layer.parameters()) == 1 and value is not None and not parameter.sign:
        return True
    telling = ("integer", "sizes") if first else ("sizes",)
    return parameter.type in telling and parameter.default not in NEUTRAL


def _word(parameter: Parameter, value: object, *, first: bool) -> str:
    if parameter.type == "flag":
        words = parameter.name.replace("_", " ")
        return words if value else _tr("no {}").format(words)
    shown = format_value(value)
    if parameter.sign:
        return f"{parameter.sign}{shown}"
    if first or parameter.type == "choice" or shown in parameter.choices:
        return shown
    return f"{parameter.name[0]}{shown}"


def _drawn_as_ports(layer: Layer) -> frozenset[str]:
    """Return the parameters that only count the input ports, which the node shows anyway."""
    few, more = layer.with_inputs(2), layer.with_inputs(3)
    if few is None or more is None:
        return frozenset()
    one, other = few.values(), more.values()
    return frozenset(name for name in one if one[name] != other[name])


def _tr(text: str) -> str:
    return QCoreApplication.translate("Face", text)
