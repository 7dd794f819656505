"""Problems with their context: which layer, what is wired to it, and which fixes there are.

Layers raise bare facts; here they become sentences that name the layer, its sources, and edits.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from graph.errors import ShapeError
from graph.fixes import AppendAfter, Delete, DropEmptyPorts, Fix, Remedy, WireFrom
from graph.layer import Layer
from graph.layers.output import Output
from graph.network import Network, Structure, Wire
from graph.problems import ERROR, HINT, WARNING, Hint, Problem

if TYPE_CHECKING:
    from graph.check import Report


MOST_FIXES = 4
"""Above so many fixes of a missing wire only the first is offered."""


class Diagnosis:
    """Says what is wrong at the nodes of one network."""

    def __init__(self, network: Network) -> None:
        """Name layers as this network does."""
        self.network = network
        self._open: tuple[Structure, tuple[str, ...]] | None = None

    def _subject(self, node: str, layer: Layer) -> str:
        return f"{self.network.name(node)} ({layer.kind})"

    def misfits(self, node: str, layer: Layer, error: ShapeError) -> tuple[Problem, ...]:
        """Return what is wrong at a layer; for a block, what is wrong inside it."""
        if error.inner:
            return tuple(self._renamed(node, problem) for problem in error.inner)
        return (self.misfit(node, layer, error),)

    def inside(self, node: str, inner: tuple[Report, ...]) -> tuple[Problem, ...]:
        """Return the hints of a block's bodies, each once."""
        found = [p for report in dict.fromkeys(inner) for p in report.problems]
        return tuple(dict.fromkeys(self._renamed(node, problem) for problem in found))

    def _renamed(self, node: str, problem: Problem) -> Problem:
        """Return a problem inside a block as the network that holds the block tells it."""
        name = self.network.name(node)
        message, path = f"{name}/{problem.message}", f"{name}/{problem.path}"
        return replace(problem, message=message, path=path, node=node, port=None, fixes=())

    def misfit(self, node: str, layer: Layer, error: ShapeError) -> Problem:
        """Return the problem of a layer that cannot take its inputs."""
        parts = (
            self._named(node, error.message),
            error.arithmetic,
            self._named(node, error.advice),
        )
        text = " ".join(_sentence(part) for part in parts if part)
        return Problem(
            ERROR,
            error.code,
            f"{self._subject(node, layer)}: {text}",
            node,
            self.network.name(node),
            error.port,
            error.arithmetic,
            self._fixes(node, error.remedies),
        )

    def hint(self, node: str, layer: Layer, hint: Hint) -> Problem:
        """Return a hint of a layer as a problem."""
        message = f"{self._subject(node, layer)}: {_sentence(self._named(node, hint.message))}"
        name = self.network.name(node)
        fixes = self._fixes(node, hint.remedies)
        return Problem(HINT, hint.code, message, node, name, fixes=fixes)

    def _named(self, node: str, text: str) -> str:
        """Put the names of the wired layers where `text` has {port}; {in} is the first one."""
        wires = self.network.wires_into(node)
        for port, wire in wires.items():
            text = text.replace("{" + port + "}", self.network.name(wire.source))
        for first in self.network.layer(node).input_ports[:1]:
            if first.name in wires:
                text = text.replace("{in}", self.network.name(wires[first.name].source))
        return text.replace("{node}", self.network.name(node))

    def _fixes(self, node: str, remedies: tuple[Remedy, ...]) -> tuple[Fix, ...]:
        return tuple(Fix(self._named(node, remedy.title), node, remedy) for remedy in remedies)

    def missing(self, node: str, layer: Layer, port: str) -> Problem:
        """Return the problem of a port without a wire, and which layers could be wired to it."""
        network = self.network
        name = network.name(node)
        remedies: list[Remedy] = []
        for source in self._dangling():
            wire = Wire(source, network.layer(source).output_ports[0].name, node, port)
            if source != node and network.why_not(wire) is None:
                title = f"Wire {network.name(source)} to it"
                remedies.append(WireFrom(wire.source, wire.source_port, port, title))
            if len(remedies) == MOST_FIXES:
                break  # with the deletion they are too many, and only the first is offered
        wired = len(network.wires_into(node))
        fewer = layer.with_inputs(wired)
        if fewer is not None:
            remedies.append(DropEmptyPorts(fewer, f"Give {name} {wired} inputs only"))
        remedies.append(Delete(f"Delete {name}"))
        where = "its input" if len(layer.input_ports) == 1 else f"its input {port}"
        return Problem(
            ERROR,
            "missing-input",
            f"{self._subject(node, layer)}: nothing is wired to {where}. "
            "Draw a wire from the output of the layer before it.",
            node,
            name,
            port,
            fixes=self._fixes(
                node, tuple(remedies[:1] if len(remedies) > MOST_FIXES else remedies)
            ),
        )

    def _dangling(self) -> tuple[str, ...]:
        """Return the nodes whose output nothing uses, in the order of evaluation.

        They are kept until a node or a wire changes: each port without a wire asks for them.
        """
        structure = self.network.structure()
        if self._open is None or self._open[0] is not structure:
            after, layer = self.network.after, self.network.layer
            found = (node for node in structure.order if not after[node])
            self._open = structure, tuple(node for node in found if layer(node).output_ports)
        return self._open[1]

    def unused(self, node: str, layer: Layer) -> tuple[Problem, ...]:
        """Return the warning of an output that nothing uses, if it is one."""
        if self.network.after[node] or not layer.output_ports:
            return ()
        name = self.network.name(node)
        remedies: list[Remedy] = [Delete(f"Delete {name}")]
        remedies.insert(0, AppendAfter(Output(), f"End the network after {name}"))
        return (
            Problem(
                WARNING,
                "unused-output",
                f"{self._subject(node, layer)}: nothing uses its output. "
                "Wire it on, or end the network here with an Output.",
                node,
                name,
                fixes=self._fixes(node, tuple(remedies)),
            ),
        )


def _sentence(text: str) -> str:
    text = text.strip()
    return text if text.endswith((".", "!", "?")) else text + "."
