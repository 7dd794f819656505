"""A wire on the canvas."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QPainterPath, QPainterPathStroker, QPen
from PySide6.QtWidgets import QGraphicsPathItem

from designer.canvas.route import Course, path
from graph import ERROR, Report, Wire

if TYPE_CHECKING:
    from designer.look.theme import Theme

OK, UNKNOWN, BAD = "ok", "unknown", "bad"
PIECES = 48
"""Straight pieces that a wire is taken for where a stroke may cut it or a point lies near it."""


class WireItem(QGraphicsPathItem):
    """Shows one wire: its course, and by its colour whether it fits. Qt paints it."""

    def __init__(self, wire: Wire) -> None:
        super().__init__()
        self.wire = wire
        self.course: Course | None = None
        self.state = ""
        self.look: tuple[object, ...] = ()

    def run(self, course: Course) -> bool:
        """Take this course; return whether it is another than before."""
        if course == self.course:
            return False
        self.course = course
        self.setPath(path(course))
        return True

    def is_near(self, at: QPointF, reach: float) -> bool:
        """Return whether a point is on the wire, give or take `reach` pixels."""
        stroker = QPainterPathStroker()
        stroker.setWidth(2 * reach)
        return stroker.createStroke(self.path()).contains(at)

    def is_cut_by(self, start: QPointF, end: QPointF) -> bool:
        """Return whether the straight line between two points crosses the wire."""
        stroke = QLineF(start, end)
        bounded = QLineF.IntersectionType.BoundedIntersection
        points = [self.path().pointAtPercent(step / PIECES) for step in range(PIECES + 1)]
        return any(QLineF(a, b).intersects(stroke)[0] == bounded for a, b in pairwise(points))

    def crosses(self, area: QPainterPath) -> bool:
        """Return whether the wire's line passes through an area."""
        line = self.path()
        if area.contains(line.pointAtPercent(0)) or area.contains(line.pointAtPercent(1)):
            return True
        stroker = QPainterPathStroker()
        stroker.setWidth(1.0)
        return stroker.createStroke(line).intersects(area)


def distance(line: QPainterPath, at: QPointF) -> float:
    """Return how far a point is from a curve, in scene pixels."""
    points = [line.pointAtPercent(step / PIECES) for step in range(PIECES + 1)]
    return min(_from_line(a, b, at) for a, b in pairwise(points))


def _from_line(a: QPointF, b: QPointF, at: QPointF) -> float:
    """Return how far a point is from the straight line between two others."""
    line = b - a
    squared = QPointF.dotProduct(line, line)
    share = QPointF.dotProduct(at - a, line) / squared if squared else 0.0
    return QLineF(at, a + line * min(max(share, 0.0), 1.0)).length()


def state_of(report: Report, wire: Wire) -> str:
    """Return whether a wire carries a shape that fits, one that does not, or an unknown one."""
    for problem in report.facts[wire.target].problems:
        if problem.severity == ERROR and (
            problem.port == wire.target_port
            or (problem.port is None and problem.code != "missing-input")
        ):
            return BAD
    return UNKNOWN if report.facts[wire.source].outputs is None else OK


def pen_for(theme: Theme, state: str, *, selected: bool, hovered: bool) -> QPen:
    """Return the pen of a wire."""
    if selected:
        return theme.wire_selected
    if state == BAD:
        return theme.wire_error
    if hovered:
        return theme.wire_hover
    return theme.wire_unknown if state == UNKNOWN else theme.wire
