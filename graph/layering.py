"""Rows of a drawing: each layer below all that feed it, neighbours in the order of the ports.

The layering and the order within rows come from fast-sugiyama (Sugiyama, Tagawa & Toda 1981).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import fast_sugiyama
import networkx as nx

from graph.names import age
from graph.network import Network, Position

COLUMN, ROW = 208.0, 92.0
"""Distance between neighbours in pixels at zoom 1: across a row, and from row to row."""


@dataclass(slots=True)
class Rank:
    """One row of the layering: nodes with their x, and how many long wires pass by."""

    places: dict[str, float]
    passing: int


def layered(network: Network, nodes: Iterable[str]) -> list[list[Rank]]:
    """Return the rows of each connected part of some nodes, top to bottom.

    Only wires between these nodes count. x is 0 in the middle of a part. The parts come in the
    order of their oldest node; a node without wires is a part of one row.
    """
    ids = sorted(nodes, key=age)
    number = {node: index for index, node in enumerate(ids)}
    wired = {number[node]: _sources(network, node, number) for node in ids}
    edges = sorted({(source, target) for target, found in wired.items() for source in found})
    parts = _parts(ids, edges, wired) if edges else []
    inside = {vertex for edge in edges for vertex in edge}
    parts += [(n, [Rank({node: 0.0}, 0)]) for node, n in number.items() if n not in inside]
    return [rows for _, rows in sorted(parts, key=lambda part: part[0])]


def _sources(network: Network, node: str, number: dict[str, int]) -> list[int]:
    """Return the sources of a node's wires in the order of its ports."""
    wires = network.wires_into(node)
    found = (wires[p.name].source for p in network.layer(node).input_ports if p.name in wires)
    return [number[source] for source in found if source in number]


def _parts(
    ids: list[str], edges: list[tuple[int, int]], wired: dict[int, list[int]]
) -> list[tuple[int, list[Rank]]]:
    """Return the rows of each connected part, with its oldest node, in the order of the ports."""
    parts = []
    for points in _connected(edges):
        rows: dict[float, Rank] = {}
        for vertex, (x, y) in sorted(points.items()):
            rank = rows.setdefault(-y, Rank({}, 0))
            if vertex >= 0:
                rank.places[ids[vertex]] = x
            else:
                rank.passing += 1
        xs = [x for x, _ in points.values()]
        middle = (min(xs) + max(xs)) / 2
        unit = _unit(list(rows.values()))
        mirrored = {v: (-x, y) for v, (x, y) in points.items()}
        if _crossings(points, wired) > _crossings(mirrored, wired):
            unit = -unit
        for rank in rows.values():
            rank.places = {n: (x - middle) / unit * COLUMN for n, x in rank.places.items()}
        parts.append((min(v for v in points if v >= 0), [rows[key] for key in sorted(rows)]))
    return parts


def _connected(edges: list[tuple[int, int]]) -> Iterator[dict[int, Position]]:
    """Yield the points of each connected part; what stands for a long wire is below zero.

    Each is laid out by itself: the numbers that fast-sugiyama gives to long wires of one part can
    be those of nodes of another.
    """
    for part in nx.connected_components(nx.Graph(edges)):
        members = sorted(part)
        place = {vertex: index for index, vertex in enumerate(members)}
        own = [(place[a], place[b]) for a, b in edges if a in part]
        for layout in fast_sugiyama.from_edges(own, vertex_spacing=10, dummy_vertices=True):
            points = ((int(vertex), spot) for vertex, spot in layout[0])
            yield {members[v] if v < len(members) else -v: spot for v, spot in points}


def _crossings(points: dict[int, Position], wired: dict[int, list[int]]) -> int:
    """Count pairs of wires into one node whose sources stand in another order than its ports."""
    return sum(
        points[sources[j]][0] < points[sources[i]][0]
        for node, sources in wired.items()
        if node in points
        for i in range(len(sources))
        for j in range(i + 1, len(sources))
    )


def _unit(rows: list[Rank]) -> float:
    """Return the smallest distance between neighbours of a row, which becomes one column."""
    gaps = [
        b - a
        for rank in rows
        for a, b in zip(
            sorted(rank.places.values()), sorted(rank.places.values())[1:], strict=False
        )
    ]
    return min((gap for gap in gaps if gap > 0), default=10.0)
