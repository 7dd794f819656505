"""Frames and notes that go along when layers are moved to other places, as by arranging."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from graph.edits import Edit
from graph.errors import ParameterError
from graph.layering import COLUMN, ROW
from graph.names import age
from graph.network import Network, Position
from graph.notes import NODE, Note, PutNote, inside

GAP = 16.0
"""What is left at least between a note and a layer."""


def carried(network: Network, goals: Mapping[str, Position]) -> list[Edit]:
    """Return the edits of notes for when nodes move from where they are to these places.

    A frame stands around its layers as before. Where others would come to stand in it, it goes
    around those of its layers that are together, the most of them. A note keeps its place beside
    the layer that is nearest, and covers none.
    """
    after = {node: goals.get(node, network.position(node)) for node in network}
    edits: list[Edit] = []
    for note in network.notes.values():
        put = _frame(network, note, after) if note.frame else _note(network, note, after)
        if put is not None and put != note:
            edits.append(PutNote(put))
    return edits


def _frame(network: Network, frame: Note, after: Mapping[str, Position]) -> Note | None:
    held = inside(network, frame)
    if all(after[node] == network.position(node) for node in held):
        return None
    left, top, right, bottom = _box(network.position(node) for node in held)
    margins = left - frame.x, top - frame.y, frame.width - right + left, frame.height - bottom + top
    put = _around(frame, [after[node] for node in held], margins)
    if put is not None and any(put.holds(place) for n, place in after.items() if n not in held):
        together = max(_parts({node: after[node] for node in held}), key=len)
        put = _around(frame, [after[node] for node in together], margins)
    return put


def _around(
    frame: Note, places: Iterable[Position], margins: tuple[float, float, float, float]
) -> Note | None:
    """Return a frame that leaves as much around other places; None if it cannot be so large."""
    left, top, right, bottom = _box(places)
    x, y, wider, higher = margins
    try:
        return frame.changed(
            x=left - x, y=top - y, width=right - left + wider, height=bottom - top + higher
        )
    except ParameterError:
        return None


def _box(places: Iterable[Position]) -> tuple[float, float, float, float]:
    xs, ys = zip(*places, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def _parts(places: Mapping[str, Position]) -> list[list[str]]:
    """Part nodes into those that stand side by side or one below the other."""
    left = sorted(places, key=age)
    parts = []
    while left:
        part = [left.pop(0)]
        for node in part:
            x, y = places[node]
            near = [
                other
                for other in left
                if abs(places[other][0] - x) <= COLUMN and abs(places[other][1] - y) <= ROW
            ]
            part += near
            left = [other for other in left if other not in near]
        parts.append(part)
    return parts


def _note(network: Network, note: Note, after: Mapping[str, Position]) -> Note | None:
    if not len(network):
        return None
    middle = note.x + note.width / 2, note.y + note.height / 2

    def away(node: str) -> float:
        x, y = network.position(node)
        return (x - middle[0]) ** 2 + (y - middle[1]) ** 2

    nearest = min(sorted(network, key=age), key=away)
    (x, y), (to_x, to_y) = network.position(nearest), after[nearest]
    if (x, y) == (to_x, to_y):
        return None
    try:
        return _aside(note.moved(to_x - x, to_y - y), after.values())
    except ParameterError:
        return None


def _aside(note: Note, places: Iterable[Position]) -> Note:
    """Return a note as far to the right as it has to go to cover no layer."""
    half_width, half_height = NODE
    left = note.x
    for x, y in sorted(places):
        level = note.y - half_height < y < note.y + note.height + half_height
        if level and x - half_width - GAP - note.width < left < x + half_width + GAP:
            left = x + half_width + GAP
    return note.moved(left - note.x, 0.0)
