"""A block: a layer that is a graph. All that is known of it follows from its body.

A built-in block draws its body from its parameters and the shapes on its inputs. A user's block
has a definition: a drawing, and which parameters of its layers the block shows as its own.
"""

from __future__ import annotations

from abc import abstractmethod
from functools import cache, lru_cache

from pydantic import Field as Declared

from graph.check import Report
from graph.errors import ShapeError
from graph.field import Field, Reach, compose, union
from graph.layer import Evaluation, Layer, Port
from graph.layers.input import Input
from graph.layers.output import Output
from graph.network import Network, Wire
from graph.parameters import Parameter, Positive
from graph.problems import ERROR
from graph.shape import Shape

MOST_REPEATS = 1000


class Block(Layer):
    """A base for layers with a body.

    The body's Inputs and Outputs are its ports, in order. `repeat` puts as many copies one
    after another, each with weights of its own; it needs one input and one output.
    """

    repeat: Positive = Declared(
        1,
        le=MOST_REPEATS,
        description="How many copies stand one after another.",
        json_schema_extra={"sign": "×"},
    )

    @property
    def copies(self) -> int:
        """The repetitions."""
        return self.repeat

    @classmethod
    @cache
    def parameters(cls) -> tuple[Parameter, ...]:
        """The block's own parameters first, then `repeat`."""
        declared = super().parameters()
        return (*declared[1:], declared[0])

    @abstractmethod
    def draw(self, *inputs: Shape) -> Network:
        """Return a new drawing of the body for these input shapes."""

    def body(self, *inputs: Shape) -> Network:
        """Return the body of one copy, the same object each time; it must not be changed."""
        return _body(self, inputs)

    def evaluation(self, *inputs: Shape) -> Evaluation:
        """Return what follows from the body; ShapeError carries the problems inside it."""
        if self.repeat > 1 and (len(self.input_ports), len(self.output_ports)) != (1, 1):
            raise ShapeError(
                "cannot-repeat",
                "only a block with one input and one output can be repeated.",
                advice="Use repeat 1.",
            )
        reports: list[Report] = []
        shapes = inputs
        reaches: tuple[tuple[tuple[int, Field], ...], ...] = ()
        for copy in range(self.repeat):
            report = _checked(self, shapes)
            errors = tuple(p for p in report.problems if p.severity == ERROR)
            if errors:
                where = f"copy {copy + 1} of {self.repeat}: " if self.repeat > 1 else ""
                raise ShapeError(errors[0].code, where + errors[0].message, inner=errors)
            reports.append(report)
            step = _reaches(report)
            reaches = step if copy == 0 else _chained(reaches, step)
            shapes = tuple(report.facts[sink].shape or () for sink in report.sinks())
        return Evaluation(
            shapes,
            sum(report.parameters for report in reports),
            sum(report.macs for report in reports),
            sum(report.activations for report in reports),
            Reach.UNKNOWN,
            reaches=reaches,
            inner=tuple(reports),
        )

    def output_shapes(self, *inputs: Shape) -> tuple[Shape, ...]:
        """Return the shapes of the body's Outputs."""
        return self.evaluation(*inputs).outputs

    def parameter_count(self, *inputs: Shape) -> int:
        """Return the sum over the body, times the copies."""
        return self.evaluation(*inputs).parameters

    def macs(self, *inputs: Shape) -> int:
        """Return the sum over the body, times the copies."""
        return self.evaluation(*inputs).macs

    def formula(self, *inputs: Shape) -> str:
        """Return why the result has its shape: the last layer inside that changes anything."""
        report = self.evaluation(*inputs).inner[-1]
        network = report.network
        node = report.sinks()[0]
        while True:
            wires = network.wires_into(node)
            if len(wires) != 1:
                break
            before = next(iter(wires.values())).source
            if not network.layer(before).input_ports:
                break
            node = before
            if report.facts[node].inputs != report.facts[node].outputs:
                break
        return f"{network.name(node)}: {report.facts[node].formula}"


@lru_cache(maxsize=4096)
def _body(block: Block, inputs: tuple[Shape, ...]) -> Network:
    return block.draw(*inputs)


@lru_cache(maxsize=4096)
def _checked(block: Block, inputs: tuple[Shape, ...]) -> Report:
    body = _body(block, inputs)
    return Report(body, dict(zip(body.structure().sources, inputs, strict=True)))


def _reaches(report: Report) -> tuple[tuple[tuple[int, Field], ...], ...]:
    """Return for each Output of a body the fields on each of its Inputs, by their index."""
    index = {node: number for number, node in enumerate(report.sources())}
    return tuple(
        tuple((index[node], field) for node, field in report.facts[sink].fields)
        for sink in report.sinks()
    )


def _chained(
    before: tuple[tuple[tuple[int, Field], ...], ...],
    step: tuple[tuple[tuple[int, Field], ...], ...],
) -> tuple[tuple[tuple[int, Field], ...], ...]:
    """Return the fields behind one more copy of a block with one input and one output."""
    fields = [compose(outer, inner) for _, outer in before[0] for _, inner in step[0]]
    if not fields:
        return ((),)
    joined = fields[0]
    for field in fields[1:]:
        joined = union(joined, field)
    return (((0, joined),),)


class Drawing:
    """A short hand for bodies: `draw.chain(x, layer, layer)` wires layers one after another."""

    def __init__(self, *names: str) -> None:
        """Start a body with one Input for each name."""
        self.network = Network()
        self.inputs = tuple(self.network.add(Input(), name=name) for name in names or ("inputs",))

    def __call__(self, layer: Layer, *sources: str | tuple[str, str], name: str = "") -> str:
        """Add a layer and return its node."""
        return self.network.add(layer, *sources, name=name or None)

    def chain(self, start: str, *steps: tuple[str, Layer]) -> str:
        """Add named layers one after another and return the last node."""
        for name, layer in steps:
            start = self.network.add(layer, start, name=name)
        return start

    def finish(self, *results: str | tuple[str, str], names: tuple[str, ...] = ()) -> Network:
        """Add an Output for each result and return the body."""
        for index, result in enumerate(results):
            name = names[index] if names else ("output" if len(results) == 1 else None)
            self.network.add(Output(), result, name=name)
        return self.network


def ports_of(body: Network) -> tuple[tuple[Port, ...], tuple[Port, ...]]:
    """Return the input and output ports that a body gives to its block, by their names."""
    sources, sinks = body.structure().sources, body.structure().sinks
    inputs = tuple(Port(body.name(n), body.layer(n).output_ports[0].dtype) for n in sources)
    outputs = tuple(Port(body.name(n), _dtype_into(body, n)) for n in sinks)
    return inputs, outputs


def _dtype_into(body: Network, sink: str) -> str:
    wires: dict[str, Wire] = body.wires_into(sink)
    for wire in wires.values():
        ports = {port.name: port.dtype for port in body.layer(wire.source).output_ports}
        return ports[wire.source_port]
    return "any"
