"""A sweep in the terminal: real runs, one after another, and the best of them."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Stride, environment, events_of
from training.processes import lock
from training.runs import open_run

MAIN = Path(__file__).resolve().parents[2] / "main.py"
HOLDER = """
import signal, subprocess, sys
signal.signal(signal.SIGINT, signal.SIG_IGN)  # as in the background of a shell
subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, stdout=subprocess.PIPE).wait()
"""


def until(holds: Callable[[], bool]) -> None:
    """Wait until something is so, for two minutes at most."""
    for _ in range(1200):
        if holds():
            return
        time.sleep(0.1)
    raise TimeoutError


GRID = ("sweep", "lenet5", "--vary", "lr=0.01,0.03", "--search", "grid", "--epochs", "1")


def test_a_sweep_trains_and_names_the_best(stride: Stride, home: Path) -> None:
    told = events_of(stride(*GRID, "--device", "cpu", "--sweep", home / "grid", "--json"))
    *made, last = told
    assert {trial["values"]["lr"] for trial in made} == {"0.01", "0.03"}
    assert last["event"] == "done" and last["trials"] == 2
    assert last["best"]["value"] == max(trial["value"] for trial in made) > 0.5
    run = Path(last["best"]["run"])
    (row,) = [run_ for run_ in events_of(stride("runs", "--json"))[0] if run_["run"] == str(run)]
    assert row["sweep"] == "grid" and row["best_val_accuracy"] == last["best"]["value"]
    again = stride("sweep", "--resume", home / "grid")  # nothing is left to be done
    assert "1 of 2" not in again and f"Best: {row['best_val_accuracy']:.2%}   lr" in again


def test_a_sweep_ends_and_is_saved_when_whoever_holds_it_is_killed(tmp_path: Path) -> None:
    """A program in between, as the window is, starts it and is killed in the midst of a run."""
    options = ["--vary", "lr=0.01,0.03", "--search", "grid", "--epochs", "9000", "--device", "cpu"]
    command = [sys.executable, str(MAIN), "sweep", "--held", "lenet5", *options]
    command += ["--sweep", str(tmp_path / "grid"), "--json"]
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, *command], cwd=tmp_path, env=environment(tmp_path)
    )
    runs = tmp_path / "data" / "stride" / "runs"
    until(lambda: any(b'"step"' in path.read_bytes() for path in runs.glob("*/events.jsonl")))
    (run,) = (open_run(path) for path in runs.iterdir())
    holder.kill()
    holder.wait()
    until(lambda: not lock.is_held(run.lock_path))
    assert run.summary().state == "stopped" and run.last_checkpoint.exists()
    assert len(list(runs.iterdir())) == 1, "another was begun"


def test_a_sweep_that_nobody_holds_any_more_begins_no_run(tmp_path: Path) -> None:
    """Also where Ctrl+C would be ignored, as in the background of a shell."""
    options = ["--vary", "lr=0.01,0.03", "--search", "grid", "--epochs", "9000", "--json"]
    command = [sys.executable, str(MAIN), "sweep", "--held", "lenet5", *options]
    script = "trap '' INT; exec \"$@\" < /dev/null"
    ended = subprocess.run(
        ["sh", "-c", script, "sh", *command],
        cwd=tmp_path,
        env=environment(tmp_path),
        timeout=120,
        check=False,
        capture_output=True,
    )
    assert ended.returncode == 130
    assert not list((tmp_path / "data").glob("stride/runs/*"))


def test_a_sweep_without_a_plan_is_one_sentence(stride: Stride, home: Path) -> None:
    assert "Nothing is varied" in stride("sweep", "lenet5", code=2)
    assert "both given and varied" in stride(*GRID, "--lr", "0.1", code=2)
    assert "is no sweep" in stride("sweep", "--resume", home / "none", code=2)
    assert not list((home / "data").glob("stride/sweeps/*"))
