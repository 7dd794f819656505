"""A user's block: a drawing with a name, and the parameters of its layers that it shows.

A definition is a value. The block's kind is made from it: a class whose fields are the shown
parameters, typed and documented as the layers inside declare them. Editing a definition makes a
new kind, and the uses are replaced by layers of that kind, as one edit.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from functools import cached_property
from typing import Any, ClassVar, cast

from pydantic import create_model

from graph.block import Block, ports_of
from graph.errors import EditError, ParameterError
from graph.layer import KINDS, Layer, Port, literal
from graph.names import NAME_LIMIT
from graph.network import Network
from graph.shape import Shape

CATEGORY = "Own blocks"
PREFIX = "block:"
"""How a project file marks the kind of a user's block."""


@dataclass(frozen=True)
class Shown:
    """A parameter of the block: it sets the named parameter of these layers of the body."""

    name: str
    targets: tuple[tuple[str, str], ...]
    """Pairs of a layer's name in the body and a parameter of it."""


@dataclass(frozen=True, eq=False)
class Definition:
    """What a user's block is. The body must not be changed once it is part of a definition."""

    name: str
    body: Network
    shown: tuple[Shown, ...] = ()
    description: str = ""

    @cached_property
    def kind(self) -> type[UserBlock]:
        """The kind that this definition makes; EditError says what is wrong with it."""
        problem = why_not(self)
        if problem:
            raise EditError(problem)
        fields: dict[str, Any] = {}
        for shown in self.shown:
            layer_name, parameter = shown.targets[0]
            layer = _layer(self.body, layer_name)
            declared = deepcopy(type(layer).model_fields[parameter])
            declared.default = getattr(layer, parameter)
            fields[shown.name] = (declared.annotation, declared)
        made = create_model(
            self.name,
            __base__=UserBlock,
            __module__=__name__,
            __doc__=self.description or f"{self.name}, a block of this project.",
            **fields,
        )
        made.definition = self
        return cast("type[UserBlock]", made)

    def same_as(self, other: Definition) -> bool:
        """Return whether the other definition says the same."""
        return (self.name, self.shown, self.description) == (
            other.name,
            other.shown,
            other.description,
        ) and self.body == other.body


class UserBlock(Block):
    """The base of all kinds that definitions make."""

    definition: ClassVar[Definition]

    @property
    def input_ports(self) -> tuple[Port, ...]:
        """The body's Inputs."""
        return _ports(self.definition)[0]

    @property
    def output_ports(self) -> tuple[Port, ...]:
        """The body's Outputs."""
        return _ports(self.definition)[1]

    def draw(self, *inputs: Shape) -> Network:
        """Return a copy of the body with the shown parameters set."""
        body = self.definition.body.copy()
        for shown in self.definition.shown:
            value = getattr(self, shown.name)
            for layer_name, parameter in shown.targets:
                node = body.find(layer_name)
                if node is not None:
                    body.replace(node, body.layer(node).changed(**{parameter: value}))
        return body


def definition_of(layer: Layer) -> Definition | None:
    """Return the definition of a user's block; None for all other layers."""
    return layer.definition if isinstance(layer, UserBlock) else None


def as_user(layer: Layer, *inputs: Shape, name: str) -> Layer:
    """Return a built-in block as a user's block with the same body, to be edited."""
    if not isinstance(layer, Block):
        raise EditError(f"{layer.kind} is a layer, not a block; there is nothing to open.")
    definition = Definition(name, layer.body(*inputs).copy())
    return definition.kind(repeat=layer.repeat)


def used(networks: list[Network]) -> dict[str, Definition]:
    """Return the definitions that networks use, in bodies too, each after those it needs.

    EditError if two differ but have one name.
    """
    found: dict[str, Definition] = {}

    def visit(network: Network) -> None:
        for node in network.order():
            definition = definition_of(network.layer(node))
            if definition is None:
                continue
            visit(definition.body)
            other = found.setdefault(definition.name, definition)
            if other is not definition and not other.same_as(definition):
                raise EditError(
                    f"This project has another block called {definition.name}; choose another name."
                )

    for network in networks:
        visit(network)
    return found


def why_not(definition: Definition) -> str | None:
    """Return why a definition makes no block, in one sentence; None if it does."""
    name, body = definition.name, definition.body
    if not name.isidentifier() or len(name) > NAME_LIMIT or name.startswith("_"):
        return f"A block's name is one word of letters and digits; choose another than {name!r}."
    if name in KINDS:
        return f"There is a built-in layer called {name}; choose another name."
    if not body.structure().sources or not body.structure().sinks:
        return f"The block {name} needs at least one Input and one Output in its drawing."
    taken = {"repeat"}
    for shown in definition.shown:
        if not shown.name.isidentifier() or shown.name in taken or hasattr(UserBlock, shown.name):
            return f"{shown.name!r} cannot name a parameter of {name}; choose another word."
        taken.add(shown.name)
        if not shown.targets:
            return f"The parameter {shown.name} of {name} sets nothing."
        for layer_name, parameter in shown.targets:
            node = body.find(layer_name)
            if node is None or parameter not in type(body.layer(node)).model_fields:
                return f"{name} shows {layer_name}.{parameter}, which its drawing does not have."
    return None


def _layer(body: Network, name: str) -> Layer:
    node = body.find(name)
    assert node is not None
    return body.layer(node)


def _ports(definition: Definition) -> tuple[tuple[Port, ...], tuple[Port, ...]]:
    cached = definition.__dict__.get("ports")
    if cached is None:
        cached = definition.__dict__["ports"] = ports_of(definition.body)
    return cast("tuple[tuple[Port, ...], tuple[Port, ...]]", cached)


def with_values(kind: type[UserBlock], old: Layer) -> Layer:
    """Return a layer of the kind with those values of an old one that still are legal."""
    values: dict[str, Any] = {}
    for name, value in old.values().items():
        if name not in kind.model_fields:
            continue
        unchanged = literal(value) == literal(type(old).model_fields[name].default)
        if unchanged and name != "repeat":
            continue
        try:
            kind(**{name: value})
        except ParameterError:
            continue
        values[name] = value
    new = kind(**values)
    return new.with_bypass(old.bypassed and new.can_be_bypassed)
