"""A file that another program changes or deletes is told, and nothing is lost either way."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from designer.projects.disk_watch import Disk
from designer.window import MainWindow
from graph import Project, build
from graph.project import dumps, load, save

LEFT = Qt.MouseButton.LeftButton
THEIRS = Project({"lenet5": build("two_branch")}, training={"epochs": 9})


@pytest.fixture
def path(window: MainWindow, home: Path) -> Path:
    """A project that is open from a file."""
    path = home / "digits.stride"
    save(Project({"lenet5": build("lenet5")}), path)
    assert window.files.open(path)
    return path


def told(qtbot: QtBot, window: MainWindow) -> str:
    qtbot.waitUntil(window.disk_banner.isVisible)
    return window.disk_banner.message.text()


def test_a_change_by_others_can_be_loaded_and_undone(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    mine = dumps(window.document.project)
    save(THEIRS, path)  # a rename over the old file, as careful programs do it
    assert told(qtbot, window) == "digits.stride was changed by another program."
    qtbot.mouseClick(window.disk_banner.load_button, LEFT)
    assert dumps(window.document.project) == dumps(THEIRS)
    assert set(window.canvas.board.nodes) == set(THEIRS.networks["lenet5"])
    assert not window.isWindowModified()
    assert not window.disk_banner.isVisible()
    assert window.actions_.undo.text() == "Undo Load digits.stride from disk"
    window.actions_.undo.trigger()
    assert dumps(window.document.project) == mine
    assert window.isWindowModified()


def test_my_own_may_be_kept_until_the_file_changes_again(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    window.canvas.add_layer("ReLU")
    with path.open("a", encoding="utf-8") as file:  # in place, as other programs do it
        file.write("\n")
    assert "Your own changes here are not saved." in told(qtbot, window)
    qtbot.mouseClick(window.disk_banner.keep_button, LEFT)
    assert not window.disk_banner.isVisible()
    assert window.isWindowModified()
    window.watch.compare()
    assert not window.disk_banner.isVisible()
    save(THEIRS, path)
    told(qtbot, window)
    assert len(window.document.network) == 15


def test_saving_and_touching_are_no_news(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    news: list[Disk] = []
    window.watch.changed.connect(lambda: news.append(window.watch.state(window.document.sheet)))
    for _ in range(3):
        window.canvas.add_layer("ReLU")
        window.actions_.save.trigger()
        with qtbot.waitSignal(window.watch._timer.timeout):
            os.utime(path)
    assert news == []
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    window.watch.compare()
    assert news == []


def test_a_deleted_file_is_told_and_saved_again(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    path.unlink()
    assert told(qtbot, window).startswith("digits.stride is gone")
    assert window.isWindowModified()
    assert not window.disk_banner.load_button.isVisible()
    qtbot.mouseClick(window.disk_banner.save_button, LEFT)
    assert load(path).networks["lenet5"] == build("lenet5")
    qtbot.waitUntil(lambda: not window.disk_banner.isVisible())
    assert not window.isWindowModified()


def test_what_cannot_be_read_is_told_and_changes_nothing(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    before = dumps(window.document.project)
    path.write_text("<<<<<<< HEAD\n", "utf-8")
    told(qtbot, window)
    qtbot.mouseClick(window.disk_banner.load_button, LEFT)
    assert "digits.stride" in window.banner.message.text()
    assert dumps(window.document.project) == before
    assert window.disk_banner.isVisible()


def test_saving_over_what_others_wrote_asks(
    qtbot: QtBot, window: MainWindow, path: Path, answer: Callable[[str], list[str]]
) -> None:
    window.canvas.add_layer("ReLU")
    save(THEIRS, path)
    seen = answer("Cancel")
    window.actions_.save.trigger()  # before any notice of the system came
    assert "changed by another program" in seen[0]
    assert dumps(load(path)) == dumps(THEIRS)
    answer("Save mine")
    window.actions_.save.trigger()
    assert len(load(path).networks["lenet5"]) == 15
    qtbot.waitUntil(lambda: not window.disk_banner.isVisible())


def test_the_banner_stands_over_its_own_tab_only(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    window.files.from_template("alexnet")
    with qtbot.waitSignal(window.watch.changed):
        save(THEIRS, path)
    assert not window.disk_banner.isVisible()
    assert "another program" in window.sheet_bar.tabs.tabToolTip(0)
    assert not window.sheet_bar.tabs.tabIcon(0).isNull()
    window.sheets.previous()
    assert window.disk_banner.isVisible()
