"""The training panel: settings and buttons to the left, progress and live curves to the right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from designer.consent import may_run
from designer.data.data_consent import with_data
from designer.look import theme
from designer.look.icons import icon
from designer.look.panel import Panel
from designer.projects.document import Document
from designer.runs.run_drawing import drawing_of
from designer.runs.run_reading import RunReader
from designer.session.queue_line import QueueLine
from designer.session.run_outcome import RunOutcome
from designer.session.run_progress import RunProgress
from designer.session.settings_form import SettingsForm
from designer.session.silence_note import SilenceNote
from designer.session.steer_button import SteerButton
from designer.session.training_session import State, TrainingSession
from designer.session.unfit_note import UnfitNote
from graph import GraphError
from graph.difference import difference
from training.errors import TrainingError
from training.messages import FINAL_EVENTS, Epoch, Started, Step
from training.records.run_curves import Curves, read_curves
from training.runs import Run

if TYPE_CHECKING:
    from designer.plots.plots import Plots


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
        self._refusal = ""
        """Why no run was made at the last wish for one."""
        self.form = SettingsForm(document)
        self.train_button = self._button("train", self.tr("Train"), self.train)
        self.train_button.setProperty("role", "primary")
        self.train_button.setAccessibleName(self.tr("Train"))
        self.pause_button = self._button("pause", self.tr("Pause"), self.pause_or_proceed)
        self.stop_button = self._button("stop", self.tr("Stop"), session.stop)
        self.steer_button = SteerButton(session)
        self.progress = RunProgress()
        self.queue = QueueLine(session)
        self.silence = SilenceNote(session)
        self._plotted: Path | None = None
        self._reader = RunReader(self)
        self._meanwhile: list[object] = []  # what came while older events were read
        self.outcome = RunOutcome()
        self.outcome.resume_wanted.connect(self.resume)
        self.outcome.layer_wanted.connect(self.layer_wanted)
        self.outcome.settings_wanted.connect(self.train_with)
        self.changed_note = self._changed_note()
        self.empty = self._make_empty()
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self._left())
        split.addWidget(self._right())
        split.setStretchFactor(1, 1)
        split.setCollapsible(1, False)
        split.setSizes([300, 580])
        split.setHandleWidth(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)
        self._glance = QTimer(self, singleShot=True, interval=300)
        self._glance.timeout.connect(self._warm_up)
        self._compare = QTimer(self, singleShot=True, interval=200)
        self._compare.timeout.connect(self._compare_drawings)
        for changed in (document.edited, document.switched, self.form.changed):
            changed.connect(self._take_back)
        document.edited.connect(lambda _nodes: self._compare.start())
        document.switched.connect(self._show_state)
        document.listed.connect(self._compare.start)
        session.began.connect(self._on_begin)
        session.told.connect(self._on_event)
        session.state_changed.connect(self._show_state)
        self._show_state()
        if session.run is not None:
            self._on_begin()

    # -- how it is built ---------------------------------------------------------------------

    def _button(self, shape: str, text: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(icon(shape, "on_accent" if shape == "train" else ""), text)
        button.clicked.connect(lambda _on=False: slot())
        return button

    def _make_empty(self) -> QLabel:
        empty = QLabel(self.tr("Press Train: the curves of loss and accuracy draw here."))
        empty.setProperty("role", "help")
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setWordWrap(True)
        return empty

    def _changed_note(self) -> QLabel:
        note = QLabel()
        note.setProperty("role", "note")
        note.setProperty("severity", "warning")
        note.setWordWrap(True)
        note.setTextFormat(Qt.TextFormat.RichText)
        note.linkActivated.connect(lambda _link: self._session.show_drawing())
        note.hide()
        return note

    def _left(self) -> QWidget:
        buttons = self._buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for button in (self.train_button, self.pause_button, self.stop_button):
            buttons.addWidget(button, 1)
        buttons.addWidget(self.steer_button)
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
        bar.rangeChanged.connect(lambda: self._scroll_to_opened(bar))
        left = QWidget()
        layout = QVBoxLayout(left)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        head = QWidget()
        head.setLayout(buttons)
        buttons.setContentsMargins(12, 10, 12, 4)
        layout.addWidget(head)
        layout.addWidget(area, 1)
        self._left_side = left
        self._size_text()
        theme.text_size.changed.connect(self._size_text)
        return left

    def _size_text(self) -> None:
        """Give the settings the width that the size of text asks for."""
        self._left_side.setMinimumWidth(round(292 * theme.widened(theme.text_scale())))

    def _scroll_to_opened(self, bar: QScrollBar) -> None:
        """Show a fold that was just opened at the top, now that there is room to scroll."""
        height = self.form.take_opened()
        if height is not None:
            bar.setValue(height)

    def _right(self) -> QWidget:
        right = QWidget()
        self._right_layout = QVBoxLayout(right)
        self._right_layout.setContentsMargins(12, 10, 12, 8)
        self._right_layout.setSpacing(6)
        self._right_layout.addWidget(self.progress)
        self._right_layout.addWidget(self.silence)
        self.unfit = UnfitNote(self._session)
        self._right_layout.addWidget(self.unfit)
        self._right_layout.addWidget(self.changed_note)
        self._right_layout.addWidget(self.outcome)
        self._right_layout.addWidget(self.queue)
        self._right_layout.addWidget(self.empty, 1)
        self.progress.hide()
        self.outcome.hide()
        return right

    def prepare_plots(self) -> Plots:
        """Make the plots, which costs the import of pyqtgraph the first time."""
        if self.plots is None:
            from designer.plots.plots import Plots

            self.plots = Plots()
            self.plots.failed.connect(self.refused)
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
        """Start a run of the drawing with the settings shown, or put it in the queue."""
        from codegen.errors import CodegenError

        self._take_back()
        if self.form.faulty:
            self._refuse(self.form.faulty)
            return
        if not may_run(self._session.document.top.network, self):
            return
        settings = with_data(self.form.settings, self)
        if settings is None:
            return
        try:
            self._session.train(settings)
        except (CodegenError, TrainingError) as error:
            self.outcome.show_refusal(str(error))
            self._refuse(str(error))

    def _refuse(self, text: str) -> None:
        self._refusal = text
        self.refused.emit(text)

    def _take_back(self, _nodes: object = None) -> None:
        """Say no more why no run was made: it may be mended by now."""
        session, refusal = self._session, self._refusal
        self._refusal = ""
        if refusal:
            session.unsaid.emit(refusal)
            self.outcome.hide()
        if refusal and session.ending is not None and not session.state.busy:
            self.outcome.show_end(session.ending, session.run, resumable=session.resumable)

    def train_with(self, settings: dict[str, int | float | str]) -> None:
        """Train the drawing of the run again, with these settings in the place of some others."""
        if not self._bring_drawing():
            return
        self._document.set_training({**self._document.project.training, **settings})
        self.form.read()
        self.train()

    def _bring_drawing(self) -> bool:
        """Bring the drawing of the run into view, one of another day as it was; else refuse."""
        live, document = self._session.shown, self._document
        if live is not None and live.drawn is None:
            try:
                content, name, network = drawing_of(live.run)
            except GraphError as error:
                self.refused.emit(str(error))
                return False
            if difference(document.top.network, network):
                document.add(content)
                document.switch(name)
            return True
        if not self._session.show_drawing():
            self.refused.emit(self.tr("The drawing of this run is not open any more."))
            return False
        return True

    def pause_or_proceed(self) -> None:
        """Pause a run, or let a paused one go on."""
        if self._session.state is State.PAUSED:
            self._session.proceed()
        else:
            self._session.pause()

    def resume(self) -> None:
        """Go on with the run that ended early."""
        run = self._session.run
        if run is not None and self._session.resumable:
            self._session.resume(run)
        elif run is not None and not run.exists:
            self.show_resumable()
            self.refused.emit(self.tr("The folder of run {} is gone.").format(run.name))

    def show_resumable(self) -> None:
        """Offer to go on with the run only as long as its folder is there."""
        self.outcome.offer_resume(self._session.resumable)

    # -- showing -----------------------------------------------------------------------------

    def _on_begin(self) -> None:
        run = self._session.run
        assert run is not None
        plots = self.prepare_plots()
        self.progress.begin(run)
        if self._plotted != run.path:
            self._plotted = run.path
            plots.clear(run.settings.epochs)
            self._catch_up(run)
        self.empty.hide()
        plots.show()
        self.outcome.hide()
        self.progress.show()
        self._show_state()

    def _catch_up(self, run: Run) -> None:
        """Show what a run has done so far; what it does meanwhile is shown after that."""
        self._reader.forget()
        self._meanwhile.clear()
        self._reader.read((run,), partial(read_curves, run), self._take_up, self._on_unreadable)

    def _take_up(self, curves: Curves) -> None:
        live = self._session.shown
        if curves.count and live is not None and self.plots is not None:
            self.plots.take_up(curves)
            if live.started is not None:
                self.progress.join(live.started, curves.count)
        self._go_on()

    def _on_unreadable(self, error: TrainingError) -> None:
        self.refused.emit(str(error))
        self._go_on()

    def _go_on(self) -> None:
        """Show what came while older events were read."""
        meanwhile, self._meanwhile = self._meanwhile, []
        for event in meanwhile:
            self._on_event(event)

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
        if self._reader.busy:
            self._meanwhile.append(event)
            return
        self._plot(event)
        self.progress.take(event)
        if isinstance(event, FINAL_EVENTS):
            self.outcome.show_end(event, self._session.run, resumable=self._session.resumable)
            self._glance.start()

    def _compare_drawings(self) -> None:
        session, text = self._session, ""
        if not session.in_view:
            text = self._elsewhere()
        elif session.drawing_changed():
            text = self.tr(
                "The drawing has changed since this run started. "
                "The run goes on with the network as it was."
            )
        self.changed_note.setText(text)
        self.changed_note.setVisible(session.state.busy and bool(text))

    def _elsewhere(self) -> str:
        sheet = self._session.sheet
        if sheet is None or sheet not in self._document.sheets:
            return self.tr("This run is of a drawing that is not open any more.")
        text = self.tr("This run is of {}. <a href='show'>Show it</a>")
        return text.format(escape(sheet.title))

    def _show_state(self) -> None:
        state = self._session.state
        # While a run goes on, what steers it has the room: Train keeps its icon alone.
        self.train_button.setText("" if state.busy else self.tr("Train"))
        self.train_button.setToolTip(
            self.tr("Put the drawing in the queue: it trains when its device is free")
            if state.busy
            else self.tr("Train the drawing as it is now")
        )
        self._buttons.setStretchFactor(self.train_button, 0 if state.busy else 1)
        self.steer_button.setVisible(state.busy)
        # Also while it pauses: a button that is switched off hands the keys on, to Stop.
        self.pause_button.setEnabled(state in (State.RUNNING, State.PAUSING, State.PAUSED))
        paused = state is State.PAUSED
        self.pause_button.setText(self.tr("Continue") if paused else self.tr("Pause"))
        self.pause_button.setIcon(icon("resume" if paused else "pause"))
        self.stop_button.setEnabled(state.busy and state is not State.STOPPING)
        self.steer_button.show_state()
        self.progress.show_state(state, last_epoch=self._session.stops_after_epoch)
        self._compare_drawings()
