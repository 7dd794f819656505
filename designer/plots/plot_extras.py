"""More plots of a run beside loss and accuracy: learning rate, images a second, memory, load."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QMenu

from designer.forms.marked import QT_TRANSLATE_NOOP
from designer.look.colours import Colours
from designer.plots.plot_ranges import nice_top
from designer.plots.plot_view import PlotView, nearest
from training.records.run_curves import Across, Curves, Floats

Points = tuple[Floats, Floats]


@dataclass(frozen=True)
class Extra:
    """One of the plots: `points` gives its curve, `text` a value of it in words."""

    name: str
    title: str
    points: Callable[[Curves, Across], Points]
    text: str
    percent: bool = False
    """Whether the values are shares, which the axis and `text` give as percent."""


def _gauged(curves: Curves, across: Across) -> Floats:
    steps = curves.gauged_steps
    return curves.places(across)[steps - 1] if len(steps) else np.zeros(0)


EXTRAS = (
    Extra(
        "lr",
        QT_TRANSLATE_NOOP("Plots", "Learning rate"),
        lambda c, across: (c.places(across), c.learning_rates),
        QT_TRANSLATE_NOOP("Plots", "rate {:.3g}"),
    ),
    Extra(
        "speed",
        QT_TRANSLATE_NOOP("Plots", "Images a second"),
        lambda c, across: (c.places(across), c.speeds),
        QT_TRANSLATE_NOOP("Plots", "{:,.0f} images/s"),
    ),
    Extra(
        "memory",
        QT_TRANSLATE_NOOP("Plots", "Memory (MB)"),
        lambda c, across: (_gauged(c, across), c.memory),
        "{:,.0f} MB",
    ),
    Extra(
        "load",
        QT_TRANSLATE_NOOP("Plots", "Device load"),
        lambda c, across: (_gauged(c, across), c.load),
        QT_TRANSLATE_NOOP("Plots", "load {:.0f} %"),
        percent=True,
    ),
)


class ExtraPlots(QObject):
    """A choice of a menu for each; `toggled(PlotView, bool)` brings one or takes it away."""

    toggled = Signal(object, bool)

    def __init__(self, menu: QMenu, parent: QObject) -> None:
        super().__init__(parent)
        self.shown: dict[str, PlotView] = {}
        self._made: dict[str, PlotView] = {}
        self.actions = {}
        for extra in EXTRAS:
            action = menu.addAction(_tr(extra.title))
            action.setCheckable(True)
            action.toggled.connect(lambda on, extra=extra: self._toggle(extra, on))
            self.actions[extra.name] = action

    def _toggle(self, extra: Extra, on: bool) -> None:
        view = self._made.get(extra.name)
        if view is None:
            view = PlotView(_tr(extra.title), _tr("Epoch"), percent=extra.percent)
            self._made[extra.name] = view
            view.curve(accent)
        if on:
            self.shown[extra.name] = view
        else:
            self.shown.pop(extra.name, None)
        self.toggled.emit(view, on)

    def draw(self, curves: Curves, across: Across, span: tuple[float, float]) -> None:
        """Draw what is known now in the plots that are shown, from 0 up to the highest."""
        for extra in EXTRAS:
            view = self.shown.get(extra.name)
            if view is None:
                continue
            x, y = extra.points(curves, across)
            view.draw(view.curves[0], x, y)
            known = y[np.isfinite(y)]
            top = 1.0 if extra.percent else nice_top(float(known.max(initial=0.0)))
            view.set_home(span, (0.0, top))

    def readout(self, curves: Curves, across: Across, x: float) -> list[str]:
        """Say what the plots that are shown hold nearest to x."""
        parts = []
        for extra in EXTRAS:
            if extra.name not in self.shown:
                continue
            places, values = extra.points(curves, across)
            at = nearest(places, x)
            if at is not None and math.isfinite(values[at]):
                value = float(values[at]) * (100 if extra.percent else 1)
                parts.append(_tr(extra.text).format(value))
        return parts


def accent(colours: Colours) -> QColor:
    """Return the colour of the curves of training."""
    return QColor(colours.accent)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Plots", text)
