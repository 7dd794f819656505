"""Live curves of a run: loss and accuracy, training and validation, over its epochs."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from designer.theme import Colours, current
from training.messages import Epoch, Started, Step

PAUSE = 125
"""Milliseconds between two drawings: eight a second are smooth and leave the window free."""

TOPS = (1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10)
SPANS = [unit * 10**power for power in range(8) for unit in (1, 2, 3, 5)][3:]
FLOORS = (0.0, 0.5, 0.8, 0.9, 0.95)


def nice_top(value: float) -> float:
    """Return the next round number above, so that a growing range moves seldom."""
    if not math.isfinite(value) or value <= 0:
        return 1.0
    unit = 10.0 ** math.floor(math.log10(value))
    return next(top * unit for top in TOPS if top * unit >= value * 0.999)


def nice_floor(value: float) -> float:
    """Return the round accuracy below, with some room."""
    return max(floor for floor in FLOORS if floor <= max(value - 0.01, 0.0))


class Losses:
    """The loss of each step, in an array that doubles as it fills."""

    def __init__(self) -> None:
        self.count = 0
        self._values = np.full(1024, np.nan)

    def put(self, end: int, losses: tuple[float, ...]) -> None:
        """Keep the losses of the steps up to `end`, counted from 1."""
        while end > len(self._values):
            self._values = np.concatenate([self._values, np.full(len(self._values), np.nan)])
        start = max(end - len(losses), 0)
        self._values[start:end] = losses[len(losses) - (end - start) :]
        self.count = end

    def cut(self, step: int) -> None:
        """Forget what came after a step, as it is done again."""
        if step < self.count:
            self._values[step:] = np.nan
            self.count = step

    @property
    def values(self) -> np.ndarray:
        """The losses so far; NaN where none was told."""
        return self._values[: self.count]


class Plots(QWidget):
    """Two plots side by side, drawn at most eight times a second."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.losses = Losses()
        self.epochs: list[Epoch] = []
        self._total, self._span, self._drawn = 1, 0, -1
        self._steps_per_epoch = 1
        self._top = self._floor = 0.0
        self.loss = _Plot(self.tr("Loss"), self.tr("Epoch"))
        self.accuracy = _Plot(self.tr("Accuracy"), self.tr("Epoch"), percent=True)
        self._each = self.loss.curve("accent", faint=True)
        self._train_loss = self.loss.curve("accent", symbol="o")
        self._val_loss = self.loss.curve("validation", symbol="s")
        self._train_accuracy = self.accuracy.curve("accent", symbol="o")
        self._val_accuracy = self.accuracy.curve("validation", symbol="s")
        self.legend = QLabel()
        self.legend.setProperty("role", "help")
        self.legend.setAlignment(Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.loss)
        row.addWidget(self.accuracy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.legend)
        layout.addLayout(row, 1)
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self.draw)
        self.recolour()
        self.clear()

    # -- what comes in -----------------------------------------------------------------------

    def clear(self, epochs: int = 1) -> None:
        """Begin another run."""
        self.losses = Losses()
        self.epochs = []
        self._total, self._top, self._span = max(epochs, 1), 0.0, 0
        self._drawn, self._floor = -1, 0.0
        self._show_span()
        self.accuracy.setYRange(0, 1, padding=0)
        self.loss.setYRange(0, 1, padding=0)
        self.draw()

    def start(self, event: Started) -> None:
        """Take the size of the run; what came after the step that it goes on from is done again."""
        self._total, self._steps_per_epoch = event.epochs, max(event.steps_per_epoch, 1)
        self.losses.cut(event.step)
        self.epochs = [epoch for epoch in self.epochs if epoch.step <= event.step]
        self._show_span()
        self._soon()

    def _show_span(self) -> None:
        """Show the epochs so far and some to come, in a range that grows in steps."""
        done = self.losses.count / self._steps_per_epoch
        span = min(next(span for span in SPANS if span >= done * 1.05), self._total)
        if span == self._span:
            return
        self._span = span
        for plot in (self.loss, self.accuracy):
            plot.setXRange(0, span, padding=0.02)
            axis = plot.getPlotItem().getAxis("bottom")
            if span <= 10:
                axis.setTickSpacing(1, 1)
            else:
                axis.setTickSpacing()

    def add_step(self, event: Step) -> None:
        """Take the losses since the last such event."""
        self.losses.put(event.step, event.losses or (event.loss,))
        self._soon()

    def add_epoch(self, event: Epoch) -> None:
        """Take the figures of an epoch."""
        self.epochs.append(event)
        self._soon()

    def _soon(self) -> None:
        if not self._later.isActive():
            self._later.start()

    # -- drawing -----------------------------------------------------------------------------

    def draw(self) -> None:
        """Draw everything that is known now."""
        values = self.losses.values
        steps = np.arange(1, len(values) + 1) / self._steps_per_epoch
        self._each.setData(steps, values, connect="finite")
        if len(self.epochs) != self._drawn:
            self._drawn = len(self.epochs)
            self._draw_epochs()
        self._show_span()
        self._grow(values)

    def _draw_epochs(self) -> None:
        at = [epoch.epoch for epoch in self.epochs]
        self._train_loss.setData(at, [epoch.train_loss for epoch in self.epochs])
        self._val_loss.setData(at, [epoch.val_loss for epoch in self.epochs])
        self._train_accuracy.setData(at, [epoch.train_accuracy for epoch in self.epochs])
        self._val_accuracy.setData(at, [epoch.val_accuracy for epoch in self.epochs])

    def _grow(self, values: np.ndarray) -> None:
        finite = values[np.isfinite(values)]
        ends = [x for e in self.epochs for x in (e.train_loss, e.val_loss) if math.isfinite(x)]
        highest = max([float(np.percentile(finite, 99)) if len(finite) else 0.0, *ends])
        if highest > self._top:
            self._top = nice_top(highest)
            self.loss.setYRange(0, self._top, padding=0.02)
        accuracies = [a for e in self.epochs for a in (e.train_accuracy, e.val_accuracy)]
        floor = nice_floor(min(accuracies)) if accuracies else 0.0
        if floor != self._floor:
            self._floor = floor
            self.accuracy.setYRange(floor, 1, padding=0.02)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "accuracy"):
            self.recolour()

    def recolour(self) -> None:
        """Take the colours of the theme that is current now."""
        colours = current().colours
        for plot in (self.loss, self.accuracy):
            plot.recolour(colours)
        names = (
            (colours.accent, "─", self.tr("each step")),
            (colours.accent, "●", self.tr("training, by epoch")),
            (validation(colours), "■", self.tr("validation")),
        )
        parts = [
            f'<span style="color: {tone}">{sign}</span>&nbsp;{name}' for tone, sign, name in names
        ]
        self.legend.setText("&nbsp; &nbsp; ".join(parts))


def validation(colours: Colours) -> str:
    """Return the colour of what validation tells, far from the accent for every eye."""
    return colours.categories[3]


class _Plot(pg.PlotWidget):  # type: ignore[misc]
    """A plot with thin curves, a faint grid, a legend and named axes, and nothing to click."""

    def __init__(self, title: str, across: str, *, percent: bool = False) -> None:
        super().__init__(background=None)
        self._curves: list[tuple[pg.PlotDataItem, str, bool]] = []
        self._titles = {"left": title, "bottom": across}
        self.setMinimumSize(140, 90)
        item = self.getPlotItem()
        item.setMenuEnabled(False)
        item.hideButtons()
        item.setMouseEnabled(x=False, y=False)
        item.showGrid(x=False, y=True, alpha=0.12)
        item.setDownsampling(auto=True, mode="peak")
        item.setClipToView(True)
        item.disableAutoRange()
        font = QFont(self.font())
        font.setPixelSize(11)
        for side in ("left", "bottom"):
            axis = item.getAxis(side)
            axis.setStyle(tickFont=font, tickLength=-4, autoExpandTextSpace=False)
            axis.enableAutoSIPrefix(False)
        item.getAxis("left").setWidth(54)
        item.getAxis("bottom").setHeight(34)
        if percent:
            item.getAxis("left").tickStrings = _percent

    def curve(
        self, tone: str, *, faint: bool = False, symbol: str | None = None
    ) -> pg.PlotDataItem:
        """Add a curve in a colour of the theme."""
        made = self.plot([], [], symbol=symbol, symbolSize=5)
        self._curves.append((made, tone, faint))
        return made

    def recolour(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self.setBackground(colours.panel)
        for curve, tone, faint in self._curves:
            colour = QColor(validation(colours) if tone == "validation" else colours.accent)
            if faint:
                colour.setAlpha(110)
            curve.setPen(pg.mkPen(colour, width=1))
            if curve.opts["symbol"] is not None:
                curve.setSymbolBrush(colour)
                curve.setSymbolPen(None)
        item = self.getPlotItem()
        for side, title in self._titles.items():
            axis = item.getAxis(side)
            axis.setPen(pg.mkPen(colours.line))
            axis.setTextPen(pg.mkPen(colours.dim))
            axis.setLabel(title, color=colours.dim, **{"font-size": "11px"})


def _percent(values: list[float], scale: float, spacing: float) -> list[str]:
    digits = 0 if spacing >= 0.01 else 1
    return [f"{value * 100:.{digits}f} %" for value in values]
