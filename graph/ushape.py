"""Drawings as a U: the encoder goes down at the left, the decoder climbs to the right.

Each level of the decoder is a column of its own, whose first layer stands two rows below the
layer that it gets its skip from. So every skip runs level, in the gap below its source, over all
that is deeper, and comes down on its target from above; none crosses another or passes a node.
Figure 1 of Ronneberger, Fischer & Brox 2015, "U-Net" (arXiv:1505.04597), with levels for rows.
"""

from __future__ import annotations

from collections.abc import Iterable

from graph.layering import COLUMN, Rank, layered
from graph.nesting import Chain, Tower, pieces
from graph.network import Network, Position

STEP = 88.0
"""From row to row, in pixels: a little closer than elsewhere, as a U is taller than wide."""

APART = COLUMN * 1.15
"""From column to column, so that a wire can climb between them."""


def u_shaped(network: Network, nodes: Iterable[str]) -> dict[str, Position] | None:
    """Return places for a connected part from x = 0 on, or None if it holds no encoder–decoder."""
    found = pieces(network, nodes)
    drawn = [_tower(network, piece) for piece in found if isinstance(piece, Tower)]
    if not drawn:
        return None
    height = max(_depth(columns) for columns in drawn)
    positions: dict[str, Position] = {}
    left = 0.0
    towers = iter(drawn)
    for piece in found:
        columns = [(0, _rows(network, piece))] if isinstance(piece, Chain) else next(towers)
        *inner, (first, last) = columns
        for row, ranks in inner:
            left = put_column(ranks, left, row * STEP, STEP, positions)
        for ranks in cut(last, height, height - first):
            left = put_column(ranks, left, first * STEP, STEP, positions)
            first = 0
    return positions


def _tower(network: Network, tower: Tower) -> list[tuple[int, list[Rank]]]:
    """Return the columns of one encoder–decoder, left to right, each with the row it starts in."""
    down = _rows(network, Chain(tower.down))
    row_of = {node: row for row, rank in enumerate(down) for node in rank.places}
    columns = [(0, down)]
    for level in reversed(tower.levels):
        ranks = _rows(network, Chain(level.up))
        above = next(row for row, rank in enumerate(ranks) if level.target in rank.places)
        columns.append((row_of[level.source] + max(1, 2 - above), ranks))
    return columns


def _rows(network: Network, chain: Chain) -> list[Rank]:
    """Return the rows of a piece, which is connected."""
    (ranks,) = layered(network, chain.nodes)
    return ranks


def _depth(columns: list[tuple[int, list[Rank]]]) -> int:
    """Return how many rows a tower needs; its last column can be cut."""
    *inner, (first, _) = columns
    return max(first + 1, *(row + len(ranks) for row, ranks in inner))


def cut(
    ranks: list[Rank], height: int, room: int | None = None, passing: int = 0
) -> list[list[Rank]]:
    """Cut rows into columns of about a height, the first with other room, at single nodes.

    That many long wires may pass by the node of a cut.
    """
    columns: list[list[Rank]] = [[]]
    room = height if room is None else room
    for index, rank in enumerate(ranks):
        columns[-1].append(rank)
        single = len(rank.places) == 1 and rank.passing <= passing
        if len(columns[-1]) >= room and single and len(ranks) - index > 2:
            columns.append([])
            room = height
    return columns


def put_column(
    ranks: list[Rank], left: float, top: float, step: float, positions: dict[str, Position]
) -> float:
    """Place a column with its leftmost node at `left`; return where the next may start."""
    xs = [x for rank in ranks for x in rank.places.values()]
    shift = left - min(xs)
    for row, rank in enumerate(ranks):
        for node, x in rank.places.items():
            positions[node] = (round(x + shift, 1), top + row * step)
    return left + max(xs) - min(xs) + APART
