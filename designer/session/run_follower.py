"""A run that a process of another window, terminal or day trains: followed by its files."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from training.errors import RunError
from training.messages import (
    Continue,
    Pause,
    SetLearningRate,
    Stop,
    WatchLayers,
)
from training.processes import lock
from training.processes.mailbox import post
from training.records.run_follow import NewEvents
from training.runs import Run

LOOK_EVERY = 250
"""Milliseconds between two looks at the run's events."""


def new_events(run: Run) -> NewEvents:
    """Return what gives the events that a run writes from now on; raises RunError."""
    news = NewEvents(run)
    news.skip()
    return news


class RunFollower(QObject):
    """Stands for the process at work on a run, as WorkerProcess does for one of our own.

    `message` hands on each event that is written from now on; `ended` comes once when nobody works
    on the run any more, with a sentence; `failed` tells why a command could not be given.
    """

    message = Signal(object)
    ended = Signal(str)
    failed = Signal(str)

    def __init__(
        self, run: Run, parent: QObject | None = None, *, news: NewEvents | None = None
    ) -> None:
        """Follow a run from here on, or from where `news` stands."""
        super().__init__(parent)
        self._run = run
        self._news = news or new_events(run)
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @property
    def pid(self) -> int:
        """The process's number; 0 when it is gone, or on another machine."""
        holder = lock.holder(self._run.lock_path)
        return holder.pid if holder is not None and holder.is_here else 0

    def send(self, command: Pause | Continue | Stop | SetLearningRate | WatchLayers) -> bool:
        """Put a command into the run's mailbox; return whether it lies there."""
        try:
            post(self._run, command)
        except RunError as error:
            self.failed.emit(str(error))
            return False
        return True

    def kill(self) -> bool:
        """End the process by force; `ended` tells when it is gone. Return whether it could be."""
        holder = lock.holder(self._run.lock_path)
        if holder is None:
            return False
        if not holder.is_here:
            text = self.tr("The process trains on {}: end it there (process {}).")
            self.failed.emit(text.format(holder.host, holder.pid))
            return False
        try:
            holder.kill()
        except OSError as error:
            text = self.tr("The process {} cannot be ended: {}.")
            self.failed.emit(text.format(holder.pid, error.strerror))
            return False
        return True

    def close(self) -> None:
        """Look no more; the process goes on."""
        self._timer.stop()

    def _look(self) -> None:
        held = lock.is_held(self._run.lock_path)
        try:
            events = self._news.take()
        except RunError as error:
            self.close()
            self.ended.emit(str(error))
            return
        for event in events:
            self.message.emit(event)
        if not events and not held and self._timer.isActive():
            self.close()
            self.ended.emit(self.tr("The training process of this run is gone."))
