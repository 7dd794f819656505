"""Notices that nothing has been heard of a run for long, and says what may be the matter."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from designer.session.process_look import is_suspended, processor_seconds
from designer.session.run_progress import duration
from designer.session.run_state import State

if TYPE_CHECKING:
    from designer.session.live_run import LiveRun

QUIET = 30.0
"""Seconds without a word after which a run that was never quiet for so long is spoken of."""
START = 4 * QUIET
"""The same for a run that starts: libraries and data are loaded, the network is compiled."""
LONGER = 10
"""How many times longer a run may be quiet that is computing, or that was quiet before."""
LOOK_EVERY = 1000
"""Milliseconds between two looks."""
SUSPENDED = 5.0
"""Seconds without a word after which a process that a signal has stopped is spoken of."""
BUSY = 0.5
"""The share of one processor core above which a process is taken to be computing."""


class Silence(QObject):
    """Listens to a run; `changed()` tells that it became quiet, or is heard again."""

    changed = Signal()

    def __init__(self, live: LiveRun) -> None:
        super().__init__(live)
        self._live = live
        self._heard = time.monotonic()
        self._longest = 0.0
        self._from: tuple[float, float] | None = None  # a moment, and what was computed by then
        self.is_long = False
        self._look = QTimer(self, interval=LOOK_EVERY)
        self._look.timeout.connect(self.look)
        self._look.start()
        live.told.connect(self._on_event)

    @property
    def seconds(self) -> float:
        """How long nothing has been heard."""
        return time.monotonic() - self._heard

    def limit(self) -> float:
        """How long the run may be quiet, in seconds."""
        if self._live.state is State.STARTING:
            return START
        usual = LONGER * QUIET if self._computes() else QUIET
        return max(usual, LONGER * self._longest)

    def _computes(self) -> bool:
        """Whether the process has been computing since it was heard of, as far as is known."""
        if self._from is None:
            return False
        moment, before = self._from
        return processor_seconds(self._pid()) - before > BUSY * (time.monotonic() - moment)

    def _pid(self) -> int:
        return self._live.process.pid if self._live.process is not None else 0

    def look(self) -> None:
        """Tell if the run has been quiet for too long."""
        if self._live.state in (State.PAUSED, State.IDLE):
            self._hear()
        elif self._from is None:
            self._from = time.monotonic(), processor_seconds(self._pid())
        stopped = self.seconds > min(SUSPENDED, QUIET) and is_suspended(self._pid())
        self._set(stopped or (self.seconds > QUIET and self.seconds > self.limit()))

    def text(self) -> str:
        """What is the matter, as far as it can be known, and what to do about it."""
        pid = self._pid()
        said = self.tr("No word from the training process for {}.").format(duration(self.seconds))
        if is_suspended(pid):
            why = self.tr(
                "The system has suspended it: `kill -CONT {}` in a terminal lets it go on."
            ).format(pid)
        else:
            why = self.tr("It hangs, or is busy with one very long step.")
            if self._computes():
                why = self.tr("It is computing: one very long step, or a loop without an end.")
        if self._live.run.last_checkpoint.exists():
            then = self.tr("Wait, or end it and resume the run from its last checkpoint.")
        else:
            then = self.tr("Wait, or end it and start again: nothing was saved yet.")
        return f"{said} {why} {then}"

    def _on_event(self, _event: object) -> None:
        if self._live.state is not State.STARTING:
            self._longest = max(self._longest, min(self.seconds, START))
        self._hear()
        self._set(False)

    def _hear(self) -> None:
        self._heard = time.monotonic()
        self._from = None

    def _set(self, is_long: bool) -> None:
        changed = is_long or self.is_long  # the time that is told goes on, too
        self.is_long = is_long
        if changed:
            self.changed.emit()
