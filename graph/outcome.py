"""What an edit would do to a network, found out on a copy: nothing is changed."""

from __future__ import annotations

from dataclasses import dataclass

from graph.check import Report
from graph.edits import Edit
from graph.names import age


@dataclass(frozen=True, slots=True)
class Outcome:
    """The checks of a network before and after an edit.

    `changed` are the nodes that are in both and give other shapes after it, in the order of
    evaluation; `added` and `removed` are in one only.
    """

    before: Report
    after: Report
    changed: tuple[str, ...]
    added: tuple[str, ...]
    removed: tuple[str, ...]


def outcome(report: Report, edit: Edit) -> Outcome:
    """Return what an edit would do; GraphError if it cannot be applied."""
    network = report.network.copy()
    inverse = edit.apply(network)
    after = report.of_copy(network)
    nodes = after.refresh(edit.touches | inverse.touches)
    old, place = report.facts, network.structure().place
    changed = [n for n in nodes if n in network and n in old and _gives_other(report, after, n)]
    return Outcome(
        report,
        after,
        tuple(sorted(changed, key=place.__getitem__)),
        tuple(sorted((n for n in nodes if n in network and n not in old), key=age)),
        tuple(sorted((n for n in nodes if n not in network), key=age)),
    )


def _gives_other(before: Report, after: Report, node: str) -> bool:
    return before.facts[node].outputs != after.facts[node].outputs
