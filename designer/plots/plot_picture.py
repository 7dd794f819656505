"""Plots as a picture: each at a readable size, in rows, below a legend of their curves."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen
from PySide6.QtSvg import QSvgGenerator

from designer.look.theme import current, panel_font
from designer.plots.plot_view import Drawn, PlotView
from graph import ProjectError
from training.records.run_curves import Floats

SCALE = 2
"""Pixels of a PNG for one of the screen, sharp enough to print."""
LEAST = QSize(480, 300)
"""The size of a plot in a picture, where it has less room in the window."""
BESIDE = 3
"""Plots that stand side by side at most; a row of more would be too low to read."""
MARK = 5
"""Pixels across a point that is marked."""
LINE, APART, EDGE = 20, 18, 12
"""Of the legend: the height of a line, the room between two entries, and beside them all."""


@dataclass(frozen=True)
class Key:
    """An entry of the legend: a sign in the colour of a curve, and what it is the curve of."""

    sign: str
    colour: QColor
    text: str


def write_picture(views: Sequence[PlotView], keys: Sequence[Key], path: Path, form: str) -> None:
    """Write plots below their legend, in the colours of the theme; ProjectError if it cannot be."""
    picture = _Picture(views, keys)
    if form == "png":
        image = QImage(picture.size * SCALE, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(SCALE)
        picture.paint(QPainter(image))
        if not image.save(str(path), "PNG"):  # type: ignore[call-overload]
            raise _refused(path)
        return
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setResolution(views[0].logicalDpiX())  # else the axes' numbers are scaled by both
    generator.setSize(picture.size)
    generator.setViewBox(QRect(QPoint(), picture.size))
    generator.setTitle(QCoreApplication.translate("PlotExport", "Curves"))
    painter = QPainter()
    if not painter.begin(generator):
        raise _refused(path)
    picture.paint(painter)


class _Picture:
    """Where everything stands."""

    def __init__(self, views: Sequence[PlotView], keys: Sequence[Key]) -> None:
        self._views = views
        self._each = LEAST
        for view in views:
            self._each = self._each.expandedTo(view.size())
        rows = math.ceil(len(views) / BESIDE)
        self._columns = math.ceil(len(views) / rows)  # as even as can be
        width = self._each.width() * self._columns
        self._font = panel_font(12)
        self._placed = self._place(keys, width)
        lines = 1 + max((line for _, line, _ in self._placed), default=-1)
        self._top = lines * LINE + (EDGE if lines else 0)
        self.size = QSize(width, self._top + rows * self._each.height())

    def _place(self, keys: Sequence[Key], width: int) -> list[tuple[float, int, Key]]:
        """Return how far from the left, and in which line, each entry of the legend stands."""
        placed, x, line = [], float(EDGE), 0
        metrics = QFontMetricsF(self._font)
        for key in keys:
            needed = metrics.horizontalAdvance(f"{key.sign} {key.text}")
            if x > EDGE and x + needed > width - EDGE:
                x, line = EDGE, line + 1
            placed.append((x, line, key))
            x += needed + APART
        return placed

    def paint(self, painter: QPainter) -> None:
        """Paint the whole, and end the painter."""
        colours = current().colours
        painter.fillRect(QRect(QPoint(), self.size), QColor(colours.panel))
        painter.setFont(self._font)
        aside = QFontMetricsF(self._font).horizontalAdvance("■ ")
        for x, line, key in self._placed:
            base = QPointF(x, EDGE / 2 + LINE * (line + 0.7))
            painter.setPen(key.colour)
            painter.drawText(base, key.sign)
            painter.setPen(QColor(colours.text))
            painter.drawText(base + QPointF(aside, 0), key.text)
        width, height = self._each.width(), self._each.height()
        for place, view in enumerate(self._views):
            row, column = divmod(place, self._columns)
            corner = QPointF(column * width, self._top + row * height)
            with _enlarged(view, self._each):
                view.render(painter, QRectF(corner, QSizeF(self._each)), view.viewport().rect())
                painter.save()
                painter.translate(corner)
                for curve in view.curves:
                    _paint(view.drawn(curve), painter)
                painter.restore()
        painter.end()


@contextmanager
def _enlarged(view: PlotView, size: QSize) -> Iterator[None]:
    """Give a plot this size and hide its curves, which are painted apart.

    What the plot itself paints of them is scaled and cut off by the painter, which SVG cannot
    tell all programs, and its marks are pictures of dots.
    """
    before = view.size()
    view.resize(size)
    view.getPlotItem().layout.activate()
    shown = [curve for curve in view.curves if curve.isVisible()]
    for curve in shown:
        curve.hide()
    try:
        yield
    finally:
        for curve in shown:
            curve.show()
        view.resize(before)


def _paint(drawn: Drawn, painter: QPainter) -> None:
    """Paint a curve as far as it is in its area."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(drawn.colour, 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for part in in_area(drawn.x, drawn.y, drawn.area):
        painter.drawPolyline(part)
    if drawn.symbol is None:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(drawn.colour)
    for x, y in zip(drawn.x.tolist(), drawn.y.tolist(), strict=True):
        if math.isfinite(y) and drawn.area.contains(x, y):
            mark = QRectF(x - MARK / 2, y - MARK / 2, MARK, MARK)
            painter.drawEllipse(mark) if drawn.symbol == "o" else painter.drawRect(mark)


def in_area(x: Floats, y: Floats, area: QRectF) -> list[list[QPointF]]:
    """Return the parts of a line through these points that are in a rectangle.

    Each segment is cut at the four edges. Source: Liang & Barsky 1984, "A new concept and method
    for line clipping".
    """
    parts: list[list[QPointF]] = []
    points = [QPointF(*point) for point in zip(x.tolist(), y.tolist(), strict=True)]
    for one, other in pairwise(points):
        if not (math.isfinite(one.y()) and math.isfinite(other.y())):
            continue
        way = other - one
        first, last = 0.0, 1.0  # the shares of the way that are inside
        for toward, room in (
            (-way.x(), one.x() - area.left()),
            (way.x(), area.right() - one.x()),
            (-way.y(), one.y() - area.top()),
            (way.y(), area.bottom() - one.y()),
        ):
            if toward < 0:
                first = max(first, room / toward)
            elif toward > 0:
                last = min(last, room / toward)
            elif room < 0:
                last = -1.0
        if first > last:
            continue
        if not (parts and first == 0.0 and parts[-1][-1] == one):
            parts.append([one + way * first])
        parts[-1].append(one + way * last)
    return parts


def _refused(path: Path) -> ProjectError:
    return ProjectError(f"{path} cannot be written. Choose another folder, or free some space.")
