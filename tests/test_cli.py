"""The command line as people and machines use it: real processes, their words and exit codes."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import main
from codegen import generate
from graph import TEMPLATES, Project, build, check, project
from tests.graph.broken import BROKEN

ROOT = Path(__file__).resolve().parents[1]
Stride = Callable[..., str]

ONE_THREAD = {"OMP_NUM_THREADS": "1"}
"""Threads that wait for each other are slow where several processes share few cores."""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for the files of these tests, and for the user's data."""
    return tmp_path_factory.mktemp("home")


def environment(home: Path) -> dict[str, str]:
    quiet = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    quiet.pop("QT_QPA_PLATFORM", None)
    shown = {"COLUMNS": "160", "NO_COLOR": "1"}
    return {**quiet, **shown, **ONE_THREAD, "XDG_DATA_HOME": str(home / "data")}


@pytest.fixture
def stride(home: Path) -> Stride:
    """Run main.py with some arguments and return what it printed, or its one sentence."""

    def run(*arguments: str | Path, code: int = 0) -> str:
        done = subprocess.run(
            [sys.executable, str(ROOT / "main.py"), *map(str, arguments)],
            cwd=home,
            env=environment(home),
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == code, (done.stdout, done.stderr)
        if code == 0:
            assert "Traceback" not in done.stderr, done.stderr
            return done.stdout
        lines = done.stderr.splitlines()
        assert len(lines) <= 1, done.stderr
        assert all(line.endswith((".", ")")) for line in lines), done.stderr
        return done.stderr if lines else done.stdout

    return run


# -- templates, new, check ---------------------------------------------------------------------


def test_a_typed_line_is_written_as_a_project_and_checked(stride: Stride, home: Path) -> None:
    line = "input 3x32x32 > conv 16 3x3 p1 > relu > flatten > fc 10 > output"
    stride("new", line, "-o", "typed.stride")
    written = project.load(home / "typed.stride").networks["network"]
    assert len({written.position(node) for node in written}) == len(written) == 6
    told = json.loads(stride("check", line, "--json"))
    assert told == json.loads(stride("check", "typed.stride", "--json"))
    assert told["outputs"] == {"output1": [10]}
    assert "Perhaps conv is meant." in stride("check", "input 3x8x8 > cnv 4", code=2)


def test_templates_are_listed_with_their_parameters(stride: Stride) -> None:
    rows = {row["name"]: row for row in json.loads(stride("templates", "--json"))}
    assert rows.keys() == TEMPLATES.keys()
    assert rows["lenet5"]["parameters"] == 61_706
    assert rows["alexnet"]["parameters"] == 61_100_840
    assert all({"name", "title", "year", "parameters"} <= row.keys() for row in rows.values())
    table = stride("templates")
    assert "LeNet-5" in table and "61,100,840" in table


def test_new_writes_a_project_that_check_reads(stride: Stride, home: Path) -> None:
    stride("new", "two_branch", "-o", "mine")
    assert project.load(home / "mine.stride").networks["two_branch"] == build("two_branch")
    checked = json.loads(stride("check", "mine.stride", "--json"))
    assert checked["ok"] and checked["parameters"] == check(build("two_branch")).parameters
    assert json.loads(stride("check", "mine.stride:two_branch", "--json")) == checked


def test_new_never_replaces_a_file_unasked(stride: Stride, home: Path) -> None:
    stride("new", "lenet5", "-o", "kept.stride")
    before = (home / "kept.stride").read_bytes()
    assert "exists already" in stride("new", "alexnet", "-o", "kept.stride", code=2)
    assert (home / "kept.stride").read_bytes() == before
    stride("new", "alexnet", "-o", "kept.stride", "--force")
    assert (home / "kept.stride").read_bytes() != before


def test_check_gives_every_layer_as_data(stride: Stride) -> None:
    checked = json.loads(stride("check", "lenet5", "--json"))
    assert (checked["ok"], checked["problems"]) == (True, [])
    assert (checked["parameters"], checked["macs"]) == (61_706, 416_520)
    assert checked["outputs"] == {"logits": [10]}
    layers = {layer["name"]: layer for layer in checked["layers"]}
    assert len(layers) == len(build("lenet5"))
    conv = layers["conv1"]
    assert (conv["kind"], conv["inputs"], conv["output_shape"]) == (
        "Conv2d",
        ["image"],
        [6, 28, 28],
    )
    assert (conv["parameters"], conv["macs"], conv["receptive_field"]) == (156, 117_600, 5)
    assert conv["formula"] == "(28 − 5 + 2·2)/1 + 1 = 28"
    assert json.loads(stride("check", "alexnet", "--json"))["parameters"] == 61_100_840


def test_check_shows_a_table_with_totals(stride: Stride) -> None:
    table = stride("check", "lenet5")
    for words in ("conv1", "6×28×28", "61,706 parameters", "416,520 MACs", "All shapes fit."):
        assert words in table


@pytest.fixture
def broken(home: Path) -> str:
    """A project file whose network has an error, and a network beside it that has none."""
    network = BROKEN["a kernel larger than the image"]()
    project.save(Project({"bad": network, "good": build("lenet5")}), home / "broken.stride")
    return "broken.stride"


def test_check_of_a_broken_network_ends_with_1_and_all_it_knows(
    stride: Stride, broken: str
) -> None:
    checked = json.loads(stride("check", broken, "--json", code=1))
    assert checked["ok"] is False
    (problem,) = [p for p in checked["problems"] if p["severity"] == "error"]
    assert (problem["code"], problem["layer"]) == ("window-does-not-fit", "conv2")
    assert problem["fixes"] == ["Set kernel_size to 14", "Set padding to 2"]
    assert checked["outputs"] == {"logits": None}
    table = stride("check", broken, code=1)
    assert "fix: Set kernel_size to 14" in table and "1 error" in table
    assert json.loads(stride("check", f"{broken}:good", "--json"))["ok"]


def test_a_broken_network_is_neither_exported_nor_trained(
    stride: Stride, broken: str, home: Path
) -> None:
    for arguments in (["export", broken, "-o", "bad.py"], ["train", broken, "--run", "bad"]):
        sentence = stride(*arguments, code=1)
        assert sentence.startswith("conv2 (Conv2d): kernel 17 does not fit height 14")
    assert not (home / "bad.py").exists() and not (home / "bad").exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["check", "resnet9999"], "built-in networks are"),
        (["check", "none.stride"], "no file"),
        (["check", "."], "cannot be read"),
        (["check", "text.stride"], "not valid JSON"),
        (["check", "newer.stride"], "newer Stride"),
        (["check", "empty.stride"], "holds no network"),
        (["check", "good.stride:other"], "no network 'other'"),
        (["check"], "Missing argument"),
        (["check", "lenet5", "--colour"], "No such option"),
        (["paint", "lenet5"], "No such command"),
        (["export", "lenet5"], "--prove"),
        (["export", "lenet5", "-o", "a.xyz"], "--format"),
        (["export", "lenet5", "-o", "missing/model.py"], "cannot be written"),
        (["export", "lenet5", "-o", "w.pt2", "--weights", "none.pt"], "no file"),
        (["export", "lenet5", "-o", "w.pt2", "--weights", "text.stride"], "cannot be read as"),
        (["train"], "--resume"),
        (["train", "lenet5", "--epochs", "none"], "epochs"),
        (["train", "lenet5", "--epochs", "0"], "epochs"),
        (["train", "lenet5", "--optimizer", "magic"], "optimizer"),
        (["train", "lenet5", "--run", "."], "exists already"),
        (["train", "--resume", "none"], "none"),
        (["train", "lenet5", "--resume", "none"], "--resume"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else None,
)
def test_an_error_is_one_sentence_and_exit_code_2(
    home: Path,
    arguments: list[str],
    words: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (home / "text.stride").write_text("no project", encoding="utf-8")
    newer = project.dumps(Project()).replace('"version": 1', '"version": 99')
    (home / "newer.stride").write_text(newer, encoding="utf-8")
    project.save(Project(), home / "empty.stride")
    project.save(Project({"one": build("lenet5")}), home / "good.stride")
    monkeypatch.chdir(home)
    assert main.main(arguments) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 1 and said.err.endswith(".\n"), said.err
    assert words in said.err


def test_an_error_of_a_process_is_its_exit_code(stride: Stride) -> None:
    assert "built-in networks are" in stride("check", "resnet9999", code=2)


# -- export ------------------------------------------------------------------------------------


def run_python(code: str, folder: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        env={**os.environ, **ONE_THREAD},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_model_file_needs_torch_alone(stride: Stride, home: Path, tmp_path: Path) -> None:
    stride("export", "lenet5", "-o", "model.py")
    shutil.copy(home / "model.py", tmp_path)
    text = "import torch, model; print(model.Network()(torch.zeros(3, 1, 28, 28)).shape)"
    assert "[3, 10]" in run_python(text, tmp_path)


OUTPUTS = """
import sys
import numpy, torch
from model import Network
from safetensors.torch import load_file
network = Network().eval()
network.load_state_dict(load_file("weights.safetensors"))
images = numpy.load("images.npy")
with torch.no_grad():
    numpy.save("torch.npy", network(torch.from_numpy(images)).numpy())
    program = torch.export.load("network.pt2").module()
    numpy.save("pt2.npy", program(torch.from_numpy(images)).numpy())
import onnxruntime
session = onnxruntime.InferenceSession("network.onnx")
(given,) = session.get_inputs()
(out,) = session.get_outputs()
assert given.name == "image" and given.shape[1:] == [1, 28, 28], (given.name, given.shape)
numpy.save("onnx.npy", session.run([out.name], {given.name: images})[0])
"""


def test_all_formats_give_the_same_output_for_any_batch(stride: Stride, home: Path) -> None:
    stride("export", "two_branch", "-o", "model.py")
    for name in ("weights.safetensors", "network.pt2", "network.onnx"):
        stride("export", "two_branch", "-o", name)
    images = np.random.default_rng(0).normal(size=(5, 1, 28, 28)).astype(np.float32)
    np.save(home / "images.npy", images)
    run_python(OUTPUTS, home)
    expected = np.load(home / "torch.npy")
    assert expected.shape == (5, 10)
    np.testing.assert_array_equal(np.load(home / "pt2.npy"), expected)
    np.testing.assert_allclose(np.load(home / "onnx.npy"), expected, rtol=1e-4, atol=1e-5)


def test_a_proof_says_what_was_compared(stride: Stride, home: Path) -> None:
    text = stride("export", "resnet20", "--prove")
    assert "outputs     max |Δ| 0\n" in text
    assert "269,722 predicted, 269,722 counted" in text
    assert "measured as predicted" in text and text.endswith("The file is the drawing.\n")
    assert "Wrote a.py: LeNet-5" in stride("export", "lenet5", "-o", "a.py", "--prove")
    found = json.loads(stride("export", "lenet5", "-o", "b.py", "--prove", "--json"))
    assert found["ok"] and found["written"] == ["b.py"]
    assert found["proof"]["parameters_counted"] == 61_706
    assert (home / "a.py").exists()


def test_a_proof_that_fails_ends_with_1(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    source = generate(build("lenet5"))
    wrong = source.text.replace("nn.MaxPool2d(2),  # pool1", "nn.AvgPool2d(2),  # pool1")
    assert wrong != source.text
    monkeypatch.setattr("cli.export.generate", lambda *_, **__: replace(source, text=wrong))
    assert main.main(["export", "lenet5", "--prove"]) == 1
    words = capsys.readouterr().out
    assert "differs: outputs differ by up to" in words
    assert words.endswith("The file is not the drawing.\n")


# -- train, runs -------------------------------------------------------------------------------

SETTINGS = ("--data", "mnist5k", "--epochs", "5", "--seed", "0", "--device", "cpu")


def events_of(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def epochs_of(events: list[dict[str, Any]]) -> list[list[float]]:
    """Return what each epoch learned, exactly."""
    names = ("epoch", "train_loss", "train_accuracy", "val_loss", "val_accuracy")
    return [[event[name] for name in names] for event in events if event["event"] == "epoch"]


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
    assert "weights of another network" in sentence


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
