"""The parameters of a kind as the short form sees them: in order, by abbreviation, or by a word."""

from __future__ import annotations

import re
from functools import cache

from graph.layer import Layer
from graph.parameters import Parameter

NUMBER = r"[-−]?(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?"
SIZES = r"[-−]?[0-9]+(?:[x×][-−]?[0-9]+)*"
VALUE = re.compile(rf"(?P<first>{SIZES}|{NUMBER})?(?:/(?P<step>{SIZES}))?")
"""64, 0.5, 3x3, and with a step 3/2 or /2."""
PREFIXED = re.compile(rf"(?P<name>[a-z_]+?)(?P<value>{SIZES}|{NUMBER})")
"""s2, p1, k3x5."""
REPEAT = re.compile(r"[x×](?P<count>[0-9]{1,9})")
WHOLE = re.compile(r"[-−]?[0-9]+")
NUMERIC = ("integer", "number", "sizes")
"""Types of parameters that a letter with a number behind it can be for."""


def is_value(word: str) -> bool:
    """Return whether a word is a number or sizes, with no name to it."""
    return bool(word) and VALUE.fullmatch(word) is not None


@cache
def slots(kind: type[Layer]) -> tuple[Parameter, ...]:
    """Return the parameters but for the one that only counts the input ports, in order.

    How many inputs a merge has follows from what leads into it.
    """
    return tuple(each for each in kind.parameters() if each.name != port_count(kind))


@cache
def port_count(kind: type[Layer]) -> str | None:
    """Return the parameter that is the number of input ports, if the kind may have more."""
    first = kind()
    more = first.with_inputs(len(first.input_ports) + 1)
    if more is None:
        return None
    old, new = first.values(), more.values()
    return next((name for name in old if old[name] != new[name]), None)


def abbreviated(kind: type[Layer], short: str) -> list[Parameter]:
    """Return the parameters that a short name can mean: the name itself, else all it begins."""
    short = short.lower().replace("-", "_")
    known = kind.parameters()
    exact = [each for each in known if each.name == short]
    if exact:
        return exact
    initials = ["".join(part[0] for part in each.name.split("_") if part) for each in known]
    return [
        each
        for each, letters in zip(known, initials, strict=True)
        if each.name.startswith(short) or letters == short
    ]


def repeats(kind: type[Layer]) -> Parameter | None:
    """Return the parameter that is written ×3: how often a block stands in a row."""
    return next((each for each in kind.parameters() if each.sign == "×"), None)


def takes_bare(parameter: Parameter, place: int, word: str) -> bool:
    """Return whether a parameter in this place of the slots may be given as a bare value.

    A whole number is for whole numbers and sizes, or for the first slot if that is a number
    that may exceed 1: in `bn 64` the 64 is no eps.
    """
    if parameter.type == "sizes":
        return bool(re.fullmatch(SIZES, word))
    if parameter.type == "integer":
        return bool(WHOLE.fullmatch(word)) and not parameter.sign
    if parameter.type != "number" or place or not re.fullmatch(NUMBER, word):
        return False
    small = parameter.maximum is not None and parameter.maximum <= 1
    return not (small and WHOLE.fullmatch(word))
