"""One incremental pass over a network: shapes, counts, receptive fields and all problems.

A layer that fails is reported once; what lies downstream of it is unknown and stays silent.
After an edit only what it touches, and what follows from that, is evaluated again.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from graph.content import REAL, Content
from graph.diagnosis import Diagnosis
from graph.errors import ShapeError
from graph.field import START, Field, Fields, Reach, merge, merge_block
from graph.fixes import sufficient
from graph.layer import Evaluation, Layer
from graph.network import Network, Wire
from graph.problems import ERROR, Problem
from graph.shape import Shape, format_shape


@lru_cache(maxsize=1 << 16)
def evaluate(layer: Layer, inputs: tuple[Shape, ...]) -> Evaluation | ShapeError:
    """Return what the layer does to these shapes, or why it cannot take them."""
    try:
        return layer.evaluation(*inputs)
    except ShapeError as error:
        error.remedies = tuple(sufficient(layer, inputs, error))
        return error.with_traceback(None)


@lru_cache(maxsize=1 << 16)
def contents(
    layer: Layer, inputs: tuple[Shape, ...], given: tuple[Content, ...]
) -> tuple[Content, ...] | ShapeError:
    """Return what the layer's outputs hold, or why it cannot take what its inputs hold."""
    try:
        return layer.contents(given, *inputs)
    except ShapeError as error:
        return error.with_traceback(None)


@lru_cache(maxsize=1 << 16)
def _judged(
    layer: Layer, inputs: tuple[Shape, ...], given: tuple[Content, ...]
) -> tuple[Evaluation | ShapeError, tuple[Content, ...] | ShapeError]:
    """Return `evaluate` and `contents` at once, as each layer of a pass asks for both."""
    found = evaluate(layer, inputs)
    return found, () if isinstance(found, ShapeError) else contents(layer, inputs, given)


class Facts(NamedTuple):
    """What the check knows of one node. `inputs` and `outputs` are None where unknown.

    `fields` are those of the first output, `other_fields` those of further outputs where they
    are others. `inner` holds the checks of a block's bodies, one for each repetition.
    """

    layer: Layer
    inputs: tuple[Shape, ...] | None = None
    outputs: tuple[Shape, ...] | None = None
    parameters: int = 0
    macs: int = 0
    activations: int = 0
    fields: Fields = ()
    problems: tuple[Problem, ...] = ()
    other_fields: tuple[Fields, ...] = ()
    inner: tuple[Report, ...] = ()
    contents: tuple[Content, ...] = ()

    @property
    def shape(self) -> Shape | None:
        """The shape that the layer gives on its first port; that of its input if it is a sink."""
        if self.outputs:
            return self.outputs[0]
        return self.inputs[0] if self.outputs is not None and self.inputs else None

    @property
    def formula(self) -> str:
        """Why the output has its shape, with the numbers; the failed arithmetic if it has none."""
        if self.outputs is not None and self.inputs is not None:
            if self.layer.bypassed:
                return f"bypassed: {format_shape(self.inputs[0])} passes unchanged"
            return self.layer.formula(*self.inputs)
        return next((p.arithmetic for p in self.problems if p.arithmetic), "")

    @property
    def failed(self) -> bool:
        """Whether the layer has an error of its own."""
        return any(problem.severity == ERROR for problem in self.problems)


class Report:
    """All that a check knows of a network, kept up to date by `refresh` after each edit."""

    def __init__(self, network: Network, given: Mapping[str, Shape] | None = None) -> None:
        """Check the whole network; `given` replaces the shapes of Inputs, for block bodies."""
        self.network = network
        self._say = Diagnosis(network)
        self.facts: dict[str, Facts] = {}
        self._given = given or {}
        self._troubled: set[str] = set()
        for node in network.order():
            self._evaluate(node)

    # -- what it says ----------------------------------------------------------------------

    @property
    def ok(self) -> bool:
        """Whether the network can be exported and trained: it has no error."""
        return not any(problem.severity == ERROR for problem in self.problems)

    def is_given(self, node: str) -> bool:
        """Whether a node's shape comes from outside, as those of the Inputs in a block."""
        return node in self._given

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All problems: those of the whole network first, then in order of evaluation."""
        place = self.network.structure().place
        troubled = sorted(self._troubled, key=place.__getitem__)
        return (*self._of_the_whole(), *(p for n in troubled for p in self.facts[n].problems))

    @property
    def parameters(self) -> int:
        """The number of trainable numbers."""
        return sum(self.facts[node].parameters for node in self.network.structure().live)

    @property
    def macs(self) -> int:
        """Multiply-adds of one input through the trained network."""
        return sum(self.facts[node].macs for node in self.lasting)

    @property
    def activations(self) -> int:
        """Numbers that all layers give for one input; times 4 for bytes at 32 bits."""
        live = self.network.structure().live
        return sum(self.facts[node].activations for node in live)

    @property
    def lasting(self) -> frozenset[str]:
        """The nodes that the network needs after training too; all live ones in a block's body."""
        structure = self.network.structure()
        return structure.live if self._given else structure.lasting

    @property
    def outputs(self) -> dict[str, Shape | None]:
        """The shape of each output of the network by its name."""
        return {self.network.name(n): self.facts[n].shape for n in self.sinks()}

    def sinks(self) -> tuple[str, ...]:
        """Return the nodes that are the network's outputs, oldest first."""
        return self.network.structure().sinks

    def sources(self) -> tuple[str, ...]:
        """Return the nodes that are the network's inputs, oldest first."""
        return self.network.structure().sources

    def shape_on(self, wire: Wire) -> Shape | None:
        """Return the shape that a wire carries, or None if unknown."""
        facts = self.facts[wire.source]
        if facts.outputs is None:
            return None
        names = [port.name for port in facts.layer.output_ports]
        return facts.outputs[names.index(wire.source_port)]

    def content_on(self, wire: Wire) -> Content:
        """Return what the numbers on a wire are; real numbers where nothing is known."""
        facts = self.facts[wire.source]
        if facts.outputs is None:
            return REAL
        names = [port.name for port in facts.layer.output_ports]
        return facts.contents[names.index(wire.source_port)]

    def again(self, network: Network) -> Report:
        """Return the check of another form of the network, with the same shapes given to it."""
        return Report(network, self._given)

    def of_copy(self, network: Network) -> Report:
        """Return this report for a copy of its network, to `refresh` after an edit of the copy."""
        twin = Report.__new__(Report)
        twin.network = network
        twin._say = Diagnosis(network)
        twin.facts = dict(self.facts)
        twin._given = self._given
        twin._troubled = set(self._troubled)
        return twin

    # -- how it is kept up to date ---------------------------------------------------------

    def refresh(self, touched: Iterable[str]) -> set[str]:
        """Evaluate again what an edit touched and what follows; return the nodes that changed.

        Pass the union of `touches` of the edit and of its inverse. Removed nodes are returned
        as well.
        """
        touched = set(touched)
        gone = {node for node in touched if node not in self.network}
        for node in gone:
            self.facts.pop(node, None)
        self._troubled -= gone
        changed = set(gone)
        place = self.network.structure().place
        order = self.network.order()
        queued = {place[node] for node in (touched | self._troubled) if node in self.network}
        todo = sorted(queued)
        while todo:
            here = heapq.heappop(todo)
            node = order[here]
            before = self.facts.get(node)
            after = self._evaluate(node)
            if before == after:
                continue
            changed.add(node)
            if before is not None and _gives_the_same(before, after):
                continue
            for target in self.network.after[node]:
                following = place[target]
                if following not in queued:
                    queued.add(following)
                    heapq.heappush(todo, following)
        return changed

    def _evaluate(self, node: str) -> Facts:
        facts = self._facts(node)
        self.facts[node] = facts
        if facts.problems:
            self._troubled.add(node)
        else:
            self._troubled.discard(node)
        return facts

    def _facts(self, node: str) -> Facts:
        network = self.network
        layer = network.layer(node)
        ports = layer.input_ports
        shapes: list[Shape] = []
        fields: list[Fields] = []
        given: list[Content] = []
        problems = self._say.unused(node, layer)
        wires = {
            port: (source, data["source_port"])
            for source, keyed in network.before[node].items()
            for port, data in keyed.items()
        }
        for name, _ in ports:
            if name not in wires:
                problems += (self._say.missing(node, layer, name),)
                continue
            source, source_port = wires[name]
            before = self.facts[source]
            if before.outputs is None:
                continue
            index = 0
            if len(before.outputs) > 1:
                index = [port.name for port in before.layer.output_ports].index(source_port)
            shapes.append(before.outputs[index])
            further = index > 0 and before.other_fields
            fields.append(further[index - 1] if further else before.fields)
            given.append(before.contents[index])
        if len(shapes) < len(ports):
            return Facts(layer, problems=problems)
        inputs = tuple(shapes)
        if node in self._given:
            shape = self._given[node]
            found: Evaluation | ShapeError = Evaluation((shape,), 0, 0, 0, ())
            held = contents(layer, inputs, tuple(given))
        elif layer.bypassed:
            found, held = Evaluation(inputs, 0, 0, 0, ()), tuple(given)
        else:
            found, held = _judged(layer, inputs, tuple(given))
        if isinstance(found, ShapeError):
            return Facts(
                layer, inputs, problems=(*self._say.misfits(node, layer, found), *problems)
            )
        if isinstance(held, ShapeError):
            return Facts(layer, inputs, problems=(self._say.misfit(node, layer, held), *problems))
        if found.hints:
            problems += tuple(self._say.hint(node, layer, hint) for hint in found.hints)
        others: tuple[Fields, ...] = ()
        if found.inner:
            problems += self._say.inside(node, found.inner)
            seen, *rest = (merge_block(fields, reach) for reach in found.reaches)
            others = tuple(rest)
        elif ports:
            seen = merge(fields, found.windows)
        else:
            axes: Field = (START,) * (len(found.outputs[0]) - 1)
            seen = ((node, axes or Reach.WHOLE),)
        return Facts(
            layer,
            inputs,
            found.outputs,
            found.parameters,
            found.macs,
            found.activations,
            seen,
            problems,
            others,
            found.inner,
            held,
        )

    def _of_the_whole(self) -> tuple[Problem, ...]:
        problems = []
        if not self.sources():
            message = "The network has no Input. Drag an Input onto the canvas and wire it."
            problems.append(Problem(ERROR, "no-input", message))
        if not self.sinks():
            message = "The network has no Output. Wire an Output after its last layer."
            problems.append(Problem(ERROR, "no-output", message))
        return tuple(problems)


def check(network: Network) -> Report:
    """Check a whole network."""
    return Report(network)


def _gives_the_same(one: Facts, other: Facts) -> bool:
    return (one.outputs, one.fields, one.contents) == (other.outputs, other.fields, other.contents)
