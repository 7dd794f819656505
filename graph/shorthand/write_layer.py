"""A layer as one step of the short form."""

from __future__ import annotations

import json
from functools import cache, lru_cache
from typing import Any

from graph.errors import GraphError
from graph.finding import meant
from graph.layer import KINDS, Layer
from graph.names import stem
from graph.parameters import Parameter
from graph.shorthand.describe import is_window, telling
from graph.shorthand.read_layer import read_layer
from graph.shorthand.slots import NUMERIC, port_count, repeats, slots, takes_bare
from graph.shorthand.tokens import WORD, Source, tokens


@lru_cache(maxsize=4096)
def layer_text(layer: Layer, inputs: int) -> str | None:
    """Return a layer that `inputs` wires lead into as words that read the same; None if none do.

    None is for kinds that only a project knows, such as a block of one's own.
    """
    if KINDS.get(layer.kind) is not type(layer):
        return None
    for words in (_short(layer), _long(layer)):
        text = " ".join([_name(type(layer)), *_ports(layer, inputs), *words])
        if _reads_as(text, layer, inputs):
            return text
    return None


@cache
def _name(kind: type[Layer]) -> str:
    """Return the shortest form of the kind's own name that means it: conv, conv1d."""
    short = stem(kind())
    return short if meant(short) is kind else kind.__name__.lower()


def _ports(layer: Layer, inputs: int) -> list[str]:
    """Return how many inputs it has where that does not follow from what leads into it."""
    name = port_count(type(layer))
    if name is None or len(layer.input_ports) == max(len(type(layer)().input_ports), inputs):
        return []
    return [f"{name}={len(layer.input_ports)}"]


def _short(layer: Layer) -> list[str]:
    """Return the values that matter, bare or abbreviated where they can be."""
    kind = type(layer)
    words: list[str] = []
    bare, kernel = True, False
    for place, parameter in enumerate(slots(kind)):
        value = getattr(layer, parameter.name)
        if not telling(parameter, value, place):
            bare = kernel = False
            continue
        word = _bare(kind, parameter, place, value) if bare else None
        if word is not None:
            words.append(word)
        elif kernel and parameter.name == "stride" and isinstance(value, tuple):
            words[-1] += f"/{_sizes(kind, parameter, value)}"
        else:
            words.append(_abbreviated(kind, parameter, value))
        bare = bare and (place == 0 or is_window(parameter))
        kernel = place == 0 and parameter.type == "sizes" and word is not None
    return words


def _bare(kind: type[Layer], parameter: Parameter, place: int, value: Any) -> str | None:
    if parameter.name == "stride" or (place and not is_window(parameter)):
        return None
    if parameter.type == "sizes" and isinstance(value, tuple):
        word = _sizes(kind, parameter, value, whole=place > 0)
    elif parameter.type in ("integer", "number"):
        word = _number(value)
    else:
        return None
    return word if takes_bare(parameter, place, word) else None


def _abbreviated(kind: type[Layer], parameter: Parameter, value: Any) -> str:
    if parameter.type == "flag":
        return parameter.name if value else f"no-{parameter.name}"
    if isinstance(value, str) and value in parameter.choices:
        others = (p for p in slots(kind) if p is not parameter)
        return value if not any(value in p.choices for p in others) else f"{parameter.name}={value}"
    if parameter is repeats(kind):
        return f"x{value}"
    letter = parameter.name[0]
    if isinstance(value, tuple) or parameter.type == "integer":
        text = _sizes(kind, parameter, value) if isinstance(value, tuple) else str(value)
        alike = [p for p in kind.parameters() if p.name[0] == letter and p.type in NUMERIC]
        if len(alike) == 1:
            return f"{letter}{text}"
        return f"{parameter.name}={text}"
    return _named(parameter, value)


def _named(parameter: Parameter, value: Any) -> str:
    """Return `name=value`, which any parameter can be written as."""
    if value is None:
        return f"{parameter.name}=none"
    if isinstance(value, bool):
        return f"{parameter.name}={'yes' if value else 'no'}"
    if isinstance(value, tuple):
        return f"{parameter.name}={'x'.join(map(str, value))}"
    if isinstance(value, str) and value not in parameter.choices:
        return f"{parameter.name}={json.dumps(value, ensure_ascii=False)}"
    return f"{parameter.name}={_number(value)}"


def _number(value: Any) -> str:
    """Return a number as short as it can be exactly, or a word as it is."""
    short = f"{value:g}" if isinstance(value, float) else str(value)
    return short if not isinstance(value, float) or float(short) == value else repr(value)


def _long(layer: Layer) -> list[str]:
    parameters = slots(type(layer))
    return [_named(each, getattr(layer, each.name)) for each in parameters]


def _sizes(kind: type[Layer], parameter: Parameter, value: Any, *, whole: bool = False) -> str:
    """Return sizes as one number where that means the same, unless all are wanted."""
    full = "x".join(map(str, value))
    if whole or len(set(value)) > 1:
        return full
    try:
        same = getattr(kind(**{parameter.name: value[0]}), parameter.name) == value
    except GraphError:
        same = False
    return str(value[0]) if same else full


def _reads_as(text: str, layer: Layer, inputs: int) -> bool:
    """Return whether a text is read as this layer, so that nothing is lost by writing it."""
    source = Source(text)
    try:
        found = tokens(source)
        if any(token.kind != WORD for token in found):
            return False
        said = read_layer(source, found)
    except GraphError:
        return False
    read = said.layer
    if inputs > len(read.input_ports):
        read = read.with_inputs(inputs) or read
    return read == layer and said.count == 1 and not said.port
