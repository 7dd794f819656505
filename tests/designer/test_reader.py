"""What reads beside the window: in order, and nothing for those that are gone."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from designer.reader import Reader
from training.errors import RunError

LONG = 60


def test_results_come_in_order_in_the_thread_of_the_window(qtbot: QtBot) -> None:
    owner, came, threads = QObject(), list[int](), set[object]()
    reader = Reader(owner)
    for number in range(200):
        reader.ask(lambda number=number: number, came.append)
    reader.ask(threading.current_thread, threads.add)
    reader.ask(lambda: None, lambda _: threads.add(threading.current_thread()))
    with qtbot.waitSignal(reader.idle):
        assert reader.busy
    assert came == list(range(200)) and not reader.busy
    assert len(threads) == 2 and threading.main_thread() in threads


def test_a_fault_goes_to_whoever_asked_and_does_not_hold_up_the_rest(qtbot: QtBot) -> None:
    owner, came = QObject(), list[str]()

    def fail() -> str:
        raise RunError("It is gone.")

    reader = Reader(owner)
    reader.ask(fail, came.append, lambda error: came.append(f"no: {error}"))
    reader.ask(lambda: "yes", came.append)
    with qtbot.waitSignal(reader.idle):
        pass
    assert came == ["no: It is gone.", "yes"]


def test_nothing_is_handed_over_that_was_forgotten_or_whose_reader_is_gone(qtbot: QtBot) -> None:
    begun, may_end, came = threading.Event(), threading.Event(), list[str]()

    def work() -> str:
        begun.set()
        assert may_end.wait(LONG)
        return "old"

    owner = QObject()
    reader = Reader(owner)
    reader.ask(work, came.append)
    reader.ask(lambda: "waits", came.append)
    assert begun.wait(LONG)
    reader.forget()
    reader.ask(lambda: "new", came.append)
    may_end.set()
    with qtbot.waitSignal(reader.idle):
        pass
    assert came == ["new"]

    begun.clear()
    may_end.clear()
    threads = threading.active_count()
    reader.ask(work, came.append)
    reader.ask(lambda: came.append("begun"), came.append)
    assert begun.wait(LONG)
    owner.deleteLater()
    with qtbot.waitSignal(owner.destroyed):
        pass
    may_end.set()
    qtbot.waitUntil(lambda: threading.active_count() <= threads)
    assert came == ["new"], "nor is begun what waited"
