"""The tabs of the last time are open again, the one in view in view; what is gone is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from designer.projects.document import Document
from designer.window import MainWindow
from graph import Project, build
from graph.project import recovery_path, save
from tests.designer.sheets_desk import click, titles

NAMES = ("a.stride", "b.stride", "c.stride")
Start = Callable[[Path | None], MainWindow]


@pytest.fixture
def files(home: Path) -> list[Path]:
    paths = [home / name for name in NAMES]
    for path in paths:
        save(Project({path.stem: build("lenet5")}), path)
    return paths


@pytest.fixture
def start(qtbot: QtBot, settings: QSettings) -> Iterator[Start]:
    """Open a window as main.py does, and wait until all its tabs are there."""
    opened: list[MainWindow] = []

    def begin(path: Path | None = None) -> MainWindow:
        made = MainWindow(Document(Project({"lenet5": build("lenet5")})), settings)
        qtbot.addWidget(made)
        opened.append(made)
        made.show()
        made.tabs.start(path)
        with qtbot.waitSignal(made.first_painted, timeout=20_000):
            pass
        qtbot.waitUntil(lambda: not made.tabs.waiting, timeout=20_000)
        return made

    yield begin
    for window in opened:
        if window.isVisible():
            window.document.undo_stack.setClean()
            window.close()


def last_time(start: Start, paths: list[Path], shown: int) -> None:
    window = start(None)
    for path in paths:
        window.files.open(path)
    click(window, shown)
    assert window.close()


def test_the_tabs_are_open_again_with_the_same_one_in_view(start: Start, files: list[Path]) -> None:
    last_time(start, files, 1)
    window = start(None)
    assert titles(window) == list(NAMES)
    assert window.document.path == files[1]
    assert window.sheet_bar.tabs.currentIndex() == 1
    assert not window.banner.isVisible()
    click(window, 2)
    assert set(window.canvas.board.nodes) == set(window.document.network)
    assert [path.name for path in window.files.recent()] == list(reversed(NAMES))


def test_a_file_that_is_named_opens_in_addition(
    start: Start, files: list[Path], home: Path
) -> None:
    last_time(start, files[:2], 0)
    named = home / "named.stride"
    save(Project({"n": build("alexnet")}), named)
    window = start(named)
    assert titles(window) == ["a.stride", "b.stride", "named.stride"]
    assert window.document.path == named
    window.close()
    window = start(files[0])
    assert titles(window) == ["a.stride", "b.stride", "named.stride"]
    assert window.document.path == files[0]


def test_what_is_gone_is_left_out_and_told_in_one_sentence(start: Start, files: list[Path]) -> None:
    last_time(start, files, 0)
    files[0].unlink()
    files[2].unlink()
    window = start(None)
    assert window.document.path == files[1] and len(window.document.sheets) == 1
    assert window.banner.isVisible()
    told = window.banner.message.text()
    assert told == "Not opened again, because the files are gone: a.stride, c.stride."
    window.close()
    assert not start(None).banner.isVisible()


def test_the_setting_turns_it_off_and_unsaved_projects_are_not_remembered(
    start: Start, files: list[Path]
) -> None:
    window = start(None)
    window.files.open(files[0])
    window.files.new()
    window.actions_.reopen_tabs.trigger()
    window.close()
    window = start(None)
    assert not window.actions_.reopen_tabs.isChecked()
    assert window.document.path is None
    window.actions_.reopen_tabs.trigger()
    window.files.open(files[1])
    window.files.new()
    window.close()
    assert [sheet.path for sheet in start(None).document.sheets] == [files[1]]


def test_unsaved_work_of_a_tab_behind_is_offered(
    start: Start, files: list[Path], answer: Callable[[str], list[str]]
) -> None:
    last_time(start, files[:2], 0)
    save(Project({"b": build("alexnet")}), recovery_path(files[1]))
    seen = answer("Recover it")
    window = start(None)
    assert len(seen) == 1 and "b.stride" in seen[0]
    behind = window.document.sheets[1]
    assert window.document.path == files[0] and behind.modified
    assert len(behind.network) == len(build("alexnet"))
    behind.touched = False


def test_several_files_with_unsaved_work_ask_one_after_another(
    start: Start, files: list[Path], qtbot: QtBot, settings: QSettings
) -> None:
    last_time(start, files[:2], 0)
    for path in files[:2]:
        save(Project({path.stem: build("alexnet")}), recovery_path(path))
    seen: list[str] = []
    open_at_a_time: list[int] = []
    painted: list[bool] = []

    def press() -> None:
        boxes = [
            box
            for box in QApplication.topLevelWidgets()
            if isinstance(box, QMessageBox) and box.isVisible()
        ]
        if not boxes or not painted:
            return
        open_at_a_time.append(len(boxes))
        qtbot.wait(100)  # what else would be asked has been asked by now
        open_at_a_time.append(sum(box.isVisible() for box in boxes))
        seen.append(boxes[0].text())
        boxes[0].defaultButton().click()

    hand = QTimer(interval=20)
    hand.timeout.connect(press)
    window = MainWindow(Document(Project({"lenet5": build("lenet5")})), settings)
    qtbot.addWidget(window)
    window.first_painted.connect(lambda: painted.append(True))
    window.show()
    hand.start()
    window.tabs.start(None)
    qtbot.waitUntil(lambda: not window.tabs.waiting, timeout=20_000)
    hand.stop()
    assert [text.split()[0] for text in seen] == ["a.stride", "b.stride"]
    assert set(open_at_a_time) == {1}
    assert titles(window) == ["a.stride", "b.stride"]
    for sheet in window.document.sheets:
        sheet.touched = False
    window.close()
