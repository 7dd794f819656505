"""The events of a run as they are written, by whatever process, until nobody works on it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from training import lock
from training.errors import MessageError, RunError
from training.messages import Event, parse_event
from training.runs import Run

PAUSE = 0.2
"""Seconds between two looks at the file."""


def follow_events(run: Run, wait: Callable[[float], object] = time.sleep) -> Iterator[Event]:
    """Yield all events of a run, then each as it comes, to the end of the process at work.

    What a resumed run does again is told again. A line that is being written is waited for; one
    that is no event is left out. Raises RunError where the file cannot be read.
    """
    place = 0
    while True:
        held = lock.is_held(run.lock_path)
        lines, place = _lines_from(run, place)
        for line in lines:
            try:
                yield parse_event(line)
            except MessageError:
                continue
        if not lines:
            if not held:
                return
            wait(PAUSE)


def _lines_from(run: Run, place: int) -> tuple[list[bytes], int]:
    """Whole lines from a place in the file on, and the place behind them."""
    try:
        with run.events_path.open("rb") as file:
            size = file.seek(0, 2)
            place = min(place, size)  # it was cut back to a checkpoint
            file.seek(place)
            whole, newline, _ = file.read().rpartition(b"\n")
    except FileNotFoundError:
        return [], 0
    except OSError as error:
        raise RunError(
            f"events.jsonl of run {run.name} cannot be read: {error.strerror}.",
            "Check the rights on the run's folder.",
        ) from None
    return (whole.split(b"\n"), place + len(whole) + 1) if newline else ([], place)
