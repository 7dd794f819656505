"""Looking into blocks, and changing the drawing of a user's block for all its uses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from graph.arrange import arrange
from graph.block import Block
from graph.check import Report
from graph.definitions import redefine
from graph.edits import Batch, Connect, Disconnect, Edit, Replace
from graph.errors import EditError
from graph.layer import Port
from graph.network import Network
from graph.project_edits import ProjectEdit
from graph.records import Project
from graph.shape import Shape
from graph.userblock import Definition, Shown, UserBlock, as_user, definition_of


@dataclass(frozen=True)
class Level:
    """One opened block: the node that it is in the network around it, and its own drawing.

    The drawing of a user's block is its definition, with the shapes that this use gets; it is
    not to be changed, but through `redrawn`. A built-in block has no definition. Of a block that
    repeats, the first of its `copies` is opened.
    """

    node: str
    name: str
    kind: str
    definition: Definition | None
    report: Report
    copies: int


def look_inside(report: Report, trail: Sequence[str]) -> list[Level]:
    """Return what is met on the way into blocks: each of `trail` is a node in the one before.

    EditError if one is gone, is no block, or cannot be drawn yet.
    """
    levels: list[Level] = []
    for node in trail:
        levels.append(_open(report, node))
        report = levels[-1].report
    return levels


def _open(report: Report, node: str) -> Level:
    network = report.network
    if node not in network:
        raise EditError("That block is gone.")
    layer, facts, name = network.layer(node), report.facts[node], network.name(node)
    definition = definition_of(layer)
    if isinstance(layer, UserBlock) and definition is not None:
        shapes = facts.inputs or ()
        return Level(node, name, layer.kind, definition, _checked(definition, shapes), layer.copies)
    if not isinstance(layer, Block):
        raise EditError(f"{name} is a single layer; there is nothing inside to open.")
    if not facts.inner:
        raise EditError(
            f"Wire {name} and mend its errors first: what is inside it follows from the shapes on "
            "its inputs."
        )
    inside = facts.inner[0]
    body = inside.network.copy()
    arrange(body)
    return Level(node, name, layer.kind, None, inside.again(body), layer.copies)


def _checked(definition: Definition, shapes: tuple[Shape, ...]) -> Report:
    body = definition.body
    sources = body.structure().sources
    given = dict(zip(sources, shapes, strict=True)) if len(shapes) == len(sources) else {}
    return Report(body, given)


def redrawn(definition: Definition, edit: Edit) -> tuple[Definition, Edit]:
    """Return the definition after an edit of its drawing, and the edit's inverse.

    Names that the block shows follow a renamed layer, and go with a deleted one. EditError if
    the edit is not legal or leaves no block.
    """
    body = definition.body.copy()
    inverse = edit.apply(body)
    shown = [
        replace(each, targets=targets)
        for each in definition.shown
        if (targets := tuple(_still_there(definition, each, body)))
    ]
    new = replace(definition, body=body, shown=tuple(shown))
    new.kind  # noqa: B018 - made now, so that a bad drawing is refused
    return new, inverse


def _still_there(definition: Definition, shown: Shown, body: Network) -> list[tuple[str, str]]:
    found = []
    for name, parameter in shown.targets:
        node = definition.body.find(name)
        if node is not None and node in body and parameter in body.layer(node).values():
            found.append((body.name(node), parameter))
    return found


@dataclass(frozen=True, eq=False, slots=True)
class Restored(Edit):
    """Inside a block: the drawing that it had, or had again; `nodes` are those that differ."""

    definition: Definition
    nodes: frozenset[str]
    way: Redraw | None = None
    """The edit of the project that brings it; None to make it anew."""

    def apply(self, network: Network) -> Edit:
        """Refuse: a drawing is restored for all uses of the block, by `redraw`."""
        raise EditError("The drawing of a block is restored in its project, not in a network.")

    @property
    def shows(self) -> frozenset[str]:
        """The nodes that differ."""
        return self.nodes


@dataclass(frozen=True, eq=False, slots=True)
class Redraw(ProjectEdit):
    """Put a block's new drawing in all its uses; `edits` are those of the networks by name."""

    edits: Mapping[str, Edit]
    blocks: Mapping[str, Definition] = field(default_factory=dict)

    def apply(self, project: Project) -> Redraw:
        """Return the Redraw that restores the old drawing; if one edit is illegal, none is done."""
        inverses: dict[str, Edit] = {}
        try:
            for name, edit in self.edits.items():
                inverses[name] = edit.apply(project.networks[name])
        except (EditError, KeyError) as error:
            for name, inverse in inverses.items():
                inverse.apply(project.networks[name])
            raise EditError(str(error)) from None
        before, project.blocks = project.blocks, dict(self.blocks)
        return Redraw(inverses, before)


def redraw(project: Project, old: Definition, new: Definition) -> Redraw:
    """Return the edit that replaces a definition in a project; EditError if it cannot be."""
    edits: dict[str, Edit] = dict(redefine(project.networks, old, new))
    blocks = {n: new if each.same_as(old) else each for n, each in project.blocks.items()}
    return Redraw(edits, blocks)


def own(report: Report, node: str, name: str) -> Batch:
    """Return the edit that makes a built-in block a user's block of this name, to be changed."""
    network = report.network
    old, inputs = network.layer(node), report.facts[node].inputs
    if inputs is None:
        raise EditError(f"Wire {network.name(node)} and mend its errors first.")
    new = as_user(old, *inputs, name=name).with_bypass(old.bypassed)
    drawn = definition_of(new)
    if drawn is not None:
        arrange(drawn.body)
    entries, exits = (
        _ports(old.input_ports, new.input_ports),
        _ports(old.output_ports, new.output_ports),
    )
    wires = [*network.wires_into(node).values(), *network.wires_out_of(node)]
    again = [
        wire._replace(target_port=entries[wire.target_port])
        if wire.target == node
        else wire._replace(source_port=exits[wire.source_port])
        for wire in wires
    ]
    return Batch((*map(Disconnect, wires), Replace(node, new), *map(Connect, again)))


def _ports(old: tuple[Port, ...], new: tuple[Port, ...]) -> dict[str, str]:
    """Return what each port of a block is called in its place among a drawing's own."""
    return {before.name: after.name for before, after in zip(old, new, strict=True)}
