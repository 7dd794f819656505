"""A window that is killed loses at most the last edit, of any of its tabs."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from designer import recovery
from designer.window import MainWindow
from graph import Project, build
from graph.project import load, recovery_path, save

ROOT = Path(__file__).resolve().parents[2]

DOOMED = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication
from designer.document import Document
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
