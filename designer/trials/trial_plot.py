"""The curves of a trial: the loss over the learning rate, or over the steps on one batch."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor

from designer.look.theme import Colours, current
from designer.plots.plot_extras import accent
from designer.plots.plot_ranges import nice_top
from designer.plots.plot_view import PlotView, short
from designer.plots.plots import faint_accent
from training.messages import Step
from training.records.run_curves import Floats

WINDOW = 5
"""Steps to either side over which the drawn loss is averaged, as the trial itself does."""
LOWEST, HIGHEST = -6.0, 1.0
"""Powers of ten between which a learning rate is sought."""
STEEP = 1.6
"""How far above the first loss an exploding one is still drawn."""


class TrialPlot(PlotView):
    """The loss of each step."""

    def __init__(self, across: str) -> None:
        super().__init__(QCoreApplication.translate("TrialPlot", "Loss"), across)
        self.setMinimumHeight(220)
        self._x: list[float] = []
        self._losses: list[float] = []
        self._make_curves()
        self.recolour(current().colours)

    def _make_curves(self) -> None:
        self._loss = self.curve(accent)

    def start(self) -> None:
        """Take away what is drawn."""
        self._x.clear()
        self._losses.clear()
        self.show_curves()

    def add(self, step: Step) -> None:
        """Take in a step."""
        self._x.append(self.place(step))
        self._losses.append(step.loss)

    def place(self, step: Step) -> float:
        """Return where a step stands on the horizontal axis."""
        return float(step.step)

    def show_curves(self) -> None:
        """Draw all steps so far."""
        self.draw_losses(np.array(self._x), np.array(self._losses))
        if self._x:
            self.set_home(self.span(), (0.0, nice_top(self.top())))

    def draw_losses(self, x: Floats, losses: Floats) -> None:
        """Draw the losses at these places."""
        self.draw(self._loss, x, losses)

    def span(self) -> tuple[float, float]:
        """Return the ends of the horizontal axis."""
        return 0.0, max(self._x[-1], 10.0)

    def top(self) -> float:
        """Return what the vertical axis must reach."""
        return max(self._losses)


class RatePlot(TrialPlot):
    """Over the learning rate on a logarithmic axis; the suggestion is a line that can be dragged.

    A thin line is what each step lost, a strong one the mean around it.

    `rate_changed(float)` tells where that was dragged to.
    """

    rate_changed = Signal(float)

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("TrialPlot", "Learning rate"))
        axis = self.getPlotItem().getAxis("bottom")
        axis.setLogMode(True, None)
        axis.logTickStrings = _powers
        axis.setStyle(hideOverlappingLabels=False)  # the lowest power may stand out to the left
        self.setMouseEnabled(x=False, y=False)
        self.marker = pg.InfiniteLine(angle=90, movable=True, bounds=(LOWEST, HIGHEST))
        self.marker.setCursor(Qt.CursorShape.SizeHorCursor)
        self.marker.sigPositionChanged.connect(lambda: self.rate_changed.emit(self.rate))
        self.addItem(self.marker, ignoreBounds=True)
        self.marker.hide()
        self.recolour(current().colours)

    def _make_curves(self) -> None:
        self._each = self.curve(faint_accent, width=1)  # first, so that the mean is drawn over it
        super()._make_curves()

    @property
    def rate(self) -> float:
        """The learning rate at the marker, to two digits."""
        return float(f"{10 ** float(self.marker.value()):.2g}")

    def start(self) -> None:
        """Take away what is drawn."""
        self.marker.hide()
        super().start()

    def mark(self, rate: float) -> None:
        """Mark a learning rate."""
        self.marker.show()
        self.marker.setValue(math.log10(rate))

    def place(self, step: Step) -> float:
        """Return the power of ten of the step's learning rate."""
        return math.log10(step.lr)

    def draw_losses(self, x: Floats, losses: Floats) -> None:
        """Draw the losses, and their mean over the one line."""
        self.draw(self._each, x, losses)
        self.draw(self._loss, x, running_mean(losses))

    def span(self) -> tuple[float, float]:
        """Return the powers of ten that are gone through."""
        return LOWEST, HIGHEST

    def top(self) -> float:
        """Return the first loss and some more: the explosion at the end needs no room."""
        return min(max(self._losses), STEEP * max(self._losses[: 2 * WINDOW]))

    def recolour(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        super().recolour(colours)
        if hasattr(self, "marker"):
            ratio = self.devicePixelRatioF()
            self.marker.setPen(pg.mkPen(QColor(colours.fits), width=2 * ratio))
            self.marker.setHoverPen(pg.mkPen(QColor(colours.accent), width=3 * ratio))


def running_mean(values: Floats) -> Floats:
    """Return at each place the mean of the values up to WINDOW places to either side."""
    if not len(values):
        return values
    sums = np.concatenate([[0.0], np.cumsum(values)])
    places = np.arange(len(values))
    first = np.maximum(places - WINDOW, 0)
    last = np.minimum(places + WINDOW + 1, len(values))
    means: Floats = (sums[last] - sums[first]) / (last - first)
    return means


def _powers(values: list[float], scale: float, spacing: float) -> list[str]:
    """Name whole powers of ten as a person writes a learning rate: 0.01, 1e-5."""
    whole = [abs(value - round(value)) < 1e-6 for value in values]
    return [short(10.0**value) if it else "" for value, it in zip(values, whole, strict=True)]
