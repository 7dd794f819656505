"""What a lesson is made of: steps with text, a network, and a check that the step was done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from graph.arrange import arrange
from graph.check import Report
from graph.network import Network
from graph.shorthand import parse
from graph.zoo import TEMPLATES, build

LAYER, PARAMETER, BLOCK, PAGE, KIND = "layer", "parameter", "block", "page", "kind"
"""What a `Spot` can be."""
ONE_COLUMN = 4
"""Layers up to which a drawing stays as typed, one below another: more are small on a laptop."""


class Sight(NamedTuple):
    """Something that was looked at: a page, and the layer that it showed, if it is about one.

    Pages are "window" and "window moved", "window end" (the sliding window at its last place),
    "field", "costs", "compare", "code" and "problems".
    """

    page: str
    layer: str = ""


class Situation(NamedTuple):
    """What a step's check may ask: what is in view, and what was done with the mouse alone.

    `report` is the check of the drawing in view, `inside` the kind of the block that is open, empty
    where none is. `selected` are names of layers, `seen` what was looked at since the step began.
    """

    report: Report
    selected: frozenset[str] = frozenset()
    seen: frozenset[Sight] = frozenset()
    inside: str = ""


Check: TypeAlias = Callable[[Situation], bool]


class Spot(NamedTuple):
    """Where in the window a step happens: what "show me" points at.

    `what` is LAYER, PARAMETER (`name` of the layer and `detail` of the parameter), BLOCK (a block
    to be opened), PAGE (`name` of the page and `detail` of the layer to show there, if any) or
    KIND (one in the list of layers).
    """

    what: str
    name: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """A step: `text` teaches, `task` says what to do, `done` what came of it.

    In them **words** that matter are set bold. `opens` is a built-in network's name or a line in
    the short form; empty goes on with the drawing of the step before. `broken` says that this
    drawing is meant to have an error; `missing` are the ends of a wire of it that the student is to
    draw, for which it has room. `closer` are layers of a block that are to be read once it is
    open, where the whole of it would be too small for that.
    """

    title: str
    text: str
    task: str
    hint: str
    done: str
    check: Check
    spot: Spot
    opens: str = ""
    broken: bool = False
    missing: tuple[str, str] | None = None
    closer: tuple[str, ...] = ()

    def draw(self) -> Network:
        """Return a new drawing of what the step opens, laid out."""
        if self.opens in TEMPLATES:
            return build(self.opens)
        network = parse(self.opens).network
        if len(network) > ONE_COLUMN:
            arrange(network)
        for wire in network.wires():
            if (network.name(wire.source), network.name(wire.target)) == self.missing:
                network.disconnect(wire)
                break
        return network


@dataclass(frozen=True, slots=True)
class Lesson:
    """A lesson: its name in the settings, a title, a sentence about it, and its steps."""

    name: str
    title: str
    summary: str
    steps: tuple[Step, ...]

    def opened_by(self, place: int) -> int:
        """Return the step whose drawing a step works on: its own, or one before it."""
        return next(at for at in range(place, -1, -1) if self.steps[at].opens)
