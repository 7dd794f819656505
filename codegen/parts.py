"""How a node of a body is constructed: its form, and the values that the form holds.

Parts of the same form can share a line of code in which the values that differ are arguments.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from graph import Layer
from graph.layer import Call, literal

REQUIRED = object()
"""Stands for no default."""


@dataclass(frozen=True)
class Code:
    """A value that is a piece of source, such as the constructor call of a layer."""

    text: str


def written(value: object) -> str:
    """Return a value as source."""
    return value.text if isinstance(value, Code) else literal(value)


@dataclass(frozen=True)
class Slot:
    """A value in a part. `label` names it; `keyword` tells to write it as label=value.

    A keyword argument whose text is that of its `default` is left out.
    """

    label: str
    value: object
    keyword: bool = False
    default: object = REQUIRED

    def code(self, text: str) -> str:
        """Return the argument as it stands in the call; "" if it is left out."""
        if not self.keyword:
            return text
        if self.default is not REQUIRED and text == written(self.default):
            return ""
        return f"{self.label}={text}"


def arguments_text(slots: tuple[Slot, ...] | list[Slot], texts: list[str]) -> str:
    """Return the arguments of a call, given the text of each slot."""
    codes = (slot.code(text) for slot, text in zip(slots, texts, strict=True))
    return ", ".join(code for code in codes if code)


@dataclass(frozen=True)
class Part:
    """A node in one use: parts of equal `form` differ in the values of their slots alone.

    `render` takes the text of each slot and returns the elements that the node puts into an
    nn.Sequential: one, but for a repeated block.
    """

    form: tuple[object, ...]
    slots: tuple[Slot, ...]
    render: Callable[[list[str]], list[str]]
    widen: Callable[[tuple[str, ...]], Part] | None = None
    """For a constructor call: the same call with these keyword arguments written out."""
    options: tuple[str, ...] = ()
    """For a constructor call: the keyword arguments that it can have, in order."""

    def text(self) -> list[str]:
        """Return the elements with the values written in."""
        return self.render([written(slot.value) for slot in self.slots])


def call_part(call: Call, layer: Layer, options: tuple[str, ...] | None = None) -> Part:
    """Return the part of a constructor call.

    `options` are the keyword arguments to hold; those that the call leaves out are filled with
    the declared default of the layer's parameter, or False.
    """
    given = dict(call.kwargs)
    names = tuple(given) if options is None else options
    fields = type(layer).model_fields

    def unnamed(place: int) -> str:
        return "size" if len(call.args) == 1 else f"size{place + 1}"

    slots = [
        Slot(call.labels[i] if i < len(call.labels) else unnamed(i), value)
        for i, value in enumerate(call.args)
    ]
    for name in names:
        default = fields[name].default if name in fields else False
        slots.append(Slot(name, given.get(name, default), keyword=True))

    def render(texts: list[str]) -> list[str]:
        return [f"{call.target}({arguments_text(slots, texts)})"]

    return Part(
        ("call", call.target, len(call.args)),
        tuple(slots),
        render,
        lambda options: call_part(call, layer, options),
        tuple(dict.fromkeys((*fields, *given))),
    )


def repeated_part(calls: list[tuple[str, tuple[Slot, ...]]]) -> Part:
    """Return the part of a block's copies, each a class and its arguments, as short as it goes."""
    (name, first), *rest = calls
    if not rest:
        return _joined(("one",), [(name, first)])
    if all(call == calls[0] for call in rest):
        return _comprehension(("same",), name, first, (), len(calls))
    steps = _steps([slots for _, slots in calls]) if {n for n, _ in calls} == {name} else None
    if steps is not None and len(calls) > 2:
        return _comprehension(("steps", tuple(i for i, _ in steps)), name, first, steps, len(calls))
    if len(rest) > 1 and all(call == rest[0] for call in rest):
        head = _joined(("one",), [(name, first)])
        tail = _comprehension(("same",), rest[0][0], rest[0][1], (), len(rest))
        size = len(head.slots)
        return Part(
            ("first", head.form, tail.form),
            head.slots + tail.slots,
            lambda texts: head.render(texts[:size]) + tail.render(texts[size:]),
        )
    return _joined(("list", len(calls)), calls)


def _joined(form: tuple[object, ...], calls: list[tuple[str, tuple[Slot, ...]]]) -> Part:
    slots = tuple(slot for _, each in calls for slot in each)

    def render(texts: list[str]) -> list[str]:
        elements, start = [], 0
        for name, each in calls:
            elements.append(f"{name}({arguments_text(each, texts[start : start + len(each)])})")
            start += len(each)
        return elements

    shape = tuple((name, tuple((s.label, s.keyword) for s in each)) for name, each in calls)
    return Part((*form, shape), slots, render)


def _steps(rows: list[tuple[Slot, ...]]) -> tuple[tuple[int, int], ...] | None:
    """Return which arguments grow by a fixed step from copy to copy, if only such ones differ."""
    if len({tuple((s.label, s.keyword) for s in row) for row in rows}) > 1:
        return None
    steps = []
    for index in range(len(rows[0])):
        column = [row[index].value for row in rows]
        if all(value == column[0] for value in column):
            continue
        if not all(type(value) is int for value in column):
            return None
        differences = {b - a for a, b in pairwise(column)}  # type: ignore[operator]
        if len(differences) > 1:
            return None
        steps.append((index, differences.pop()))
    return tuple(steps)


def _comprehension(
    form: tuple[object, ...],
    name: str,
    slots: tuple[Slot, ...],
    steps: tuple[tuple[int, int], ...],
    count: int,
) -> Part:
    """Return `*[Name(arguments) for _ in range(count)]`; stepped arguments grow with i."""
    held = (
        *slots,
        *(Slot(f"{slots[index].label}_step", step) for index, step in steps),
        Slot("repeat", count),
    )

    def render(texts: list[str]) -> list[str]:
        values = texts[: len(slots)]
        for (index, _), step in zip(steps, texts[len(slots) : -1], strict=True):
            factor = step if step.isidentifier() or step.isdigit() else f"({step})"
            values[index] = f"{values[index]} + {factor} * i"
        arguments = arguments_text(slots, values)
        variable = "i" if steps else "_"
        return [f"*[{name}({arguments}) for {variable} in range({texts[-1]})]"]

    labels = tuple((slot.label, slot.keyword) for slot in slots)
    return Part((*form, name, labels), held, render)
