"""The course of a wire: down out of a port, past what stands in its way, down into a port.

A wire to the next row is one curve. A longer one runs down a free lane beside the nodes between;
to a lane far aside it goes level, as a curve would fall by little over a long way and seem askew.
One to a node that stands higher (the next column) turns up a lane between the columns.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QLineF
from PySide6.QtGui import QPainterPath

from designer.canvas.frame import HEIGHT, WIDTH

SHORT = 100.0
"""A wire of at most this height has no row between its ends."""

TURN = 33.0
"""How far a wire goes on before it turns aside; the shape printed on it fits in."""

ROOF = 24.0
"""How far above its target a wire that climbs turns; below whatever stands a row higher."""

FAR, FAR_BACK = 0.75 * WIDTH, 1.5 * WIDTH
"""A wire goes level to a lane that is farther aside, and from one that is farther from its target;
level wires out of one port tell the same, those into several ports of a node may not."""

FAR_NEXT = 2.5 * WIDTH
"""A wire to the next row goes level to a port that is farther aside."""

LEVEL = 16.0
"""How far from its port such a wire goes level: in the middle between two rows."""

CORNER, PORT_CORNER = 14.0, 9.0
"""Radii of the turns of a wire, and of those next to a port."""

CLEAR, TOUCH = 12.0, 6.0
"""Pixels between a lane and a node beside it, and least ones between a level line and one below."""
STRIP = 128.0


class Ends(NamedTuple):
    """Where a wire starts and ends, in scene pixels."""

    x1: float
    y1: float
    x2: float
    y2: float

    @property
    def is_short(self) -> bool:
        """Whether nothing can stand between the ends."""
        return 0 < self.y2 - self.y1 <= SHORT


class Course(NamedTuple):
    """A wire's ends, the lane that it takes, None for a single curve, and how far below its port
    a wire that climbs turns."""

    ends: Ends
    lane: float | None
    turn: float = TURN

    @property
    def lean(self) -> int:
        """Where the wire goes as it leaves its port: −1 left, 0 straight down, 1 right."""
        x1, y1, x2, y2 = self.ends
        if y2 <= y1 and self.turn == TURN:
            return 0
        aside = (x2 if self.lane is None else self.lane) - x1
        return 0 if abs(aside) < 10 else _sign(aside)


class Body(NamedTuple):
    """The room of a node: its height on the canvas, and its sides with a little space."""

    y: float
    left: float
    right: float

    def strips(self) -> range:
        """Return the strips that it lies in."""
        return range(int(self.left // STRIP), int(self.right // STRIP) + 1)


class Lanes:
    """Where nodes stand, to find free lanes between them: strips of the plane, sorted by height."""

    def __init__(self) -> None:
        self._bodies: dict[str, Body] = {}
        self._strips: dict[int, list[Body]] = {}

    def put(self, node: str, place: tuple[float, float], half: float) -> None:
        """Note where a node stands and half its width."""
        if node in self._bodies:
            self.drop(node)
        x, y = place
        body = Body(y, x - half - CLEAR, x + half + CLEAR)
        self._bodies[node] = body
        for strip in body.strips():
            insort(self._strips.setdefault(strip, []), body)

    def drop(self, node: str) -> None:
        """Forget a node."""
        body = self._bodies.pop(node)
        for strip in body.strips():
            self._strips[strip].remove(body)

    def clear(self) -> None:
        """Forget all nodes."""
        self._bodies.clear()
        self._strips.clear()

    def course(self, ends: Ends) -> Course:
        """Return the course that a wire takes between these ends."""
        if ends.is_short:
            return Course(ends, None)
        x1, y1, x2, y2 = ends
        if y2 > y1:
            wished = (x2, x1) if self._runs_level(ends) else (x1, x2)
            return Course(ends, self._free(wished, y1 + 1, y2 - 1))
        return self._climb(ends)

    def _runs_level(self, ends: Ends) -> bool:
        """Return whether a wire far aside can go level at once, over all that is deeper."""
        x1, y1, x2, y2 = ends
        far = abs(x2 - x1) > FAR_BACK and not self._in_the_way(x2, y1 + 1, y2 - 1)
        return far and not self._is_crossed(x1, x2, y1 + LEVEL)

    def _climb(self, ends: Ends) -> Course:
        """Return the course up to a node that stands higher: between the two, or close to it.

        The first one whose level lines touch no node, if there is such a one.
        """
        x1, y1, x2, y2 = ends
        beside, side = WIDTH / 2 + 2 * CLEAR, _sign(x1 - x2) or 1
        apart = abs(x2 - x1) > WIDTH + 2 * CLEAR
        wished = ((x1 + x2) / 2 if apart else max(x1, x2) + beside, x2 + side * beside)
        courses = []
        for wish in (*wished, x2 - side * beside):
            lane = self._free((wish,), y2 - ROOF, y1 + TURN)
            turn = LEVEL if self._is_crossed(x1, lane, y1 + TURN) else TURN
            courses.append(Course(ends, lane, turn))
            low = turn == LEVEL and self._is_crossed(x1, lane, y1 + LEVEL)
            if not low and not self._is_crossed(lane, x2, y2 - ROOF):
                return courses[-1]
        return courses[0]

    def _is_crossed(self, start: float, end: float, y: float) -> bool:
        """Return whether a level line would touch a node."""
        left, right = min(start, end), max(start, end)
        strips = range(int(left // STRIP), int(right // STRIP) + 1)
        return any(
            body.left < right and left < body.right
            for strip in strips
            for body in self._between(strip, y - TOUCH, y + TOUCH)
        )

    def _free(self, wished: tuple[float, ...], top: float, bottom: float) -> float:
        """Return a free x: one of those wished, else the nearest to the last of them if that is
        far from the first, on the side of the first, else the nearest to the first."""
        for x in wished:
            if not self._in_the_way(x, top, bottom):
                return x
        start, end = wished[0], wished[-1]
        middle = end + _sign(start - end) if abs(end - start) > FAR else start
        left = right = middle
        while blocking := self._in_the_way(left, top, bottom):
            left = min(body.left for body in blocking)
        while blocking := self._in_the_way(right, top, bottom):
            right = max(body.right for body in blocking)
        return left if middle - left <= right - middle else right

    def _in_the_way(self, x: float, top: float, bottom: float) -> list[Body]:
        """Return the nodes that a lane at x would touch between two heights."""
        between = self._between(int(x // STRIP), top, bottom)
        return [body for body in between if body.left < x < body.right]

    def _between(self, strip: int, top: float, bottom: float) -> list[Body]:
        """Return the nodes of a strip that reach between two heights."""
        bodies = self._strips.get(strip, [])
        first = bisect_left(bodies, (top - HEIGHT / 2,))
        last = bisect_right(bodies, (bottom + HEIGHT / 2,))
        return bodies[first:last]


def path(course: Course) -> QPainterPath:
    """Return the course as a smooth path."""
    (x1, y1, x2, y2), lane, turn = course
    drawn = QPainterPath()
    drawn.moveTo(x1, y1)
    if lane is None and abs(x2 - x1) > FAR_NEXT:
        middle = (y1 + y2) / 2
        _corner(drawn, (x1, y1), (x1, middle), (x2, middle), CORNER)
        _corner(drawn, (x1, middle), (x2, middle), (x2, y2), CORNER)
        drawn.lineTo(x2, y2)
    elif lane is None:
        middle = (y1 + y2) / 2
        drawn.cubicTo(x1, middle, x2, middle, x2, y2)
    elif y2 > y1:
        fall = min(TURN + 6, (y2 - y1) / 2)
        _aside(drawn, (x1, y1), (lane, y1 + fall), y1 + LEVEL, FAR)
        drawn.lineTo(lane, y2 - fall)
        _aside(drawn, (lane, y2 - fall), (x2, y2), y2 - LEVEL, FAR_BACK)
    else:
        low, high = y1 + turn, y2 - ROOF
        _corner(drawn, (x1, y1), (x1, low), (lane, low), PORT_CORNER)
        _corner(drawn, (x1, low), (lane, low), (lane, high), CORNER)
        _corner(drawn, (lane, low), (lane, high), (x2, high), CORNER)
        _corner(drawn, (lane, high), (x2, high), (x2, y2), PORT_CORNER)
        drawn.lineTo(x2, y2)
    return drawn


def loose(ends: Ends) -> QPainterPath:
    """Return the course of a wire that hangs at the mouse, which no node is to be in the way of."""
    x1, y1, x2, y2 = ends
    reach = max(24.0, min(abs(y2 - y1) / 2 + abs(x2 - x1) / 6, 140.0))
    drawn = QPainterPath()
    drawn.moveTo(x1, y1)
    drawn.cubicTo(x1, y1 + reach, x2, y2 - reach, x2, y2)
    return drawn


def _aside(
    drawn: QPainterPath,
    start: tuple[float, float],
    end: tuple[float, float],
    level: float,
    far: float,
) -> None:
    """Go down and aside: farther than `far` at this level round two corners, else in one curve."""
    (x1, y1), (x2, y2) = start, end
    if abs(x2 - x1) <= far:
        middle = (y1 + y2) / 2
        drawn.cubicTo(x1, middle, x2, middle, x2, y2)
        return
    _corner(drawn, start, (x1, level), (x2, level), CORNER)
    _corner(drawn, (x1, level), (x2, level), end, CORNER)
    drawn.lineTo(x2, y2)


def _corner(
    drawn: QPainterPath,
    before: tuple[float, float],
    at: tuple[float, float],
    after: tuple[float, float],
    widest: float,
) -> None:
    """Go straight towards a corner and round it, no wider than its shorter arm allows."""
    (bx, by), (x, y), (ax, ay) = before, at, after
    arms = (abs(x - bx) + abs(y - by), abs(ax - x) + abs(ay - y))
    radius = min(widest, arms[0] / 2, arms[1] / 2)
    if radius < 0.5:
        drawn.lineTo(x, y)
        return
    drawn.lineTo(x - _sign(x - bx) * radius, y - _sign(y - by) * radius)
    drawn.quadTo(x, y, x + _sign(ax - x) * radius, y + _sign(ay - y) * radius)


def _sign(value: float) -> int:
    return (value > 0) - (value < 0)


def lines(course: Course) -> list[QLineF]:
    """Return the course as straight lines, for drawing from afar."""
    (x1, y1, x2, y2), lane, turn = course
    if lane is None:
        middle = (y1 + y2) / 2
        points = [(x1, y1), (x1, middle), (x2, middle), (x2, y2)]
        points[1:3] = points[1:3] if abs(x2 - x1) > FAR_NEXT else []
    elif y2 > y1:
        fall = min(TURN, (y2 - y1) / 2)
        points = [(x1, y1), (lane, y1 + fall), (lane, y2 - fall), (x2, y2)]
        if abs(lane - x1) > FAR:
            points[1:2] = [(x1, y1 + LEVEL), (lane, y1 + LEVEL)]
        if abs(x2 - lane) > FAR_BACK:
            points[-2:-1] = [(lane, y2 - LEVEL), (x2, y2 - LEVEL)]
    else:
        low, high = y1 + turn, y2 - ROOF
        points = [(x1, y1), (x1, low), (lane, low), (lane, high), (x2, high), (x2, y2)]
    return [QLineF(*a, *b) for a, b in pairwise(points)]
