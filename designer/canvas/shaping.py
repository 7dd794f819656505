"""What menus and keys do to layers that stand in the drawing: each is one step of undo."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from designer.canvas.fragment import take
from designer.canvas.frame import GRID, frame_of, snapped
from designer.canvas.placing import beside
from designer.canvas.typed import told
from graph import GraphError, Layer, Network, Position, Wire, arranged
from graph.carried import carried
from graph.edits import Batch, Disconnect, Edit, Move, Rename
from graph.layering import COLUMN, ROW
from graph.rewire import bypass, put_in_place, remove_and_join, wire_in_turn

if TYPE_CHECKING:
    from designer.canvas.view import Canvas

Line = Literal["column", "row"]
GAP = 3 * GRID
"""The least that is left between nodes that are spaced."""


class Shaping:
    """Edits what is selected, for one canvas."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._document = canvas.document

    def _push(self, make: Callable[[], Edit], text: str) -> bool:
        """Make and do an edit; if it is not legal, say why and return False."""
        self._canvas.cancel_gesture()
        try:
            self._document.push(make(), text)
        except GraphError as error:
            self._canvas.refused.emit(str(error))
            return False
        return True

    # -- the flow --------------------------------------------------------------------------

    def delete_and_join(self) -> None:
        """Delete the selected nodes and wire their neighbours where that fits."""
        report, nodes = self._document.report, self._document.selection
        if nodes:
            text = _tr("Delete {} and join").format(told(self._document.network, nodes))
            self._push(lambda: remove_and_join(report, nodes), text)

    def bypass(self) -> None:
        """Let data pass the selected layers unchanged, or let them work again."""
        network, nodes = self._document.network, self._document.selection
        able = [node for node in sorted(nodes) if network.layer(node).can_be_bypassed]
        working = any(not network.layer(node).bypassed for node in able)
        text = _tr("Bypass {}") if working or not able else _tr("Let {} work again")
        named = text.format(told(network, able or nodes)) if nodes else text
        if self._push(lambda: bypass(network, nodes), named) and len(able) < len(nodes):
            left = ", ".join(network.name(node) for node in sorted(nodes.difference(able)))
            why = _tr("Not bypassed: {}. Only layers with one input and one output can be.")
            self._canvas.refused.emit(why.format(left))

    def wire(self) -> None:
        """Wire the selected layers one after another, from the top down, where that fits."""
        network = self._document.network
        order = sorted(self._document.selection, key=lambda node: network.position(node)[::-1])
        if len(order) < 2:
            self._canvas.refused.emit(_tr("Select the layers to wire, two or more."))
            return
        self._push(lambda: wire_in_turn(network, order), _tr("Wire {} layers").format(len(order)))

    def replace(self, node: str, layer: Layer) -> None:
        """Put another layer in a node's place."""
        network = self._document.network
        text = _tr("Replace {} by {}").format(network.name(node), layer.kind)
        if self._push(lambda: put_in_place(network, node, layer), text):
            self._document.select({node})

    def disconnect(self, wires: Iterable[Wire]) -> None:
        """Remove wires."""
        gone = tuple(Disconnect(wire) for wire in wires)
        if gone:
            text = _tr("Remove wire") if len(gone) == 1 else _tr("Cut {} wires").format(len(gone))
            self._push(lambda: Batch(gone), text)

    def rename(self, node: str, name: str) -> bool:
        """Give a node another name; return whether it took it."""
        if name == self._document.network.name(node):
            return True
        return self._push(lambda: Rename(node, name), _tr("Rename to {}").format(name))

    # -- following wires -------------------------------------------------------------------

    def follow(self, *, forwards: bool) -> None:
        """Select what the selected layers feed, or what feeds them, and bring it into view."""
        network, chosen = self._document.network, self._document.selection
        if forwards:
            found = {wire.target for node in chosen for wire in network.wires_out_of(node)}
        else:
            found = {w.source for node in chosen for w in network.wires_into(node).values()}
        if found:
            self._canvas.board.pick(())
            self._document.select(found)
            self._canvas.ensure_in_view(min(found, key=lambda node: network.position(node)[1]))

    # -- places ----------------------------------------------------------------------------

    def align(self, line: Line) -> None:
        """Put the selected nodes in one column or in one row, at the mean of their places.

        Nodes that would lie on each other get room.
        """
        axis = 0 if line == "column" else 1
        places = self._places()
        if len(places) < 2:
            return
        mean = snapped(sum(place[axis] for place in places.values()) / len(places))
        text = _tr("Align in a column") if line == "column" else _tr("Align in a row")
        along = 1 - axis
        first, *others = sorted(places, key=lambda node: (places[node][along], places[node][axis]))
        goals = {first: _with(places[first], axis, mean)}
        last = first
        for node in others:
            place, end = _with(places[node], axis, mean), goals[last][along]
            if place[along] - end < self._room((last, node), along):
                place = _with(place, along, snapped(end + self._room((last, node), along) + GAP))
            goals[node], last = place, node
        self._move(goals, text)

    def distribute(self, line: Line) -> None:
        """Space the selected nodes evenly down a column or along a row, ends where they are.

        Nodes that would lie on each other get room.
        """
        axis = 1 if line == "column" else 0
        places = self._places()
        if len(places) < 3:
            return
        order = sorted(places, key=lambda node: places[node][axis])
        least = max(self._room(pair, axis) for pair in pairwise(order)) + GAP
        low, high = places[order[0]][axis], places[order[-1]][axis]
        step = max((high - low) / (len(order) - 1), least)
        goals = {
            node: _with(places[node], axis, snapped(low + step * index))
            for index, node in enumerate(order)
        }
        self._move(goals, _tr("Space down") if line == "column" else _tr("Space along"))

    def _room(self, pair: tuple[str, str], axis: int) -> float:
        """Return how far apart the centres of two nodes are that touch along an axis."""
        bodies = [frame_of(self._document.network.layer(node)).body for node in pair]
        return sum(body.height() if axis else body.width() for body in bodies) / 2

    def arrange(self) -> None:
        """Lay the selected layers out anew where they stand; the whole drawing if less than two.

        The whole drawing is shown then. Frames and notes go along; what is not selected stays and
        is not covered.
        """
        network, chosen = self._document.network, self._document.selection
        if len(chosen) < 2:
            whole = {node: network.position(node) for node in network}
            goals = arranged(network)
            if self._move(goals, _tr("Arrange"), carried(network, goals)):
                self._canvas.fit()
                self._canvas.glide.start(whole)
            return
        before, part = self._places(), take(network, chosen)
        after = self._arranged(part)
        for node, place in after.items():
            part.move(node, place)
        dx = _middle(before, 0) - _middle(after, 0)
        dy = min(y for _, y in before.values()) - min(y for _, y in after.values())
        rest = take(network, set(network) - chosen)
        dx, dy = beside(rest, part, (dx, dy), leftwards=True)
        goals = {n: (round(x + dx, 1), round(y + dy, 1)) for n, (x, y) in after.items()}
        text = _tr("Arrange {} layers").format(len(goals))
        if self._move(goals, text, carried(network, goals)):
            self._canvas.glide.start(before)

    def _arranged(self, part: Network) -> dict[str, Position]:
        """Return places for a part: one column for what stood in one, where the view has room."""
        if _extent(self._places(), 0) < COLUMN / 2:
            column = arranged(part, wrapped=False)
            if _extent(column, 1) + ROW <= self._canvas.visible().height():
                return column
        return arranged(part)

    def _places(self) -> dict[str, Position]:
        network = self._document.network
        return {node: network.position(node) for node in sorted(self._document.selection)}

    def _move(self, goals: dict[str, Position], text: str, along: Iterable[Edit] = ()) -> bool:
        network = self._document.network
        moved = tuple((n, place) for n, place in goals.items() if place != network.position(n))
        return bool(moved) and self._push(lambda: Batch((Move(moved), *along)), text)


def _with(place: Position, axis: int, value: float) -> Position:
    return (value, place[1]) if axis == 0 else (place[0], value)


def _middle(places: dict[str, Position], axis: int) -> float:
    values = [place[axis] for place in places.values()]
    return (min(values) + max(values)) / 2


def _extent(places: dict[str, Position], axis: int) -> float:
    values = [place[axis] for place in places.values()]
    return max(values) - min(values)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Canvas", text)
