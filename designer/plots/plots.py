"""Live curves of a run: loss and accuracy, training and validation, and more if asked for."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from designer.forms.marked import QT_TRANSLATE_NOOP
from designer.look.icons import icon
from designer.look.mixing import mixed
from designer.look.theme import Colours, current
from designer.plots.plot_export import export_plots
from designer.plots.plot_extras import ExtraPlots, accent
from designer.plots.plot_grid import PlotGrid
from designer.plots.plot_menu import PlotMenu
from designer.plots.plot_picture import Key
from designer.plots.plot_ranges import nice_floor, nice_span, nice_top
from designer.plots.plot_readout import readout
from designer.plots.plot_smooth import Smoothed
from designer.plots.plot_view import PlotView
from graph import ProjectError
from training.messages import Epoch, Event, Started, Step
from training.records.run_curves import Curves, Floats

PAUSE = 125
"""Milliseconds between two drawings: eight a second are smooth and leave the window free."""

LOOKED_AT = 5_000
"""Points from which the range of the loss is taken; more would only cost time."""
TITLES = {
    "epoch": QT_TRANSLATE_NOOP("Plots", "Epoch"),
    "step": QT_TRANSLATE_NOOP("Plots", "Step"),
    "time": QT_TRANSLATE_NOOP("Plots", "Seconds of training"),
}


class Plots(QWidget):
    """Two plots side by side, more if they were chosen, drawn at most eight times a second.

    `failed` and `done` give a sentence on an export.
    """

    failed = Signal(str)
    done = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.curves = Curves()
        self.pinned: Curves | None = None
        self._smoothed = Smoothed()
        self._drawn = -1
        self._top = self._floor = 0.0
        self._low = math.inf
        self.loss = PlotView(self.tr("Loss"), self.tr("Epoch"))
        self.accuracy = PlotView(self.tr("Accuracy"), self.tr("Epoch"), percent=True)
        self.views = [self.loss, self.accuracy]
        marks = ("o", "s")
        self._pins = [(view, view.curve(pin, symbol=mark)) for view in self.views for mark in marks]
        self._each = self.loss.curve(faint_accent, width=1)
        self._train_loss = self.loss.curve(accent, symbol="o")
        self._val_loss = self.loss.curve(validation_colour, symbol="s")
        self._train_accuracy = self.accuracy.curve(accent, symbol="o")
        self._val_accuracy = self.accuracy.curve(validation_colour, symbol="s")
        self.legend, self.more = QLabel(), QLabel()
        """What the colours mean, or what the pointer reads; and what it reads of more plots."""
        for label in (self.legend, self.more):
            label.setProperty("role", "help")
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.more.hide()
        self.whole_button = QToolButton()
        # An icon alone: words would take the room of what is read.
        self.whole_button.setToolTip(self.tr("Show the whole"))
        self.whole_button.setAccessibleName(self.whole_button.toolTip())
        self.whole_button.clicked.connect(self.reset)
        self.whole_button.hide()
        self.menu = PlotMenu()
        self.menu.changed.connect(self._show_otherwise)
        self.menu.reset_wanted.connect(self.reset)
        self.menu.export_wanted.connect(self.export)
        self.menu.choices.addSeparator()
        self.extras = ExtraPlots(self.menu.choices.addMenu(self.tr("More plots")), self)
        self.extras.toggled.connect(self._show_extra)
        self.pin_action = self.menu.choices.addAction(self.tr("Keep these curves for comparison"))
        self.pin_action.setCheckable(True)
        self.pin_action.toggled.connect(self.pin)
        self._lay_out()
        self._heard: list[PlotView] = []
        for view in self.views:
            self._hear(view)
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self.draw)
        self.recolour()
        self.clear()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.legend, 1)
        head.addWidget(self.whole_button)
        head.addWidget(self.menu)
        self.grid = PlotGrid()
        self.grid.show_views(self.views)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.more)
        layout.addWidget(self.grid, 1)

    # -- what comes in -----------------------------------------------------------------------

    @property
    def losses(self) -> Curves:
        """The curves of the run, of which the loss of each step is one."""
        return self.curves

    @property
    def epochs(self) -> list[Epoch]:
        """The figures of each epoch so far."""
        return self.curves.epochs

    def clear(self, epochs: int = 1) -> None:
        """Begin another run."""
        curves = Curves()
        curves.total_epochs = max(epochs, 1)
        self.take_up(curves)

    def take_up(self, curves: Curves) -> None:
        """Go on with the curves of a run that has begun already."""
        self.curves = curves
        self._smoothed.forget()
        self._begin_ranges()
        for view in self.views:
            view.reset()
        self.draw()

    def start(self, event: Started) -> None:
        """Take the size of the run; what came after the step that it goes on from is done again."""
        self._take(event)

    def add_step(self, event: Step) -> None:
        """Take the losses since the last such event."""
        self._take(event)

    def add_epoch(self, event: Epoch) -> None:
        """Take the figures of an epoch."""
        self._take(event)

    def _take(self, event: Event) -> None:
        self.curves.take(event)
        if isinstance(event, Started):
            self._smoothed.forget()  # steps may be done again
        if not self._later.isActive():
            self._later.start()

    def pin(self, on: bool) -> None:
        """Keep the curves as they are now behind those of the runs to come, or let them go."""
        self.pinned = self.curves if on else None
        self._begin_ranges()
        self._draw_pinned()
        self.draw()
        self._show_legend()

    # -- drawing -----------------------------------------------------------------------------

    def _begin_ranges(self) -> None:
        self._drawn, self._top, self._floor, self._low = -1, 0.0, 0.0, math.inf

    def _show_otherwise(self) -> None:
        showing = self.menu.showing
        self._begin_ranges()
        for view in self.views:
            view.name_across(self.tr(TITLES[showing.across]), current().colours)
        self.loss.set_log(showing.log)
        for view in self.views:
            view.reset()
        self._draw_pinned()
        self.draw()
        self._show_legend()

    def _show_extra(self, view: PlotView, on: bool) -> None:
        """Bring one more plot, or take it away."""
        self.more.setVisible(bool(self.extras.shown))
        if not on:
            self.views.remove(view)
            self.grid.show_views(self.views)
            return
        self._hear(view)
        self.views.append(view)
        view.name_across(self.tr(TITLES[self.menu.showing.across]), current().colours)
        view.recolour(current().colours)
        self.grid.show_views(self.views)
        self.draw()

    def _hear(self, view: PlotView) -> None:
        """Follow the pointer in a plot, once and for all."""
        if view not in self._heard:
            self._heard.append(view)
            view.hovered.connect(self._hover)
            view.zoomed.connect(lambda _on: self._show_zoom())

    def draw(self) -> None:
        """Draw everything that is known now."""
        showing, curves = self.menu.showing, self.curves
        values = self._smoothed.of(curves, showing.window)
        self.loss.draw(self._each, curves.places(showing.across), values)
        if len(curves.epochs) != self._drawn:
            self._drawn = len(curves.epochs)
            self._draw_epochs()
        self._grow(values)

    def _draw_epochs(self) -> None:
        curves = self.curves
        at = curves.epoch_places(self.menu.showing.across)
        self.loss.draw(self._train_loss, at, curves.of_epochs("train_loss"))
        self.loss.draw(self._val_loss, at, curves.of_epochs("val_loss"))
        self.accuracy.draw(self._train_accuracy, at, curves.of_epochs("train_accuracy"))
        self.accuracy.draw(self._val_accuracy, at, curves.of_epochs("val_accuracy"))

    def _draw_pinned(self) -> None:
        pinned = self.pinned or Curves()
        at = pinned.epoch_places(self.menu.showing.across)
        figures = ("train_loss", "val_loss", "train_accuracy", "val_accuracy")
        for (view, curve), figure in zip(self._pins, figures, strict=True):
            view.draw(curve, at, pinned.of_epochs(figure))

    def _grow(self, values: Floats) -> None:
        """Widen the ranges to what there is now, in steps."""
        curves, across = self.curves, self.menu.showing.across
        some = values[:: max(len(values) // LOOKED_AT, 1)]
        finite = some[np.isfinite(some)]
        shown = [each for each in (curves, self.pinned) if each is not None]
        kinds = ("train_loss", "val_loss")
        ends = np.concatenate([each.of_epochs(kind) for each in shown for kind in kinds])
        ends = ends[np.isfinite(ends)]
        highest = max(float(np.percentile(finite, 99)) if len(finite) else 0.0, *ends, 0.0)
        if highest > self._top:
            self._top = nice_top(highest)
        positive = np.concatenate([finite, ends])
        positive = positive[positive > 0]
        if len(positive):
            self._low = min(self._low, 10.0 ** math.floor(math.log10(float(positive.min()))))
        epochs = [epoch for each in shown for epoch in each.epochs]
        accuracies = [a for e in epochs for a in (e.train_accuracy, e.val_accuracy)]
        self._floor = nice_floor(min(accuracies)) if accuracies else 0.0
        reached = [float(each.epoch_places(across)[-1]) for each in shown if each.epochs]
        span = (0.0, max([self._span(across), *reached]))
        self.loss.set_home(span, (self._bottom, self._top or 1.0))
        self.accuracy.set_home(span, (self._floor, 1.0))
        self.extras.draw(curves, across, span)
        for view in self.views:
            view.tick_whole(across == "epoch" and span[1] <= 10 and not view.is_zoomed)

    @property
    def _bottom(self) -> float:
        """Where the axis of the loss begins: at 0, or at a power of ten below all values."""
        if not self.menu.showing.log:
            return 0.0
        return self._low if math.isfinite(self._low) else (self._top or 1.0) / 100

    def _span(self, across: str) -> float:
        curves = self.curves
        if across == "epoch":
            return nice_span(curves.count / curves.steps_per_epoch, curves.total_epochs)
        if across == "step":
            return nice_span(curves.count, curves.total_epochs * curves.steps_per_epoch)
        seconds = curves.places("time")
        return nice_span(float(seconds[-1]) if len(seconds) else 1.0)

    # -- what a person does --------------------------------------------------------------------

    def reset(self) -> None:
        """Show the whole of both plots."""
        for view in self.views:
            view.reset()

    def _show_zoom(self) -> None:
        self.whole_button.setVisible(any(view.is_zoomed for view in self.views))
        self._grow(self._smoothed.of(self.curves, self.menu.showing.window))

    def _hover(self, x: float | None) -> None:
        """Read the curves under the pointer, in the place of the legend."""
        at, texts, more = None, list[str](), list[str]()
        if x is not None:
            colours = current().colours
            signs = coloured(colours.accent, "●"), coloured(validation(colours), "■")
            at, texts = readout(self.curves, self.menu.showing, x, signs)
            more = self.extras.readout(self.curves, self.menu.showing.across, x)
        self.more.setText("   ".join(more) or " ")  # a line that is there without words, too
        for view in self.views:
            view.show_at(at)
        if texts:
            self.legend.setText(self._fitting(texts))
        else:
            self._show_legend()

    def _fitting(self, texts: list[str]) -> str:
        """Return the first of some texts, each shorter than the one before, that has room."""
        measured = QTextDocument()
        measured.setDefaultFont(self.legend.font())
        measured.setDocumentMargin(0)
        for text in texts:
            measured.setHtml(text)
            if measured.idealWidth() <= self.legend.width():
                return text
        return texts[-1]

    def export(self, form: str) -> None:
        """Ask for a file and write the curves to it."""
        curves = {self.curves.run or "run": self.curves}
        try:
            path = export_plots(form, self.views, self._keys(), curves, self)
        except ProjectError as error:
            self.failed.emit(str(error))
            return
        if path is not None:
            self.done.emit(self.tr("Wrote {}").format(path))

    # -- colours -------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "menu"):
            self.recolour()

    def recolour(self) -> None:
        """Take the colours of the theme that is current now."""
        self.whole_button.setIcon(icon("fit"))
        for view in self.views:
            view.recolour(current().colours)
        self._show_legend()

    def _keys(self) -> list[Key]:
        """What the curves are."""
        colours, window = current().colours, self.menu.showing.window
        steps = self.tr("each step") if window == 1 else self.tr("mean of {} steps")
        keys = [
            Key("─", faint_accent(colours), steps.format(f"{window:,}")),
            Key("●", accent(colours), self.tr("training, by epoch")),
            Key("■", validation_colour(colours), self.tr("validation")),
        ]
        if self.pinned is not None:
            keys.append(Key("─", pin(colours), self.tr("kept")))
        return keys

    def _show_legend(self) -> None:
        keys, mean = self._keys(), self.menu.showing.window > 1
        texts = [_in_a_line(keys, 3)]
        for words in (
            (self.tr("step"), self.tr("training"), self.tr("validation")),
            (self.tr("step"), self.tr("train"), self.tr("val.")),
        ):
            short = [replace(key, text=word) for key, word in zip(keys, words, strict=False)]
            texts.append(_in_a_line(keys[:mean] + short[mean:] + keys[3:], 2))
        self.legend.setText(self._fitting(texts))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say in fewer words what the curves are where there is no room for more."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._show_legend()


def _in_a_line(keys: list[Key], spaces: int) -> str:
    parts = [f"{coloured(key.colour.name(), key.sign)}{key.text}" for key in keys]
    return ("&nbsp;" * (spaces - 1) + " ").join(parts)


def coloured(tone: str, sign: str) -> str:
    """Return a sign in a colour, as rich text to be put before some words."""
    return f'<span style="color: {tone}">{sign}</span>&nbsp;'


def validation(colours: Colours) -> str:
    """Return the colour of what validation tells, far from the accent for every eye."""
    return colours.categories[3]


def validation_colour(colours: Colours) -> QColor:
    """Return the colour of the curves of validation."""
    return QColor(validation(colours))


def faint_accent(colours: Colours) -> QColor:
    """Return a paler accent; not one that can be seen through, which takes longer to paint."""
    return mixed(colours.panel, colours.accent, 0.45)


def pin(colours: Colours) -> QColor:
    """Return the colour of curves that were kept."""
    return QColor(colours.disabled)
