"""Training from the window with the real worker process: start, pause, kill, resume, end."""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QInputDialog, QPushButton
from pytestqt.qtbot import QtBot

from designer.runs.run_columns import COLUMNS
from designer.session.training_panel import TrainingPanel
from designer.session.training_session import State
from designer.window import MainWindow
from graph.edits import Move, set_parameters
from tests.designer.conftest import node
from training.messages import Done, Failed, Stopped
from training.runs import Run, open_run

LEFT = Qt.MouseButton.LeftButton
LONG = 120_000


def set_up(window: MainWindow, **values: Any) -> None:
    window.document.set_training(values)
    window.late.training.form.read()


def press(qtbot: QtBot, panel: TrainingPanel) -> Run:
    qtbot.mouseClick(panel.train_button, LEFT)
    run = panel._session.run
    assert run is not None
    return run


def wait_for(qtbot: QtBot, panel: TrainingPanel, state: State) -> None:
    qtbot.waitUntil(lambda: panel._session.state is state, timeout=LONG)


def wait_for_steps(qtbot: QtBot, panel: TrainingPanel, steps: int) -> None:
    assert panel.plots is not None
    plots = panel.plots
    qtbot.waitUntil(lambda: plots.losses.count >= steps, timeout=LONG)


def losses_of(run: Run) -> dict[int, float]:
    """Every loss of a run by its step."""
    found: dict[int, float] = {}
    for event in run.events():
        if event.event == "step":
            for place, loss in enumerate(reversed(event.losses)):
                found[event.step - place] = loss
    return found


def test_a_run_ends_with_its_best_result_and_its_folder(
    qtbot: QtBot, window: MainWindow, panel: TrainingPanel, home: Path
) -> None:
    set_up(window, epochs=2, batch_size=64)
    run = press(qtbot, panel)
    wait_for(qtbot, panel, State.RUNNING)
    wait_for(qtbot, panel, State.IDLE)
    session = window.session
    assert isinstance(session.ending, Done)
    assert panel.outcome.isVisible()
    best = f"{100 * session.ending.best_val_accuracy:.2f}\N{NO-BREAK SPACE}%"
    assert best in panel.outcome.message.text()
    assert run.name in panel.outcome.remedy.text()
    assert not panel.outcome.resume_button.isVisible()
    assert run.path.parent == home / "runs"
    qtbot.mouseClick(panel.outcome.copy_button, LEFT)
    assert QGuiApplication.clipboard().text() == str(run.path)
    plots = panel.plots
    assert plots is not None
    assert plots.losses.count == 2 * 63
    assert [epoch.epoch for epoch in plots.epochs] == [1, 2]
    assert "Epoch 2 of 2" in panel.progress.headline.text()
    assert panel.train_button.isEnabled()


def test_the_run_keeps_the_drawing_as_it_was_at_the_start(
    qtbot: QtBot, window: MainWindow, panel: TrainingPanel
) -> None:
    set_up(window, epochs=40)
    run = press(qtbot, panel)
    source = run.model_path.read_text("utf-8")
    layers = json.loads((run.path / "layers.json").read_text("utf-8"))
    assert layers["inputs"] == {"image": [1, 28, 28]}
    assert "conv1" in layers["lines"].values()
    assert not panel.changed_note.isVisible()
    document = window.document
    document.push(Move(((node(window, "conv1"), (5.0, 5.0)),)), "Move")
    document.push(set_parameters(document.network, node(window, "conv1"), out_channels=9), "k")
    qtbot.waitUntil(panel.changed_note.isVisible)
    document.undo_stack.undo()
    qtbot.waitUntil(lambda: not panel.changed_note.isVisible())
    assert run.model_path.read_text("utf-8") == source
    qtbot.mouseClick(panel.stop_button, LEFT)
    wait_for(qtbot, panel, State.IDLE)
    assert isinstance(window.session.ending, Stopped)


def test_pause_continue_stop_and_resume(
    qtbot: QtBot, window: MainWindow, panel: TrainingPanel
) -> None:
    set_up(window, epochs=5)
    run = press(qtbot, panel)
    wait_for_steps(qtbot, panel, 1)
    qtbot.mouseClick(panel.pause_button, LEFT)
    wait_for(qtbot, panel, State.PAUSED)
    assert panel.pause_button.text() == "Continue"
    assert panel.pause_button.hasFocus(), "Space goes on, and does not stop"
    assert "Paused" in panel.progress.headline.text()
    assert window.actions_.pause.text() == "Continue"
    qtbot.mouseClick(panel.pause_button, LEFT)
    wait_for(qtbot, panel, State.RUNNING)
    qtbot.mouseClick(panel.stop_button, LEFT)
    wait_for(qtbot, panel, State.IDLE)
    assert isinstance(window.session.ending, Stopped)
    assert panel.outcome.resume_button.isVisible()
    stopped = window.session.ending.step
    qtbot.mouseClick(panel.outcome.resume_button, LEFT)
    wait_for(qtbot, panel, State.RUNNING)
    assert window.session.run == run
    wait_for_steps(qtbot, panel, stopped + 1)
    wait_for(qtbot, panel, State.IDLE)
    assert isinstance(window.session.ending, Done)
    assert sorted(losses_of(run)) == list(range(1, len(losses_of(run)) + 1))


def test_a_killed_worker_is_told_in_a_sentence_and_resumed_exactly(
    qtbot: QtBot, window: MainWindow, panel: TrainingPanel
) -> None:
    settings = {"epochs": 3, "seed": 5, "checkpoint_every_steps": 20}
    set_up(window, **settings)
    whole = press(qtbot, panel)
    wait_for(qtbot, panel, State.IDLE)
    run = press(qtbot, panel)
    wait_for_steps(qtbot, panel, 25)
    qtbot.waitUntil(run.last_checkpoint.exists, timeout=LONG)
    worker = window.session.worker
    assert worker is not None
    os.kill(worker.pid, signal.SIGKILL)
    wait_for(qtbot, panel, State.IDLE)
    assert isinstance(window.session.ending, Failed)
    assert "was killed (signal 9)" in panel.outcome.message.text()
    assert "Resume the run" in panel.outcome.remedy.text()
    assert panel.outcome.resume_button.isVisible()
    qtbot.mouseClick(panel.outcome.resume_button, LEFT)
    wait_for(qtbot, panel, State.RUNNING)
    wait_for(qtbot, panel, State.IDLE)
    assert isinstance(window.session.ending, Done)
    assert losses_of(run) == losses_of(whole)
    plots = panel.plots
    assert plots is not None
    assert [epoch.epoch for epoch in plots.epochs] == [1, 2, 3]
    shown = {step + 1: loss for step, loss in enumerate(plots.curves.losses.tolist())}
    assert shown == pytest.approx(losses_of(whole))


def test_data_that_does_not_fit_leads_to_the_layer(
    qtbot: QtBot, window: MainWindow, panel: TrainingPanel
) -> None:
    document = window.document
    image = node(window, "image")
    document.push(set_parameters(document.network, image, shape=(1, 32, 32)), "Resize")
    set_up(window, epochs=1)
    press(qtbot, panel)
    wait_for(qtbot, panel, State.IDLE)
    assert "image is 1×32×32" in panel.outcome.message.text()
    assert panel.outcome.layer_button.text() == "Select image"
    qtbot.mouseClick(panel.outcome.layer_button, LEFT)
    assert document.selection == {image}
    assert not panel.outcome.resume_button.isVisible()
    assert not panel.progress.isVisible(), "nothing goes on any more"


def test_what_hardly_suits_the_data_is_said_beside_the_curves(
    qtbot: QtBot, window: MainWindow, panel: TrainingPanel, tmp_path: Path
) -> None:
    """Coloured images of three classes, for a network of grey ones and ten."""
    for place in range(30):
        image = QImage(28, 28, QImage.Format.Format_RGB32)
        image.fill(QColor.fromHsv(120 * (place % 3), 200, 250 - 5 * place))
        file = tmp_path / "tones" / f"tone{place % 3}" / f"{place}.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        assert image.save(str(file))
    set_up(window, data=f"folder:{tmp_path / 'tones'}", epochs=200, batch_size=8)
    press(qtbot, panel)
    wait_for_steps(qtbot, panel, 1)
    assert panel.unfit.isVisibleTo(panel)
    said = panel.unfit.message.text()
    assert "they are made grey" in said and "Set out_features of fc3 to 3." in said
    qtbot.mouseClick(panel.unfit.data_button, LEFT)
    qtbot.waitUntil(window.late.data.isVisible)
    window.show_panel("training")
    qtbot.mouseClick(panel.stop_button, LEFT)
    wait_for(qtbot, panel, State.IDLE)
    assert not panel.unfit.isVisibleTo(panel)


def test_a_fault_with_many_remedies_can_still_be_read(
    qtbot: QtBot, window: MainWindow, panel: TrainingPanel
) -> None:
    """Buttons stand below the sentence where they would leave it no room beside them."""
    set_up(window, epochs=100)
    run = press(qtbot, panel)
    wait_for_steps(qtbot, panel, 1)
    qtbot.mouseClick(panel.stop_button, LEFT)
    wait_for(qtbot, panel, State.IDLE)
    outcome = panel.outcome
    qtbot.waitUntil(outcome.isVisible)
    beside = outcome.resume_button.mapTo(outcome, QPoint()).x()
    assert beside > outcome.message.geometry().right()
    failed = Failed(
        message="The device ran out of memory in conv1 at batch size 2048.",
        remedy="Use a batch size of 1024: a step of that was tried, and fits.",
        layer="conv1",
        run=str(run.path),
        settings={"batch_size": 1024},
    )
    outcome.show_end(failed, run, resumable=True)

    def sits() -> None:
        for label in (outcome.message, outcome.remedy):
            assert label.width() > 300
            assert label.height() >= label.heightForWidth(label.width())
        for button in outcome.findChildren(QPushButton):
            assert button.isVisible()
            at = button.mapTo(outcome, button.rect().bottomRight())
            assert outcome.rect().contains(at), button.text()

    qtbot.waitUntil(sits)


def test_a_fault_offers_the_settings_that_help(
    qtbot: QtBot, window: MainWindow, panel: TrainingPanel
) -> None:
    """One click puts them into the form and trains again; the fault is gone, not only told."""
    missing = "cuda" if sys.platform == "darwin" else "mps"
    set_up(window, epochs=100, device=missing)
    first = press(qtbot, panel)
    wait_for(qtbot, panel, State.IDLE)
    assert panel.outcome.message.text() == f"{missing} is asked for, but this machine has none."
    assert panel.outcome.settings_button.text() == "Train with Device auto"
    assert not panel.outcome.resume_button.isVisible()
    qtbot.mouseClick(panel.outcome.settings_button, LEFT)
    second = panel._session.run
    assert second is not None and second.path != first.path
    assert second.settings == first.settings.model_copy(update={"device": "auto"})
    assert panel.form.settings.device == "auto"
    assert window.document.project.training["epochs"] == 100, "the others stay as they are"
    wait_for(qtbot, panel, State.RUNNING)
    assert not panel.outcome.isVisible()


def test_a_broken_network_does_not_start(
    qtbot: QtBot, window: MainWindow, panel: TrainingPanel
) -> None:
    document = window.document
    edit = set_parameters(document.network, node(window, "conv2"), kernel_size=17)
    document.push(edit, "Break")
    qtbot.mouseClick(panel.train_button, LEFT)
    assert window.session.state is State.IDLE
    assert window.session.run is None
    assert "conv2 (Conv2d): kernel 17 does not fit" in panel.outcome.message.text()
    assert panel.outcome.isVisible() and "Mend the network" in window.status.message.text()
    document.undo_stack.undo()
    assert not panel.outcome.isVisible() and not window.status.message.text(), "it is mended"


def test_the_end_of_the_last_run_comes_back_when_a_refusal_is_taken_back(
    qtbot: QtBot, window: MainWindow, panel: TrainingPanel
) -> None:
    set_up(window, epochs=1)
    press(qtbot, panel)
    wait_for(qtbot, panel, State.IDLE)
    ended = panel.outcome.message.text()
    assert ended.startswith("Best validation accuracy")
    document = window.document
    edit = set_parameters(document.network, node(window, "conv2"), kernel_size=17)
    document.push(edit, "Break")
    qtbot.mouseClick(panel.train_button, LEFT)
    assert "Mend the network first" in panel.outcome.message.text()
    document.undo_stack.undo()
    assert panel.outcome.isVisible() and panel.outcome.message.text() == ended


def test_a_run_stops_after_its_epoch_and_takes_another_learning_rate(
    qtbot: QtBot, window: MainWindow, panel: TrainingPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up(window, epochs=500)
    assert not panel.steer_button.isVisible()
    run = press(qtbot, panel)
    wait_for_steps(qtbot, panel, 1)
    asked: list[tuple[str, str]] = []
    typed = iter(("fast", "4e-3"))

    def answer(*given: object) -> tuple[str, bool]:
        asked.append((str(given[2]), str(given[4])))
        return next(typed), True

    monkeypatch.setattr(QInputDialog, "getText", answer)
    panel.steer_button.learning_rate.trigger()
    assert "at most 100" not in asked[0][0] and asked[0][1] == f"{run.learning_rate():g}"
    assert "at most 100" in asked[1][0] and asked[1][1] == "fast"
    panel.steer_button.stop_after_epoch.trigger()
    assert "Last epoch" in panel.progress.headline.text()
    assert not panel.steer_button.stop_after_epoch.isEnabled()
    wait_for(qtbot, panel, State.IDLE)
    ending = window.session.ending
    assert isinstance(ending, Stopped) and ending.step % 125 == 0
    assert run.learning_rate() == 0.004
    assert panel.outcome.resume_button.isVisible()
    assert panel.train_button.text() == "Train" and not panel.steer_button.isVisible()


def test_the_runs_panel_lists_a_run_and_resumes_it(
    qtbot: QtBot, window: MainWindow, panel: TrainingPanel
) -> None:
    set_up(window, epochs=30)
    run = press(qtbot, panel)
    wait_for_steps(qtbot, panel, 1)
    qtbot.mouseClick(panel.stop_button, LEFT)
    wait_for(qtbot, panel, State.IDLE)
    window.show_panel("runs")
    runs = window.late.runs
    qtbot.waitUntil(lambda: runs.shown.rowCount() == 1)
    cells = {column.key: runs.shown.index(0, n).data() for n, column in enumerate(COLUMNS)}
    assert (cells["name"], cells["state"]) == (run.name, "stopped")
    at = runs.table.visualRect(runs.shown.index(0, 1)).center()
    qtbot.mouseClick(runs.table.viewport(), LEFT, pos=at)
    assert runs.resume_button.isEnabled()
    qtbot.mouseClick(runs.resume_button, LEFT)
    wait_for(qtbot, panel, State.RUNNING)
    assert panel.in_view
    window.session.stop()
    wait_for(qtbot, panel, State.IDLE)


def test_closing_while_training_asks_and_saves_the_run(
    qtbot: QtBot, window: MainWindow, panel: TrainingPanel, answer: Any
) -> None:
    set_up(window, epochs=200)
    window.document.undo_stack.setClean()
    window.document.sheet.touched = False
    run = press(qtbot, panel)
    wait_for_steps(qtbot, panel, 1)
    pid = window.session.worker.pid  # type: ignore[union-attr]
    answer("Cancel")
    assert window.close() is False
    assert window.session.state is State.RUNNING
    answer("Stop and close")
    assert window.close() is True
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    assert open_run(run.path).summary().state == "stopped"
    assert run.last_checkpoint.exists()


def test_the_worker_that_cannot_start_is_told(
    qtbot: QtBot, window: MainWindow, panel: TrainingPanel
) -> None:
    from designer.session.worker_process import WorkerProcess

    while window.session._idle:  # one may have been started ahead
        window.session._idle.pop().close()
    window.session._start_worker = lambda parent: WorkerProcess(parent, ("/nowhere/python",))
    press(qtbot, panel)
    wait_for(qtbot, panel, State.IDLE)
    assert "cannot be started" in panel.outcome.message.text()
