"""The overview of a sweep: a line a trial, from axis to axis, the best of them marked."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.look import theme
from designer.trials.sweep_axes import Axis
from designer.trials.sweep_trials import SweepTrial

LEFT, RIGHT, TOP, BOTTOM = 24.0, 84.0, 34.0, 16.0
"""Pixels around the axes; to the right stand the figures, above the titles."""
REACH = 12.0
"""Pixels within which a click takes a line."""


class ParallelPlot(QWidget):
    """Parallel coordinates (Inselberg 1985). `chosen(int)` is the number of a trial clicked on."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.axes: Sequence[Axis] = ()
        self.trials: Sequence[SweepTrial] = ()
        self.best: int | None = None
        self.marked: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 150)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return room for some axes."""
        return QSize(620, 260)

    def show_trials(
        self, axes: Sequence[Axis], trials: Sequence[SweepTrial], best: SweepTrial | None
    ) -> None:
        """Draw these."""
        self.axes, self.trials = axes, trials
        self.best = best.number if best is not None else None
        self.update()

    def mark(self, number: int | None) -> None:
        """Draw one trial stronger than the others."""
        self.marked = number
        self.update()

    # -- where things are ----------------------------------------------------------------------

    def _across(self, at: int) -> float:
        width = max(10.0, self.width() - LEFT - RIGHT)
        return LEFT + width * at / max(1, len(self.axes) - 1)

    def _up(self, share: float) -> float:
        height = max(10.0, self.height() - TOP - BOTTOM)
        return TOP + height * (1 - share)

    def line(self, trial: SweepTrial) -> list[QPointF]:
        """Return the points of a trial on the axes; without a figure it ends before the last."""
        texts = [*trial.values.values()]
        texts += [repr(trial.value)] if trial.value is not None else []
        points = []
        for at, (axis, text) in enumerate(zip(self.axes, texts, strict=False)):
            place = axis.place(text)
            if place is not None:
                points.append(QPointF(self._across(at), self._up(min(max(place, 0.0), 1.0))))
        return points

    def _near(self, at: QPointF) -> int | None:
        """Return the trial whose line passes nearest, if it is near enough."""
        found = [
            (abs(height - at.y()), trial.number)
            for trial in self.trials
            if (height := _height(self.line(trial), at.x())) is not None
        ]
        distance, number = min(found, default=(REACH + 1, -1))
        return number if distance <= REACH else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the trial whose line is under the mouse."""
        number = self._near(event.position())
        if number is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(number)

    # -- painting --------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines, the stronger ones last, and the axes over them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.current().colours
        ranked = sorted(self.trials, key=lambda t: (t.number == self.marked, t.number == self.best))
        for trial in ranked:
            painter.setPen(self._pen(trial, colours))
            painter.drawPolyline(QPolygonF(self.line(trial)))
            if trial.number in (self.best, self.marked):
                painter.setBrush(painter.pen().color())
                for point in self.line(trial):
                    painter.drawEllipse(point, 2.5, 2.5)
        for at, axis in enumerate(self.axes):
            self._paint_axis(painter, at, axis, colours)
        painter.end()

    def _pen(self, trial: SweepTrial, colours: theme.Colours) -> QPen:
        if trial.number == self.marked:
            return QPen(QColor(colours.text), 2.5)
        if trial.number == self.best:
            return QPen(QColor(colours.fits), 3.0)
        line = QColor(colours.accent if trial.value is not None else colours.dim)
        line.setAlpha(120)
        style = Qt.PenStyle.SolidLine if trial.outcome == "finished" else Qt.PenStyle.DashLine
        return QPen(line, 1.3, style)

    def _paint_axis(self, painter: QPainter, at: int, axis: Axis, colours: theme.Colours) -> None:
        x = self._across(at)
        painter.setPen(QPen(QColor(colours.dim), 1.0))
        painter.drawLine(QPointF(x, self._up(0)), QPointF(x, self._up(1)))
        painter.setFont(theme.panel_font(12, QFont.Weight.DemiBold))
        painter.setPen(QColor(colours.text))
        side = Qt.AlignmentFlag.AlignLeft if at == 0 else Qt.AlignmentFlag.AlignHCenter
        title = QRectF(x - (LEFT - 6 if at == 0 else 80), 4, 160, TOP - 14)
        painter.drawText(title, side | Qt.AlignmentFlag.AlignVCenter, axis.title)
        painter.setFont(theme.panel_font(11))
        metrics = painter.fontMetrics()
        last = None
        for place, text in axis.ticks():
            y = self._up(place)
            painter.setPen(QPen(QColor(colours.dim), 1.0))
            painter.drawLine(QPointF(x - 3, y), QPointF(x + 3, y))
            if last is not None and abs(y - last) < metrics.height():
                continue
            last = y
            box = QRectF(
                x + 6,
                y - metrics.height() / 2,
                metrics.horizontalAdvance(text) + 4,
                metrics.height(),
            )
            ground = QColor(colours.panel)
            ground.setAlpha(215)
            painter.fillRect(box, ground)
            painter.setPen(QColor(colours.dim))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _height(points: Sequence[QPointF], x: float) -> float | None:
    """Return how high a line is at x; None where it does not reach."""
    for start, end in pairwise(points):
        if start.x() <= x <= end.x() and end.x() > start.x():
            share = (x - start.x()) / (end.x() - start.x())
            return start.y() + share * (end.y() - start.y())
    return None
