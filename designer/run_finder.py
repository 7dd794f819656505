"""Finds the runs that processes of other windows and terminals are training."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from training import lock
from training.errors import RunError
from training.runs import default_root, open_run

AT_ONCE = 40
"""Folders that are looked at before the window has its turn again; one takes some 30 µs."""


class RunFinder(QObject):
    """Looks for runs whose lock is held; `found(list)` gives them, if there are any."""

    found = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: Iterator[Path] = iter(())
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._look_on)

    def look(self, root: Path | None) -> None:
        """Begin to look through the runs under `root`, or through the user's own."""
        self._waiting = (root or default_root()).glob("*/worker.lock")
        self._turn.start()

    def _look_on(self) -> None:
        runs = []
        for _ in range(AT_ONCE):
            path = next(self._waiting, None)
            if path is None:
                self._turn.stop()
                break
            if lock.is_held(path):
                try:
                    runs.append(open_run(path.parent))
                except RunError:
                    continue  # of a newer Stride, or not whole yet: its own window shows it
        if runs:
            self.found.emit(runs)
