"""Where layers stand on the canvas: layered from top to bottom, long drawings in columns.

Positions are node centres in pixels at zoom 1. A drawing that would be much taller than wide is
cut, where a single layer joins the two parts, into columns that are read left to right. What goes
down and comes up again under long skips, as an encoder and its decoder do, is drawn as a U where
that is the larger picture. Columns over which a single long wire runs stand lower than its source.
"""

from __future__ import annotations

from collections.abc import Collection
from math import sqrt

from graph.layering import COLUMN, ROW, Rank, layered
from graph.network import Network, Position
from graph.ushape import cut, put_column, u_shaped

ASPECT = 1.5
"""Width over height that the columns aim for, that of a canvas beside its panels."""

WINDOW = 2.0
"""Width over height of the canvas of a laptop, with the panels beside and below it open."""

GAIN = 1.2
"""How much larger a U must come out in such a window than columns do."""

TALL = 8 * ROW
"""Height from which on a laptop shows no names any more."""

HEIGHTS = 5
"""How many heights of columns more and less than usual are tried where a wire runs over them."""

CUT_GAIN = 1.25
"""How much larger columns must come out for a long wire to run over several of them."""


def arranged(network: Network, *, wrapped: bool = True) -> dict[str, Position]:
    """Return a position for every node; wires are acyclic by the connection rule.

    Not `wrapped`, it all goes down in one column, however long, as in the place of a block.
    """
    positions: dict[str, Position] = {}
    left = 0.0
    alone: list[str] = []
    for ranks in layered(network, network):
        nodes = [node for rank in ranks for node in rank.places]
        if len(nodes) == 1:
            alone += nodes
            continue
        if wrapped:
            plain, u = in_columns(ranks), u_shaped(network, nodes)
            found = plain if u is None else _best(plain, u, GAIN)
            if u is None and TALL * _scale(plain.values()) < 1:
                found = _best(plain, beside_a_wire(network, ranks), CUT_GAIN)
        else:
            found = {}
            put_column(ranks, 0.0, 0.0, ROW, found)
        positions.update((node, (round(x + left, 1), y)) for node, (x, y) in found.items())
        left += max(x for x, _ in found.values()) + COLUMN * 1.15
    for row, node in enumerate(alone):
        positions[node] = (round(left, 1), row * ROW)
    return positions


def arrange(network: Network) -> None:
    """Move every node to its arranged position."""
    for node, position in arranged(network).items():
        network.move(node, position)


def in_columns(ranks: list[Rank]) -> dict[str, Position]:
    """Return places for the rows of a part, from x = 0, in as many columns as suit a window."""
    positions: dict[str, Position] = {}
    left = 0.0
    for column in cut(ranks, _height(ranks)):
        left = put_column(column, left, 0.0, ROW, positions)
    return positions


def beside_a_wire(network: Network, ranks: list[Rank]) -> dict[str, Position]:
    """Return places in columns over which a long wire may run, the largest that there are.

    What it passes starts two rows below its source, so that it runs level above all of it and
    comes down on its target.
    """
    usual = _height(ranks)
    heights = range(max(2, usual - HEIGHTS), usual + HEIGHTS)
    found = (_lowered(network, cut(ranks, height, passing=1)) for height in heights)
    return max(found, key=lambda places: _scale(places.values()))


def _lowered(network: Network, columns: list[list[Rank]]) -> dict[str, Position]:
    """Return places for columns, each below the wires that come to or over it from others."""
    column_of = {
        node: index
        for index, column in enumerate(columns)
        for rank in column
        for node in rank.places
    }
    sources: list[set[str]] = [set() for _ in columns]
    for index, column in enumerate(columns):
        (last, *_) = column[-1].places
        for node in (node for rank in column for node in rank.places if node != last):
            for wire in network.wires_out_of(node):
                for passed in range(index + 1, column_of.get(wire.target, index) + 1):
                    sources[passed].add(node)
    positions: dict[str, Position] = {}
    left = 0.0
    for column, above in zip(columns, sources, strict=True):
        top = max((positions[node][1] + 2 * ROW for node in above), default=0.0)
        left = put_column(column, left, top, ROW, positions)
    return positions


def _height(ranks: list[Rank]) -> int:
    """Return how many rows make columns that suit a window."""
    widest = max((max(r.places.values()) - min(r.places.values())) for r in ranks if r.places)
    columns = max(1, round(sqrt(ASPECT * len(ranks) * ROW / (widest + COLUMN))))
    return -(-len(ranks) // columns)


def _best(
    plain: dict[str, Position], other: dict[str, Position], gain: float
) -> dict[str, Position]:
    """Return the plainer places unless the others are so many times as large."""
    if _scale(other.values()) < gain * _scale(plain.values()):
        return plain
    return other


def _scale(places: Collection[Position]) -> float:
    """Return how large a drawing can be shown in a window of that form and height 1."""
    xs = [x for x, _ in places]
    ys = [y for _, y in places]
    return min(WINDOW / (max(xs) - min(xs) + COLUMN), 1 / (max(ys) - min(ys) + ROW))
