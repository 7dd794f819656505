"""Runs that outlive whoever started them, and the mailbox by which anyone steers them."""

import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from training.messages import (
    Continue,
    Detach,
    Done,
    Epoch,
    Pause,
    Paused,
    Resume,
    Resumed,
    SetLearningRate,
    Step,
    Stop,
    Stopped,
    Train,
)
from training.processes import line_file, lock
from training.processes.line_file import LineFile, lines_from_end
from training.processes.mailbox import mailbox_path, post
from training.records.run_follow import follow_events
from training.runs import Run

MakeRun = Callable[..., Run]
Losses = Callable[[Run], list[float]]
needs_sessions = pytest.mark.skipif(not hasattr(os, "setsid"), reason="sessions are of Unix")


def _until(run: Run, kind: type) -> Any:
    """The first event of this kind, read from the file as by another process."""
    return next(event for event in follow_events(run) if isinstance(event, kind))


@needs_sessions
def test_a_detached_process_goes_on_when_its_parent_is_gone(
    make_run: MakeRun, worker: Any, losses: Losses, small_source: str
) -> None:
    """Pipes closed, terminal gone: the run goes on to its end, and so does the one behind it."""
    line = "        x = self.features(image)"
    noisy = small_source.replace(line, f'        print("a word")\n{line}')
    whole, run, behind = make_run(), make_run(source=noisy), make_run(epochs=1)
    process = worker(start_new_session=False)
    assert isinstance(process.train(whole).last(), Done)
    process.train(run).until(Step)
    assert lock.holder(run.lock_path) == lock.Holder(process.process.pid, os.uname().nodename)
    process.send(Detach(), Train(run=str(behind.path)))
    process.process.stdin.close()
    process.process.stdout.close()
    assert isinstance(_until(run, Done), Done)
    assert losses(run) == losses(whole)
    assert process.process.wait(60) == 0, "and then it ends by itself"
    assert behind.summary().state == "finished"
    assert "a word" in run.log_path.read_text("utf-8"), "its prints are in the run's own log"


@needs_sessions
def test_a_detached_run_is_steered_through_its_mailbox(make_run: MakeRun, worker: Any) -> None:
    run = make_run(epochs=10_000)
    mailbox_path(run).write_text(Stop().line())  # meant for a process of another day
    process = worker(start_new_session=False).train(run)
    process.until(Epoch)
    process.send(Detach())
    process.process.stdin.close()
    with mailbox_path(run).open("a") as mail:
        mail.write("what?\n")
    post(run, Pause())
    _until(run, Paused)
    post(run, Continue())
    _until(run, Resumed)
    post(run, SetLearningRate(lr=0.003))
    post(run, Stop(when="epoch"))
    stopped = _until(run, Stopped)
    assert stopped.step % 80 == 0
    assert process.process.wait(60) == 0
    assert run.learning_rate() == 0.003
    assert run.summary().resumable and lock.holder(run.lock_path) is None


def test_mail_that_comes_before_the_first_step_is_not_lost(make_run: MakeRun, worker: Any) -> None:
    run = make_run(epochs=10_000)
    process = worker().train(run)
    while lock.holder(run.lock_path) is None:
        assert process.process.poll() is None
    post(run, Stop())
    last = process.last()
    assert isinstance(last, Stopped) and last.epoch <= 100
    assert run.summary().resumable


@needs_sessions
def test_a_detached_process_saves_its_run_when_the_system_ends_it(
    make_run: MakeRun, worker: Any
) -> None:
    run = make_run(epochs=10_000)
    process = worker(start_new_session=False).train(run)
    process.until(Step)
    process.send(Detach())
    process.process.stdin.close()
    os.kill(process.process.pid, signal.SIGTERM)
    assert process.process.wait(60) == 0
    assert run.summary().state == "stopped"


def test_lines_of_a_growing_file_come_once_and_whole(tmp_path: Path) -> None:
    path = tmp_path / "lines"
    lines = LineFile(path)
    assert lines.new() == []
    path.write_bytes(b"one\ntw")
    assert lines.new() == [b"one"]
    path.write_bytes(b"one\ntwo\nthree\n")
    assert lines.new() == [b"two", b"three"]
    path.write_bytes(b"one\n")  # cut back to a checkpoint, as a resumed run does
    assert lines.new() == []
    path.write_bytes(b"one\ntwo again\n")
    assert lines.new() == [b"two again"]
    late = LineFile(path)
    path.write_bytes(b"x" * 200_000 + b"\n" + b"y" * 150_000)
    late.skip()
    assert late.new() == []
    path.write_bytes(b"x" * 200_000 + b"\n" + b"y" * 150_000 + b"\nend\n")
    assert [len(line) for line in late.new()] == [150_000, 3]


@pytest.mark.parametrize("block", [1, 2, 5, 65536])
@pytest.mark.parametrize("text", [b"", b"\n", b"one", b"one\n\ntwo\nth", b"\n\none\ntwo\n"])
def test_lines_are_read_from_the_end_as_from_the_beginning(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, block: int, text: bytes
) -> None:
    monkeypatch.setattr(line_file, "BLOCK", block)
    path = tmp_path / "lines"
    path.write_bytes(text)
    assert list(lines_from_end(path)) == text.split(b"\n")[:-1][::-1]


def test_a_run_that_is_taken_up_again_is_not_listed_as_stopped(
    make_run: MakeRun, worker: Any
) -> None:
    """Its process reads the checkpoint first, and has said nothing until then."""
    run = make_run(epochs=10_000)
    first = worker().train(run)
    first.until(Step)
    first.send(Stop())
    first.until(Stopped)
    assert run.summary().state == "stopped", "though its process may hold it a moment longer"
    first.process.stdin.close()
    first.process.wait(60)
    assert run.summary().state == "stopped"
    again = worker()
    again.send(Resume(run=str(run.path)))
    told = run.events_path.stat().st_size
    states = set()
    while lock.holder(run.lock_path) is None:
        pass
    while run.events_path.stat().st_size == told:
        states.add(run.summary().state)
    assert states <= {"running"}
    again.until(Step)
    assert run.summary().state == "running"
