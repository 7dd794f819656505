"""Opening, saving, recovery: nothing is lost, and no bad file shakes the window."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from designer.projects import reading, recovery
from designer.window import MainWindow
from graph import Network, Project, arranged, build
from graph import arrange as graph_arrange
from graph.project import dumps, load, recovery_path, save

Answer = Callable[[str], list[str]]


@pytest.fixture
def saved(window: MainWindow, home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The project saved under a name by the menu."""
    path = home / "digits.stride"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    window.actions_.save.trigger()
    assert window.document.path == path
    return path


def test_save_asks_for_a_name_once(window: MainWindow, saved: Path) -> None:
    assert load(saved).networks["lenet5"] == build("lenet5")
    assert window.windowTitle() == "digits.stride[*] — Stride"
    window.canvas.add_layer("ReLU")
    assert window.isWindowModified()
    window.actions_.save.trigger()
    assert not window.isWindowModified()
    assert len(load(saved).networks["lenet5"]) == 15


def test_a_name_without_suffix_gets_one(
    window: MainWindow, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(home / "net"), ""))
    window.actions_.save_as.trigger()
    assert (home / "net.stride").exists()


def test_a_full_path_that_cannot_be_written_is_told(
    window: MainWindow, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(home / "no" / "x.stride"), "")
    )
    window.actions_.save.trigger()
    assert window.banner.isVisible()
    assert "cannot be written" in window.banner.message.text()
    assert window.document.path is None


def test_open_and_recent(window: MainWindow, saved: Path) -> None:
    window.actions_.new.trigger()
    assert len(window.document.network) == 0
    window.actions_.recent.aboutToShow.emit()
    first = window.actions_.recent.actions()[0]
    assert first.text() == "digits.stride"
    first.trigger()
    assert window.document.path == saved
    assert len(window.document.network) == 14


def test_a_file_that_says_of_no_layer_where_it_stands_is_laid_out(
    qtbot: QtBot, window: MainWindow, home: Path
) -> None:
    network = build("lenet5")
    for layer in network:
        network.move(layer, (0.0, 0.0))
    path = home / "script.stride"
    text = dumps(Project({"lenet5": network}))
    path.write_text(text.replace(', "at": [0.0, 0.0]', ""), "utf-8")
    assert '"at"' not in path.read_text("utf-8")
    assert window.files.open(path)
    shown = window.document.network
    assert {layer: shown.position(layer) for layer in shown} == arranged(shown)
    bodies = [item.sceneBoundingRect() for item in window.canvas.board.nodes.values()]
    assert len({(box.x(), box.y()) for box in bodies}) == len(network)
    assert not window.isWindowModified() and not window.banner.isVisible()
    path.touch()
    qtbot.wait(300)
    assert not window.banner.isVisible(), "it is as it was read"


def test_laying_out_a_file_does_not_hold_up_the_window(
    qtbot: QtBot, window: MainWindow, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads = []

    def arrange(network: Network) -> None:
        threads.append(threading.current_thread())
        graph_arrange(network)

    monkeypatch.setattr(reading, "arrange", arrange)
    network = build("lenet5")
    assert window.files.open(_file(home / "placed.stride", network)) and not threads
    for layer in network:
        network.move(layer, (8.0, 8.0))
    assert window.files.open(_file(home / "piled.stride", network))
    assert len(threads) == 1 and threads[0] is not threading.main_thread()


def _file(path: Path, network: Network) -> Path:
    save(Project({"lenet5": network}), path)
    return path


def test_recent_files_of_one_name_are_told_apart_by_their_folders(
    window: MainWindow, saved: Path, tmp_path: Path
) -> None:
    for folder in ("one", "a & b"):
        (tmp_path / folder).mkdir()
        copy = tmp_path / folder / saved.name
        copy.write_bytes(saved.read_bytes())
        assert window.files.open(copy)
    only = saved.with_name("only.stride")
    only.write_bytes(saved.read_bytes())
    assert window.files.open(only)
    window.actions_.recent.aboutToShow.emit()
    texts = [action.text() for action in window.actions_.recent.actions()]
    assert texts[:3] == ["only.stride", "digits.stride — a && b", "digits.stride — one"]
    window.welcome.show_start()
    rows = [button.text() for button in window.findChildren(QPushButton)]
    assert "digits — one" in rows and "only" in rows


def test_training_settings_are_saved_with_the_project(window: MainWindow, saved: Path) -> None:
    window.document.set_training({"epochs": 2})
    assert window.isWindowModified()
    window.actions_.save.trigger()
    assert load(saved).training == {"epochs": 2}
    assert not window.isWindowModified()


WHOLE = dumps(Project({"lenet5": build("lenet5")}))
BAD = {
    "truncated": WHOLE[: len(WHOLE) // 2],
    "newer": WHOLE.replace('"version": 1', '"version": 99'),
    "unknown kind": WHOLE.replace('"kind": "Flatten"', '"kind": "__import__(\'os\')"'),
    "no project": "[1, 2, 3]",
    "nested": "[" * 100_000,
    "binary": "\x00\x01\x02",
    "empty": "",
}


@pytest.mark.parametrize("text", BAD.values(), ids=BAD)
def test_a_bad_file_gives_one_sentence_and_keeps_what_was_open(
    window: MainWindow, home: Path, text: str
) -> None:
    path = home / "bad.stride"
    path.write_text(text, "utf-8")
    before = window.document.network
    assert window.files.open(path) is False
    assert window.document.network is before
    assert window.document.path is None
    assert window.banner.isVisible()
    sentence = window.banner.message.text()
    assert "bad.stride" in sentence and "\n" not in sentence
    assert path not in window.files.recent()


def test_a_dropped_file_is_opened(qtbot: QtBot, window: MainWindow, saved: Path) -> None:
    window.actions_.new.trigger()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(saved))])
    action, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(600, 300), action, data, left, keys)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(600, 300), action, data, left, keys))
    qtbot.waitUntil(lambda: window.document.path == saved)


# -- recovery ------------------------------------------------------------------------------------


def test_an_edit_is_kept_beside_the_file_until_it_is_saved(
    qtbot: QtBot, window: MainWindow, saved: Path
) -> None:
    copy = recovery_path(saved)
    with qtbot.waitSignal(window.files.copy.written):
        window.canvas.add_layer("ReLU")
    assert len(load(copy).networks["lenet5"]) == 15
    assert len(load(saved).networks["lenet5"]) == 14
    window.actions_.save.trigger()
    assert not copy.exists()


def test_undo_to_the_saved_state_drops_the_copy(
    qtbot: QtBot, window: MainWindow, saved: Path
) -> None:
    window.canvas.add_layer("ReLU")
    window.files.copy.write()
    assert recovery_path(saved).exists()
    window.actions_.undo.trigger()
    assert not recovery_path(saved).exists()


def test_a_newer_copy_is_offered_and_taken(window: MainWindow, saved: Path, answer: Answer) -> None:
    project = load(saved)
    project.training = {"epochs": 9}
    window.actions_.close_tab.trigger()
    recovery_path(saved).write_text(dumps(project), "utf-8")
    seen = answer("Recover it")
    assert window.files.open(saved)
    assert "digits.stride has unsaved work" in seen[0]
    assert window.document.project.training == {"epochs": 9}
    assert window.document.path == saved
    assert window.isWindowModified()


def test_a_newer_copy_can_be_declined(window: MainWindow, saved: Path, answer: Answer) -> None:
    project = load(saved)
    project.training = {"epochs": 9}
    window.actions_.close_tab.trigger()
    recovery_path(saved).write_text(dumps(project), "utf-8")
    answer("Open the file as it was saved")
    assert window.files.open(saved)
    assert window.document.project.training == {}
    assert not window.isWindowModified()


def test_an_older_copy_is_not_offered(window: MainWindow, saved: Path) -> None:
    window.actions_.close_tab.trigger()
    copy = recovery_path(saved)
    copy.write_text("old", "utf-8")
    os.utime(copy, (1, 1))
    assert window.files.open(saved)


def test_an_unsaved_project_is_recovered_after_a_crash(
    window: MainWindow, home: Path, answer: Answer
) -> None:
    folder = recovery.untitled_folder()
    folder.mkdir(parents=True)
    left = folder / "untitled-0123.stride"
    left.write_text(dumps(Project({"alexnet": build("alexnet")})), "utf-8")
    answer("Recover it")
    window.files.offer_orphans()
    assert window.document.report.parameters == 61_100_840
    assert window.isWindowModified()
    assert left.exists(), "it is kept until the project is saved"
    assert recovery.orphans() == []
    window.document.save(home / "alexnet.stride")
    assert not left.exists()


def test_a_recovery_is_put_off_by_escape_and_ended_only_by_word(
    window: MainWindow, answer: Answer
) -> None:
    folder = recovery.untitled_folder()
    folder.mkdir(parents=True)
    left = folder / "untitled-0123.stride"
    left.write_text(dumps(Project({"alexnet": build("alexnet")})), "utf-8")
    seen = answer("Ask me later")
    window.files.offer_orphans()
    assert seen[0].startswith("AlexNet of ")
    assert left.exists()
    answer("Throw it away")
    window.files.offer_orphans()
    assert not left.exists()
    assert window.document.report.parameters == 61_706


def test_the_copy_of_a_living_window_is_not_offered(window: MainWindow) -> None:
    window.canvas.add_layer("ReLU")
    window.files.copy.write()
    assert recovery.orphans() == []
    assert len(list(recovery.untitled_folder().glob("*.stride"))) == 1


def test_closing_in_good_order_leaves_no_copy(window: MainWindow, answer: Answer) -> None:
    window.canvas.add_layer("ReLU")
    window.files.copy.write()
    answer("Discard")
    assert window.close()
    assert list(recovery.untitled_folder().glob("*")) == []
