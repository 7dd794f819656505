"""Reads a run's events without holding up the window, however long the run has gone on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from designer.background import in_background
from training.runs import Run

LARGE = 4_000_000
"""Bytes of events that take more than a blink to read."""

Result = TypeVar("Result")


def read_run(run: Run, read: Callable[[Run], Result]) -> Result:
    """Return what `read` makes of a run; in a thread of its own if there is much to read.

    What happens meanwhile may come in before this returns. Passes on what `read` raises.
    """
    try:
        size = run.events_path.stat().st_size
    except OSError:  # none yet, or `read` says better what is wrong
        size = 0
    return in_background(partial(read, run)) if size > LARGE else read(run)
