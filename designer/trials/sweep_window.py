"""The window of sweeps: what is searched to the left, what came of it to the right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from designer.background import in_background
from designer.forms.fields import QuietComboBox
from designer.look.icons import icon
from designer.look.theme import roomy, text_scale, widened
from designer.projects.document import Document
from designer.said import said
from designer.trials.parallel_plot import ParallelPlot
from designer.trials.sweep_axes import axes_of
from designer.trials.sweep_form import SweepForm
from designer.trials.sweep_process import SweepProcess
from designer.trials.sweep_table import SweepTable
from designer.trials.sweep_trials import SweepTrial, best, earlier_sweeps, trials_of
from graph import GraphError
from training.errors import RunError
from training.runs import Run, open_run
from training.settings import TrainingSettings, setting_fields
from training.sweeps.sweep import Plan, Sweep, open_sweep

SIZE = (1040, 620)
FORM = 340
LOOK = 2000
"""Milliseconds between two looks for the run that the sweep trains at the moment."""
SHOWN = 6
"""Curves that are compared when nothing is selected: those of the best trials."""


class SweepWindow(QDialog):
    """Closing it leaves the sweep under way; it ends with Stride and can be gone on with.

    `look_wanted()` asks to find the run in training, `compare_wanted(list)` to show curves,
    `settings_wanted(dict)` to take over what a trial was trained with.
    """

    look_wanted = Signal()
    compare_wanted = Signal(list)
    settings_wanted = Signal(object)

    def __init__(
        self,
        document: Document,
        settings: TrainingSettings,
        runs_root: Path | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Sweep: many runs with other settings"))
        self.resize(roomy(*SIZE))
        self._document, self._settings, self._runs_root = document, settings, runs_root
        self._sheet, self._name = document.sheet, document.name
        self._drawn = document.top.network.title or document.title
        self.plan: Plan | None = None
        self.trials: list[SweepTrial] = []
        self.process = SweepProcess(self)
        self.process.told.connect(self._on_trial)
        self.process.ended.connect(self._on_end)
        self.process.failed.connect(self._on_failure)
        self._titles = {field.name: said(field.label) for field in setting_fields()}
        self.earlier = QuietComboBox()
        self.earlier.setAccessibleName(self.tr("Which sweep"))
        self.earlier.activated.connect(self._on_choice)
        self.form = SweepForm(settings)
        self.form.changed.connect(self._show_buttons)
        self.state = QLabel()
        self.state.setWordWrap(True)
        self.state.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.plot = ParallelPlot()
        self.plot.setAccessibleName(self.tr("Overview of the trials"))
        self.table = SweepTable()
        self.plot.chosen.connect(self.table.select)
        self.table.marked.connect(self.plot.mark)
        self.table.itemSelectionChanged.connect(self._show_buttons)
        self.start_button = QPushButton(icon("train", "on_accent"), self.tr("Start"))
        self.start_button.setProperty("role", "primary")
        self.start_button.clicked.connect(lambda _on=False: self.start())
        self.stop_button = QPushButton(icon("stop"), self.tr("Stop"))
        self.stop_button.clicked.connect(lambda _on=False: self.stop())
        self.on_button = QPushButton(icon("resume"), self.tr("Go on"))
        self.on_button.clicked.connect(lambda _on=False: self.go_on())
        self.compare_button = QPushButton(self.tr("Compare curves"))
        self.compare_button.clicked.connect(lambda _on=False: self._compare())
        self.use_button = QPushButton(self.tr("Use these settings"))
        self.use_button.clicked.connect(lambda _on=False: self._use())
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self._looking = QTimer(self, interval=LOOK)
        self._looking.timeout.connect(self.look_wanted)
        self._place()
        self._list_earlier()
        self._show_trials()
        self._greet()
        self._show_buttons()

    def _greet(self) -> None:
        text = self.tr("Choose what to vary, and start: {} is trained each time.")
        self._say(text.format(self._drawn))

    def _place(self) -> None:
        inside = QWidget()
        inner = QVBoxLayout(inside)
        inner.setContentsMargins(16, 14, 12, 8)
        inner.addWidget(self.form)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        steer = QHBoxLayout()
        steer.setContentsMargins(16, 4, 12, 14)
        for button in (self.start_button, self.on_button, self.stop_button):
            steer.addWidget(button, 1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        above = QHBoxLayout()
        above.setContentsMargins(16, 14, 12, 0)
        above.addWidget(self.earlier, 1)
        column.addLayout(above)
        column.addWidget(area, 1)
        column.addLayout(steer)
        results = QSplitter(Qt.Orientation.Vertical)
        results.addWidget(self.plot)
        results.addWidget(self.table)
        results.setSizes([300, 220])
        results.setHandleWidth(1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.compare_button)
        buttons.addWidget(self.use_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        right = QWidget()
        rows = QVBoxLayout(right)
        rows.setContentsMargins(12, 14, 16, 14)
        rows.setSpacing(8)
        rows.addWidget(self.state)
        rows.addWidget(results, 1)
        rows.addLayout(buttons)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(right)
        split.setCollapsible(0, False)
        split.setCollapsible(1, False)
        split.setStretchFactor(1, 1)
        split.setSizes([form := round(FORM * widened(text_scale())), self.width() - form])
        split.setHandleWidth(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)

    # -- earlier sweeps ------------------------------------------------------------------------

    def _list_earlier(self) -> None:
        chosen = self.earlier.currentData()
        self.earlier.clear()
        self.earlier.addItem(self.tr("A new sweep"), "")
        for sweep in earlier_sweeps():
            self.earlier.addItem(sweep.name, str(sweep.path))
        self.earlier.setCurrentIndex(max(0, self.earlier.findData(chosen)))

    def _on_choice(self, index: int) -> None:
        path = self.earlier.itemData(index)
        if not path:
            self.plan, self.trials = None, []
            self._show_trials()
            self._greet()
        else:
            try:
                self.show_sweep(open_sweep(Path(path)))
            except RunError as error:
                self._say(said(str(error)), wrong=True)
        self._show_buttons()

    def show_sweep(self, sweep: Sweep) -> None:
        """Show an earlier sweep, as far as its runs still exist."""
        self.plan, root = sweep.plan, self._runs_root
        self.process.folder = sweep.path
        self.form.show_plan(sweep.plan)
        self.trials = in_background(lambda: trials_of(sweep, root))
        self._show_trials()
        self._tell_progress()

    # -- the sweep -----------------------------------------------------------------------------

    def start(self) -> None:
        """Begin a new sweep of the drawing that the window was opened for, as it is now."""
        from codegen.errors import CodegenError
        from codegen.source import generate

        document = self._document
        if self._sheet in document.sheets and self._name in self._sheet.project.networks:
            document.use(self._sheet, self._name)
        top, plan = document.top, self.form.plan(document.name)
        try:
            generate(top.network, top, name=document.name)
            options = self.form.options(plan)
            self.process.begin(top.network, document.name, plan.settings, options)
        except (CodegenError, GraphError) as error:
            self._say(said(str(error)), wrong=True)
            return
        self.trials, self.plan = [], plan
        self._begin()

    def go_on(self) -> None:
        """Make the trials that are left of the sweep that is shown."""
        assert self.process.folder is not None
        self.process.go_on(self.process.folder)
        self._begin()

    def stop(self) -> None:
        """Have the run under way saved, and no other begun."""
        self.process.stop()
        self._say(self.tr("Stopping: the run under way is saved …"))
        self._show_buttons()

    def _begin(self) -> None:
        self._looking.start()
        self._show_trials()
        self._tell_progress()
        self._show_buttons()

    def _on_trial(self, event: dict[str, object]) -> None:
        trial = SweepTrial.of_event(event)
        self.trials = [each for each in self.trials if each.run != trial.run] + [trial]
        self._show_trials()
        self._tell_progress()
        self._show_buttons()
        self.look_wanted.emit()

    def _on_end(self, complete: bool) -> None:
        self._end()
        if not complete:
            self._say(self.tr("Stopped after {}. Go on makes the rest.").format(self._count()))

    def _on_failure(self, sentence: str) -> None:
        self._end()
        self._say(said(sentence), wrong=True)

    def _end(self) -> None:
        self._looking.stop()
        self._list_earlier()
        if self.process.folder is not None:
            self.earlier.setCurrentIndex(max(0, self.earlier.findData(str(self.process.folder))))
        self._tell_progress()
        self._show_buttons()
        self.look_wanted.emit()

    # -- showing -------------------------------------------------------------------------------

    def _show_trials(self) -> None:
        plan = self.plan
        if plan is None:
            self.plot.show_trials((), (), None)
            self.table.clear()
            self.table.setHeaderHidden(True)
            return
        winner = best(plan, self.trials)
        figures = [trial.value for trial in self.trials if trial.value is not None]
        aim = self.tr("Best acc.") if plan.aim == "val_accuracy" else self.tr("Val. loss")
        self.plot.show_trials(axes_of(plan, self._titles, figures, aim), list(self.trials), winner)
        self.table.show_trials(plan, self._titles, self.trials, winner)

    def _count(self) -> str:
        assert self.plan is not None
        return self.tr("{} of {} runs").format(len(self.trials), self.plan.trials)

    def _tell_progress(self) -> None:
        if self.plan is None:
            return
        winner, text = best(self.plan, self.trials), self._count()
        if winner is not None and winner.value is not None:
            accuracy = self.plan.aim == "val_accuracy"
            figure = f"{100 * winner.value:.2f} %" if accuracy else f"{winner.value:.4f}"
            values = ", ".join(
                f"{self._titles.get(name, name)} {value}" for name, value in winner.values.items()
            )
            text = self.tr("{}. The best so far: {} with {}.").format(text, figure, values)
        elif self.process.running:
            text = self.tr("{}. The first one gets ready …").format(text)
        self._say(text)

    def _say(self, text: str, *, wrong: bool = False) -> None:
        self.state.setText(text)
        self.state.setProperty("role", "error" if wrong else "")
        self.state.style().unpolish(self.state)
        self.state.style().polish(self.state)

    def _show_buttons(self) -> None:
        running, plan = self.process.running, self.plan
        left = plan is not None and len(self.trials) < plan.trials
        self.start_button.setVisible(not running)
        self.start_button.setEnabled(self.form.is_right)
        self.on_button.setVisible(not running and left and self.process.folder is not None)
        self.stop_button.setVisible(running)
        self.stop_button.setEnabled(not self.process.stopping)
        self.form.setEnabled(not running)
        self.earlier.setEnabled(not running)
        self.compare_button.setEnabled(bool(self.trials))
        self.use_button.setEnabled(bool(self._chosen()))

    # -- what a person does with it ------------------------------------------------------------

    def _chosen(self) -> SweepTrial | None:
        """Return the trial that is selected alone, else the best one."""
        numbers = self.table.numbers()
        if len(numbers) == 1:
            return next((t for t in self.trials if t.number == numbers[0]), None)
        return best(self.plan, self.trials) if self.plan is not None else None

    def _compare(self) -> None:
        assert self.plan is not None
        numbers = self.table.numbers()
        chosen = [trial for trial in self.trials if trial.number in numbers]
        if not chosen:
            sign = -1 if self.plan.aim == "val_accuracy" else 1
            told = [trial for trial in self.trials if trial.value is not None]
            chosen = sorted(told, key=lambda t: sign * (t.value or 0.0))[:SHOWN]
        runs: list[Run] = []
        for trial in chosen:
            try:
                runs.append(open_run(trial.run))
            except RunError as error:
                self._say(said(str(error)), wrong=True)
        if runs:
            self.compare_wanted.emit(runs)

    def _use(self) -> None:
        trial = self._chosen()
        if trial is None or self.plan is None:
            return
        try:
            settings = open_run(trial.run).settings
        except RunError as error:
            self._say(said(str(error)), wrong=True)
            return
        varied = {name: getattr(settings, name) for name in self.plan.space}
        self.settings_wanted.emit(varied)
