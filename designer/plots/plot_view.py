"""One plot of curves: zoom by wheel or frame, a line under the pointer, a log axis.

No more points than the screen has columns, a faint grid, and lines that are painted piece by piece
keep a million points smooth: one path with a wide or antialiased pen costs thirty times as much.
"""

from __future__ import annotations

import html
import itertools
import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent

from designer.look import theme
from designer.look.colours import Colours
from designer.plots.plot_points import MOST, in_view, peaks
from training.records.run_curves import Floats

Range = tuple[float, float]
Spacing = list[tuple[float, float]]
"""How far apart the marks of an axis are by level, and where they begin."""
Ticks = list[tuple[float | None, list[float]]]
"""The marks of an axis by level: how far apart they are, and where."""
LEAST = 400
"""Points of a curve that are drawn in the narrowest plot."""
FEW = 3
"""Long curves that are all drawn as finely as can be seen."""
SMOOTH = 1000
"""Points of a curve that are painted with smooth edges, in a millisecond."""
APART = 12
"""Half columns that a point needs to be marked with a symbol; nearer ones would run together."""
LINES = 1.5
"""Heights of a number's text from one mark of an axis to the next, at least."""
LOWEST = 1e-6
"""Where a logarithmic axis ends below if the values come down to 0."""


@dataclass(frozen=True)
class Drawn:
    """What is drawn of a curve: where its points are, the `area` that it is seen in, its look."""

    x: Floats
    y: Floats
    area: QRectF
    colour: QColor
    symbol: str | None


class PlotView(pg.PlotWidget):  # type: ignore[misc]
    """A plot with named axes. `hovered(object)` gives the x under the pointer, None without one.

    `zoomed(bool)` tells whether it shows another part than the one that its owner set.
    """

    hovered = Signal(object)
    zoomed = Signal(bool)

    def __init__(self, title: str, across: str, *, percent: bool = False) -> None:
        super().__init__(background=None)
        self._curves: list[tuple[pg.PlotDataItem, Callable[[Colours], QColor]]] = []
        self._points: dict[pg.PlotDataItem, tuple[Floats, Floats]] = {}
        self._symbols: dict[pg.PlotDataItem, str | None] = {}
        self._widths: dict[pg.PlotDataItem, float] = {}
        self._titles = {"left": title, "bottom": across}
        self._home: tuple[Range, Range] = ((0.0, 1.0), (0.0, 1.0))
        self.is_log = self.is_zoomed = False
        self._ticks_whole = self._is_percent = False
        self._over = False
        self.setAccessibleName(title or across)
        self._make_plot(percent=percent)
        self.line = pg.InfiniteLine(angle=90, movable=False)
        self.line.hide()
        self.addItem(self.line, ignoreBounds=True)
        self.getViewBox().sigRangeChangedManually.connect(lambda *_: self._set_zoomed(True))
        self.getViewBox().sigXRangeChanged.connect(lambda *_: self._draw_all())
        self.getViewBox().sigResized.connect(lambda *_: self._draw_all())
        self.scene().sigMouseMoved.connect(self._on_move)

    def _make_plot(self, *, percent: bool) -> None:
        self.setMinimumSize(140, 90)
        item = self.getPlotItem()
        item.setMenuEnabled(False)
        item.hideButtons()
        item.setMouseEnabled(x=True, y=True)
        item.getViewBox().setMouseMode(pg.ViewBox.RectMode)
        item.showGrid(x=False, y=True, alpha=0.6)
        item.disableAutoRange()
        for side in ("left", "bottom"):
            item.getAxis(side).setStyle(tickLength=-4, autoExpandTextSpace=False)
            item.getAxis(side).enableAutoSIPrefix(False)
        self._size_text()
        theme.text_size.changed.connect(self._size_text)
        item.getAxis("left").tickSpacing = partial(_spacing, item.getAxis("left"))
        item.getAxis("left").logTickStrings = _log_strings
        item.getAxis("left").logTickValues = partial(_log_values, item.getAxis("left"))
        self.set_percent(percent)

    def _size_text(self) -> None:
        """Write the axes in the size of text that is chosen, and give them room for it."""
        item, scale = self.getPlotItem(), theme.text_scale()
        for side in ("left", "bottom"):
            item.getAxis(side).setStyle(tickFont=theme.panel_font(11))
        item.getAxis("left").setWidth(round(54 * scale))
        item.getAxis("bottom").setHeight(round(34 * scale))
        self._label(theme.current().colours)

    # -- curves --------------------------------------------------------------------------------

    def curve(
        self, colour: Callable[[Colours], QColor], *, symbol: str | None = None, width: float = 1.5
    ) -> pg.PlotDataItem:
        """Add a curve, whose colour is that of the theme's colours at each time."""
        pen = pg.mkPen(colour(theme.current().colours))
        made = self.plot([], [], pen=pen, symbol=symbol, symbolSize=6)
        made.curve.setSegmentedLineMode("on")
        self._curves.append((made, colour))
        self._symbols[made], self._widths[made] = symbol, width
        return made

    @property
    def curves(self) -> list[pg.PlotDataItem]:
        """The curves that were added, in order."""
        return [curve for curve, _ in self._curves]

    def draw(self, curve: pg.PlotDataItem, x: Floats, y: Floats) -> None:
        """Draw a curve through these points, x never falling; NaN are gaps.

        Nothing is painted anew for points that are drawn already.
        """
        before = self._points.get(curve)
        self._points[curve] = (x, y)
        if before is None or not (_same(before[0], x) and _same(before[1], y)):
            self._draw(curve)

    def _draw_all(self) -> None:
        for curve in self._points:
            self._draw(curve)

    def _draw(self, curve: pg.PlotDataItem) -> None:
        x, y = in_view(*self._points[curve], *self.getViewBox().viewRange()[0])
        room = self._room()
        x, y = peaks(x, y, room)
        if self.is_log:
            y = np.where(y > 0, y, np.nan)
        symbol = self._symbols[curve] if len(x) * APART <= room else None
        curve.setData(x, y, connect="finite", symbol=symbol)
        self._set_pen(curve, curve.opts["pen"].color(), smooth=len(x) <= SMOOTH)

    def _set_pen(self, curve: pg.PlotDataItem, colour: QColor, *, smooth: bool) -> None:
        """Paint a curve in this colour, and as wide on any screen: Qt leaves that to us."""
        width = self._widths[curve] * self.devicePixelRatioF()
        before = curve.opts["pen"]
        if (before.color(), before.widthF(), curve.opts["antialias"]) != (colour, width, smooth):
            curve.opts["antialias"] = smooth
            pen = pg.mkPen(colour, width=width)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)  # others lie over the next piece as a bead
            curve.setPen(pen)

    def _room(self) -> int:
        """How many points of a curve can be told apart: two for each column of the screen.

        Of many long curves each is drawn more coarsely: they lie over one another, and painting
        all points of all of them would hold the window up.
        """
        columns: int = round(self.getViewBox().width() * self.devicePixelRatioF())
        crowd = sum(len(x) > columns for x, _ in self._points.values())
        return min(max(2 * columns // max(1, math.ceil(crowd / FEW)), LEAST), MOST)

    def points(self, curve: pg.PlotDataItem) -> tuple[Floats, Floats]:
        """Return all points of a curve, also those out of view."""
        return self._points.get(curve, (np.zeros(0), np.zeros(0)))

    def drawn(self, curve: pg.PlotDataItem) -> Drawn:
        """Return what is drawn of a curve now, in pixels of the plot; NaN are gaps."""
        x, y = curve.getData()
        box = self.getViewBox()
        (left, right), (bottom, top) = box.viewRange()
        area = box.mapRectToScene(box.rect())
        none = x is None or not len(x)
        across = np.zeros(0) if none else (np.asarray(x, float) - left) / (right - left)
        up = np.zeros(0) if none else (np.asarray(y, float) - bottom) / (top - bottom)
        places = area.left() + across * area.width(), area.bottom() - up * area.height()
        return Drawn(*places, area, curve.opts["pen"].color(), curve.opts["symbol"])

    def drop(self, curve: pg.PlotDataItem) -> None:
        """Take a curve away."""
        self._points.pop(curve, None)
        self._symbols.pop(curve, None)
        self._widths.pop(curve, None)
        self._curves = [each for each in self._curves if each[0] is not curve]
        self.removeItem(curve)

    def recolour(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self.setBackground(colours.panel)
        for curve, tone in self._curves:
            colour = tone(colours)
            self._set_pen(curve, colour, smooth=curve.opts["antialias"])
            if self._symbols[curve] is not None:
                curve.setSymbolBrush(colour)
                curve.setSymbolPen(None)
        item = self.getPlotItem()
        for side in self._titles:
            axis = item.getAxis(side)
            axis.setPen(pg.mkPen(colours.line))
            axis.setTextPen(pg.mkPen(colours.dim))
        self.line.setPen(pg.mkPen(colours.dim, width=self.devicePixelRatioF()))
        frame = self.getViewBox().rbScaleBox
        frame.setPen(pg.mkPen(colours.accent))
        soft = QColor(colours.accent)
        soft.setAlpha(40)
        frame.setBrush(soft)
        self._label(colours)

    def _label(self, colours: Colours) -> None:
        for side, title in self._titles.items():
            axis = self.getPlotItem().getAxis(side)
            size = f"{round(11 * theme.text_scale())}px"
            axis.setLabel(title, color=colours.dim, **{"font-size": size})
            axis.resizeEvent()  # another text has another middle

    def head(self, title: str, colours: Colours) -> None:
        """Write what the curve is of above the plot."""
        size = f"{round(11 * theme.text_scale())}px"
        self.getPlotItem().setTitle(html.escape(title), color=colours.dim, size=size)

    def name_across(self, title: str, colours: Colours) -> None:
        """Name the horizontal axis."""
        self._titles["bottom"] = title
        self._label(colours)

    # -- ranges --------------------------------------------------------------------------------

    def tick_whole(self, on: bool) -> None:
        """Mark whole numbers alone on the horizontal axis, or what fits."""
        if on == self._ticks_whole:
            return  # to say it again would paint the axis again
        self._ticks_whole = on
        axis = self.getPlotItem().getAxis("bottom")
        if on:
            axis.setTickSpacing(1, 1)
        else:
            axis.setTickSpacing()

    def set_percent(self, on: bool) -> None:
        """Write the values, which are shares, as percent; or as they are."""
        axis = self.getPlotItem().getAxis("left")
        if on != self._is_percent:
            self._is_percent = on
            axis.tickStrings = _percent if on else partial(pg.AxisItem.tickStrings, axis)
            axis.picture = None
            axis.update()

    def set_log(self, on: bool) -> None:
        """Make the vertical axis logarithmic, or not."""
        if on != self.is_log:
            self.is_log = on
            self.getPlotItem().setLogMode(y=on)
            self._draw_all()
            self.reset()

    def set_home(self, across: Range, up: Range) -> None:
        """Show this part, unless a person has zoomed in elsewhere; `up` in the values' own unit."""
        if (across, up) != self._home:
            self._home = (across, up)
            if not self.is_zoomed:
                self._go_home()

    def reset(self) -> None:
        """Show the whole again."""
        self._set_zoomed(False)
        self._go_home()

    def _go_home(self) -> None:
        across, (low, high) = self._home
        if self.is_log:
            low, high = math.log10(max(low, LOWEST)), math.log10(max(high, 2 * LOWEST))
        self.setXRange(*across, padding=0.02)
        self.setYRange(low, high, padding=0.02)

    def _set_zoomed(self, on: bool) -> None:
        if on != self.is_zoomed:
            self.is_zoomed = on
            self.zoomed.emit(on)

    # -- the pointer ---------------------------------------------------------------------------

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the whole again."""
        self.reset()
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """Take the line away."""
        super().leaveEvent(event)
        self._leave()

    def _leave(self) -> None:
        if self._over:
            self._over = False
            self.hovered.emit(None)

    def _on_move(self, at: QPointF) -> None:
        box = self.getViewBox()
        if not box.sceneBoundingRect().contains(at):
            self._leave()
            return
        self._over = True
        self.hovered.emit(float(box.mapSceneToView(at).x()))

    def show_at(self, x: float | None) -> None:
        """Draw an upright line at this x; None takes it away."""
        self.line.setVisible(x is not None)
        if x is not None:
            self.line.setPos(x)


def _percent(values: list[float], scale: float, spacing: float) -> list[str]:
    digits = 0 if spacing >= 0.01 else 1
    return [f"{value * 100:.{digits}f} %" for value in values]


def _spacing(axis: pg.AxisItem, low: float, high: float, size: float) -> Spacing:
    """Return how far apart the marks of an upright axis are: far enough for their numbers."""
    levels: Spacing = pg.AxisItem.tickSpacing(axis, low, high, size)
    pixels = size / max(high - low, 1e-12)
    needed = LINES * 11 * theme.text_scale()
    step, start = levels[0]
    if step * pixels >= needed:
        return levels
    for factor in itertools.cycle((2, 2.5, 2)):
        if step * pixels >= needed:
            break
        step *= factor
    return [(step, start)]


def _log_values(axis: pg.AxisItem, low: float, high: float, size: float, standard: Ticks) -> Ticks:
    """Return the marks of a logarithmic axis, each power of ten once, not twice.

    The finer marks, which come last, have the powers among them.
    """
    marks: Ticks = pg.AxisItem.logTickValues(axis, low, high, size, standard)
    if marks and marks[-1][0] is None:
        coarse = {round(value, 6) for _, values in marks[:-1] for value in values}
        marks[-1] = (None, [each for each in marks[-1][1] if round(each, 6) not in coarse])
    return marks


def _log_strings(values: list[float], scale: float, spacing: float) -> list[str]:
    """Name 1, 2 and 5 of each power of ten, where there is room for no more, and shortly."""
    powers = [(value, math.floor(value + 1e-6)) for value in values]
    digits = [round(10 ** (value - power)) for value, power in powers]
    return [
        short(10**value * scale) if digit in (1, 2, 5) else ""
        for value, digit in zip(values, digits, strict=True)
    ]


def short(value: float) -> str:
    """Return how a number is written at an axis: 0.02, 5,000, 1e-5."""
    if 0.001 <= value < 1000:
        return f"{value:.3g}"
    if 1000 <= value < 50_000:
        return f"{value:,.0f}"
    return f"{value:.0e}".replace("e-0", "e-").replace("e+0", "e").replace("e+", "e")


def nearest(places: Floats, x: float) -> int | None:
    """Return the index of the place nearest to x, None if there is none; places never fall."""
    at = int(np.searchsorted(places, x))
    around = [place for place in (at - 1, at) if 0 <= place < len(places)]
    return min(around, key=lambda place: abs(float(places[place]) - x), default=None)


def _same(before: Floats, now: Floats) -> bool:
    return len(before) == len(now) and bool(np.array_equal(before, now, equal_nan=True))
