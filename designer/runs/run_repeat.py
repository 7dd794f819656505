"""Trains a run again from its own source and settings, and tells whether the losses are equal."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from designer.consent import may_run
from designer.runs.run_drawing import drawing_of
from designer.runs.run_reading import RunReader
from designer.said import said
from designer.session.training_session import TrainingSession
from graph import GraphError
from training.errors import RunError, TrainingError
from training.messages import Done, Failed, Stopped
from training.records.run_curves import Likeness, likeness, read_curves
from training.records.run_mark import Mark, read_mark, write_mark
from training.runs import Run


class RunRepeat(QObject):
    """Repeats runs; `compared(Run)` comes once a new run has its note."""

    failed = Signal(str)
    done = Signal(str)
    compared = Signal(object)

    def __init__(self, session: TrainingSession, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._firsts: dict[Path, Run] = {}
        self._reader = RunReader(self)
        session.heard.connect(self._on_event)

    def begin(self, run: Run) -> None:
        """Start the same training anew, with the same settings and seed, or put it in the queue."""
        try:
            _, _, network = drawing_of(run)
            if not may_run(network, self._window):
                return
            again = self._session.repeat(run)
        except (GraphError, TrainingError) as error:
            self.failed.emit(str(error))
            return
        self._firsts[again.path] = run
        if not self._session.queue.place(again):
            self.done.emit(self.tr("Training {} again …").format(run.name))

    def _on_event(self, again: Run, event: object) -> None:
        if not isinstance(event, Done | Stopped | Failed):
            return
        first = self._firsts.pop(again.path, None)
        if first is None or isinstance(event, Failed):
            return
        self._reader.read(
            (first, again),
            partial(_compared, first, again),
            partial(self._keep, first, again),
            self._on_failure,
        )

    def _on_failure(self, error: TrainingError) -> None:
        self.failed.emit(str(error))

    def _keep(self, first: Run, again: Run, found: Likeness) -> None:
        """Put into the new run's note what was found, below what a person wrote there."""
        text = self.tr("Repeats {}. {}").format(first.name, said(found.sentence))
        try:
            mark = read_mark(again)
            note = "\n".join(filter(None, (mark.note, text)))
            write_mark(again, Mark(mark.star, note))
        except TrainingError as error:
            self.failed.emit(str(error))
            return
        self.done.emit(text)
        self.compared.emit(again)


def _compared(first: Run, again: Run) -> Likeness:
    """Compare two runs; raises RunError where one of them is gone or cannot be read."""
    for run in (first, again):
        if not run.exists:
            raise RunError(f"The run {run.name} is gone, and cannot be compared.")
    return likeness(read_curves(first), read_curves(again))
