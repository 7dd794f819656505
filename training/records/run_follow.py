"""The events of a run as they are written, by whatever process, until nobody works on it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from training.errors import MessageError, RunError
from training.messages import Event, parse_event
from training.processes import lock
from training.processes.line_file import LineFile
from training.runs import Run

PAUSE = 0.2
"""Seconds between two looks at the file."""


class NewEvents:
    """What has been added to the events of a run since the last look."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._lines = LineFile(run.events_path)

    def skip(self) -> None:
        """Leave out what was written until now. Raises RunError as `take` does."""
        try:
            self._lines.skip()
        except OSError as error:
            raise self._unreadable(error) from None

    def take(self) -> list[Event]:
        """The events that have come; a line that is none is left out.

        A line that is being written is waited for. Raises RunError where the file cannot be read.
        """
        events = []
        for line in self._read():
            try:
                events.append(parse_event(line))
            except MessageError:
                continue
        return events

    def _read(self) -> list[bytes]:
        try:
            return self._lines.new()
        except OSError as error:
            raise self._unreadable(error) from None

    def _unreadable(self, error: OSError) -> RunError:
        return RunError(
            f"events.jsonl of run {self._run.name} cannot be read: {error.strerror}.",
            "Check the rights on the run's folder.",
        )


def follow_events(run: Run, wait: Callable[[float], object] = time.sleep) -> Iterator[Event]:
    """Yield all events of a run, then each as it comes, to the end of the process at work.

    What a resumed run does again is told again. Raises RunError where the file cannot be read.
    """
    news = NewEvents(run)
    while True:
        held = lock.is_held(run.lock_path)
        events = news.take()
        yield from events
        if not events:
            if not held:
                return
            wait(PAUSE)
