"""`runs`, `compare` and `watch`: what they say of runs that are whole, spoiled or under way."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cli import run as stride
from training.messages import Checkpoint, Done, Epoch, Failed, Started, Step
from training.processes.client import TrainingProcess
from training.processes.lock import is_held
from training.records.run_mark import Mark, write_mark
from training.runs import Run, create_run
from training.settings import parse_settings

ROOT = Path(__file__).resolve().parents[2]
Make = Callable[..., Run]


@pytest.fixture
def make(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Make:
    """Make runs of built-in networks among the user's own; `loss` is that of each of its steps."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    monkeypatch.setenv("COLUMNS", "200")

    def made(net: str = "lenet5", *, loss: float | None = 0.5, **settings: object) -> Run:
        from codegen import generate
        from graph import Project, build, check, project

        network = build(net)
        source = generate(network, check(network), name=net)
        run = create_run(
            None,
            network=net,
            settings=parse_settings({"epochs": 1, **settings}),
            model_source=source.text,
            layers=source.layers(),
            project=project.dumps(Project({net: network})),
        )
        if loss is not None:
            run.events_path.write_text("".join(e.line() for e in story(run, loss)), "utf-8")
        return run

    return made


def story(run: Run, loss: float) -> list[Started | Step | Epoch | Done]:
    figures = {"train_loss": loss, "val_loss": loss, "val_accuracy": 0.9, "train_accuracy": 0.9}
    return [
        Started(
            run=str(run.path),
            device="cpu",
            parameters=61706,
            train_images=64,
            val_images=10,
            epochs=1,
            steps_per_epoch=2,
        ),
        Step(epoch=1, step=2, loss=loss, lr=0.1, images_per_second=9, losses=(1.0, loss)),
        Epoch(epoch=1, step=2, seconds=1.5, images_per_second=9, **figures),
        Done(
            epochs=1,
            run=str(run.path),
            best_val_accuracy=0.9,
            best_epoch=1,
            seconds=1.5,
            **figures,
        ),
    ]


def test_runs_tells_of_stars_and_notes(make: Make, capsys: pytest.CaptureFixture[str]) -> None:
    run = make()
    write_mark(run, Mark(star=True, note="the [best] so far"))
    assert stride(["runs"]) == 0
    assert f"★ {run.name}" in (shown := capsys.readouterr().out)
    assert "the [best] so far" in shown
    assert stride(["runs", "--json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert (row["star"], row["parameters"], row["device"]) == (True, 61706, "cpu")


def test_the_name_of_a_run_can_be_copied_from_a_wide_terminal(
    make: Make, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "110")
    runs = [make("small_resnet"), make(data="folder:/a/long/way/to/the/images")]
    write_mark(runs[0], Mark(note="a note that needs several lines, as it has so much to tell of"))
    assert stride(["runs"]) == 0
    shown = capsys.readouterr().out
    assert all(f"{run.name} " in shown for run in runs)
    assert max(map(len, shown.splitlines())) <= 110


def test_runs_are_compared_by_name(make: Make, capsys: pytest.CaptureFixture[str]) -> None:
    first, second = make(lr=0.1), make("small_resnet", loss=0.25, lr=0.2)
    assert stride(["compare", first.name, "last"]) == 0
    shown = capsys.readouterr().out
    assert first.name in shown and second.name in shown
    assert "The losses differ from step 2 on, by at most 0.25 over 2 steps." in shown
    assert "+ bn1 (BatchNorm2d)" in shown
    assert "conv1: out_channels 6 → 16" in shown
    assert stride(["compare", first.name, str(second.path), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["settings"] == {"lr": [0.1, 0.2]}
    (pair,) = found["pairs"]
    assert ["bn1", "BatchNorm2d"] in pair["drawing"]["added"]
    assert pair["losses"] == {"steps": 2, "equal": False, "first": 2, "largest": 0.25}


@pytest.mark.parametrize("spoil", ["unlink", "write"])
def test_a_run_without_a_drawing_is_compared_by_the_rest(
    spoil: str, make: Make, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = make(), make(seed=1)
    if spoil == "unlink":
        second.project_path.unlink()
    else:
        second.project_path.write_text('{"networks": 7}')
    assert stride(["compare", first.name, second.name]) == 0
    shown = " ".join(capsys.readouterr().out.split())
    assert "All 2 losses are equal, bit for bit." in shown
    assert "The drawings cannot be compared." in shown


def test_what_is_no_run_is_one_sentence(make: Make, capsys: pytest.CaptureFixture[str]) -> None:
    run = make()
    for arguments in (
        ["compare", run.name, "nowhere"],
        ["compare", run.name],
        ["watch", "nowhere"],
    ):
        assert stride(arguments) == 2
        assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_run_is_resumed_by_its_name_and_what_it_lacks_is_one_sentence(
    make: Make, capfd: pytest.CaptureFixture[str]
) -> None:
    run = make(loss=None)
    run.model_path.unlink()
    for name in (run.name, "last"):
        assert stride(["train", "--resume", name]) == 2
        said = capfd.readouterr()
        assert said.err == f"There is no file {run.model_path}. Start a new run of the drawing.\n"
        assert said.out.strip() == ""  # no bar of a run that never began
    assert stride(["export", "lenet5", "-o", "model.onnx", "--weights", "last"]) == 2
    assert f"The run {run.name} has no weights" in capfd.readouterr().err


def test_a_finished_run_is_watched_to_its_end(
    make: Make, capsys: pytest.CaptureFixture[str]
) -> None:
    run = make()
    assert stride(["watch", run.name, "--json"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line)["event"] for line in lines] == ["started", "step", "epoch", "done"]
    assert stride(["watch", "last"]) == 0
    assert "Best: 90.00% at epoch 1." in capsys.readouterr().out


def test_runs_that_ended_otherwise_are_told(make: Make, capsys: pytest.CaptureFixture[str]) -> None:
    run = make(loss=None)
    assert stride(["watch", run.name]) == 2
    assert "has not started" in capsys.readouterr().err
    events = [event.line() for event in story(run, 0.5)]
    run.events_path.write_text("".join(events[:2]) + events[2][:30], "utf-8")
    assert stride(["watch", run.name]) == 2
    assert "No process works on the run" in capsys.readouterr().err
    run.events_path.write_text(Failed(message="It broke.", remedy="Mend it.").line(), "utf-8")
    assert stride(["watch", run.name]) == 2
    assert "It broke. Mend it." in capsys.readouterr().err


def test_a_run_under_way_is_watched_from_another_process(make: Make) -> None:
    run = make(loss=None, epochs=2, batch_size=100)
    with TrainingProcess(run) as process:
        events = process.events()
        assert isinstance(next(events), Started)
        watching = subprocess.Popen(
            [sys.executable, str(ROOT / "main.py"), "watch", str(run.path), "--json"],
            env=dict(os.environ),
            stdout=subprocess.PIPE,
            text=True,
        )
        assert isinstance(list(events)[-1], Done)
    out, _ = watching.communicate(timeout=60)
    assert watching.returncode == 0
    seen = [json.loads(line) for line in out.splitlines()]
    assert seen[-1]["event"] == "done"
    assert [e["epoch"] for e in seen if e["event"] == "epoch"] == [1, 2]
    assert sum(len(e["losses"]) for e in seen if e["event"] == "step") == 80


# -- stop ----------------------------------------------------------------------------------------


def test_stop_saves_a_run_that_another_process_trains(
    make: Make, capsys: pytest.CaptureFixture[str]
) -> None:
    run = make(loss=None, epochs=1000, checkpoint_every_steps=5)
    with TrainingProcess(run) as process:
        events = process.events()
        assert any(isinstance(event, Step) for event in events)
        assert stride(["runs"]) == 0
        shown = capsys.readouterr().out
        assert f"running (process {process.pid})" in shown
        assert f"`stop {run.name}` saves and ends it" in shown
        assert stride(["stop", "--all"]) == 0
        assert f"{run.name} has ended. Resume the run" in capsys.readouterr().out
        assert not is_held(run.lock_path)
        assert list(events)[-1].event == "stopped"
    assert run.summary().resumable
    assert stride(["stop", run.name]) == 2
    assert capsys.readouterr().err == f"No process works on the run {run.name}.\n"


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="signals that suspend are of Unix")
def test_stop_ends_a_process_that_hangs(
    make: Make, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run = make(loss=None, epochs=1000, checkpoint_every_steps=5)
    with TrainingProcess(run) as process:
        events = process.events()
        assert any(isinstance(event, Checkpoint) for event in events)
        os.kill(process.pid, signal.SIGSTOP)
        monkeypatch.setattr("cli.stop.PATIENCE", 0.3)
        assert stride(["stop", "last"]) == 2
        assert f"`stop --kill {run.name}` ends it" in capsys.readouterr().err
        assert stride(["stop", "--kill", "last"]) == 0
        assert "has ended. Resume the run" in capsys.readouterr().out
        last = list(events)[-1]
        assert isinstance(last, Failed) and "was killed (signal 9)" in last.message
    assert run.summary().state == "interrupted" and run.summary().resumable
