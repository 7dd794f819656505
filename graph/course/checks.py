"""What a step's check can ask, each as a predicate over a `Situation`."""

from __future__ import annotations

from graph.course.lesson import Check, Situation
from graph.layer import Layer
from graph.shape import Shape


def both(*checks: Check) -> Check:
    """Hold if all of these hold."""
    return lambda now: all(check(now) for check in checks)


def selected(name: str) -> Check:
    """Hold while a layer is selected."""
    return lambda now: name in now.selected


def seen(page: str, layer: str | None = None) -> Check:
    """Hold once a page was looked at, with this layer on it if one is named."""
    return lambda now: any(
        sight.page == page and layer in (None, sight.layer) for sight in now.seen
    )


def inside(kind: str) -> Check:
    """Hold while a block of this kind is open."""
    return lambda now: now.inside == kind


def fits(now: Situation) -> bool:
    """Hold while the network has no error."""
    return now.report.ok


def gives(name: str, *shape: int) -> Check:
    """Hold while a layer gives this shape."""
    return lambda now: _shape(now, name) == shape


def has(name: str, **values: object) -> Check:
    """Hold while a layer has these parameters."""

    def holds(now: Situation) -> bool:
        layer = _layer(now, name)
        if layer is None:
            return False
        own = layer.values()
        return all(key in own and own[key] == value for key, value in values.items())

    return holds


def between(kind: str, before: str, after: str) -> Check:
    """Hold while a layer of this kind stands alone on the way from one layer to another."""

    def holds(now: Situation) -> bool:
        network = now.report.network
        start, end = network.find(before), network.find(after)
        if start is None or end is None:
            return False
        return any(
            network.layer(node).kind == kind and start in network.before[node]
            for node in network.before[end]
        )

    return holds


def wired(source: str, target: str) -> Check:
    """Hold while a wire leads from one layer to another."""

    def holds(now: Situation) -> bool:
        network = now.report.network
        start, end = network.find(source), network.find(target)
        return start is not None and end is not None and start in network.before[end]

    return holds


def macs_below(most: int) -> Check:
    """Hold while the network takes at most so many multiply-adds."""
    return lambda now: 0 < now.report.macs <= most


def _layer(now: Situation, name: str) -> Layer | None:
    node = now.report.network.find(name)
    return None if node is None else now.report.network.layer(node)


def _shape(now: Situation, name: str) -> Shape | None:
    node = now.report.network.find(name)
    return None if node is None else now.report.facts[node].shape
