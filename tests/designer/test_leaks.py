"""What is closed is gone: widgets, timers, threads and drawings."""

from __future__ import annotations

import gc
import threading
import weakref
from collections import Counter
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.document import Document
from designer.window import MainWindow
from graph import Project, build, project


def settle(qtbot: QtBot) -> None:
    """Let everything that is to be deleted later be deleted now."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        qtbot.wait(20)
        gc.collect()


def population(root: QObject) -> Counter[str]:
    """Count the objects below a window by their class."""
    return Counter(type(each).__name__ for each in root.findChildren(QObject))


def open_and_leave(window: MainWindow, path: Path) -> None:
    document, canvas = window.document, window.canvas
    window.files.open(path)
    document.open_block(document.network.find("layer2_first") or "")
    canvas.open_quick_add()
    canvas.quick_add.close_box()
    window.actions_.find.trigger()
    document.climb()
    canvas.select_all()
    window.show_panel("code")
    window.show_panel("problems")
    document.select(())
    document.remove(document.sheet)


def test_opening_and_closing_leaves_nothing_behind(
    window: MainWindow, qtbot: QtBot, home: Path
) -> None:
    path = home / "resnet18.stride"
    project.save(Project({"resnet18": build("resnet18")}), path)
    while window.late.make_next():  # the panels that are made when there is leisure
        pass
    for _ in range(2):  # what is made once and kept
        open_and_leave(window, path)
    settle(qtbot)
    before, threads = population(window), threading.active_count()
    for _ in range(6):
        open_and_leave(window, path)
    settle(qtbot)
    more = population(window) - before
    assert sum(more.values()) <= 4, more
    assert threading.active_count() <= threads
    assert len(window.document.sheets) == 1


def test_a_closed_window_is_gone_with_its_timers(
    qtbot: QtBot, home: Path, settings: QSettings
) -> None:
    made = MainWindow(Document(Project({"lenet5": build("lenet5")})), settings)
    made.session.runs_root = home / "runs"
    made.show()
    qtbot.waitExposed(made)
    qtbot.wait(600)  # the panels that are made when there is leisure
    timers = [weakref.ref(timer) for timer in made.findChildren(QTimer)]
    assert timers
    assert made.close()
    made.deleteLater()
    del made
    settle(qtbot)
    assert not [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]
    assert not [timer() for timer in timers if _alive(timer())]


def _alive(timer: QTimer | None) -> bool:
    """Return whether a timer still ticks."""
    try:
        return timer is not None and timer.isActive()
    except RuntimeError:  # Qt's part of it is deleted
        return False
