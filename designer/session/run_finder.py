"""Finds the runs that other processes are training, and those that a closed window left waiting."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from designer.reader import Reader
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
        self._reader = Reader(self)
        self._reader.idle.connect(self._tell_left)
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._look_on)

    def look(self, root: Path | None, *, also_left: bool = False) -> None:
        """Begin to look through the runs under `root`, or through the user's own."""
        folder = root or default_root()
        # After what is being looked through: it may hold some that were left waiting.
        self._waiting = chain(self._waiting, folder.glob("*/worker.lock"))
        if also_left:
            self._waiting = chain(self._waiting, folder.glob(f"*/{NAME}"))
        self._turn.start()

    def rest(self) -> None:
        """Look no more."""
        self._turn.stop()
        self._reader.forget()
        self._waiting = iter(())

    def _look_on(self) -> None:
        runs = []
        for _ in range(AT_ONCE):
            path = next(self._waiting, None)
            if path is None:
                self._turn.stop()
                break
            if path.name == NAME:
                self._reader.ask(partial(left_waiting, path), self._take_left)
            elif lock.is_held(path):
                try:
                    runs.append(open_run(path.parent))
                except RunError:
                    continue  # of a newer Stride, or not whole yet: its own window shows it
        if runs:
            self.found.emit(runs)
        self._tell_left()

    def _take_left(self, waiting: Waiting | None) -> None:
        if waiting is not None and waiting.run not in [each.run for each in self._left]:
            self._left.append(waiting)

    def _tell_left(self) -> None:
        if self._left and not self._turn.isActive() and not self._reader.busy:
            left, self._left = self._left, []
            self.left.emit(sorted(left, key=lambda waiting: waiting.place))
