"""The status bar: the device of runs, the last save, and all of it on a narrow window."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from designer.status import status_saved
from designer.window import MainWindow
from tests.designer.conftest import node
from tests.designer.runs_desk import MakeRun
from training.messages import Started

H100 = "NVIDIA H100 80GB HBM3"


def started(device: str, title: str) -> Started:
    return Started(
        run="run",
        device=device,
        parameters=1,
        train_images=1,
        val_images=1,
        epochs=1,
        steps_per_epoch=1,
        device_name=title,
    )


def test_the_device_is_the_one_that_a_run_last_told(
    window: MainWindow, settings: QSettings, make_run: MakeRun
) -> None:
    figure = window.status.device
    assert figure is not None
    assert figure.text() == "device: auto"
    window.session.heard.emit(make_run(), started("cuda:0", H100))
    assert figure.text() == f"cuda:0 {H100}"
    assert figure.toolTip().startswith(f"The next run trains on cuda:0 ({H100})")
    window.document.set_training({"device": "cpu"})
    assert figure.text() == "cpu"
    assert figure.accessibleName() == "Device: cpu"
    window.document.set_training({"host": "me@box", "device": "cuda"})
    assert figure.text() == "me@box/cuda"
    again = MainWindow(window.document, settings)
    window.document.set_training({})
    assert again.status.device is not None
    assert again.status.device.text() == f"cuda:0 {H100}"
    again.session.close()
    again.deleteLater()


def test_a_run_on_another_machine_teaches_nothing_of_this_one(
    window: MainWindow, make_run: MakeRun
) -> None:
    window.session.heard.emit(make_run(host="box"), started("cuda:3", H100))
    assert window.status.device is not None
    assert window.status.device.text() == "device: auto"


def test_the_last_save_grows_older(
    qtbot: QtBot, window: MainWindow, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved, document = window.status.saved, window.document
    assert saved.text() == "not saved"
    document.save(home / "net.stride")
    assert saved.text() == "saved just now"
    now = time.time()
    for seconds, text in ((150, "2 min ago"), (7300, "2 h ago"), (90_000, "yesterday")):
        monkeypatch.setattr(status_saved.time, "time", lambda seconds=seconds: now + seconds)
        saved._slow.timeout.emit()
        assert saved.text() == f"saved {text}"
    window.canvas.show_node(node(window, "relu1"))
    window.canvas.delete_selection()
    qtbot.waitUntil(lambda: saved.text() == "unsaved changes")
    assert "it was saved yesterday" in saved.toolTip()
    document.undo_stack.undo()
    assert saved.text() == "saved yesterday"


def test_figures_are_shortened_where_room_is_scarce(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun
) -> None:
    status = window.status
    window.session.heard.emit(make_run(), started("cuda:0", H100))
    assert status.device is not None
    window.resize(1920, 900)
    qtbot.waitUntil(lambda: status.device.text() == f"cuda:0 {H100}")
    window.resize(1000, 700)
    qtbot.waitUntil(lambda: status.device.text() == "cuda:0")
    assert H100 in status.device.toolTip()
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: status.message.width() >= 0.25 * status.width() > 340)
    window.resize(1920, 900)
    qtbot.waitUntil(lambda: status.device.text() == f"cuda:0 {H100}")


def test_a_refusal_is_read_whole_and_figures_come_back_after_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.resize(1024, 768)
    status = window.status
    figures = (status.parameters, status.macs, status.memory)
    qtbot.waitUntil(lambda: all(figure.isVisible() for figure in figures))
    sentence = "logits is where the network begins or ends, so it cannot be part of a block; "
    window.complain(sentence + "leave it out of the selection.")
    qtbot.waitUntil(lambda: status.message.width() >= status.message.sizeHint().width())
    assert not all(figure.isVisible() for figure in figures)
    status.say("Saved.")
    qtbot.waitUntil(lambda: all(figure.isVisible() for figure in figures))
