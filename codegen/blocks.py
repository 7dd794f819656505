"""Blocks as classes: one class for all uses whose bodies are wired alike.

A use is one copy of a block at one place. Uses of a kind whose bodies have the same layers and
wires share a class. What is equal in all of them is written into it; what varies becomes an
argument of its constructor, whether it is a number (64 or 128 filters) or a whole layer (a
shortcut that is an identity here and a projection there). Nothing here knows any block by name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

import networkx as nx

from codegen.arguments import Argument, Arguments
from codegen.names import RESERVED, Namespace
from codegen.parts import Part, Slot, call_part, repeated_part
from codegen.plan import Plan, make_plan
from graph import Layer, Shape


@dataclass(eq=False)
class Use:
    """One copy of a block: its layer, the shapes that it gets, and the plan of its body."""

    layer: Layer
    inputs: tuple[Shape, ...]
    path: str
    plan: Plan
    children: dict[str, list[Use]] = field(default_factory=dict)

    @cached_property
    def wiring(self) -> tuple[object, ...]:
        """What must be equal for two uses to share a class: all but constructor arguments."""
        plan, network = self.plan, self.plan.network
        steps = []
        for step in plan.steps:
            last = step.nodes[-1]
            inputs = [plan.variables[value] for value in step.inputs]
            module = f"self.{step.attribute}" if step.attribute else ""
            expression = network.layer(last).expression(module, *inputs)
            names = tuple(network.name(node) for node in step.nodes)
            steps.append((step.attribute, names, tuple(step.targets), expression))
        results = tuple((each.name, plan.variables[each.value]) for each in plan.results)
        return (type(self.layer), tuple(plan.arguments.values()), tuple(steps), results)

    def walk(self) -> Iterator[Use]:
        """Yield this use and all inside it."""
        yield self
        for copies in self.children.values():
            for copy in copies:
                yield from copy.walk()


@dataclass(eq=False)
class BlockClass:
    """A class of the written file.

    `code` holds by layer name the elements that each node with a module puts into an
    nn.Sequential.
    """

    name: str
    uses: list[Use]
    arguments: list[Argument]
    code: dict[str, list[str]]

    @property
    def kind(self) -> str:
        """The kind of block that it writes."""
        return self.uses[0].layer.kind

    def call(self, use: Use) -> tuple[str, tuple[Slot, ...]]:
        """Return what constructs one use: the class and what is passed to it."""
        place = self.uses.index(use)
        return self.name, tuple(argument.slot(place) for argument in self.arguments)


class Library:
    """The classes of all blocks that a network uses, each after those that it needs."""

    def __init__(self, plan: Plan, taken: frozenset[str]) -> None:
        self.plan = plan
        self.children = children_of(plan, "")
        self.classes: list[BlockClass] = []
        self._class_of: dict[int, BlockClass] = {}
        self._names = Namespace(RESERVED | taken | {"Network"})
        uses = [u for copies in self.children.values() for copy in copies for u in copy.walk()]
        groups: dict[tuple[object, ...], list[Use]] = {}
        for use in uses:
            groups.setdefault(use.wiring, []).append(use)
        for group in _in_order_of_need(list(groups.values())):
            self._define(group)

    def code(self) -> dict[str, list[str]]:
        """Return by layer name how each node of the network itself is constructed."""
        parts = self._parts(self.plan, self.children)
        return {name: part.text() for name, part in parts.items()}

    def kin(self, block: BlockClass) -> list[BlockClass]:
        """Return the classes of the same kind of block, itself too."""
        return [each for each in self.classes if each.kind == block.kind]

    def _define(self, uses: list[Use]) -> None:
        name = self._names.claim(_class_name(uses[0].layer.kind), "Block", joint="")
        rows = [self._parts(use.plan, use.children) for use in uses]
        arguments = Arguments([(use.layer, use.inputs) for use in uses])
        code = {}
        for node in rows[0]:
            code[node] = arguments.unify(node, _aligned([row[node] for row in rows]))
        block = BlockClass(name, uses, arguments.finish(), code)
        self.classes.append(block)
        self._class_of.update((id(use), block) for use in uses)

    def _parts(self, plan: Plan, children: dict[str, list[Use]]) -> dict[str, Part]:
        """Return by layer name the part of each node that has a module."""
        parts: dict[str, Part] = {}
        for step in plan.steps:
            for node in step.nodes:
                name = plan.network.name(node)
                if node in children:
                    calls = [self._class_of[id(copy)].call(copy) for copy in children[node]]
                    parts[name] = repeated_part(calls)
                elif node in plan.calls:
                    parts[name] = call_part(plan.calls[node], plan.network.layer(node))
        return parts


def _aligned(parts: list[Part]) -> list[Part]:
    """Return calls of one constructor with the same keyword arguments in each."""
    if len({part.form for part in parts}) > 1 or parts[0].widen is None:
        return parts
    given = {slot.label for part in parts for slot in part.slots if slot.keyword}
    options = tuple(name for name in parts[0].options if name in given)
    return [part.widen(options) for part in parts if part.widen is not None]


def children_of(plan: Plan, path: str) -> dict[str, list[Use]]:
    """Return by node the copies of each block that a body uses, with what is inside them."""
    children = {}
    for step in plan.steps:
        for node in step.nodes:
            facts = plan.report.facts[node]
            copies = []
            shapes = facts.inputs or ()
            for number, report in enumerate(facts.inner, start=1):
                copy = f"/{number}" if len(facts.inner) > 1 else ""
                inside = f"{path}{plan.network.name(node)}{copy}"
                body = make_plan(report.network, report)
                use = Use(facts.layer, shapes, inside, body)
                use.children = children_of(body, f"{inside}/")
                copies.append(use)
                shapes = tuple(report.facts[sink].shape or () for sink in report.sinks())
            if copies:
                children[node] = copies
    return children


def _in_order_of_need(groups: list[list[Use]]) -> list[list[Use]]:
    """Return the groups, each after those that its bodies use; among equals as they came."""
    home = {id(use): number for number, group in enumerate(groups) for use in group}
    needs: nx.DiGraph = nx.DiGraph()
    needs.add_nodes_from(range(len(groups)))
    for number, group in enumerate(groups):
        for use in group:
            inner = (copy for copies in use.children.values() for copy in copies)
            needs.add_edges_from((home[id(copy)], number) for copy in inner)
    return [groups[number] for number in nx.lexicographical_topological_sort(needs)]


def _class_name(kind: str) -> str:
    """Return a kind's name as classes are written: MyBlock for "my block"."""
    words = re.findall(r"[^\W_]+", kind)
    return "".join(word[:1].upper() + word[1:] for word in words)
