"""A window of its own that compares runs: curves, results and settings, drawings.

Runs under way go on in it: their curves grow as they do beside the buttons of the training.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.compare.compare_drawings import DrawingsPage
from designer.compare.compare_legend import CompareLegend
from designer.compare.compare_plot import ComparePlot, Overlaid
from designer.compare.compare_tables import SettingsTable
from designer.in_turn import InTurn
from designer.look.theme import current, roomy
from designer.plots.plot_export import export_plots
from designer.plots.plot_menu import PlotMenu
from designer.plots.plot_picture import Key
from designer.runs.run_columns import Row, row_of
from designer.runs.run_reading import RunReader, read_run
from designer.said import in_a_row, said
from graph import Network, ProjectError
from training.errors import RunError
from training.messages import FINAL_EVENTS, Epoch, Started, Step
from training.records.run_curves import Curves, read_curves
from training.runs import Run

SIZE = (1240, 700)
PAUSE = 250
"""Milliseconds between two drawings of what is under way."""


class CompareWindow(QDialog):
    """Reads the runs one at a time, then shows them; `wrote` and `failed` give a sentence each.

    `take` is given what runs under way tell, of any run. `open_drawing` is the network in the
    window with its name, if it is to be compared with the first run's.
    """

    wrote = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        runs: Sequence[Run],
        parent: QWidget | None = None,
        open_drawing: tuple[str, Network] | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)  # which can be made as large as the screen
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        one = len(runs) == 1
        title = runs[0].name if one else self.tr("{} runs compared").format(len(runs))
        self.setWindowTitle(title)
        self.resize(roomy(*SIZE))
        self._waiting = list(runs)
        self._read: list[tuple[Run, Curves]] = []
        self._troubles: list[str] = []
        self.plot = ComparePlot()
        self.legend = CompareLegend()
        self.legend.changed.connect(self.plot.draw)
        self.plot.looked_at.connect(self.legend.show_epoch)
        self.settings = SettingsTable()
        self.drawings = DrawingsPage(open_drawing)
        self.note = QLabel(self.tr("Reading the runs …"))
        self.note.setProperty("role", "help")
        self.note.setWordWrap(True)
        self.steps = QToolButton()
        self.steps.setText(self.tr("Each step"))
        self.steps.setToolTip(self.tr("Draw the loss of each step too"))
        self.steps.setCheckable(True)
        self.whole = QToolButton()
        self.whole.setText(self.tr("Show the whole"))
        self.whole.clicked.connect(self.plot.reset)
        self.whole.hide()
        self.menu = PlotMenu()
        self.menu.changed.connect(self._show_otherwise)
        self.menu.reset_wanted.connect(self.plot.reset)
        self.menu.export_wanted.connect(self.export)
        self.steps.toggled.connect(lambda _on: self._show_otherwise())
        for view in self.plot.views:
            view.zoomed.connect(
                lambda _on: self.whole.setVisible(any(v.is_zoomed for v in self.plot.views))
            )
        self._lay_out()
        self._is_shown = self._is_closed = False
        self._meanwhile: list[tuple[Run, object]] | None = None  # what came while a run is read
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._read_next)
        self._next.start()
        self._gone_on: set[Path] = set()
        self._runs: list[Overlaid] = []
        self._in_turn = InTurn(self)
        self._reader = RunReader(self)
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self._draw_again)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.note, 1)
        for button in (self.whole, self.steps, self.menu):
            head.addWidget(button)
        curves = QWidget()
        above = QVBoxLayout(curves)
        above.setContentsMargins(8, 4, 8, 0)
        above.setSpacing(2)
        above.addLayout(head)
        above.addWidget(self.plot, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(curves)
        split.addWidget(self.legend)
        split.setStretchFactor(0, 1)
        split.setSizes([440, 150])
        split.setHandleWidth(1)
        self.tabs = QTabWidget()
        self.tabs.tabBar().setAccessibleName(self.tr("What to compare"))
        self.tabs.addTab(split, self.tr("Curves"))
        self.tabs.addTab(self.settings, self.tr("Results and settings"))
        self.tabs.addTab(self.drawings, self.tr("Drawings"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)

    # -- reading -----------------------------------------------------------------------------

    @property
    def ready(self) -> bool:
        """Whether all runs are read and shown."""
        return self._is_shown

    def _read_next(self) -> None:
        if not self._waiting:
            self._show()
            return
        run, self._meanwhile = self._waiting.pop(0), []
        try:
            curves, row = read_run(run, _curves_and_row)
            self._read.append((run, curves))
            self.settings.put(run, row)
        except RunError as error:
            self._troubles.append(said(str(error)))
        if self._is_closed:  # it may be gone by now
            return
        meanwhile, self._meanwhile = self._meanwhile, None
        for event in meanwhile:
            self.take(*event)
        self._next.start()

    def _show(self) -> None:
        self._is_shown = True
        self._say_what_is_missing()
        self.plot.show_runs(self._read)
        self.legend.show_runs(self.plot.runs)
        self.settings.show_runs([run for run, _ in self._read])
        self.drawings.show_runs(self._read)

    def _say_what_is_missing(self) -> None:
        told = list(self._troubles)
        empty = [run.name for run, curves in self._read if not curves.count]
        if empty:
            told.append(self.tr("No curves yet: {}.").format(", ".join(empty)))
        hint = self.tr("● training, ■ validation. Drag or turn the wheel to zoom.")
        self.note.setText(in_a_row(told) or hint)

    def take(self, run: Run, event: object) -> None:
        """Take what a run under way tells; what is read from its file meanwhile does no harm."""
        if self._meanwhile is not None:
            self._meanwhile.append((run, event))
            return
        curves = next((curves for read, curves in self._read if read.path == run.path), None)
        if curves is None or not isinstance(event, (Started, Step, Epoch, *FINAL_EVENTS)):
            return
        is_first = not curves.count
        curves.take(event)
        if is_first and curves.count and self.ready:
            self._say_what_is_missing()
        if isinstance(event, Started):
            for each in self.plot.runs:
                if each.run.path == run.path:
                    each.smoothed.forget()  # steps may be done again
        self._gone_on.add(run.path)
        if isinstance(event, FINAL_EVENTS):
            self._reader.read((run,), partial(row_of, run), partial(self._take_result, run))
        if not self._later.isActive():
            self._later.start()

    def _take_result(self, run: Run, row: Row | None) -> None:
        self.settings.put(run, row)
        if self.ready:
            self.settings.show_runs([each for each, _ in self._read])

    def _draw_again(self) -> None:
        """Draw what went on: a plot a turn, so that painting them does not add up."""
        if not self.ready:
            return  # all is drawn once the last is read
        self._in_turn.put(self._draw_losses)
        self._in_turn.put(self._draw_accuracies)
        self._in_turn.put(self.plot.set_ranges)
        self._in_turn.put(self.legend.refresh)

    def _draw_losses(self) -> None:
        self._runs = [each for each in self.plot.runs if each.run.path in self._gone_on]
        self._gone_on.clear()
        self.plot.draw_again(self._runs, [self.plot.loss])

    def _draw_accuracies(self) -> None:
        self.plot.draw_again(self._runs, [self.plot.accuracy])

    # -- what a person does --------------------------------------------------------------------

    def _show_otherwise(self) -> None:
        if self.menu.showing.window > 1 and not self.steps.isChecked():
            self.steps.setChecked(True)  # only the loss of each step is smoothed
            return
        self.plot.show_as(self.menu.showing, each_step=self.steps.isChecked())

    def export(self, form: str) -> None:
        """Ask for a file and write the curves to it."""
        shown = [each for each in self.plot.runs if each.shown]
        curves = {each.run.name: each.curves for each in shown}
        colours = current().colours
        keys = [Key("■", each.colour(colours), each.run.name) for each in shown]
        text = QColor(colours.text)
        keys += [Key("●", text, self.tr("training")), Key("■", text, self.tr("validation"))]
        try:
            path = export_plots(form, self.plot.views, keys, curves, self)
        except ProjectError as error:
            self.note.setText(said(str(error)))
            self.failed.emit(str(error))
            return
        if path is not None:
            self.note.setText(self.tr("Wrote {}").format(path))
            self.wrote.emit(self.note.text())

    def done(self, result: int) -> None:
        """Let go of the drawing on the canvas too."""
        self._is_closed = True
        self._reader.forget()
        self.drawings.close_view()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "drawings"):
            self.legend.recolour()
            self.drawings.recolour()


def _curves_and_row(run: Run) -> tuple[Curves, Row | None]:
    """Read all that is compared of a run; raises RunError where its events cannot be read."""
    return read_curves(run), row_of(run)
