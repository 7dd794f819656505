"""What can be done with runs that wait or are under way, from the table of runs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from designer.consent import may_run
from designer.runs.run_columns import Row
from designer.runs.run_drawing import drawing_of
from designer.session.live_run import LiveRun
from designer.session.run_state import State
from designer.session.training_session import UNDER_WAY, TrainingSession
from graph import GraphError
from training.runs import Run


class QueueCommands(QObject):
    """Starts, stops and orders runs; `failed` gives a sentence."""

    failed = Signal(str)

    def __init__(self, session: TrainingSession, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window

    def place(self, run: Run) -> int:
        """Return the place of a run in the queue, from 1; 0 if it does not wait."""
        return self._session.queue.place(run)

    def is_starting(self, run: Run) -> bool:
        """Return whether a process of this window was told to begin a run, and is not ready yet."""
        here = (live for live in self._session.live if live.run.path == run.path)
        return any(live.state is State.STARTING for live in here)

    def next_step(self, row: Row) -> tuple[str, Callable[[], object]] | None:
        """Return what lets a run begin or go on: its name and the deed; None if nothing can."""
        run = row.summary.run
        if self.place(run):
            return self.tr("Start now"), partial(self._session.start_now, run)
        if self.is_under_way(row):
            return None
        if row.summary.resumable:
            return self.tr("Resume"), partial(self._session.resume, run)
        if row.summary.state == "new":
            return self.tr("Start"), partial(self.start, run)
        return None

    def is_under_way(self, row: Row) -> bool:
        """Return whether any process works on a run."""
        here = self._session.is_under_way(row.summary.run)
        return here or row.summary.state in UNDER_WAY

    def start(self, run: Run) -> None:
        """Start a run that was made but never began, once its code is agreed to."""
        try:
            _, _, network = drawing_of(run)
        except GraphError as error:
            self.failed.emit(str(error))
            return
        if may_run(network, self._window):
            self._session.start(run)

    def show(self, run: Run) -> None:
        """Show a run that is under way in the training panel."""
        self._session.follow([run], self._show)

    def _show(self, live: LiveRun) -> None:
        self._session.show(live)
        self._session.wanted.emit()

    def stop(self, run: Run) -> None:
        """Ask a run to save itself and end, whoever started it."""
        self._session.follow([run], LiveRun.stop)

    def fill(self, menu: QMenu, row: Row) -> None:
        """Put the commands for one run into its menu."""
        run = row.summary.run
        step = self.next_step(row)
        if step is not None:
            menu.addAction(step[0]).triggered.connect(lambda _on=False: step[1]())
        deeds: list[tuple[str, Callable[[], object]]] = []
        place = self.place(run)
        if place:
            if place > 1:
                deeds.append(
                    (self.tr("Move up in the queue"), partial(self._session.move, run, -1))
                )
            if place < len(self._session.queue.jobs):
                deeds.append(
                    (self.tr("Move down in the queue"), partial(self._session.move, run, 1))
                )
            deeds.append((self.tr("Take out of the queue"), partial(self._session.take_out, run)))
        elif self.is_under_way(row):
            deeds.append((self.tr("Show it in training"), partial(self.show, run)))
            deeds.append((self.tr("Stop"), partial(self.stop, run)))
        for text, deed in deeds:
            menu.addAction(text).triggered.connect(lambda _on=False, deed=deed: deed())
