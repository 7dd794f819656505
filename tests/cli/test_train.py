"""Training in the terminal: results, repeats, interruptions, and what follows a run."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from graph import Project, build, project
from tests.cli.conftest import ROOT, SETTINGS, Stride, environment, epochs_of, events_of, run_python


@pytest.fixture(scope="module")
def trained(home: Path) -> list[dict[str, Any]]:
    """The events of a whole run of LeNet-5 on real digits, in home/whole."""
    command = [sys.executable, str(ROOT / "main.py"), "train", "lenet5", *SETTINGS]
    done = subprocess.run(
        [*command, "--run", "whole", "--json"],
        cwd=home,
        env=environment(home),
        capture_output=True,
        text=True,
        check=True,
    )
    return events_of(done.stdout)


def test_training_learns_to_read_digits(trained: list[dict[str, Any]], home: Path) -> None:
    kinds = [event["event"] for event in trained]
    assert kinds[0] == "started" and kinds[-1] == "done"
    started, done = trained[0], trained[-1]
    assert (started["parameters"], started["device"]) == (61_706, "cpu")
    assert (started["train_images"], started["val_images"]) == (4000, 1000)
    assert [row[0] for row in epochs_of(trained)] == [1, 2, 3, 4, 5]
    assert done["epochs"] == 5 and done["val_accuracy"] >= 0.97
    assert Path(home, done["run"]).resolve() == (home / "whole").resolve()
    assert {"checkpoint", "step"} <= set(kinds)


def test_the_same_command_gives_the_same_losses(stride: Stride) -> None:
    command = ("train", "two_branch", "--epochs", "1", "--batch-size", "100", "--device", "cpu")
    runs = [events_of(stride(*command, "--run", name, "--json")) for name in ("one", "two")]
    first, second = ([x for e in run if e["event"] == "step" for x in e["losses"]] for run in runs)
    assert len(first) == 40
    assert first == second
    assert epochs_of(runs[0]) == epochs_of(runs[1])


def test_layers_learn_at_rates_of_their_own(stride: Stride, home: Path, tmp_path: Path) -> None:
    options = ("--lr-factor", "conv1=0", "--lr-factor", "fc*=0.5", "--epochs", "1")
    stride("train", "lenet5", *options, "--batch-size", "400", "--run", "slow", "--json")
    text = (home / "slow" / "settings.json").read_text("utf-8")
    assert json.loads(text)["settings"]["lr_factor"] == {"conv1": 0.0, "fc*": 0.5}
    factors = {"epochs": 1, "lr_factor": {"conv1": 0.1, "fc*": 0.5}}
    project.save(Project({"lenet5": build("lenet5")}, {}, factors), home / "slow.stride")
    stride("export", "slow.stride", "--format", "script", "-o", tmp_path / "train.py")
    assert '    "features.0": 0.1,\n' in (tmp_path / "train.py").read_text("utf-8")
    sentence = stride("train", "lenet5", "--lr-factor", "conv1", code=2)
    assert sentence.startswith("lr_factor cannot be 'conv1'. Choose layers with a factor")


def test_a_mistyped_data_set_leaves_no_run_behind(stride: Stride, home: Path) -> None:
    for name, sentence in {
        "mnits": "There is no data set 'mnits'. Choose mnist5k,",
        "folder:": "folder: names no place. Write it behind the colon",
    }.items():
        assert stride("train", "lenet5", "--data", name, "--run", "none", code=2).startswith(
            sentence
        )
        sweep = ("sweep", "lenet5", "--vary", "lr=0.1,1", "--sweep", "none", "--data", name)
        assert stride(*sweep, code=2).startswith(sentence)
    assert not (home / "none").exists()


def test_a_learning_rate_is_found_and_suggested(stride: Stride, home: Path) -> None:
    events = events_of(stride("lr-find", "lenet5", "--device", "cpu", "--run", "range", "--json"))
    assert events[0]["event"] == "started" and events[-1]["event"] == "tried"
    assert 0.003 < events[-1]["lr"] < 1
    assert (home / "range" / "events.jsonl").exists()
    sentence = stride("overfit", "lenet5", "--lr", "1e-6", "--run", "batch", code=1)
    assert "images are told wrong" in sentence


def test_a_run_that_was_interrupted_goes_on_as_if_it_had_not(
    stride: Stride, trained: list[dict[str, Any]], home: Path
) -> None:
    command = [sys.executable, str(ROOT / "main.py"), "train", "lenet5", *SETTINGS]
    with subprocess.Popen(
        [*command, "--run", "part", "--json"],
        cwd=home,
        env=environment(home),
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        first = []
        for line in process.stdout:
            first.append(json.loads(line))
            if first[-1]["event"] == "epoch" and first[-1]["epoch"] == 2:
                process.send_signal(signal.SIGINT)
    assert process.returncode == 0
    assert first[-1]["event"] == "stopped"
    second = events_of(stride("train", "--resume", "part", "--json"))
    assert second[-1]["event"] == "done"
    assert epochs_of([*first, *second]) == epochs_of(trained)


def test_runs_are_listed_with_their_results(stride: Stride, trained: list[dict[str, Any]]) -> None:
    listed = {Path(run["run"]).name: run for run in json.loads(stride("runs", ".", "--json"))}
    whole = listed["whole"]
    assert (whole["network"], whole["state"], whole["epoch"]) == ("lenet5", "finished", 5)
    assert whole["best_val_accuracy"] == trained[-1]["best_val_accuracy"]
    assert whole["settings"]["epochs"] == 5
    assert "whole" in stride("runs", ".")
    assert json.loads(stride("runs", "--json")) == []
    assert "no runs" in stride("runs")


def test_a_trained_network_is_exported_with_its_weights(
    stride: Stride, trained: list[dict[str, Any]], home: Path, tmp_path: Path
) -> None:
    stride("export", "lenet5", "-o", tmp_path / "model.py", "--weights", "whole")
    text = """
import numpy, torch
from model import Network
from safetensors.torch import load_file
network = Network().eval()
network.load_state_dict(load_file("model.safetensors"))
print(sum(float(p.detach().abs().sum()) for p in network.parameters()))
"""
    assert float(run_python(text, tmp_path)) > 0
    sentence = stride("export", "two_branch", "-o", "x.pt2", "--weights", "whole", code=2)
    assert "weights of another network: it has no " in sentence and len(sentence) < 200


def test_a_script_repeats_the_losses_of_the_app(
    stride: Stride, trained: list[dict[str, Any]], home: Path, tmp_path: Path
) -> None:
    five = Project({"lenet5": build("lenet5")}, {}, {"epochs": 5, "seed": 0, "device": "cpu"})
    project.save(five, home / "five.stride")
    stride("export", "five.stride", "--format", "script", "-o", tmp_path / "train.py")
    printed = run_python("import runpy; runpy.run_path('train.py', run_name='__main__')", tmp_path)
    rows = [line.split() for line in printed.splitlines() if line.startswith("epoch ")]
    ours = [[float(row[i]) for i in (3, 5, 7, 9)] for row in rows]
    assert ours == [row[1:] for row in epochs_of(trained)]


def test_with_no_screen_the_window_becomes_a_training_in_the_terminal(home: Path) -> None:
    """The first thing that a person sees on a server: why there is no window, and a result."""
    project.save(
        Project({"lenet5": build("lenet5")}, {}, {"epochs": 1, "device": "cpu"}),
        home / "short.stride",
    )
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "short.stride"],
        cwd=home,
        env=environment(home),
        capture_output=True,
        text=True,
        check=False,
    )
    if sys.platform in ("win32", "darwin"):
        pytest.skip("there is always a screen")
    assert done.returncode == 0, done.stderr
    assert "no screen" in done.stdout.splitlines()[0]
    assert "Best: " in done.stdout
