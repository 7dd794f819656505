"""Finds the runs that other processes are training, and those that a closed window left waiting."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from training.errors import RunError
from training.processes import lock
from training.processes.waiting import NAME, Waiting, left_waiting
from training.runs import default_root, open_run

AT_ONCE = 40
"""Folders that are looked at before the window has its turn again; one takes some 30 µs."""


class RunFinder(QObject):
    """Looks for runs whose lock is held; `found(list)` gives them, if there are any.

    `left(list)` gives those that were left waiting, in their order, once all were looked at.
    """

    found = Signal(list)
    left = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: Iterator[Path] = iter(())
        self._left: list[Waiting] = []
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._look_on)

    def look(self, root: Path | None, *, also_left: bool = False) -> None:
        """Begin to look through the runs under `root`, or through the user's own."""
        folder = root or default_root()
        self._waiting, self._left = folder.glob("*/worker.lock"), []
        if also_left:
            self._waiting = chain(self._waiting, folder.glob(f"*/{NAME}"))
        self._turn.start()

    def _look_on(self) -> None:
        runs = []
        for _ in range(AT_ONCE):
            path = next(self._waiting, None)
            if path is None:
                self._turn.stop()
                break
            if path.name == NAME:
                self._left += filter(None, [left_waiting(path)])
            elif lock.is_held(path):
                try:
                    runs.append(open_run(path.parent))
                except RunError:
                    continue  # of a newer Stride, or not whole yet: its own window shows it
        if runs:
            self.found.emit(runs)
        if self._left and not self._turn.isActive():
            self.left.emit(sorted(self._left, key=lambda waiting: waiting.place))
