"""Guide lines: what a dragged selection lines up with, and where it snaps to for that."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QGraphicsPathItem

from designer.canvas.frame import GRID
from designer.gestures.gesture import Gesture

if TYPE_CHECKING:
    from designer.canvas.view import Canvas

REACH, FARTHEST = 6.0, 2 * GRID
"""How near a line draws the selection, in viewport pixels; and the most in scene pixels."""
EXACT = 0.01
"""Scene pixels by which two places may differ and be the same to the eye."""
TICK = 5.0
"""Half of the little bar at either end of a gap."""


class Box(NamedTuple):
    """The body of a node, or what the bodies of several fill, in the scene.

    `spans` are from left to right and from top to bottom.
    """

    spans: tuple[tuple[float, float], tuple[float, float]]

    def moved(self, by: tuple[float, float]) -> Box:
        """Return it at an offset."""
        (left, right), (top, bottom) = self.spans
        return Box(((left + by[0], right + by[0]), (top + by[1], bottom + by[1])))


class _Index:
    """Where the edges and the centres of boxes are along one axis, sorted."""

    def __init__(self, boxes: list[Box], axis: int) -> None:
        spans = [(box.spans[axis], box) for box in boxes]
        self._edges = sorted((edge, box) for span, box in spans for edge in span)
        self._centres = sorted((sum(span) / 2, box) for span, box in spans)

    def near(self, span: tuple[float, float], reach: float) -> Iterator[tuple[float, float, Box]]:
        """Yield how far a span is from lining up, its place that would, and with which box.

        The centres come first.
        """
        low, high = span
        for place, sought in (
            ((low + high) / 2, self._centres),
            (low, self._edges),
            (high, self._edges),
        ):
            for at in range(bisect_left(sought, (place - reach,)), len(sought)):
                found, box = sought[at]
                if found > place + reach:
                    break
                yield found - place, found, box


class Guides:
    """Lines through the edges and centres that a dragged selection shares with nodes in view.

    `taken` are the dragged nodes and `start` the box around them. Equal gaps to the neighbours in
    the same column or row count too. What is in view is sorted when a drag begins, and again only
    if the view itself moves.
    """

    def __init__(self, gesture: Gesture, taken: Container[str], start: Box) -> None:
        self._canvas: Canvas = gesture.canvas
        self._taken, self._start = taken, start
        self._item = QGraphicsPathItem()
        self._item.setPen(gesture.board.theme.band)
        gesture.show(self._item)
        self._view = QRectF()
        self._boxes: list[Box] = []
        self._index: tuple[_Index, _Index]

    def hide(self) -> None:
        """Show no line."""
        self._item.setPath(QPainterPath())

    def snap(
        self, gone: tuple[float, float], otherwise: tuple[float, float]
    ) -> tuple[float, float]:
        """Return the offset that lines up, near to where the mouse has gone; show the lines.

        Across and down each for itself, it is `otherwise` where nothing is near.
        """
        self._look()
        reach = min(REACH / self._canvas.zoom, FARTHEST)
        across = self._settle(0, gone, reach)
        dx = otherwise[0] if across is None else across
        down = self._settle(1, (dx, gone[1]), reach)
        offset = (dx, otherwise[1] if down is None else down)
        self._draw(self._start.moved(offset))
        return offset

    def _look(self) -> None:
        """Sort what is in view, if that is not what it was."""
        view = self._canvas.visible()
        if view == self._view:
            return
        self._view = view
        left, top, right, bottom = view.left(), view.top(), view.right(), view.bottom()
        self._boxes = [
            box_of(item.place, item.frame.body)
            for node, item in self._canvas.board.nodes.items()
            if left <= item.place[0] <= right
            and top <= item.place[1] <= bottom
            and node not in self._taken
        ]
        self._index = _Index(self._boxes, 0), _Index(self._boxes, 1)

    def _settle(self, axis: int, gone: tuple[float, float], reach: float) -> float | None:
        """Return the offset along one axis that lines up best; None if nothing is near."""
        box = self._start.moved(gone)
        lacks = [lack for lack, _, _ in self._index[axis].near(box.spans[axis], reach)]
        lacks += [lack for lack, _ in self._gaps(axis, box) if abs(lack) <= reach]
        return gone[axis] + min(lacks, key=abs) if lacks else None

    def _gaps(
        self, axis: int, box: Box
    ) -> Iterator[tuple[float, tuple[tuple[float, float], tuple[float, float]]]]:
        """Yield how far a box is from equal gaps to its neighbours, and the two gaps from there."""
        low, high = box.spans[axis]
        across = box.spans[1 - axis]
        row = [
            each.spans[axis]
            for each in self._boxes
            if each.spans[1 - axis][0] < across[1] and each.spans[1 - axis][1] > across[0]
        ]
        before = sorted((span for span in row if span[0] + span[1] < low + high), key=_end)[-2:]
        after = sorted(span for span in row if span[0] + span[1] > low + high)[:2]
        length = high - low
        if before and after:
            a, b = before[-1][1], after[0][0]
            gap = (b - a - length) / 2
            if gap > 0:
                yield a + gap - low, ((a, a + gap), (b - gap, b))
        if len(before) == 2:
            (_, a), (b, c) = before
            if b > a:
                yield c + (b - a) - low, ((a, b), (c, c + b - a))
        if len(after) == 2:
            (a, b), (c, _) = after
            if c > b:
                yield a - (c - b) - high, ((a - (c - b), a), (b, c))

    # -- lines -----------------------------------------------------------------------------

    def _draw(self, box: Box) -> None:
        """Show a line for each place at which a box lines up now."""
        lines = QPainterPath()
        for axis in (0, 1):
            shown = False
            shared: dict[float, list[Box]] = {}
            for lack, place, other in self._index[axis].near(box.spans[axis], EXACT):
                if abs(lack) <= EXACT:
                    shared.setdefault(round(place, 2), []).append(other)
            middle = sum(box.spans[axis]) / 2
            centred = [place for place in shared if abs(place - middle) <= 2 * EXACT]
            for place in centred or shared:  # bodies of one size share all three
                others = [*shared[place], box]
                low = min(other.spans[1 - axis][0] for other in others) - GRID
                high = max(other.spans[1 - axis][1] for other in others) + GRID
                _add(lines, axis, (place, low), (place, high))
                shown = True
            if not shown:
                self._draw_gaps(lines, axis, box)
        self._item.setPath(lines)

    def _draw_gaps(self, lines: QPainterPath, axis: int, box: Box) -> None:
        """Add the equal gaps along an axis, each as a line with a bar at either end."""
        middle = sum(box.spans[1 - axis]) / 2
        for lack, gaps in self._gaps(axis, box):
            if abs(lack) > EXACT:
                continue
            for low, high in gaps:
                _add(lines, 1 - axis, (middle, low), (middle, high))
                for end in (low, high):
                    _add(lines, axis, (end, middle - TICK), (end, middle + TICK))


def box_of(place: tuple[float, float], body: QRectF) -> Box:
    """Return the box of a node's body at a place."""
    x, y = place
    return Box(((x + body.left(), x + body.right()), (y + body.top(), y + body.bottom())))


def around(boxes: list[Box]) -> Box:
    """Return the box that just holds these."""
    lows = [min(box.spans[axis][0] for box in boxes) for axis in (0, 1)]
    highs = [max(box.spans[axis][1] for box in boxes) for axis in (0, 1)]
    return Box(((lows[0], highs[0]), (lows[1], highs[1])))


def _end(span: tuple[float, float]) -> float:
    return span[1]


def _add(
    lines: QPainterPath, axis: int, start: tuple[float, float], end: tuple[float, float]
) -> None:
    """Add a line; its points are (along the axis, along the other)."""
    for draw, (first, second) in ((lines.moveTo, start), (lines.lineTo, end)):
        draw(*((first, second) if axis == 0 else (second, first)))
