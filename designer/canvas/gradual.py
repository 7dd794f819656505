"""Making very many items in slices, so that the window answers in between."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, Signal

from designer.background import without_collector
from designer.in_turn import InTurn

SLICE = 0.008
"""Seconds that one slice takes."""
TOLD = 0.04
"""Seconds from one `grown` to the next, for each has pictures of the whole drawn anew."""
STEPS = 8
"""Items that are made before the clock is read again."""


class Gradual(QObject):
    """Goes through an iterator, at once or in slices that take their turn among other work.

    `grown` tells now and then that there is more, and that all is made.
    """

    grown = Signal()

    def __init__(self, in_turn: InTurn, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rest: Iterator[None] | None = None
        self._in_turn = in_turn
        self._told = 0.0

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
            self._in_turn.put(self._slice)

    def complete(self) -> None:
        """Make all that is left now."""
        rest, self._rest = self._rest, None
        self._in_turn.drop(self._slice)
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
                        break
        if self._rest is not None:
            self._in_turn.put(self._slice)
        if self._rest is None or end - self._told > TOLD:
            self._told = end
            self.grown.emit()
