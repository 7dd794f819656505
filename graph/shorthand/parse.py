"""A typed line as a network: layers, wires and places on the canvas."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from graph.errors import EditError, ParameterError
from graph.layer import Layer
from graph.layering import COLUMN, ROW
from graph.network import Network, Wire
from graph.shorthand.read_layer import Said
from graph.shorthand.steps import Chain, Group, Pass, chains
from graph.shorthand.tokens import Source, Token

MOST_LAYERS = 2_000
"""A line that makes more layers than this is refused."""
MOST_STEPS = 10 * MOST_LAYERS
"""The same for steps without a layer, which brackets can multiply too."""

End = tuple[str, str]
"""A node and one of its ports."""
START: End = ("", "")
"""Stands for what the first layers are wired to: the line itself does not say it."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What a line says.

    The network is laid out downwards from row 0, branches side by side. `entries` are the
    input ports that wait for what stands before the line, `ends` the outputs that its first
    chain ends with.
    """

    network: Network
    entries: tuple[End, ...]
    ends: tuple[End, ...]


def parse(text: str) -> Typed:
    """Return the network that a text in the short form says.

    ShorthandError says which word is at fault, where it stands, and what to write instead.
    """
    source = Source(text)
    builder = _Builder(source)
    ends: tuple[End, ...] = ()
    left = 0.0
    for number, chain in enumerate(chains(source)):
        flow, _ = builder.run(chain, _Flow((START,)), left + (chain.lanes - 1) / 2, 0)
        ends = ends if number else flow.ends
        left += chain.lanes
        builder.first = False
    return Typed(
        builder.network, tuple(builder.entries), tuple(end for end in ends if end != START)
    )


class _Flow(NamedTuple):
    """What leads on from a step: the outputs of one layer, or one of each branch."""

    ends: tuple[End, ...]
    branches: bool = False


@dataclass(slots=True)
class _Builder:
    source: Source
    network: Network = field(default_factory=Network)
    entries: list[End] = field(default_factory=list)
    first: bool = True
    """Whether it is at the first chain, the one that is wired to what stands before."""
    _steps: int = 0

    def run(
        self, chain: Chain, flow: _Flow, x: float, row: int, *, branch: bool = False
    ) -> tuple[_Flow, int]:
        """Add a chain's layers below `row`; return what leads on and the next free row."""
        for place, step in enumerate(chain.steps):
            for _ in range(step.count):
                self._steps += 1
                if self._steps > MOST_STEPS or len(self.network) > MOST_LAYERS:
                    self.source.fail(
                        step.token,
                        f"this would make more than {MOST_LAYERS:,} layers; repeat fewer times, "
                        "or make a block and repeat that.",
                    )
                if isinstance(step, Group):
                    flow, row = self._group(step, flow, x, row)
                elif isinstance(step, Pass):
                    flow = self._pass(step, flow)
                else:
                    flow = self._layer(step, flow, x, row, begins=branch and place == 0)
                    row += 1
        return flow, row

    def _layer(self, said: Said, flow: _Flow, x: float, row: int, *, begins: bool) -> _Flow:
        layer, ends = said.layer, flow.ends
        if not layer.input_ports:
            if not begins and any(end != START for end in ends):
                self.source.fail(
                    said.token, f"{layer.kind} takes nothing in; put ; before it to begin anew."
                )
            ends = ()
        elif not ends:
            self.source.fail(
                said.token, "nothing comes out of what stands before; put ; to begin anew."
            )
        elif not flow.branches and len(ends) > 1 and self._with_inputs(layer, 2) is None:
            ends = ends[: len(layer.input_ports)]
        if len(ends) > len(layer.input_ports):
            grown = self._with_inputs(layer, len(ends))
            if grown is None:
                self.source.fail(
                    said.token,
                    f"{len(ends)} branches lead here, and {layer.kind} takes "
                    f"{len(layer.input_ports)}; put concat or add after the ].",
                )
            layer = grown
        node = self.network.add(layer, position=(x * COLUMN, row * ROW))
        for end, port in zip(ends, layer.input_ports, strict=False):
            self._wire(end, (node, port.name), said.token)
        ports = [said.port] if said.port else [port.name for port in layer.output_ports]
        return _Flow(tuple((node, port) for port in ports))

    def _with_inputs(self, layer: Layer, count: int) -> Layer | None:
        try:
            return layer.with_inputs(count)
        except ParameterError:
            return None

    def _wire(self, end: End, goal: End, token: Token) -> None:
        if end == START:
            if self.first:
                self.entries.append(goal)
            return
        try:
            self.network.connect(Wire(*end, *goal))
        except EditError as error:
            self.source.fail(token, str(error))

    def _pass(self, step: Pass, flow: _Flow) -> _Flow:
        if not step.port:
            return flow
        found = tuple(end for end in flow.ends if end[1] == step.port)
        if flow.branches or START in flow.ends or not found:
            self.source.fail(step.token, "the layer before this has no output of that name.")
        return _Flow(found[:1])

    def _group(self, group: Group, flow: _Flow, x: float, row: int) -> tuple[_Flow, int]:
        if len(group.branches) == 1:
            return self.run(group.branches[0], flow, x, row)
        left = x - (group.lanes - 1) / 2
        results: list[End] = []
        lowest = row
        for branch, given in zip(group.branches, self._shared(group, flow), strict=True):
            middle = left + (branch.lanes - 1) / 2
            result, below = self.run(branch, given, middle, row, branch=True)
            results += result.ends if result.branches else result.ends[:1]
            lowest = max(lowest, below)
            left += branch.lanes
        return _Flow(tuple(results), len(results) > 1), lowest

    def _shared(self, group: Group, flow: _Flow) -> list[_Flow]:
        """Return what each branch gets: all the same, or each an output of its own."""
        count = len(group.branches)
        if flow.branches:
            self.source.fail(
                group.token,
                f"{len(flow.ends)} branches lead to this bracket; put concat or add before it.",
            )
        if len(flow.ends) < 2 or any(map(_begins_with_output, group.branches)):
            return [flow] * count
        if len(flow.ends) != count:
            listed = ", ".join(f".{port}" for _, port in flow.ends)
            self.source.fail(
                group.token,
                f"{len(flow.ends)} outputs lead to {count} branches; write as many, or name one "
                f"before the bracket: {listed}.",
            )
        return [_Flow((end,)) for end in flow.ends]


def _begins_with_output(chain: Chain) -> bool:
    """Whether a chain says by name which output it takes, be it within a bracket."""
    first = chain.steps[0] if chain.steps else None
    if isinstance(first, Group):
        return any(map(_begins_with_output, first.branches))
    return isinstance(first, Pass) and bool(first.port)
