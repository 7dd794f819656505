"""Trains a run again from its own source and settings, and tells whether the losses are equal."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from designer.consent import may_run
from designer.run_drawing import drawing_of
from designer.training_session import TrainingSession
from graph import GraphError
from training.errors import TrainingError
from training.messages import Done, Failed, Stopped
from training.run_curves import likeness, read_curves
from training.run_mark import Mark, write_mark
from training.runs import Run


class RunRepeat(QObject):
    """Repeats one run at a time; `compared(Run)` comes once the new run has its note."""

    failed = Signal(str)
    done = Signal(str)
    compared = Signal(object)

    def __init__(self, session: TrainingSession, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._first: Run | None = None
        self._again: Run | None = None
        session.told.connect(self._on_event)

    def begin(self, run: Run) -> None:
        """Start the same training anew, with the same settings and seed."""
        if self._session.state.busy:
            self.failed.emit(self.tr("A run is in training; stop it, or wait for its end."))
            return
        try:
            _, _, network = drawing_of(run)
            if not may_run(network, self._window):
                return
            self._again = self._session.repeat(run)
        except (GraphError, TrainingError) as error:
            self.failed.emit(str(error))
            return
        self._first = run
        self.done.emit(self.tr("Training {} again …").format(run.name))

    def _on_event(self, event: object) -> None:
        first, again = self._first, self._again
        if first is None or again is None or self._session.run != again:
            return
        if isinstance(event, Failed):
            self._first = self._again = None
        elif isinstance(event, Done | Stopped):
            self._first = self._again = None
            try:
                found = likeness(read_curves(first), read_curves(again))
                text = self.tr("Repeats {}. {}").format(first.name, found.sentence)
                write_mark(again, Mark(note=text))
            except TrainingError as error:
                self.failed.emit(str(error))
                return
            self.done.emit(text)
            self.compared.emit(again)
