"""Runs that wait, runs that outlive the window, and runs that are not heard of any more."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from designer.projects.document import Document
from designer.runs.run_columns import PLACES
from designer.runs.runs_panel import RunsPanel
from designer.session import silence
from designer.session.live_run import LiveRun
from designer.session.run_follower import RunFollower
from designer.session.run_queue import Job, RunQueue
from designer.session.training_panel import TrainingPanel
from designer.session.training_session import State
from designer.window import MainWindow
from graph import Project, build
from graph.edits import set_parameters
from tests.designer.conftest import node
from tests.designer.runs_desk import MakeRun, choose, click, make_run_in, open_panel
from training.messages import Done, Failed, Stopped, Train
from training.processes import lock
from training.processes.mailbox import mailbox_path
from training.runs import Run, list_runs
from training.settings import TrainingSettings

LEFT = Qt.MouseButton.LeftButton
LONG = 120_000


def press(qtbot: QtBot, window: MainWindow, **settings: Any) -> Run:
    """Press Train with these settings; return the run that was made."""
    window.document.set_training(settings)
    window.late.training.form.read()
    before = {run.path for run in list_runs(window.session.runs_root)}
    qtbot.mouseClick(window.late.training.train_button, LEFT)
    (made,) = [run for run in list_runs(window.session.runs_root) if run.path not in before]
    return made


def wait_for(qtbot: QtBot, window: MainWindow, holds: Callable[[], bool]) -> None:
    qtbot.waitUntil(holds, timeout=LONG)


def states(panel: RunsPanel) -> dict[str, str]:
    at = [(panel.shown.index(row, 0).siblingAtColumn, row) for row in range(panel.shown.rowCount())]
    return {cell(PLACES["name"]).data(): cell(PLACES["state"]).data() for cell, _ in at}


# -- the order -----------------------------------------------------------------------------------


def test_each_device_has_a_line_of_its_own(home: Path) -> None:
    make, queue = make_run_in(home), RunQueue()
    jobs = {
        name: Job(run, Train(run=str(run.path)))
        for name, device in (("a", "cpu"), ("b", "cuda"), ("c", "cuda:0"), ("d", "cuda:1"))
        for run in [make(0, device=device)]
    }
    for job in jobs.values():
        queue.add(job)
    assert queue.startable(["cpu"]) is jobs["b"], "another device is free"
    assert queue.startable(["cpu", "cuda:0"]) is jobs["d"], "cuda is cuda:0, so c waits for b"
    assert queue.startable(["cpu", "cuda:0", "cuda:1"]) is None
    assert queue.startable(["cuda:0"]) is jobs["a"]
    assert queue.startable([]) is jobs["c"] and not queue.jobs
    assert not queue.is_free("cuda:*", ["cuda:3"]), "a run on several devices wants them all"
    assert queue.is_free("far/cuda", ["cuda"]) and not queue.is_free("far/auto", ["far/cuda"])


def test_what_auto_stands_for_is_learned(home: Path) -> None:
    make, queue = make_run_in(home), RunQueue()
    auto, cpu = (Job(run, Train(run=str(run.path))) for run in (make(0), make(0, device="cpu")))
    queue.add(cpu)
    assert queue.startable(["auto"]) is None, "it might be the same"
    queue.add(auto)
    queue.move(auto.run, -5)
    assert [queue.place(job.run) for job in (auto, cpu)] == [1, 2]
    queue.learn_auto("cuda")
    assert queue.startable(["cuda:0"]) is cpu, "nobody waits for a device that he does not want"
    assert queue.startable(["cpu"]) is auto


# -- in the window -------------------------------------------------------------------------------


def test_train_queues_the_drawing_and_a_fault_does_not_hold_the_queue(
    qtbot: QtBot, window: MainWindow, panel: TrainingPanel
) -> None:
    session, document = window.session, window.document
    first = press(qtbot, window, epochs=500)
    wait_for(qtbot, window, lambda: session.state is State.RUNNING)
    conv = node(window, "conv1")
    document.push(set_parameters(document.network, conv, out_channels=9), "Widen")
    second = press(qtbot, window, epochs=500)
    document.push(set_parameters(document.network, conv, out_channels=4), "Narrow")
    third = press(qtbot, window, epochs=500)
    assert "Conv2d(1, 9" in second.model_path.read_text("utf-8"), "made at once, as it was"
    assert session.run == first
    assert window.status.message.text() == (
        f"{third.name} begins after {second.name}; it is number 2 in the queue."
    )
    assert second.name in panel.queue.text() and "and 1 more" in panel.queue.text()

    runs = open_panel(qtbot, window, 3)
    assert states(runs)[second.name] == "queued, number 1"
    assert states(runs)[third.name] == "queued, number 2"
    click(runs, third)
    choose(runs, "Move up in the queue")
    assert session.queue.place(third) == 1
    choose(runs, "Take out of the queue")
    qtbot.waitUntil(lambda: states(runs)[third.name] == "not started")
    assert runs.resume_button.text() == "Start"
    qtbot.mouseClick(runs.resume_button, LEFT)
    assert [session.queue.place(run) for run in (second, third)] == [1, 2], "at the end again"

    click(runs, second)
    assert runs.resume_button.text() == "Start now"
    qtbot.mouseClick(runs.resume_button, LEFT)
    assert session.run == second and [live.run for live in session.live] == [first, second]
    assert first.name in panel.queue.text(), "beside it goes on the first"
    wait_for(qtbot, window, lambda: session.state is State.RUNNING)
    panel.queue.linkActivated.emit("0")
    assert session.run == first and session.state is State.RUNNING
    assert panel.plots is not None and panel.plots.losses.count, "with its curves so far"
    qtbot.mouseClick(panel.stop_button, LEFT)
    wait_for(qtbot, window, lambda: session.state is State.IDLE)
    assert session.queue.place(third) == 1, "the device is still taken"
    os.kill(session.live[0].process.pid, signal.SIGKILL)  # type: ignore[union-attr]
    wait_for(qtbot, window, lambda: session.run == third)
    assert f"{second.name} failed: The training process was killed" in window.banner.message.text()
    assert f"The next in the queue begins: {third.name}." in window.banner.message.text()
    wait_for(qtbot, window, lambda: session.state is State.RUNNING)
    assert not session.queue.jobs


@pytest.mark.skipif(not hasattr(os, "setsid"), reason="sessions are of Unix")
def test_a_run_goes_on_when_the_window_closes_and_is_found_again(
    qtbot: QtBot, window: MainWindow, panel: TrainingPanel, settings: QSettings, answer: Any
) -> None:
    root = window.session.runs_root
    run = press(qtbot, window, epochs=2000, checkpoint_every_steps=50)
    wait_for(qtbot, window, lambda: window.session.state is State.RUNNING)
    behind = press(qtbot, window, epochs=1, batch_size=200)
    window.document.undo_stack.setClean()
    window.document.sheet.touched = False
    worker = window.session.worker
    assert worker is not None
    pid = worker.pid
    answer("Keep training")
    assert window.close() is True
    assert lock.holder(run.lock_path) == lock.Holder(pid, os.uname().nodename)

    again = MainWindow(Document(Project({"lenet5": build("lenet5")})), settings)
    again.session.runs_root = root
    qtbot.addWidget(again, before_close_func=lambda made: made.session.close())
    again.show()
    session = again.session
    wait_for(qtbot, again, lambda: session.run == run and session.state is State.RUNNING)
    assert "another process works on it" in again.status.message.text()
    again.show_panel("training")
    plots = again.late.training.plots
    assert plots is not None
    seen = plots.losses.count
    assert seen >= 1, "the curves begin where the run did"
    wait_for(qtbot, again, lambda: plots.losses.count > seen)
    qtbot.mouseClick(again.late.training.pause_button, LEFT)
    wait_for(qtbot, again, lambda: session.state is State.PAUSED)
    qtbot.mouseClick(again.late.training.pause_button, LEFT)
    wait_for(qtbot, again, lambda: session.state is State.RUNNING)
    qtbot.mouseClick(again.late.training.stop_button, LEFT)
    wait_for(qtbot, again, lambda: session.state is State.IDLE)
    assert isinstance(session.ending, Stopped)
    assert f"{run.name} is in training" not in again.status.message.text()
    assert run.summary().resumable
    os.waitpid(pid, 0)  # it ends by itself, after the run that waited
    assert behind.summary().state == "finished"


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="signals that suspend are of Unix")
def test_a_process_that_hangs_is_told_of_and_can_be_ended(
    qtbot: QtBot, window: MainWindow, panel: TrainingPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(silence, "QUIET", 0.8)
    monkeypatch.setattr(silence, "LOOK_EVERY", 100)
    monkeypatch.setattr(silence, "LONGER", 1)
    session = window.session
    run = press(qtbot, window, epochs=1000, checkpoint_every_steps=50)
    wait_for(qtbot, window, run.last_checkpoint.exists)
    assert session.worker is not None
    pid = session.worker.pid
    os.kill(pid, signal.SIGSTOP)
    qtbot.waitUntil(panel.silence.isVisible, timeout=LONG)
    text = panel.silence.message.text()
    assert text.startswith("No word from the training process for ")
    assert f"`kill -CONT {pid}`" in text and "resume the run" in text
    os.kill(pid, signal.SIGCONT)
    qtbot.waitUntil(lambda: not panel.silence.isVisible(), timeout=LONG)
    os.kill(pid, signal.SIGSTOP)
    qtbot.waitUntil(panel.silence.isVisible, timeout=LONG)
    qtbot.mouseClick(panel.silence.end_button, LEFT)
    wait_for(qtbot, window, lambda: session.state is State.IDLE)
    assert isinstance(session.ending, Failed)
    assert session.ending.message == "The training process was ended from this window."
    assert panel.outcome.resume_button.isVisible() and not panel.silence.isVisible()
    assert not isinstance(session.ending, Done)


def test_runs_that_waited_when_the_window_closed_are_offered_again(
    qtbot: QtBot, window: MainWindow, panel: TrainingPanel, settings: QSettings, answer: Any
) -> None:
    root = window.session.runs_root
    first = press(qtbot, window, epochs=2000)
    second, third, fourth = (press(qtbot, window, epochs=1, batch_size=500) for _ in range(3))
    runs = open_panel(qtbot, window, 4)
    assert states(runs)[first.name] == "starting", "its process has not said a word yet"
    wait_for(qtbot, window, lambda: window.session.state is State.RUNNING)
    qtbot.waitUntil(lambda: states(runs)[first.name] == "running")
    window.session.move(third, -1)
    window.session.take_out(fourth)
    assert root is not None and len(list(root.glob("*/waiting.json"))) == 2
    window.document.undo_stack.setClean()
    window.document.sheet.touched = False
    answer("Stop and close")
    assert window.close() is True

    again = MainWindow(Document(Project({"lenet5": build("lenet5")})), settings)
    again.session.runs_root = root
    qtbot.addWidget(again, before_close_func=lambda made: made.session.close())
    again.show()
    offer = again.queue_offer
    qtbot.waitUntil(offer.isVisible)
    assert offer.message.text() == (
        f"2 runs were still waiting when the window closed: {third.name}, {second.name}."
    )
    qtbot.mouseClick(offer.queue_button, LEFT)
    assert not offer.isVisible()
    assert again.session.run == third, "first, as it was moved up"
    assert again.session.queue.place(second) == 1
    wait_for(qtbot, again, lambda: second.summary().state == "finished")
    assert third.summary().state == "finished" and fourth.summary().state == "new"
    assert not list(root.glob("*/waiting.json"))


# -- which is steered ----------------------------------------------------------------------------


def test_a_learning_rate_is_for_the_run_that_was_shown_when_it_was_asked_for(
    qtbot: QtBot,
    window: MainWindow,
    panel: TrainingPanel,
    make_run: MakeRun,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    run, other, session = press(qtbot, window, epochs=500), make_run(1), window.session
    began = session.shown
    assert began is not None
    wait_for(qtbot, window, lambda: began.state is State.RUNNING)

    def answer(*_given: object) -> tuple[str, bool]:
        live = LiveRun(other, RunFollower(other, session), None, session)
        live.join(other.summary())
        session.show(live)
        return "0.004", True

    monkeypatch.setattr(QInputDialog, "getText", answer)
    panel.steer_button.learning_rate.trigger()
    assert not mailbox_path(other).exists()
    wait_for(qtbot, window, lambda: run.learning_rate() == 0.004)
    session.show(began)


@pytest.mark.parametrize("filters", [6, 9])
def test_a_fault_of_a_run_of_another_day_is_mended_in_the_drawing_of_that_run(
    window: MainWindow,
    panel: TrainingPanel,
    make_run: MakeRun,
    monkeypatch: pytest.MonkeyPatch,
    filters: int,
) -> None:
    """It is opened as it was, unless it is the one in view."""
    run, session, before = make_run(1, filters=filters), window.session, window.document.sheet
    follower = RunFollower(run, session)
    follower.close()
    session.show(LiveRun(run, follower, None, session))
    trained: list[object] = []

    def train(settings: TrainingSettings) -> None:
        network = window.document.top.network
        trained.extend((network.layer(node(window, "conv1")).out_channels, settings.batch_size))

    monkeypatch.setattr(session, "train", train)
    panel.train_with({"batch_size": 16})
    assert trained == [filters, 16]
    assert (window.document.sheet is before) == (filters == 6)
