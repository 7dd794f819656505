"""Work that takes long, done in a thread while the window stays alive."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, Signal
from PySide6.QtGui import QCursor, QGuiApplication

Result = TypeVar("Result")


SHARE = 0.0005
"""Seconds after which the thread must hand Python over to the window, if that asks for it.

Painting asks hundreds of times; Python's own 5 ms each time would be seen.
"""


class _Bell(QObject):
    rung = Signal()


_lock = threading.Lock()
_holders = 0
_hasty = 0
_usual = sys.getswitchinterval()


@contextmanager
def without_collector() -> Iterator[None]:
    """Keep Python from searching for garbage, while very much is made or in another thread.

    In another thread a search would end objects of Qt where they must not end. Several threads
    may be in it at a time; the last one out lets the searches begin again.
    """
    global _holders  # noqa: PLW0603 - the collector is one for the whole process
    with _lock:
        _holders += 1
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            _holders -= 1
            if not _holders:
                gc.enable()


@contextmanager
def window_first() -> Iterator[None]:
    """Have other threads hand Python over to the window as soon as it asks.

    Several may be in it at a time, and leave in any order; the last one out restores what was.
    """
    global _hasty, _usual  # noqa: PLW0603 - the interval is one for the whole process
    with _lock:
        if not _hasty:
            _usual = sys.getswitchinterval()
        _hasty += 1
        sys.setswitchinterval(SHARE)
    try:
        yield
    finally:
        with _lock:
            _hasty -= 1
            if not _hasty:
                sys.setswitchinterval(_usual)


def under_way() -> bool:
    """Whether a thread is at work, beside which nothing may be imported or made at leisure."""
    return _holders > 0


def in_background(work: Callable[[], Result]) -> Result:
    """Do some work that touches no Qt in a thread, and return its result or raise its error.

    Until then the window paints, and timers and processes go on; keys and the mouse wait.
    """
    answers: list[Result] = []
    errors: list[BaseException] = []
    bell, loop = _Bell(), QEventLoop()
    bell.rung.connect(loop.quit, Qt.ConnectionType.QueuedConnection)

    def do() -> None:
        try:
            with without_collector():
                answers.append(work())
        except BaseException as error:  # raised again below, where the caller waits
            errors.append(error)
        bell.rung.emit()

    thread = threading.Thread(target=do, name="stride-background", daemon=True)
    QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.BusyCursor))
    try:
        with window_first():
            thread.start()
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            thread.join()
    finally:
        QGuiApplication.restoreOverrideCursor()
    if errors:
        raise errors[0]
    return answers[0]
