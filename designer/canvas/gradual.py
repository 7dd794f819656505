"""Making very many items in slices, so that the window answers in between."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from designer.background import without_collector

SLICE = 0.008
"""Seconds that one slice takes."""
STEPS = 8
"""Items that are made before the clock is read again."""


class Gradual(QObject):
    """Goes through an iterator, at once or bit by bit; `grown` tells of each slice and the end."""

    grown = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rest: Iterator[None] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._slice)

    @property
    def running(self) -> bool:
        """Whether something is left to be made."""
        return self._rest is not None

    def start(self, work: Iterator[None], *, at_once: bool) -> None:
        """Begin a new work, and forget what is left of an old one."""
        self._rest = work
        if at_once:
            self.complete()
        else:
            self._timer.start()

    def complete(self) -> None:
        """Make all that is left now."""
        rest, self._rest = self._rest, None
        self._timer.stop()
        if rest is not None:
            with without_collector():
                for _ in rest:
                    pass
            self.grown.emit()

    def _slice(self) -> None:
        end = perf_counter() + SLICE
        with without_collector():
            while self._rest is not None and perf_counter() < end:
                for _ in range(STEPS):
                    if next(self._rest, self) is self:
                        self._rest = None
                        self._timer.stop()
                        break
        self.grown.emit()
