"""Reads for one part of the window in a thread, while keys and mouse go on as ever."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from designer.background import window_first, without_collector
from training.errors import TrainingError

Result = TypeVar("Result")

LOOK_EVERY = 5
"""Milliseconds between two looks for what has been read."""
TURN = 0.008
"""Seconds of a turn of the event loop after which the next results wait for another."""


@dataclass(frozen=True)
class _Wanted:
    """Who waits for a result. The thread never holds this: it must not end objects of Qt."""

    then: Callable[[Any], object]
    failed: Callable[[TrainingError], object] | None
    key: object


@dataclass(frozen=True)
class _Answer:
    number: int
    value: object = None
    error: BaseException | None = None


@dataclass
class _Line:
    """What the thread and the window share: works that wait, and answers."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    waiting: deque[tuple[int, Callable[[], object]]] = field(default_factory=deque)
    answers: deque[_Answer] = field(default_factory=deque)
    is_served: bool = False

    def clear(self) -> None:
        """Begin nothing of what waits."""
        with self.lock:
            self.waiting.clear()


class Reader(QObject):
    """Does one work after another; each result is handed over in the window's thread, in order.

    Nothing is handed over once it was forgotten, or the reader is gone with its parent. `idle`
    tells that nothing is left to be handed over.
    """

    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._line = _Line()
        self.destroyed.connect(self._line.clear)
        self._wanted: dict[int, _Wanted] = {}
        self._number = 0
        self._look = QTimer(self, interval=LOOK_EVERY)
        self._look.timeout.connect(self._hand_over)

    @property
    def busy(self) -> bool:
        """Whether a result is still to come."""
        return bool(self._wanted)

    def ask(
        self,
        work: Callable[[], Result],
        then: Callable[[Result], object],
        failed: Callable[[TrainingError], object] | None = None,
        *,
        key: object = None,
    ) -> None:
        """Do some work that touches no Qt in the thread, and hand its result to `then`.

        A TrainingError goes to `failed`; any other is raised in the window's thread. Work with the
        `key` of one that has not begun yet is the same as that one, and not done twice.
        """
        line = self._line
        with line.lock:
            begins = {number for number, _ in line.waiting}
            if key is not None and any(self._wanted[n].key == key for n in begins):
                return
            self._number += 1
            self._wanted[self._number] = _Wanted(then, failed, key)
            line.waiting.append((self._number, work))
            serve, line.is_served = not line.is_served, True
        if serve:
            # No daemon: the end of Python waits for the work that is under way, and for no more.
            threading.Thread(target=_serve, args=(line,), name="stride-reader").start()
        if not self._look.isActive():
            self._look.start()

    def forget(self) -> None:
        """Hand over nothing of what was asked for until now."""
        self._line.clear()
        self._line.answers.clear()
        self._wanted.clear()
        self._look.stop()

    def _hand_over(self) -> None:
        answers, end = self._line.answers, time.perf_counter() + TURN
        while answers and time.perf_counter() < end:
            answer = answers.popleft()
            wanted = self._wanted.pop(answer.number, None)
            if wanted is None:
                continue  # forgotten
            if answer.error is None:
                wanted.then(answer.value)
            elif isinstance(answer.error, TrainingError) and wanted.failed is not None:
                wanted.failed(answer.error)
            else:
                raise answer.error
            if not shiboken6.isValid(self):
                return
        if not self._wanted and self._look.isActive():
            self._look.stop()
            self.idle.emit()


def _serve(line: _Line) -> None:
    """Do what waits in a line until nothing does, or Python ends."""
    with window_first(), without_collector():
        while True:
            with line.lock:
                if not line.waiting or not threading.main_thread().is_alive():
                    line.is_served = False
                    return
                number, work = line.waiting.popleft()
            try:
                answer = _Answer(number, work())
            except BaseException as error:  # raised again where it is handed over
                answer = _Answer(number, error=error)
            line.answers.append(answer)
