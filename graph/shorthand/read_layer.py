"""One step of the short form: a name and its values, as a layer."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import lru_cache
from typing import Any, NoReturn

from graph.errors import ParameterError
from graph.finding import called, meant
from graph.layer import KINDS, Layer
from graph.parameters import Parameter
from graph.shorthand.slots import (
    NUMBER,
    NUMERIC,
    PREFIXED,
    REPEAT,
    SIZES,
    VALUE,
    WHOLE,
    abbreviated,
    is_value,
    repeats,
    slots,
    takes_bare,
)
from graph.shorthand.tokens import Source, Token

MOST_WORDS = 3
"""Words that a synonym may have: "max pooling", "global average pooling"."""


@dataclass(slots=True)
class Said:
    """A layer as it was said: its output port if one was named, and how many times it stands."""

    layer: Layer
    token: Token
    port: str = ""
    count: int = 1


@dataclass(slots=True)
class _Reading:
    source: Source
    kind: type[Layer]
    head: Token
    values: dict[str, Any] = field(default_factory=dict)
    words: dict[str, Token] = field(default_factory=dict)
    port: Token | None = None
    count: Token | None = None

    def give(self, parameter: Parameter, value: object, token: Token) -> None:
        """Take a value for a parameter that has none yet."""
        if parameter.name in self.values:
            self.source.fail(token, f"{self.kind.__name__} was given {parameter.name} already.")
        self.values[parameter.name] = value
        self.words[parameter.name] = token

    def free(self) -> list[tuple[int, Parameter]]:
        """Return the slots without a value, with their places."""
        return [
            (place, each)
            for place, each in enumerate(slots(self.kind))
            if each.name not in self.values
        ]


def read_layer(source: Source, words: list[Token]) -> Said:
    """Return the layer that some words say; ShorthandError names the word at fault."""
    kind, head, rest = _kind(source, words)
    reading = _Reading(source, kind, head)
    for token in rest:
        _take(reading, token)
    try:
        layer = kind(**reading.values)
    except ParameterError as error:
        source.fail(reading.words.get(error.parameter, head), str(error))
    said = Said(layer, head)
    if reading.port is not None:
        said.port = port_named(source, reading.port, layer)
    if reading.count is not None:
        said.count = count_of(source, reading.count)
    return said


def port_named(source: Source, token: Token, layer: Layer) -> str:
    """Return the name of the output port that `.name` asks for."""
    names = [port.name for port in layer.output_ports]
    if token.text[1:] not in names:
        listed = ", ".join(f".{name}" for name in names) or "none"
        source.fail(token, f"{layer.kind} has no such output; it has: {listed}.")
    return token.text[1:]


def count_of(source: Source, token: Token) -> int:
    """Return how many times a step stands one after another: the 3 of x3."""
    count = int(token.text[1:])
    if count < 1:
        source.fail(token, "a step stands at least once; write x1 or more.")
    return count


def _kind(source: Source, words: list[Token]) -> tuple[type[Layer], Token, list[Token]]:
    """Return the kind, the word that names it, and the words that are left."""
    for count in range(min(MOST_WORDS, len(words)), 1, -1):
        kind = called(" ".join(word.text for word in words[:count]))
        if kind is not None:
            return kind, words[0], words[count:]
    first = words[0]
    if is_value(first.text):  # "3x3 conv 64", and "1x1 64" where the value is itself a name
        later = meant(words[1].text) if len(words) > 1 else None
        if later is not None and not is_value(words[1].text):
            return later, words[1], [first, *words[2:]]
        kind = called(first.text)
        if kind is not None:
            return kind, first, words
    kind = meant(first.text)
    if kind is None:
        source.fail(first, f"there is no layer called that. {_kinds_like(first.text)}")
    return kind, first, words[1:]


@lru_cache(maxsize=256)
def _kinds_like(word: str) -> str:
    known = {s.lower(): s for kind in KINDS.values() for s in kind.synonyms}
    known |= {name.lower(): name for name in KINDS}
    known |= {short.lower(): short.lower() for short in map(_short, KINDS)}
    close = get_close_matches(word.lower(), known, n=2, cutoff=0.7)
    if not close:
        return "Begin with the name of a layer, such as conv, relu or fc."
    return f"Perhaps {' or '.join(known[each] for each in close)} is meant."


def _short(name: str) -> str:
    """Return a name without its axes: Conv for Conv2d."""
    return re.sub("[123]d$", "", name)


def _take(reading: _Reading, token: Token) -> None:
    """Give one word to the parameter that it is for."""
    word, kind = token.text, reading.kind
    if word.startswith(".") and len(word) > 1 and not word[1].isdigit():
        reading.port = token
    elif REPEAT.fullmatch(word):
        times = repeats(kind)
        if times is not None:
            reading.give(times, int(word[1:]), token)
        else:
            reading.count = token
    elif "=" in word.split('"')[0]:
        name, _, value = word.partition("=")
        parameter = _one(reading, name, token)
        reading.give(parameter, _value(reading, parameter, value, token), token)
    elif is_value(word):
        _take_bare(reading, token)
    elif not (_take_flag(reading, token) or _take_choice(reading, token)):
        prefixed = PREFIXED.fullmatch(word.lower())
        if prefixed is None:
            _no_such_word(reading, token)
        parameter = _one(reading, prefixed["name"], token, abbreviation=True)
        reading.give(parameter, _value(reading, parameter, prefixed["value"], token), token)


def _take_bare(reading: _Reading, token: Token) -> None:
    parts = VALUE.fullmatch(token.text)
    assert parts is not None
    name = reading.kind.__name__
    if parts["first"]:
        value = parts["first"]
        for place, parameter in reading.free():
            if takes_bare(parameter, place, value):
                reading.give(parameter, _value(reading, parameter, value, token), token)
                break
        else:
            reading.source.fail(
                token, f"{name} has no place for this as a bare value. {_known(reading.kind)}"
            )
    if parts["step"]:
        stride = next((p for p in slots(reading.kind) if p.name == "stride"), None)
        if stride is None:
            reading.source.fail(token, f"{name} has no stride to follow the “/”.")
        reading.give(stride, _value(reading, stride, parts["step"], token), token)


def _take_flag(reading: _Reading, token: Token) -> bool:
    """Take `bidirectional` for on, `no-bias` for off."""
    word = token.text.lower().replace("-", "_")
    flags = {each.name: each for each in slots(reading.kind) if each.type == "flag"}
    plain = re.sub("^no_?", "", word)
    if word in flags:
        reading.give(flags[word], True, token)
    elif plain != word and plain in flags:
        reading.give(flags[plain], False, token)
    else:
        return False
    return True


def _take_choice(reading: _Reading, token: Token) -> bool:
    """Take a word such as `same` for the first parameter that knows it."""
    for _, parameter in reading.free():
        for choice in parameter.choices:
            if token.text.lower() == choice.lower():
                reading.give(parameter, choice, token)
                return True
    return False


def _one(reading: _Reading, name: str, token: Token, *, abbreviation: bool = False) -> Parameter:
    """Return the parameter that a name means; an abbreviation is for the first that it suits."""
    meanings = abbreviated(reading.kind, name) if name else []
    if abbreviation:
        meanings = [each for each in meanings if each.type in NUMERIC]
    if not meanings:
        _no_such_word(reading, token)
    if len(meanings) > 1 and not abbreviation:
        listed = " or ".join(each.name for each in meanings)
        reading.source.fail(token, f"“{name}” can be {listed}; write the whole name.")
    return meanings[0]


def _no_such_word(reading: _Reading, token: Token) -> NoReturn:
    name = re.split(r"[=0-9]", token.text.lower().replace("-", "_"))[0]
    names = [each.name for each in reading.kind.parameters()]
    close = get_close_matches(name, names, n=1, cutoff=0.5)
    hint = f"Perhaps {close[0]}=… is meant." if close else _listed(reading.kind)
    after = "" if close or meant(token.text) is None else " Put > before the next layer."
    reading.source.fail(
        token, f"{reading.kind.__name__} knows no such parameter or value. {hint}{after}"
    )


def _known(kind: type[Layer]) -> str:
    names = [each.name for each in slots(kind)]
    return f"Name what it is for: {', '.join(names)}." if names else "It has no parameters."


def _listed(kind: type[Layer]) -> str:
    names = [each.name for each in slots(kind)]
    return f"It has: {', '.join(names)}." if names else "It has no parameters."


def _value(reading: _Reading, parameter: Parameter, text: str, token: Token) -> object:
    """Return a typed value: numbers, text in quotes, or words that the declaration reads."""
    if text.startswith('"'):
        try:
            return json.loads(text)
        except ValueError:
            reading.source.fail(token, 'the text in quotes is no JSON text; write \\n and \\".')
    plain = text.replace("−", "-")
    if parameter.type == "sizes" and re.fullmatch(SIZES, plain) and len(plain) <= 200:
        parts = re.split("[x×]", plain)
        several = len(parts) > 1 or isinstance(parameter.default, tuple)
        return tuple(map(int, parts)) if several else plain
    if WHOLE.fullmatch(plain) and len(plain) <= 20:
        return int(plain)
    if re.fullmatch(NUMBER, plain) and len(plain) <= 40:
        return float(plain)
    return plain
