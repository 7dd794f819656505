"""What is different between two drawings: layers that came, went, changed or have other wires.

Layers are matched by their names; those that are left, by id and kind, are the same under another
name. Positions, notes and titles do not count, as they change nothing that is trained.
"""

from __future__ import annotations

from dataclasses import dataclass

from graph.layer import Layer
from graph.network import Network, Wire
from graph.parameters import format_value
from graph.userblock import definition_of

INSIDE = "drawing inside"
"""Stands for the parameter where what differs is what a person's own block holds."""


@dataclass(frozen=True, slots=True)
class Change:
    """One parameter of a layer that both drawings have, as it was and as it is."""

    layer: str
    parameter: str
    before: str
    after: str

    def __str__(self) -> str:
        return f"{self.layer}: {self.parameter} {self.before} → {self.after}"


@dataclass(frozen=True, slots=True)
class Difference:
    """All that differs; names are those in the newer drawing, but `removed` and `cut` in the old.

    `added` and `removed` are pairs (name, kind), `renamed` pairs (old name, new name), `joined`
    and `cut` wires between layers that both have, written `conv1 → add1.b`.
    """

    added: tuple[tuple[str, str], ...]
    removed: tuple[tuple[str, str], ...]
    renamed: tuple[tuple[str, str], ...]
    changed: tuple[Change, ...]
    joined: tuple[str, ...]
    cut: tuple[str, ...]

    def __bool__(self) -> bool:
        parts = (self.added, self.removed, self.renamed, self.changed, self.joined, self.cut)
        return any(parts)

    def lines(self) -> list[str]:
        """Return the differences as lines of text: `+` came, `-` went, `~` is another."""
        return [
            *(f"+ {name} ({kind})" for name, kind in self.added),
            *(f"- {name} ({kind})" for name, kind in self.removed),
            *(f"~ {old} is called {new}" for old, new in self.renamed),
            *(f"~ {change}" for change in self.changed),
            *(f"+ wire {wire}" for wire in self.joined),
            *(f"- wire {wire}" for wire in self.cut),
        ]


def difference(before: Network, after: Network) -> Difference:
    """Return what makes `after` another network than `before`."""
    pairs = matched(before, after)
    met = set(pairs.values())
    changed = [change for old, new in pairs.items() for change in _changes(before, old, after, new)]
    changed += _rules(before, after)
    old_wires = {_moved(wire, pairs): wire for wire in before.wires()}
    joined = [
        wire_text(after, wire)
        for wire in after.wires()
        if wire not in old_wires and {wire.source, wire.target} <= met
    ]
    new_wires = set(after.wires())
    cut = [
        wire_text(before, wire)
        for moved, wire in old_wires.items()
        if moved not in new_wires and {wire.source, wire.target} <= pairs.keys()
    ]
    return Difference(
        added=tuple(_named(after, node) for node in after.order() if node not in met),
        removed=tuple(_named(before, node) for node in before.order() if node not in pairs),
        renamed=tuple(
            (before.name(old), after.name(new))
            for old, new in pairs.items()
            if before.name(old) != after.name(new)
        ),
        changed=tuple(changed),
        joined=tuple(sorted(joined)),
        cut=tuple(sorted(cut)),
    )


def matched(before: Network, after: Network) -> dict[str, str]:
    """Return the nodes of `after` by those of `before` that they are."""
    pairs: dict[str, str] = {}
    for old in before.order():
        new = after.find(before.name(old))
        if new is not None:
            pairs[old] = new
    met = set(pairs.values())
    for old in before.order():
        if old in pairs or old not in after or old in met:
            continue
        if before.layer(old).kind == after.layer(old).kind:
            pairs[old] = old
    return pairs


def _changes(before: Network, old: str, after: Network, new: str) -> list[Change]:
    was, now = before.layer(old), after.layer(new)
    name = after.name(new)
    if was.kind != now.kind:
        return [Change(name, "kind", was.kind, now.kind)]
    earlier, later = was.values(), now.values()
    changes = [
        Change(name, parameter, _value(earlier.get(parameter)), _value(later.get(parameter)))
        for parameter in dict.fromkeys([*earlier, *later])
        if earlier.get(parameter) != later.get(parameter)
    ]
    if was.bypassed != now.bypassed:
        changes.append(Change(name, "bypassed", _value(was.bypassed), _value(now.bypassed)))
    inside = _inside(was, now)
    if inside is not None:
        changes.append(Change(name, INSIDE, *inside))
    return changes


def _inside(was: Layer, now: Layer) -> tuple[str, str] | None:
    """Return how two uses of a person's own block differ in what the block is, if they do."""
    first, second = definition_of(was), definition_of(now)
    if first is None or second is None or first.same_as(second):
        return None
    found = difference(first.body, second.body).lines()
    if not found:
        return "as it was", "arranged or described otherwise"
    more = f" and {len(found) - 1} more" if len(found) > 1 else ""
    return f"{len(first.body)} layers", f"{len(second.body)} layers ({found[0]}{more})"


def _rules(before: Network, after: Network) -> list[Change]:
    """Return whether weights start otherwise."""
    if before.initialisation == after.initialisation:
        return []
    texts = [
        "; ".join(rule.sentence(each) for rule in each.initialisation) or "as PyTorch starts them"
        for each in (before, after)
    ]
    return [Change("network", "weights at the start", *texts)]


def _value(value: object) -> str:
    text = format_value(value)
    first, *rest = text.splitlines() or [""]
    return f"{first} …" if rest else first


def _moved(wire: Wire, pairs: dict[str, str]) -> Wire:
    """Return a wire of the old drawing in the ids of the new one."""
    source, target = pairs.get(wire.source, ""), pairs.get(wire.target, "")
    return Wire(source or f"old {wire.source}", wire[1], target or f"old {wire.target}", wire[3])


def wire_text(network: Network, wire: Wire) -> str:
    """Return a wire by names; ports are written where a layer has several."""
    source, target = network.name(wire.source), network.name(wire.target)
    if len(network.layer(wire.source).output_ports) > 1:
        source += f".{wire.source_port}"
    if len(network.layer(wire.target).input_ports) > 1:
        target += f".{wire.target_port}"
    return f"{source} → {target}"


def _named(network: Network, node: str) -> tuple[str, str]:
    return network.name(node), network.layer(node).kind
