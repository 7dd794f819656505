"""The training panel: settings and buttons to the left, progress and live curves to the right."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from designer.consent import may_run
from designer.document import Document
from designer.icons import icon
from designer.panel import Panel
from designer.run_outcome import RunOutcome
from designer.run_progress import RunProgress
from designer.settings_form import SettingsForm
from designer.training_session import State, TrainingSession
from training.errors import TrainingError
from training.messages import FINAL_EVENTS, Epoch, Started, Step
from training.runs import Run

if TYPE_CHECKING:
    from designer.plots import Plots


class TrainingPanel(Panel):
    """Steers the session and shows what comes of it.

    `layer_wanted` names a layer to select; `refused` tells why a run could not start.
    """

    layer_wanted = Signal(str)
    refused = Signal(str)

    def __init__(
        self, document: Document, session: TrainingSession, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._session = session
        self.plots: Plots | None = None
        self.form = SettingsForm(document)
        self.train_button = self._button("train", self.tr("Train"), self.train)
        self.train_button.setProperty("role", "primary")
        self.pause_button = self._button("pause", self.tr("Pause"), self.pause_or_proceed)
        self.stop_button = self._button("stop", self.tr("Stop"), session.stop)
        self.progress = RunProgress()
        self.outcome = RunOutcome()
        self.outcome.resume_wanted.connect(self.resume)
        self.outcome.layer_wanted.connect(self.layer_wanted)
        self.changed_note = QLabel(
            self.tr(
                "The drawing has changed since this run started. "
                "The run goes on with the network as it was."
            )
        )
        self.changed_note.setProperty("role", "note")
        self.changed_note.setProperty("severity", "warning")
        self.changed_note.setWordWrap(True)
        self.changed_note.hide()
        self.empty = QLabel(self.tr("Press Train: the curves of loss and accuracy draw here."))
        self.empty.setProperty("role", "help")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self._left())
        split.addWidget(self._right())
        split.setStretchFactor(1, 1)
        split.setCollapsible(1, False)
        split.setSizes([280, 600])
        split.setHandleWidth(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)
        self._glance = QTimer(self, singleShot=True, interval=300)
        self._glance.timeout.connect(self._warm_up)
        self._compare = QTimer(self, singleShot=True, interval=200)
        self._compare.timeout.connect(self._compare_drawings)
        document.edited.connect(lambda _nodes: self._compare.start())
        document.switched.connect(self._compare.start)
        session.began.connect(self._on_begin)
        session.told.connect(self._on_event)
        session.state_changed.connect(self._show_state)
        self._show_state()

    # -- how it is built ---------------------------------------------------------------------

    def _button(self, shape: str, text: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(icon(shape, "on_accent" if shape == "train" else ""), text)
        button.clicked.connect(lambda _on=False: slot())
        return button

    def _left(self) -> QWidget:
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for button in (self.train_button, self.pause_button, self.stop_button):
            buttons.addWidget(button)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inner = QVBoxLayout(inside)
        inner.setContentsMargins(12, 4, 12, 8)
        inner.addWidget(self.form)
        area.setWidget(inside)
        bar = area.verticalScrollBar()
        bar.rangeChanged.connect(
            lambda: bar.setValue(self.form.fold.y()) if self.form.fold.isChecked() else None
        )
        left = QWidget()
        layout = QVBoxLayout(left)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        head = QWidget()
        head.setLayout(buttons)
        buttons.setContentsMargins(12, 10, 12, 4)
        layout.addWidget(head)
        layout.addWidget(area, 1)
        left.setMinimumWidth(250)
        return left

    def _right(self) -> QWidget:
        right = QWidget()
        self._right_layout = QVBoxLayout(right)
        self._right_layout.setContentsMargins(12, 10, 12, 8)
        self._right_layout.setSpacing(6)
        self._right_layout.addWidget(self.progress)
        self._right_layout.addWidget(self.changed_note)
        self._right_layout.addWidget(self.outcome)
        self._right_layout.addWidget(self.empty, 1)
        self.progress.hide()
        self.outcome.hide()
        return right

    def prepare_plots(self) -> Plots:
        """Make the plots, which costs the import of pyqtgraph the first time."""
        if self.plots is None:
            from designer.plots import Plots

            self.plots = Plots()
            self.plots.hide()
            self._right_layout.insertWidget(self._right_layout.indexOf(self.empty), self.plots, 1)
        return self.plots

    def come_into_view(self) -> None:
        """Have the training process ready once the user looks here."""
        self._glance.start()

    def _warm_up(self) -> None:
        if self.in_view:
            self._session.warm_up()

    # -- steering ----------------------------------------------------------------------------

    def train(self) -> None:
        """Start a run of the drawing with the settings shown."""
        from codegen.errors import CodegenError

        if self._session.state.busy:
            return
        if self.form.faulty:
            self.refused.emit(self.form.faulty)
            return
        if not may_run(self._session.document.network, self):
            return
        try:
            self._session.train(self.form.settings)
        except (CodegenError, TrainingError) as error:
            self.outcome.show_refusal(str(error))
            self.refused.emit(str(error))

    def pause_or_proceed(self) -> None:
        """Pause a run, or let a paused one go on."""
        if self._session.state is State.PAUSED:
            self._session.proceed()
        else:
            self._session.pause()

    def resume(self) -> None:
        """Go on with the run that ended early."""
        if self._session.run is not None and self._session.resumable:
            self._session.resume(self._session.run)

    def resume_run(self, run: Run) -> None:
        """Go on with an older run, after showing what it has done so far."""
        if self._session.state.busy:
            return
        plots = self.prepare_plots()
        plots.clear(run.settings.epochs)
        for event in run.events():
            self._plot(event)
        self._session.resume(run)

    # -- showing -----------------------------------------------------------------------------

    def _on_begin(self) -> None:
        run = self._session.run
        assert run is not None
        fresh = not run.events_path.exists()
        plots = self.prepare_plots()
        if fresh:
            plots.clear(run.settings.epochs)
        self.empty.hide()
        plots.show()
        self.outcome.hide()
        self.progress.begin(run)
        self.progress.show()
        self._compare_drawings()

    def _plot(self, event: object) -> None:
        if self.plots is None:
            return
        match event:
            case Started():
                self.plots.start(event)
            case Step():
                self.plots.add_step(event)
            case Epoch():
                self.plots.add_epoch(event)

    def _on_event(self, event: object) -> None:
        self._plot(event)
        self.progress.take(event)
        if isinstance(event, FINAL_EVENTS):
            self.outcome.show_end(event, self._session.run, resumable=self._session.resumable)
            self._glance.start()

    def _compare_drawings(self) -> None:
        self.changed_note.setVisible(self._session.state.busy and self._session.drawing_changed())

    def _show_state(self) -> None:
        state = self._session.state
        self.train_button.setEnabled(not state.busy)
        self.train_button.setVisible(True)
        self.pause_button.setEnabled(state in (State.RUNNING, State.PAUSED))
        paused = state is State.PAUSED
        self.pause_button.setText(self.tr("Continue") if paused else self.tr("Pause"))
        self.pause_button.setIcon(icon("resume" if paused else "pause"))
        self.stop_button.setEnabled(state.busy and state is not State.STOPPING)
        self.form.setEnabled(not state.busy)
        self.progress.show_state(state)
        if not state.busy:
            self.changed_note.hide()
