"""Reads a run's events without holding up the window, however long the run has gone on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from designer.background import in_background
from designer.reader import Reader
from training.errors import TrainingError
from training.runs import Run

LARGE = 4_000_000
"""Bytes of events that take more than a blink to read."""

Result = TypeVar("Result")


def read_run(run: Run, read: Callable[[Run], Result]) -> Result:
    """Return what `read` makes of a run; in a thread of its own if there is much to read.

    What happens meanwhile may come in before this returns. Passes on what `read` raises.
    """
    work = partial(read, run)
    return in_background(work) if is_long(run) else work()


def is_long(run: Run) -> bool:
    """Whether a run has so many events that the window would stand still while they are read."""
    try:
        return run.events_path.stat().st_size > LARGE
    except OSError:  # none yet, or whoever reads them says better what is wrong
        return False


class RunReader(Reader):
    """A reader for whoever need not wait: what is short is read at once, unless others are before.

    The window takes keys and mouse meanwhile.
    """

    def read(
        self,
        runs: tuple[Run, ...],
        work: Callable[[], Result],
        then: Callable[[Result], object],
        failed: Callable[[TrainingError], object] | None = None,
    ) -> None:
        """Hand what `work` makes of some runs to `then`, or why it cannot to `failed`."""
        if self.busy or any(map(is_long, runs)):
            self.ask(work, then, failed)
            return
        try:
            result = work()
        except TrainingError as error:
            if failed is None:
                raise
            failed(error)
            return
        then(result)
