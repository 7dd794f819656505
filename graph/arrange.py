"""Where layers stand on the canvas: layered from top to bottom, long drawings in columns.

Positions are node centres in pixels at zoom 1. The layering and the order within layers come
from fast-sugiyama (Sugiyama, Tagawa & Toda 1981); a drawing that would be much taller than wide
is cut, where a single layer joins the two parts, into columns that are read left to right.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

import fast_sugiyama

from graph.names import age
from graph.network import Network, Position

COLUMN, ROW = 208.0, 92.0
"""Distance between neighbours: across a row, and from row to row."""

ASPECT = 1.5
"""Width over height that the columns aim for, that of a canvas beside its panels."""


@dataclass(slots=True)
class _Rank:
    """One row of the layering: nodes with their x, and how many long wires pass by."""

    places: dict[str, float]
    passing: int


def arranged(network: Network) -> dict[str, Position]:
    """Return a position for every node; wires are acyclic by the connection rule."""
    ids = sorted(network, key=age)
    number = {node: index for index, node in enumerate(ids)}
    edges = sorted({(number[w.source], number[w.target]) for w in network.wires()})
    positions: dict[str, Position] = {}
    left = 0.0
    wired = {number[node]: _sources(network, node, number) for node in ids}
    for ranks in _layered(ids, edges, wired):
        left = _place(ranks, left, positions)
    alone = [node for node in ids if node not in positions]
    for row, node in enumerate(alone):
        positions[node] = (round(left, 1), row * ROW)
    return positions


def _sources(network: Network, node: str, number: dict[str, int]) -> list[int]:
    """Return the sources of a node's wires in the order of its ports."""
    wires = network.wires_into(node)
    ports = (port.name for port in network.layer(node).input_ports)
    return [number[wires[port].source] for port in ports if port in wires]


def arrange(network: Network) -> None:
    """Move every node to its arranged position."""
    for node, position in arranged(network).items():
        network.move(node, position)


def _crossings(points: dict[int, Position], wired: dict[int, list[int]]) -> int:
    """Count pairs of wires into one node whose sources stand in another order than its ports."""
    return sum(
        points[sources[j]][0] < points[sources[i]][0]
        for node, sources in wired.items()
        if node in points
        for i in range(len(sources))
        for j in range(i + 1, len(sources))
    )


def _layered(
    ids: list[str], edges: list[tuple[int, int]], wired: dict[int, list[int]]
) -> list[list[_Rank]]:
    """Return the rows of each connected part, top to bottom, in the order of the ports."""
    if not edges:
        return []
    parts = []
    for layout in fast_sugiyama.from_edges(edges, vertex_spacing=10, dummy_vertices=True):
        points = {int(vertex): place for vertex, place in layout[0]}
        rows: dict[float, _Rank] = {}
        for vertex, (x, y) in sorted(points.items()):
            rank = rows.setdefault(-y, _Rank({}, 0))
            if vertex < len(ids):
                rank.places[ids[vertex]] = x
            else:
                rank.passing += 1
        xs = [x for x, _ in points.values()]
        middle = (min(xs) + max(xs)) / 2
        unit = _unit(list(rows.values()))
        if _crossings(points, wired) > _crossings(
            {v: (-x, y) for v, (x, y) in points.items()}, wired
        ):
            unit = -unit
        for rank in rows.values():
            rank.places = {n: (x - middle) / unit * COLUMN for n, x in rank.places.items()}
        parts.append((min(points), [rows[key] for key in sorted(rows)]))
    return [rows for _, rows in sorted(parts, key=lambda part: part[0])]


def _unit(rows: list[_Rank]) -> float:
    """Return the smallest distance between neighbours of a row, which becomes one column."""
    gaps = [
        b - a
        for rank in rows
        for a, b in zip(
            sorted(rank.places.values()), sorted(rank.places.values())[1:], strict=False
        )
    ]
    return min((gap for gap in gaps if gap > 0), default=10.0)


def _place(ranks: list[_Rank], left: float, positions: dict[str, Position]) -> float:
    """Place the rows in columns from `left` on; return where the next part may start."""
    widest = max((max(r.places.values()) - min(r.places.values())) for r in ranks if r.places)
    width = widest + COLUMN
    columns = max(1, round(sqrt(ASPECT * len(ranks) * ROW / width)))
    height = -(-len(ranks) // columns)
    column: list[_Rank] = []
    for index, rank in enumerate(ranks):
        column.append(rank)
        single = len(rank.places) == 1 and not rank.passing
        rest = len(ranks) - index - 1
        if (len(column) >= height and single and rest > 1) or not rest:
            xs = [x for each in column for x in each.places.values()]
            shift = left - min(xs)
            for row, each in enumerate(column):
                for node, x in each.places.items():
                    positions[node] = (round(x + shift, 1), row * ROW)
            left += max(xs) - min(xs) + COLUMN * 1.15
            column = []
    return left
