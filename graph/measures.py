"""Two networks side by side: what each costs, sees and passes through, all of it by the check."""

from __future__ import annotations

from dataclasses import dataclass

from graph.check import Report, check
from graph.field import Reach
from graph.network import Network

NON_LINEAR = "Activation"
"""The category whose layers are counted as non-linearities."""


@dataclass(frozen=True)
class Measures:
    """What is compared. `field` is that of the last output; None if it is no window.

    `shortest` and `longest` count the convolutions and matrix products, all layers that multiply,
    on the ways from input to output, as papers count depth; None where no way leads there.
    """

    parameters: int
    macs: int
    activations: int
    field: str
    non_linear: int
    shortest: int | None
    longest: int | None


def measure(network: Network) -> Measures:
    """Return what a network amounts to."""
    return measured(check(network))


def measured(report: Report) -> Measures:
    """Return what a checked network amounts to."""
    ways = _ways(report)
    return Measures(
        report.parameters,
        report.macs,
        report.activations,
        _field(report),
        _non_linear(report),
        ways[0] if ways else None,
        ways[1] if ways else None,
    )


def _field(report: Report) -> str:
    sinks = [node for node in report.sinks() if node in report.lasting] or list(report.sinks())
    for sink in sinks:
        for _, field in report.facts[sink].fields:
            if isinstance(field, Reach):
                return field.value
            return "×".join(str(axis.size) for axis in field)
    return "–"


def _non_linear(report: Report) -> int:
    """Count the activation layers, those inside blocks too."""
    count = 0
    for node in report.network.structure().live:
        facts = report.facts[node]
        if facts.inner:
            count += sum(_non_linear(inner) for inner in facts.inner)
        elif facts.layer.category == NON_LINEAR and not facts.layer.bypassed:
            count += 1
    return count


def _ways(report: Report) -> tuple[int, int] | None:
    """Return the fewest and the most multiplying layers on a way through the network."""
    reached: dict[str, tuple[int, int]] = {}
    for node in report.network.structure().order:
        facts = report.facts[node]
        before = [reached[each] for each in report.network.before[node] if each in reached]
        if before:
            least, most = min(way[0] for way in before), max(way[1] for way in before)
        elif not facts.layer.input_ports:
            least = most = 0
        else:
            continue
        inside = _through(report, node)
        reached[node] = (least + inside[0], most + inside[1])
    ends = [reached[sink] for sink in report.sinks() if sink in reached]
    return (min(way[0] for way in ends), max(way[1] for way in ends)) if ends else None


def _through(report: Report, node: str) -> tuple[int, int]:
    facts = report.facts[node]
    if facts.inner:
        ways = [way for inner in facts.inner if (way := _ways(inner)) is not None]
        return sum(way[0] for way in ways), sum(way[1] for way in ways)
    counts = int(facts.macs > 0)
    return counts, counts
