"""The curves of several runs over one another: loss and accuracy, a colour a run."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QWidget

from designer.look.colours import Colours
from designer.look.mixing import mixed
from designer.look.theme import current
from designer.plots.plot_menu import Showing
from designer.plots.plot_ranges import nice_floor, nice_top
from designer.plots.plot_smooth import Smoothed
from designer.plots.plot_view import PlotView, nearest
from designer.plots.plots import LOOKED_AT, TITLES
from training.records.run_curves import Curves, Floats
from training.runs import Run

PALETTE = (1, 3, 4, 2, 8, 9, 10, 11, 5, 0)
"""Which of the categories' colours runs get, in this order: neighbours are far apart."""


NOTHING: Floats = np.zeros(0)


def run_colour(place: int) -> Callable[[Colours], QColor]:
    """Return the colour of the run at a place, in any theme."""
    return lambda colours: QColor(colours.categories[PALETTE[place % len(PALETTE)]])


def _pale(colour: Callable[[Colours], QColor], share: float) -> Callable[[Colours], QColor]:
    """Return a paler colour; not one that can be seen through, which takes longer to paint."""
    return lambda colours: mixed(colours.panel, colour(colours), share)


@dataclass
class Overlaid:
    """A run in the plot, with its five curves; one that is not `shown` is left out of it."""

    run: Run
    curves: Curves
    colour: Callable[[Colours], QColor]
    shown: bool = True
    lines: dict[str, pg.PlotDataItem] = field(default_factory=dict)
    smoothed: Smoothed = field(default_factory=Smoothed)


class ComparePlot(QWidget):
    """Two plots side by side; `looked_at(object)` is the epoch under the pointer, or None."""

    looked_at = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.showing = Showing()
        self.each_step = False
        self.runs: list[Overlaid] = []
        self.loss = PlotView(self.tr("Loss"), self.tr("Epoch"))
        self.accuracy = PlotView(self.tr("Accuracy"), self.tr("Epoch"), percent=True)
        self.views = (self.loss, self.accuracy)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for view in self.views:
            layout.addWidget(view)
            view.hovered.connect(self._hover)
        self.recolour()

    def show_runs(self, runs: Sequence[tuple[Run, Curves]]) -> None:
        """Draw these runs, and no others."""
        for each in self.runs:
            for name, line in each.lines.items():
                self._view_of(name).drop(line)
        self.runs = [
            Overlaid(run, curves, run_colour(place)) for place, (run, curves) in enumerate(runs)
        ]
        for each in self.runs:
            each.lines = {
                "step": self.loss.curve(_pale(each.colour, 0.35), width=1),
                "train_loss": self.loss.curve(_pale(each.colour, 0.5), symbol="o"),
                "val_loss": self.loss.curve(each.colour, symbol="s"),
                "train_accuracy": self.accuracy.curve(_pale(each.colour, 0.5), symbol="o"),
                "val_accuracy": self.accuracy.curve(each.colour, symbol="s"),
            }
        self.recolour()
        self.draw()

    def _view_of(self, name: str) -> PlotView:
        return self.accuracy if name.endswith("accuracy") else self.loss

    def show_as(self, showing: Showing, *, each_step: bool) -> None:
        """Draw the same runs otherwise."""
        self.showing, self.each_step = showing, each_step
        for view in self.views:
            view.name_across(
                QCoreApplication.translate("Plots", TITLES[showing.across]), current().colours
            )
        self.loss.set_log(showing.log)
        self.draw()
        for view in self.views:
            view.reset()

    def draw(self) -> None:
        """Draw all runs that are shown, and show the whole of them."""
        self.draw_again(self.runs)

    def draw_again(self, runs: Sequence[Overlaid], views: Sequence[PlotView] = ()) -> None:
        """Draw some of the runs anew, such as those that went on.

        In all plots; or in some alone, whose ranges are to be set after the last of them.
        """
        across = self.showing.across
        for each in runs:
            ends = each.curves.epoch_places(across)
            for name, line in each.lines.items():
                if views and self._view_of(name) not in views:
                    continue
                x, y = NOTHING, NOTHING
                if each.shown and name != "step":
                    x, y = ends, each.curves.of_epochs(name)
                elif each.shown and self.each_step:
                    x = each.curves.places(across)
                    y = each.smoothed.of(each.curves, self.showing.window)
                self._view_of(name).draw(line, x, y)
        if not views:
            self.set_ranges()

    def set_ranges(self) -> None:
        """Have the axes reach as far as the curves do."""
        shown = [each.curves for each in self.runs if each.shown]
        ends = [float(c.places(self.showing.across)[-1]) for c in shown if c.count]
        kinds = ("train_loss", "val_loss")
        losses = [curves.of_epochs(kind) for curves in shown for kind in kinds]
        if self.each_step or not any(len(some) for some in losses):
            losses += [c.losses[:: max(c.count // LOOKED_AT, 1)] for c in shown]
        known = np.concatenate([some[np.isfinite(some)] for some in losses] or [np.zeros(0)])
        top = nice_top(float(np.percentile(known, 99.5))) if len(known) else 1.0
        top = max(top, nice_top(float(known.max()))) if not self.each_step and len(known) else top
        positive = known[known > 0]
        low = 10.0 ** math.floor(math.log10(positive.min())) if len(positive) else top / 100
        accuracies = [
            value
            for curves in shown
            for kind in ("train_accuracy", "val_accuracy")
            for value in curves.of_epochs(kind)
        ]
        floor = nice_floor(min(accuracies)) if accuracies else 0.0
        span = (0.0, max(ends, default=1.0))
        self.loss.set_home(span, (low if self.showing.log else 0.0, top))
        self.accuracy.set_home(span, (floor, 1.0))
        for view in self.views:
            view.tick_whole(self.showing.across == "epoch" and span[1] <= 10)

    def reset(self) -> None:
        """Show the whole of both plots."""
        for view in self.views:
            view.reset()

    def _hover(self, x: float | None) -> None:
        """Find the epoch that ends nearest to the pointer in any run, and tell of it."""
        best: tuple[float, int] | None = None
        for each in self.runs if x is not None else ():
            places = each.curves.epoch_places(self.showing.across)
            at = nearest(places, x) if each.shown and x is not None else None
            if at is not None and x is not None:
                distance = abs(float(places[at]) - x)
                if best is None or distance < best[0]:
                    best = (distance, each.curves.epochs[at].epoch)
                    place = float(places[at])
        for view in self.views:
            view.show_at(place if best is not None else None)
        self.looked_at.emit(best[1] if best is not None else None)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "views"):
            self.recolour()

    def recolour(self) -> None:
        """Take the colours of the theme that is current now."""
        for view in self.views:
            view.recolour(current().colours)
