"""A window that is killed loses at most the last edit, of any of its tabs."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer import language
from designer.projects import files, recovery
from designer.projects.reading import LARGE
from designer.window import MainWindow
from graph import Conv2d, Input, Network, Output, Project, ProjectError, build
from graph.project import load, recovery_path, save

ROOT = Path(__file__).resolve().parents[2]

DOOMED = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication
from designer.projects.document import Document
from designer.window import MainWindow
from graph import Project, build
app = QApplication([])
settings = QSettings(sys.argv[2], QSettings.Format.IniFormat)
window = MainWindow(Document(Project({"lenet5": build("lenet5")})), settings)
window.show()
edits = 0
def edit():
    global edits
    window.document.use(window.document.sheets[edits % 3])
    window.canvas.add_layer("ReLU")
    edits += 1
    if edits == 6:
        os.kill(os.getpid(), signal.SIGKILL)
def begin():
    window.canvas.add_layer("Tanh")
    window.files.from_template("alexnet")
    window.files.open(Path(sys.argv[1]))
    window.files.copy.written.connect(edit)
QTimer.singleShot(0, begin)
app.exec()
"""


def test_a_killed_window_loses_at_most_the_last_edit(
    qtbot: QtBot, window: MainWindow, home: Path, answer: Callable[[str], list[str]]
) -> None:
    path = home / "digits.stride"
    save(Project({"lenet5": build("lenet5")}), path)
    done = subprocess.run(
        [sys.executable, "-c", DOOMED, str(path), str(home / "doomed.ini")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env={
            "PATH": "",
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_DATA_HOME": str(home / "data"),
            "HOME": str(home),
        },
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert len(recovery.orphans()) == 2
    # Of LeNet-5 and AlexNet each edit came before the last one, which was made in the file's tab.
    sizes = {len(next(iter(load(each).networks.values()))) for each in recovery.orphans()}
    assert sizes == {len(build("lenet5")) + 3, len(build("alexnet")) + 2}
    assert len(load(recovery_path(path)).networks["lenet5"]) >= 14 + 1
    assert len(load(path).networks["lenet5"]) == 14

    answer("Recover it")
    window.document.listed.connect(_again(window, answer))
    window.files.offer_orphans()
    assert [sheet.title for sheet in window.document.sheets] in (
        ["LeNet-5", "AlexNet"],
        ["AlexNet", "LeNet-5"],
    )
    assert all(sheet.modified for sheet in window.document.sheets)
    assert len(recovery.orphans()) == 0
    answer("Recover it")
    assert window.files.open(path)
    assert len(window.document.network) >= 15


def test_a_copy_that_another_window_goes_on_with_is_not_thrown_away(
    window: MainWindow, home: Path, answer: Callable[[str], list[str]]
) -> None:
    copy = recovery.untitled_folder() / "untitled-0123456789ab.stride"
    copy.parent.mkdir(parents=True)
    save(Project({"lenet5": build("lenet5")}), copy)
    other = QLockFile(str(copy.with_suffix(".lock")))

    def take(text: str) -> files.Answer:
        assert other.tryLock(0), "while this window asks, the other one recovers it"
        return files.Answer.NEVER

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(window.files, "_ask", lambda text, **_rest: take(text))
        window.files.offer_orphans()
    assert copy.exists()
    other.unlock()
    answer("Throw it away")
    window.files.offer_orphans()
    assert not copy.exists()


def test_the_time_of_a_copy_is_written_as_the_language_has_it(
    home: Path, qapp: QApplication
) -> None:
    path = home / "copy"
    path.touch()
    moment = datetime(2026, 3, 9, 7, 5)
    os.utime(path, (moment.timestamp(),) * 2)
    assert files._when(path) == "09 Mar 07:05"
    language.use(qapp, "zh_CN")
    try:
        assert files._when(path) == "3月9日 07:05"
    finally:
        language.use(qapp, language.ENGLISH)


def test_large_copies_and_files_are_read_while_the_window_lives(
    qtbot: QtBot, window: MainWindow, home: Path, answer: Callable[[str], list[str]]
) -> None:
    path, large = home / "large.stride", chain(1600)
    save(Project({"large": large}), path)
    assert path.stat().st_size >= LARGE
    large.title = "recovered"
    save(Project({"large": large}), recovery_path(path))
    answer("Recover it")
    assert turns(lambda: window.files.open(path))
    assert window.document.network.title == "recovered"
    assert window.document.modified
    window.document.save(path)
    large.title = "by another program"
    save(Project({"large": large}), path)
    assert turns(lambda: window.document.load_again("Load"))
    assert window.document.network.title == "by another program"
    assert window.document.report.ok
    path.write_bytes(path.read_bytes()[:-400])
    with pytest.raises(ProjectError, match="large"):
        window.document.load_again("Load")
    assert window.document.network.title == "by another program"


def chain(layers: int) -> Network:
    network = Network("large")
    x = network.add(Input())
    for _ in range(layers):
        x = network.add(Conv2d(out_channels=8, padding=1), x)
    network.add(Output(), x)
    return network


def turns(work: Callable[[], object]) -> int:
    """Return how often the event loop came round within some work that waits."""
    seen: list[bool] = []
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: seen.append(QApplication.activeModalWidget() is None))
    timer.start()
    work()
    timer.stop()
    return sum(seen)


def _again(window: MainWindow, answer: Callable[[str], list[str]]) -> Callable[[], None]:
    """Answer the second question too, once the first project is open."""
    asked: list[bool] = []

    def listed() -> None:
        if not asked:
            asked.append(True)
            answer("Recover it")

    return listed


def test_every_tab_has_a_copy_of_its_own(qtbot: QtBot, window: MainWindow) -> None:
    window.canvas.add_layer("ReLU")
    window.files.from_template("alexnet")
    with qtbot.waitSignal(window.files.copy.written):
        window.canvas.add_layer("ReLU")
    folder = recovery.untitled_folder()
    qtbot.waitUntil(lambda: len(list(folder.glob("*.stride"))) == 2)
    window.document.remove(window.document.sheet)
    assert len(list(folder.glob("*.stride"))) == 1
    assert recovery.orphans() == []


def test_switching_tabs_writes_no_copy_again(qtbot: QtBot, window: MainWindow) -> None:
    window.canvas.add_layer("ReLU")
    window.files.from_template("alexnet")
    window.files.copy.write()
    [copy] = recovery.untitled_folder().glob("*.stride")
    before = copy.stat().st_mtime_ns
    for _ in range(4):
        window.sheets.next()
    window.files.copy.write()
    assert copy.stat().st_mtime_ns == before


def test_a_recovered_project_keeps_the_copy_it_came_from(
    window: MainWindow, home: Path, answer: Callable[[str], list[str]]
) -> None:
    path, network = home / "digits.stride", build("lenet5")
    save(Project({"lenet5": network}), path)
    network.title = "recovered"
    folder = recovery.untitled_folder()
    folder.mkdir(parents=True)
    left = [folder / "untitled-0123456789ab.stride", recovery_path(path)]
    for copy in left:
        save(Project({"lenet5": network}), copy)
    before = [copy.stat().st_ino for copy in left]

    answer("Recover it")
    window.files.offer_orphans()
    answer("Recover it")
    assert window.files.open(path)
    window.files.copy.write()  # nothing is written anew: each file is the copy of its tab
    assert [copy.stat().st_ino for copy in left] == before
    assert recovery.orphans() == []

    window.canvas.add_layer("ReLU")
    window.files.copy.write()
    assert len(load(recovery_path(path)).networks["lenet5"]) == len(network) + 1
    assert left[0].stat().st_ino == before[0]
    for sheet in list(window.document.sheets):
        window.document.remove(sheet)
    assert not any(copy.exists() for copy in left)
