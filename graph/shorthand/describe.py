"""Which of a layer's values are worth words, and a layer as it is read out."""

from __future__ import annotations

from graph.layer import Layer
from graph.parameters import Parameter
from graph.shorthand.slots import slots

NEUTRAL = (0, 1, -1, (0,), (1,), (0, 0), (1, 1), (0, 0, 0), (1, 1, 1), (1, 1, 1, 1), None)
"""Defaults that say nothing when they are kept."""
TINY = 1e-3
"""A number below is no choice of the drawing, but there against a division by 0."""
LONGEST = 40
"""Characters of a text that are read out."""


def phrase(layer: Layer) -> str:
    """Return a layer with what matters of it, to check what was typed: Conv2d 64 3×3 stride 2."""
    parts = [layer.kind]
    for place, parameter in enumerate(slots(type(layer))):
        value = getattr(layer, parameter.name)
        if telling(parameter, value, place):
            parts.append(_part(parameter, value, place))
    return " ".join(parts)


def telling(parameter: Parameter, value: object, place: int) -> bool:
    """Return whether a value is worth its words: it was changed, or it is a size of its own."""
    if value != parameter.default:
        return True
    if place == 0 and parameter.type in ("integer", "number"):
        tiny = isinstance(value, float) and value < TINY
        return value not in NEUTRAL and not tiny
    return is_window(parameter)


def is_window(parameter: Parameter) -> bool:
    """Return whether a parameter is sizes that are always named, as those of a kernel."""
    return parameter.type == "sizes" and parameter.default not in NEUTRAL


def _part(parameter: Parameter, value: object, place: int) -> str:
    name = parameter.name.replace("_", " ")
    if isinstance(value, bool):
        return name if value else f"no {name}"
    if isinstance(value, tuple):
        few = len(set(value)) == 1 and not is_window(parameter)
        shown = str(value[0]) if few else "×".join(map(str, value))
    else:
        shown = "none" if value is None else f"{value:g}" if type(value) is float else str(value)
    shown = " ".join(shown.split())
    shown = shown if len(shown) <= LONGEST else f"{shown[:LONGEST]}…"
    if parameter.sign:
        return f"{parameter.sign}{shown}"
    bare = place == 0 or is_window(parameter) or parameter.type == "choice"
    return shown if bare else f"{name} {shown}"
