"""What becomes an argument of a block's class, and what it is called.

A value that differs between the uses is the block's own parameter of the same value if changing
that parameter changes the value with it; else the number of input channels; else a multiple or
a part of one of these; else an argument named after the layer that it is for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from codegen.names import RESERVED, Namespace
from codegen.parts import REQUIRED, Code, Part, Slot, call_part, written
from graph import GraphError, Layer, Shape
from graph.check import evaluate
from graph.layer import Call, Evaluation

_UNKNOWN = object()


@dataclass
class Argument:
    """An argument of a constructor: its value in each use, and its default if it has one."""

    name: str
    values: list[object]
    order: int
    default: object = REQUIRED

    @property
    def positional(self) -> bool:
        """Whether calls write it without its name: numbers that each use must give."""
        return self.default is REQUIRED and all(type(value) is int for value in self.values)

    @property
    def declaration(self) -> str:
        """The argument as the constructor declares it: `stride: int = 1`."""
        default = "" if self.default is REQUIRED else f" = {written(self.default)}"
        return f"{self.name}: {_annotation(self.values)}{default}"

    def slot(self, use: int) -> Slot:
        """Return what a call passes for one use."""
        return Slot(self.name, self.values[use], not self.positional, self.default)


@dataclass(frozen=True)
class _Source:
    """Something that a value may follow from: its value in each use, and how to vary it."""

    name: str
    values: tuple[object, ...]
    order: int
    default: object
    vary: Callable[[], tuple[Layer, tuple[Shape, ...], object] | None]


class Arguments:
    """The arguments of one class, found while the parts of its uses are unified."""

    def __init__(self, uses: list[tuple[Layer, tuple[Shape, ...]]]) -> None:
        self._uses = uses
        self._names = Namespace(RESERVED)
        self._found: dict[str, Argument] = {}
        self._sources = [*_channels(uses), *_parameters(uses)]

    def finish(self) -> list[Argument]:
        """Return the arguments in the order of the constructor."""
        return sorted(
            self._found.values(),
            key=lambda a: (a.default is not REQUIRED, not a.positional, a.order),
        )

    def unify(self, node: str, parts: list[Part]) -> list[str]:
        """Return the elements of a node's code for all uses; `node` is the layer's name."""
        if len({part.form for part in parts}) > 1:
            modules: list[object] = [Code(_single(part.text())) for part in parts]
            return [self._own(node, modules)]
        texts = []
        for index, slot in enumerate(parts[0].slots):
            column = [part.slots[index].value for part in parts]
            if len({written(value) for value in column}) == 1:
                texts.append(written(column[0]))
            else:
                texts.append(self._expression(node, slot, column))
        return parts[0].render(texts)

    def _expression(self, node: str, slot: Slot, column: list[object]) -> str:
        values = tuple(column)
        sources = sorted(self._sources, key=lambda source: source.name != slot.label)
        for source in sources:
            if _same(source.values, values) and self._follows(source, node, slot, lambda v: v):
                return self._use(source)
        if all(type(value) is int for value in column):
            for source in sources:
                scaled = _scale(source.values, column)
                if scaled is not None and self._follows(source, node, slot, scaled[0]):
                    return scaled[1].format(self._use(source))
        return self._own(f"{node}_{slot.label}", column)

    def _use(self, source: _Source) -> str:
        if source.name not in self._found:
            name = self._names.claim(source.name)
            values = list(source.values)
            self._found[source.name] = Argument(name, values, source.order, source.default)
        return self._found[source.name].name

    def _own(self, label: str, column: list[object]) -> str:
        for argument in self._found.values():
            if _same(tuple(argument.values), tuple(column)) and argument.order >= len(
                self._sources
            ):
                return argument.name
        name = self._names.claim(label)
        self._found[f" {name}"] = Argument(name, column, len(self._sources) + len(self._found))
        return name

    def _follows(
        self, source: _Source, node: str, slot: Slot, rule: Callable[[int], object]
    ) -> bool:
        """Return whether the slot's value changes with the source, as far as that can be tried."""
        try:
            varied = source.vary()
        except GraphError:
            return True
        if varied is None:
            return True
        layer, inputs, value = varied
        seen = _slot_value(layer, inputs, node, slot)
        return seen is _UNKNOWN or written(seen) == written(rule(value))  # type: ignore[arg-type]


def _single(elements: list[str]) -> str:
    alone = len(elements) == 1 and not elements[0].startswith("*")
    return elements[0] if alone else f"nn.Sequential({', '.join(elements)})"


def _same(one: tuple[object, ...], other: tuple[object, ...]) -> bool:
    return [written(value) for value in one] == [written(value) for value in other]


def _scale(
    source: tuple[object, ...], column: list[object]
) -> tuple[Callable[[int], object], str] | None:
    """Return the rule and the text of `k * source` or `source // k`, if one gives the column."""
    if not all(type(value) is int and value > 0 for value in (*source, *column)):
        return None
    pairs = list(zip(source, column, strict=True))
    factors = {(c // s, c % s) for s, c in pairs}  # type: ignore[operator]
    if len(factors) == 1 and (factor := factors.pop())[1] == 0 and factor[0] > 1:
        return (lambda value: value * factor[0]), f"{factor[0]} * {{}}"
    parts = {s // c for s, c in pairs}  # type: ignore[operator]
    if len(parts) == 1 and (part := parts.pop()) > 1 and all(s // part == c for s, c in pairs):
        return (lambda value: value // part), f"{{}} // {part}"
    return None


def _channels(uses: list[tuple[Layer, tuple[Shape, ...]]]) -> Iterable[_Source]:
    layer, inputs = uses[0]
    for index, port in enumerate(layer.input_ports):
        shapes = [shapes[index] for _, shapes in uses]
        if not all(shapes):
            continue
        stem = "in" if len(layer.input_ports) == 1 else port.name
        axis = 0 if len(shapes[0]) > 1 else -1
        name = f"{stem}_channels" if len(shapes[0]) > 1 else f"{stem}_features"

        def vary(index: int = index, axis: int = axis) -> tuple[Layer, tuple[Shape, ...], object]:
            shape = list(inputs[index])
            shape[axis] *= 2
            return layer, (*inputs[:index], tuple(shape), *inputs[index + 1 :]), shape[axis]

        yield _Source(name, tuple(shape[axis] for shape in shapes), index, REQUIRED, vary)


def _parameters(uses: list[tuple[Layer, tuple[Shape, ...]]]) -> Iterable[_Source]:
    layer, inputs = uses[0]
    for place, parameter in enumerate(layer.parameters()):
        name = parameter.name
        if name == "repeat" or not all(name in type(each).model_fields for each, _ in uses):
            continue
        values = tuple(getattr(each, name) for each, _ in uses)
        wide = all(type(value) is int for value in values)

        def vary(
            name: str = name, value: object = values[0]
        ) -> tuple[Layer, tuple[Shape, ...], object] | None:
            other = _other(value)
            if other is None:
                return None
            return layer.changed(**{name: other}), inputs, other

        default = REQUIRED if wide else parameter.default
        yield _Source(name, values, len(inputs) + place, default, vary)


def _other(value: object) -> object:
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return 2 * value
    if isinstance(value, tuple) and value and all(type(size) is int for size in value):
        return tuple(size + 1 for size in value)
    return None


def _slot_value(layer: Layer, inputs: tuple[Shape, ...], node: str, slot: Slot) -> object:
    """Return the value that a slot has in a varied use; _UNKNOWN where that cannot be told."""
    found = evaluate(layer, inputs)
    if not isinstance(found, Evaluation) or not found.inner:
        return _UNKNOWN
    report = found.inner[0]
    place = report.network.find(node)
    if place is None:
        return _UNKNOWN
    facts = report.facts[place]
    call: Call | None = facts.layer.module(*facts.inputs) if facts.inputs is not None else None
    if call is None:
        return _UNKNOWN
    options = tuple(dict.fromkeys((*dict(call.kwargs), *((slot.label,) if slot.keyword else ()))))
    for other in call_part(call, facts.layer, options).slots:
        if (other.label, other.keyword) == (slot.label, slot.keyword):
            return other.value
    return _UNKNOWN


def _annotation(values: list[object]) -> str:
    if all(isinstance(value, Code) for value in values):
        return "nn.Module"
    names = {"tuple" if isinstance(v, tuple) else type(v).__name__ for v in values}
    sizes = all(isinstance(v, tuple) and len(set(v)) == 1 and len(v) <= 3 for v in values)
    if names == {"tuple"}:
        return "int" if sizes else "int | tuple[int, ...]"
    ordered = sorted("tuple[int, ...] | int" if name == "tuple" else name for name in names)
    return " | ".join("None" if name == "NoneType" else name for name in ordered)
