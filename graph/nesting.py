"""Encoder–decoders found by their wires alone: skips that nest like brackets.

The spine is the longest path. A bracket leaves it at one layer and meets it again further on,
straight or through layers of its own. Two or more brackets, one inside the other, are a tower:
what lies before the innermost one's end goes down, and from the end of each bracket on the path
comes up by one level. U-Net, hourglass networks and a person's own are all of that form; blocks
that follow each other, as in ResNet, are not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from graph.names import age
from graph.network import Network

LEAD = 2
"""So many layers before the first skip stand on top of the way down; more are a piece apart."""


class Chain(NamedTuple):
    """A piece without long skips."""

    nodes: frozenset[str]


class Level(NamedTuple):
    """One bracket of a tower: from a source on the way down to a target, which begins the `up`.

    `up` are the layers from the target to that of the next level, with those on the bracket.
    """

    source: str
    target: str
    up: frozenset[str]


class Tower(NamedTuple):
    """An encoder–decoder: the way down with the bottom, and the levels, the outermost first."""

    down: frozenset[str]
    levels: tuple[Level, ...]


class Bracket(NamedTuple):
    """A way around a part of the spine, by places on it, and the layers on that way."""

    start: int
    end: int
    nodes: frozenset[str] = frozenset()


class _Zone(NamedTuple):
    """Where a place on the spine is: in which piece, on which side of it, in which level."""

    piece: int
    side: str
    level: int


def pieces(network: Network, nodes: Iterable[str]) -> list[Chain | Tower]:
    """Return the towers of a connected part and what lies between, in the order of the flow.

    Empty if there is no tower, or if a wire connects what a U would draw far apart.
    """
    part = frozenset(nodes)
    spine = _spine(network, part)
    place = {node: index for index, node in enumerate(spine)}
    brackets, ties = _brackets(network, part, place)
    groups = list(_groups(brackets))
    nests = _levels(network, spine, groups)
    found = [(group[0].start, nest) for group, nest in zip(groups, nests, strict=True)]
    towers = [nest for _, nest in found if len(nest) > 1]
    if not towers:
        return []
    zones = _zones(len(spine), towers, [start for start, nest in found if len(nest) > 1])
    depths = [len(nest) for nest in towers]
    members: dict[_Zone, set[str]] = {}
    for node, zone in zip(spine, zones, strict=True):
        members.setdefault(zone, set()).add(node)
    for starts, ends, beside in ties:
        home = _home({zones[i] for i in starts}, {zones[i] for i in ends}, depths)
        if home is None:
            return []
        members[home] |= beside
    return list(_drawn(spine, towers, zones, members))


def _spine(network: Network, part: frozenset[str]) -> list[str]:
    """Return the longest path; among equals that of the oldest nodes."""
    waiting = {n: {w.source for w in network.wires_into(n).values()} & part for n in part}
    ready = sorted((n for n, before in waiting.items() if not before), key=age, reverse=True)
    length = dict.fromkeys(part, 0)
    before: dict[str, str] = {}
    while ready:
        node = ready.pop()
        for target in sorted({w.target for w in network.wires_out_of(node)} & part, key=age):
            if length[node] + 1 > length[target]:
                length[target], before[target] = length[node] + 1, node
            waiting[target].discard(node)
            if not waiting[target]:
                ready.append(target)
    node = min(part, key=lambda each: (-length[each], age(each)))
    path = [node]
    while node in before:
        node = before[node]
        path.append(node)
    return path[::-1]


def _brackets(
    network: Network, part: frozenset[str], place: dict[str, int]
) -> tuple[list[Bracket], list[tuple[set[int], set[int], set[str]]]]:
    """Return what may nest, and all ties beside the spine: where they start and end, and their
    layers."""
    ties: list[tuple[set[int], set[int], set[str]]] = []
    for node, index in place.items():
        ends = {place[w.target] for w in network.wires_out_of(node) if w.target in place}
        ties += [({index}, {end}, set()) for end in sorted(ends) if end > index + 1]
    left = {node for node in part if node not in place}
    while left:
        beside: set[str] = set()
        starts: set[int] = set()
        ends = set()
        reached = [min(left, key=age)]
        while reached:
            node = reached.pop()
            if node in beside:
                continue
            beside.add(node)
            before = {w.source for w in network.wires_into(node).values()} & part
            after = {w.target for w in network.wires_out_of(node)} & part
            starts |= {place[each] for each in before if each in place}
            ends |= {place[each] for each in after if each in place}
            reached += [each for each in before | after if each not in place]
        left -= beside
        ties.append((starts, ends, beside))
    brackets = [
        Bracket(max(starts), min(ends), frozenset(beside))
        for starts, ends, beside in ties
        if starts and ends and min(ends) > max(starts) + 1
    ]
    return brackets, ties


def _groups(brackets: list[Bracket]) -> Iterator[list[Bracket]]:
    """Part brackets into those that touch one another."""
    group: list[Bracket] = []
    reach = -1
    for bracket in sorted(brackets, key=lambda each: each[:2]):
        if group and bracket.start > reach:
            yield group
            group = []
        group.append(bracket)
        reach = max(reach, bracket.end)
    if group:
        yield group


def _nested(group: list[Bracket]) -> list[Bracket]:
    """Return brackets that lie strictly in one another, the outermost first.

    Of all such chains it is the one with the most places inside, added up: the long skips of an
    encoder–decoder, and not a short one within one of its levels. Brackets come in the order of
    their starts, so a chain is a strictly falling sequence of ends; a Fenwick tree over the ends
    keeps the best chain so far (Fredman 1975 for the plain longest one).
    """
    last = max(bracket.end for bracket in group)
    best: list[tuple[int, Bracket | None]] = [(0, None)] * (last + 2)
    outer: dict[Bracket, Bracket | None] = {}
    top: tuple[int, Bracket | None] = (0, None)
    for bracket in group:
        weight, before, place = 0, None, last - bracket.end
        while place > 0:
            if best[place][0] > weight:
                weight, before = best[place]
            place &= place - 1
        outer[bracket] = before
        reached = (weight + bracket.end - bracket.start, bracket)
        place = last - bracket.end + 1
        while place < len(best):
            if best[place][0] < reached[0]:
                best[place] = reached
            place += place & -place
        top = reached if reached[0] > top[0] else top
    nest: list[Bracket] = []
    at = top[1]
    while at is not None:
        nest.append(at)
        at = outer[at]
    return nest[::-1]


def _levels(network: Network, spine: list[str], groups: list[list[Bracket]]) -> list[list[Bracket]]:
    """Return the nested brackets of each group without blocks, each up to where it first ends.

    The residual block at the bottom of a U is nested in all of its levels, but no level: what has
    the form of a bracket that is nested in none is a block. Where a layer's ways meet the spine
    at several, as in the gate of an attention U-Net and behind it, the first one counts.
    """
    nests = [_nested(group) for group in groups]
    alike: dict[int, list[Bracket]] = {}
    leaving: dict[int, list[Bracket]] = {}
    for bracket in chain.from_iterable(groups):
        alike.setdefault(bracket.end - bracket.start, []).append(bracket)
        leaving.setdefault(bracket.start, []).append(bracket)

    def is_block(bracket: Bracket) -> bool:
        form = _form(network, spine, bracket)
        return any(
            _form(network, spine, other) == form
            for other in alike[bracket.end - bracket.start]
            if other.start != bracket.start and not any(other in nest for nest in nests)
        )

    for number, group in enumerate(groups):
        left = group
        while len(nests[number]) > 1 and is_block(nests[number][-1]):
            left = [bracket for bracket in left if bracket != nests[number][-1]]
            nests[number] = _nested(left)
    found = []
    for nest in nests:
        levels: list[Bracket] = []
        for bracket in reversed(nest):
            inside = levels[-1].end if levels else bracket.start
            ways = [way for way in leaving[bracket.start] if inside < way.end < bracket.end]
            levels.append(min([way for way in ways if levels or not is_block(way)] or [bracket]))
        found.append(levels[::-1])
    return found


def _form(network: Network, spine: list[str], bracket: Bracket) -> tuple[list[str], list[str]]:
    """Return the kinds of layers that a bracket goes around, with its end, and of those on it."""
    around = [network.layer(node).kind for node in spine[bracket.start + 1 : bracket.end + 1]]
    return around, sorted(network.layer(node).kind for node in bracket.nodes)


def _zones(length: int, towers: list[list[Bracket]], starts: list[int]) -> list[_Zone]:
    """Return the zone of each place: a tower reaches from where it starts to the next one."""
    zones: list[_Zone] = []
    lead = starts[0]
    if lead > LEAD:
        zones += [_Zone(-1, "chain", 0)] * lead
    for number, nest in enumerate(towers):
        stop = starts[number + 1] if number + 1 < len(towers) else length
        ups = {bracket.end: level for level, bracket in enumerate(nest)}
        downs = {bracket.start + 1: level + 1 for level, bracket in enumerate(nest)}
        zone = _Zone(number, "down", 0)
        for index in range(len(zones), stop):
            if index in ups:
                zone = _Zone(number, "up", ups[index])
            elif index in downs:
                zone = _Zone(number, "down", downs[index])
            zones.append(zone)
    return zones


def _home(starts: set[_Zone], ends: set[_Zone], depths: list[int]) -> _Zone | None:
    """Return the zone to which a tie's layers belong; None if it does not fit into a U.

    It fits inside the way down, and into a step up from that step, from its level's way down, and
    from the step below it, as the gate of an attention U-Net does.
    """
    touched = starts | ends
    if len(touched) == 1:
        return min(touched)
    if len({zone.piece for zone in touched}) > 1:
        return None
    if all(zone.side == "down" for zone in touched):
        return min(touched)
    if len(ends) != 1:
        return None
    (end,) = ends
    if end.side != "up":
        return None
    near = {end, end._replace(side="down"), end._replace(level=end.level + 1)}
    if end.level + 1 == depths[end.piece]:
        near.add(_Zone(end.piece, "down", end.level + 1))
    return end if starts <= near else None


def _drawn(
    spine: list[str],
    towers: list[list[Bracket]],
    zones: list[_Zone],
    members: dict[_Zone, set[str]],
) -> Iterator[Chain | Tower]:
    """Put the pieces together from the layers of their zones."""
    if zones[0].side == "chain":
        yield Chain(frozenset(members[zones[0]]))
    for number, nest in enumerate(towers):
        down = [m for zone, m in members.items() if zone[:2] == (number, "down")]
        levels = (
            Level(spine[b.start], spine[b.end], frozenset(members[_Zone(number, "up", level)]))
            for level, b in enumerate(nest)
        )
        yield Tower(frozenset().union(*down), tuple(levels))
