"""Two drawings in one: the newer, with what the older had besides as ghosts at their old places."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor

from graph.difference import Difference, difference, matched, wire_text
from graph.layering import COLUMN, ROW
from graph.network import Network, Position, Wire


@dataclass(frozen=True, slots=True)
class Row:
    """One difference in words, and the node of the drawing that shows it, if one does."""

    text: str
    node: str | None


@dataclass(frozen=True, slots=True)
class Compared:
    """A drawing of both; nodes and wires by their ids in it.

    `changed` gives in words what is another in a node: parameters, its name, its wires.
    """

    network: Network
    added: frozenset[str]
    removed: frozenset[str]
    changed: dict[str, tuple[str, ...]]
    joined: frozenset[Wire]
    cut: frozenset[Wire]
    rows: tuple[Row, ...]


def compared(before: Network, after: Network) -> Compared:
    """Return both drawings in one. A ghost stands where it stood: after the layer before it.

    Where another layer is now, it stands beside that; what is further right makes room.
    """
    found = difference(before, after)
    pairs = matched(before, after)
    network = after.copy()
    room = _Room(network)
    ghosts: dict[str, str] = {}
    for node in before.order():
        if node not in pairs:
            name = before.name(node)
            if network.why_not_name(name) is not None:
                name = network.new_name(name)
            place = room.take(_place(before, node, network, {**pairs, **ghosts}))
            ghosts[node] = network.add(before.layer(node), name=name, position=place)
    there = {**pairs, **ghosts}
    moved = {Wire(there[w[0]], w[1], there[w[2]], w[3]): w for w in before.wires()}
    cut = set()
    removed = frozenset(ghosts.values())
    for wire in moved:
        if {wire.source, wire.target} & removed and network.why_not(wire) is None:
            network.connect(wire)
            cut.add(wire)
    met = set(pairs.values())
    new = {w for w in after.wires() if w not in moved and {w.source, w.target} <= met}
    gone = {before.name(node): ghost for node, ghost in ghosts.items()}
    changed, rows = _said(
        found,
        network,
        gone,
        {wire_text(after, w): w.target for w in new},
        {wire_text(before, was): wire.target for wire, was in moved.items()},
    )
    added = frozenset(node for node in after if node not in met)
    joined = frozenset(w for w in after.wires() if w in new or {w.source, w.target} & added)
    return Compared(network, added, removed, changed, joined, frozenset(cut), rows)


def _place(before: Network, node: str, network: Network, there: dict[str, str]) -> Position:
    """Return where a ghost is looked for: where it stood, as seen from the layer before it."""
    x, y = before.position(node)
    source = next((wire.source for wire in before.wires_into(node).values()), None)
    if source is None:
        return x, y
    was, now = before.position(source), network.position(there[source])
    if was == now:
        return x, y
    dx, dy = x - was[0], y - was[1]
    if abs(dx) > 2 * COLUMN or not 0 <= dy <= 3 * ROW:  # it began the next column
        dx, dy = 0.0, ROW
    return now[0] + dx, now[1] + dy


class _Room:
    """Where nodes stand, by squares of the plane, to find places that are free or to make them."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._squares: dict[tuple[int, int], list[Position]] = {}
        self._look()

    def take(self, place: Position) -> Position:
        """Return the place, or one beside it where no node is; it is taken then."""
        x, y = place
        beside = next((to for to in (x, x + COLUMN, x - COLUMN) if not self._taken(to, y)), None)
        if beside is None:
            beside = x + COLUMN
            self._part(x + COLUMN / 2)
        self._put((beside, y))
        return beside, y

    def _part(self, line: float) -> None:
        """Move all that is right of a line by a column."""
        network = self._network
        for node in network:
            x, y = network.position(node)
            if x > line:
                network.move(node, (x + COLUMN, y))
        for id, note in network.notes.items():
            if note.x > line:
                network.notes[id] = note.model_copy(update={"x": note.x + COLUMN})
            elif note.x + note.width > line:
                network.notes[id] = note.model_copy(update={"width": note.width + COLUMN})
        self._look()

    def _look(self) -> None:
        self._squares.clear()
        for node in self._network:
            self._put(self._network.position(node))

    def _put(self, place: Position) -> None:
        square = floor(place[0] / COLUMN), floor(place[1] / ROW)
        self._squares.setdefault(square, []).append(place)

    def _taken(self, x: float, y: float) -> bool:
        column, row = floor(x / COLUMN), floor(y / ROW)
        return any(
            abs(x - each[0]) < COLUMN * 0.85 and abs(y - each[1]) < ROW * 0.7
            for across in (column - 1, column, column + 1)
            for down in (row - 1, row, row + 1)
            for each in self._squares.get((across, down), ())
        )


def _said(
    found: Difference,
    network: Network,
    gone: dict[str, str],
    joined: dict[str, str],
    cut: dict[str, str],
) -> tuple[dict[str, tuple[str, ...]], tuple[Row, ...]]:
    """Return what is another in each node, and all differences with the node that shows them."""
    words: dict[str, list[str]] = {}
    nodes: list[str | None] = [network.find(name) for name, _ in found.added]
    nodes += [gone[name] for name, _ in found.removed]
    for old, name in found.renamed:
        nodes.append(network.find(name))
        words.setdefault(nodes[-1] or "", []).append(f"{old} → {name}")
    for change in found.changed:
        nodes.append(network.find(change.layer))
        text = f"{change.parameter} {change.before} → {change.after}"
        words.setdefault(nodes[-1] or "", []).append(text)
    for texts, ends, sign in ((found.joined, joined, "+"), (found.cut, cut, "−")):
        for text in texts:
            nodes.append(ends[text])
            words.setdefault(ends[text], []).append(f"{sign} {text}")
    words.pop("", None)
    rows = tuple(Row(text, node) for text, node in zip(found.lines(), nodes, strict=True))
    return {node: tuple(each) for node, each in words.items()}, rows
