"""Work that can wait a little: a piece a turn of the event loop, so that input comes between."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class InTurn(QObject):
    """Calls what was put in, in that order; what waits already is not called twice."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: dict[Callable[[], None], None] = {}
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._next)

    def put(self, work: Callable[[], None]) -> None:
        """Have this called soon."""
        self._waiting[work] = None
        self._timer.start()

    def drop(self, work: Callable[[], None]) -> None:
        """Do not call this any more."""
        self._waiting.pop(work, None)

    def clear(self) -> None:
        """Call nothing more."""
        self._waiting.clear()
        self._timer.stop()

    def _next(self) -> None:
        work = next(iter(self._waiting), None)
        if work is None:
            self._timer.stop()
            return
        del self._waiting[work]
        work()
