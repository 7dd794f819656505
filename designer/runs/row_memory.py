"""What became of runs that have ended, read once and not again whenever another one changes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from designer.runs.run_columns import Row, mark_of, row_of
from training.processes import lock
from training.runs import Run, RunSummary

ENDED = ("finished", "failed", "stopped", "interrupted")
"""States that last until a process takes the run up again."""

Stamp = tuple[int, int, int, bool]
"""The file of events, when it was written last, its bytes, and whether there is a checkpoint."""


class RowMemory:
    """Gives the rows of runs; the events of one that has ended are read again once they change.

    For one thread at a time.
    """

    def __init__(self) -> None:
        self._kept: dict[Path, tuple[Stamp, RunSummary]] = {}

    def row_of(self, run: Run) -> Row | None:
        """The row of a run as it is now; None if it is gone."""
        stamp = _stamp(run)
        kept = self._kept.get(run.path)
        if kept is not None and kept[0] == stamp and _is_left_alone(run, kept[1]) and run.exists:
            return Row(replace(kept[1], run=run), *mark_of(run))
        row = row_of(run)
        if row is not None and stamp is not None and row.summary.state in ENDED:
            self._kept[run.path] = stamp, row.summary
        else:
            self._kept.pop(run.path, None)
        return row


def _is_left_alone(run: Run, summary: RunSummary) -> bool:
    return summary.state == "finished" or not lock.is_held(run.lock_path)


def _stamp(run: Run) -> Stamp | None:
    try:
        events = run.events_path.stat()
    except OSError:  # none yet, or whoever reads them says better what is wrong
        return None
    return events.st_ino, events.st_mtime_ns, events.st_size, run.last_checkpoint.exists()
