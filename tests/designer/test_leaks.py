"""What is closed is gone: widgets, timers, threads and drawings."""

from __future__ import annotations

import gc
import threading
import weakref
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QProcess, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.compare.compare_window import CompareWindow
from designer.picture import write_picture
from designer.projects.document import Document
from designer.proof_dialog import ProofDialog
from designer.shortcut_sheet import ShortcutSheet
from designer.window import MainWindow
from graph import Project, build, project
from tests.designer.runs_desk import MakeRun
from tests.designer.test_trials import begin
from training.runs import Run


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


def everything() -> Counter[str]:
    """Count all widgets by their class, also those that no window holds."""
    return Counter(type(each).__name__ for each in QApplication.allWidgets())


def look_into_the_other_windows(window: MainWindow, qtbot: QtBot, runs: list[Run]) -> None:
    """Open each window beside the main one and close it, trials while they are at work."""
    for title in ("Find a learning rate", "Learn one batch by heart"):
        trial = begin(window, title)
        qtbot.waitUntil(lambda trial=trial: trial.trial.running)
        qtbot.mouseClick(trial.close_button, Qt.MouseButton.LeftButton)
    sweep = next(a for a in window.actions_.train_menu.actions() if a.text().startswith("Sweep"))
    sweep.trigger()
    swept = window.actions_.trials.swept
    assert swept is not None
    qtbot.mouseClick(swept.close_button, Qt.MouseButton.LeftButton)
    window.late.compare(runs)
    compared = window.findChildren(CompareWindow)[-1]
    qtbot.waitUntil(lambda: compared.ready)
    compared.close()
    window.welcome.show_kind("Conv2d").close()
    window.actions_.show_shortcuts()
    window.findChildren(ShortcutSheet)[-1].close()
    window.export.prove()
    window.findChildren(ProofDialog)[-1].close()


def test_the_windows_beside_leave_nothing_behind(
    window: MainWindow, qtbot: QtBot, make_run: MakeRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window.session, "warm_up", lambda: None)  # a process that nobody needs
    window.document.touch()
    runs = [make_run(best=0.9), make_run(2, best=0.8)]
    while window.late.make_next():
        pass
    look_into_the_other_windows(window, qtbot, runs)  # what is made once and kept
    settle(qtbot)
    before, widgets, threads = population(window), everything(), threading.active_count()
    ticking = sum(timer.isActive() for timer in window.findChildren(QTimer))
    for _ in range(2):
        look_into_the_other_windows(window, qtbot, runs)
    settle(qtbot)
    assert population(window) - before == Counter()
    assert everything() - widgets == Counter()
    assert threading.active_count() <= threads
    assert sum(timer.isActive() for timer in window.findChildren(QTimer)) <= ticking
    assert not [each for each in window.findChildren(QProcess) if each.processId()]


def open_drawings() -> int:
    """Count the documents that are still held, be it by nothing but their own connections."""
    # By type alone: isinstance asks each object for its class, and torch has some that warn then.
    return sum(issubclass(type(each), Document) for each in gc.get_objects())


@pytest.mark.parametrize("what", ["page of a block", "picture in a file"])
def test_small_pictures_leave_no_drawing_behind(
    window: MainWindow, qtbot: QtBot, home: Path, what: str
) -> None:
    def draw() -> None:
        if what == "page of a block":
            window.welcome.show_kind("Bottleneck").close()
        else:
            write_picture(window.document.network, home / "lenet5.png")

    draw()  # what is made once and kept
    settle(qtbot)
    before = open_drawings()
    for _ in range(3):
        draw()
    settle(qtbot)
    assert open_drawings() == before
