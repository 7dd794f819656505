"""Runs that are deleted, moved or worked on by others while the window shows them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from designer.runs.run_repeat import RunRepeat
from designer.session.live_run import LiveRun
from designer.session.run_follower import RunFollower
from designer.session.training_panel import TrainingPanel
from designer.session.training_session import State
from designer.window import MainWindow
from tests.designer.runs_desk import LONG, MakeRun, done, open_panel, started
from tests.designer.test_queue import press
from training.errors import RunError
from training.messages import Done, Failed, Stopped
from training.processes.client import TrainingProcess
from training.records.run_mark import Mark, read_mark, write_mark
from training.runs import Run


def shown(window: MainWindow, run: Run) -> LiveRun:
    """Show a run as one that another process trains, which is not heard of."""
    follower = RunFollower(run, window.session)
    follower.close()
    live = LiveRun(run, follower, None, window.session)
    live.state = State.RUNNING
    window.session._take_up(live, shown=True)
    return live


def stopped(run: Run) -> Stopped:
    return Stopped(epoch=1, step=10, run=str(run.path))


def test_a_run_whose_folder_is_removed_while_it_trains_ends_in_words(
    qtbot: QtBot, window: MainWindow, panel: TrainingPanel
) -> None:
    """And what begins next is not hurt by it."""
    session = window.session
    run = press(qtbot, window, epochs=500, checkpoint_every_steps=20)
    qtbot.waitUntil(run.last_checkpoint.exists, timeout=LONG)
    shutil.rmtree(run.path)
    qtbot.waitUntil(lambda: session.state is State.IDLE, timeout=LONG)
    told = f"The folder of run {run.name} is gone: it was deleted or moved."
    assert panel.outcome.message.text() == told
    assert "checkpoint is kept" not in panel.outcome.remedy.text()
    assert not panel.outcome.resume_button.isVisible()
    again = press(qtbot, window, epochs=1, batch_size=500)
    qtbot.waitUntil(lambda: isinstance(session.ending, Done), timeout=LONG)
    assert session.run == again


def test_a_run_that_others_train_is_not_said_to_have_saved_nothing_when_it_is_deleted(
    qtbot: QtBot, window: MainWindow, panel: TrainingPanel, make_run: MakeRun
) -> None:
    run = make_run(1)
    window.session.show(LiveRun(run, RunFollower(run, window.session), None, window.session))
    shutil.rmtree(run.path)
    qtbot.waitUntil(lambda: window.session.ending is not None)
    ending = window.session.ending
    assert isinstance(ending, Failed)
    told = f"The folder of run {run.name} is gone: bring it back and resume, or train again."
    assert ending.remedy == told


def test_a_run_in_the_bin_is_not_offered_to_be_resumed_until_it_is_back(
    qtbot: QtBot, window: MainWindow, panel: TrainingPanel, make_run: MakeRun
) -> None:
    run = make_run(1)
    run.last_checkpoint.write_bytes(b"")
    runs = open_panel(qtbot, window, 1)
    window.show_panel("training")
    live = shown(window, run)
    live._on_event(stopped(run))
    resume = panel.outcome.resume_button
    assert resume.isVisible()
    runs.commands.delete([run])
    assert not run.exists and not resume.isVisible()
    runs.commands.bring_back()
    assert resume.isVisible()
    moved = run.path.rename(run.path.with_name("elsewhere"))  # by another program
    resume.click()
    assert window.status.message.text() == f"The folder of run {run.name} is gone."
    assert not resume.isVisible() and window.session.state is State.IDLE
    assert moved.exists() and not window.session.live


def test_a_run_that_another_process_took_up_is_shown_and_not_only_refused(
    qtbot: QtBot, window: MainWindow, panel: TrainingPanel
) -> None:
    session = window.session
    run = press(qtbot, window, epochs=500, checkpoint_every_steps=20)
    qtbot.waitUntil(run.last_checkpoint.exists, timeout=LONG)
    session.stop()
    qtbot.waitUntil(lambda: session.state is State.IDLE, timeout=LONG)
    with TrainingProcess(run, resume=True) as process:
        qtbot.waitUntil(lambda: run.summary().state == "running", timeout=LONG)
        panel.outcome.resume_button.click()
        qtbot.waitUntil(lambda: isinstance(session.ending, Failed), timeout=LONG)
        assert "Another training process works on run" in panel.outcome.message.text()
        qtbot.waitUntil(lambda: session.state is State.RUNNING, timeout=LONG)
        assert session.run == run and not panel.outcome.isVisible()
        session.stop()
        qtbot.waitUntil(lambda: isinstance(session.ending, Stopped), timeout=LONG)
        process.stop()


def test_a_wish_that_cannot_be_handed_on_leaves_the_run_as_it_was(
    window: MainWindow, make_run: MakeRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    run, told = make_run(1), list[str]()
    live = shown(window, run)
    process = live.process
    assert isinstance(process, RunFollower)
    process.failed.connect(told.append)

    def refuse(*_: object) -> None:
        raise RunError("Its folder cannot be written.")

    monkeypatch.setattr("designer.session.run_follower.post", refuse)
    live.pause()
    live.stop_after_epoch()
    live.stop()
    assert live.state is State.RUNNING and not live.stops_after_epoch and len(told) == 3


def test_the_window_may_be_closed_while_the_end_of_a_run_is_told(
    window: MainWindow, make_run: MakeRun
) -> None:
    run, session = make_run(1), window.session
    live = shown(window, run)
    session.told.connect(lambda _event: session.close())
    live._on_event(stopped(run))
    assert not session.live and live.state is State.IDLE


def test_a_closed_window_takes_up_no_runs_any_more(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun
) -> None:
    found: list[object] = []
    make_run(1).lock_path.touch()
    window.session._finder.found.connect(found.append)
    window.session.find_all()
    window.session._settled.start()
    window.session.close()
    assert not window.session._settled.isActive() and not window.session._finder._turn.isActive()
    qtbot.wait(0)
    assert not found and not window.session.live


def test_the_queue_goes_on_past_a_run_that_is_gone_in_the_order_that_was_given_to_it(
    qtbot: QtBot, window: MainWindow, panel: TrainingPanel
) -> None:
    session, begun = window.session, list[Path]()
    first = press(qtbot, window, epochs=1, batch_size=500)
    second, third, fourth = (press(qtbot, window, epochs=1, batch_size=500) for _ in range(3))
    session.heard.connect(
        lambda run, event: begun.append(run.path) if event.event == "started" else None
    )
    session.move(fourth, -5)
    session.state_changed.connect(lambda: session.move(third, -1))  # as each begins and ends
    shutil.rmtree(second.path)
    qtbot.waitUntil(lambda: not session.live and not session.queue.jobs, timeout=LONG)
    assert begun[0] == first.path and set(begun[1:]) == {third.path, fourth.path}
    assert third.summary().state == fourth.summary().state == "finished"
    assert session.runs_root is not None
    assert not list(session.runs_root.glob("*/waiting.json"))


def test_what_a_person_wrote_beside_a_repeated_run_stays(
    window: MainWindow, make_run: MakeRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, again, gone = make_run(), make_run(), make_run()
    repeat, told = RunRepeat(window.session, window), list[str]()
    repeat.failed.connect(told.append)
    repeat._firsts[again.path] = first
    write_mark(again, Mark(star=True, note="on the new machine"))
    window.session.heard.emit(again, started(again))
    window.session.heard.emit(again, done(again, 0.9))
    mark = read_mark(again)
    assert mark.star and mark.note.startswith("on the new machine\n")
    assert "All 30 losses are equal" in mark.note
    repeat._firsts[again.path] = gone
    shutil.rmtree(gone.path)
    window.session.heard.emit(again, done(again, 0.9))
    assert told == [f"The run {gone.name} is gone, and cannot be compared."]
    assert read_mark(again) == mark
