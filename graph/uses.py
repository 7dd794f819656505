"""Where the built-in networks use a kind of layer or block, found by looking through them."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import NamedTuple

from graph.check import Report, check
from graph.zoo import TEMPLATES


class Use(NamedTuple):
    """That a built-in network has layers of a kind: how many, and the way to the first of them.

    `path` are ids: the blocks to open one after another, then the layer itself. `number` is of all
    such layers, those inside of blocks too, and as often as a block is repeated.
    """

    network: str
    number: int
    path: tuple[str, ...]


@cache
def uses_in(name: str) -> dict[str, Use]:
    """Return what a built-in network uses, by kind; builds and checks it once, up to 60 ms.

    The way leads to the layer that is the least deep in blocks, and of those to the first.
    """
    report = check(TEMPLATES[name].build())
    counts: Counter[str] = Counter()
    paths: dict[str, tuple[str, ...]] = {}
    _look(report, (), counts, paths)
    return {kind: Use(name, number, paths[kind]) for kind, number in counts.items()}


def _look(
    report: Report, way: tuple[str, ...], counts: Counter[str], paths: dict[str, tuple[str, ...]]
) -> None:
    for node in report.network.order():
        facts = report.facts[node]
        kind, path = facts.layer.kind, (*way, node)
        counts[kind] += 1
        if kind not in paths or len(path) < len(paths[kind]):
            paths[kind] = path
        for body in facts.inner:
            _look(body, path, counts, paths)
