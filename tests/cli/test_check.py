"""Built-in networks, new projects, checks, and errors in one sentence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import main
from graph import TEMPLATES, Project, build, check, project
from tests.cli.conftest import Stride
from tests.graph.broken import BROKEN


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
        (["check", "."], "is a folder. Choose"),
        (["check", ""], "NET is empty"),
        (["check", "n" * 300], "built-in networks are"),
        (["check", "n" * 300 + ".stride"], "File name too long"),
        (["n" * 300], "No such command"),
        (["check", "bytes.stride"], "Choose a .stride file"),
        (["new", "lenet5", "-o", ""], "names no file"),
        (["new", "lenet5", "-o", "n" * 300], "File name too long"),
        (["check", "text.stride"], "not valid JSON"),
        (["check", "newer.stride"], "newer Stride"),
        (["check", "empty.stride"], "holds no network"),
        (["check", "good.stride:other"], "no network 'other'"),
        (["check"], "Missing argument"),
        (["check", "lenet5", "--colour"], "No such option"),
        (["paint", "lenet5"], "No such command"),
        (["chekc", "lenet5"], "'check'? `--help`"),
        (["export", "lenet5", "--format", "foo"], "'--format': 'foo' is not"),
        (["export", "lenet5"], "--prove"),
        (["export", "lenet5", "-o", "a.xyz"], "--format"),
        (["export", "lenet5", "-o", "missing/model.py"], "cannot be written"),
        (["export", "lenet5", "-o", "w.pt2", "--weights", "none.pt"], "no file"),
        (["export", "lenet5", "-o", "w.pt2", "--weights", "text.stride"], "cannot be read as"),
        (["export", "lenet5", "-o", "w.onnx", "--weights", "none"], "no such folder"),
        (["export", "lenet5", "-o", "w.onnx", "--weights", "notes"], "no settings.json"),
        (["export", "lenet5", "-o", "w.onnx", "--weights", "bytes.pt"], "it is damaged"),
        (["runs", "none"], "no folder none"),
        (["runs", "text.stride"], "no folder text.stride"),
        (["data", "csv:notes"], "notes cannot be read: Is a directory."),
        (["data", "folder:" + "n" * 300], "File name too long"),
        (["data", "arrays:" + "n" * 300 + ".npz"], "File name too long"),
        (["runs", "n" * 300], "File name too long"),
        (["sweep", "--resume", "n" * 300], "File name too long"),
        (["export", "lenet5", "-o", "missing/model.onnx"], "No such file or directory"),
        (["export", "lenet5", "-o", "missing/model.pt2"], "No such file or directory"),
        (["export", "lenet5", "-o", "notes", "--format", "safetensors"], "Is a directory"),
        (["export", "lenet5", "-o", "n" * 300 + ".onnx"], "File name too long"),
        (["export", "lenet5", "-o", "missing/model.svg"], "cannot be written"),
        (["data", "folder:"], "folder:PATH"),
        (["train"], "--resume"),
        (["train", "lenet5", "--run", "n" * 300], "File name too long"),
        (["train", "--resume", "last"], "no runs"),
        (["train", "--resume", "doubtful"], "at most 100,000. Start"),
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
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "nobody"))
    for name in ("bytes.stride", "bytes.pt"):
        (home / name).write_bytes(b"PK\xff\xfe")
    (home / "notes").mkdir(exist_ok=True)
    (home / "doubtful").mkdir(exist_ok=True)
    head = {"version": 1, "network": "lenet5", "created": "2026-01-01", "settings": {"epochs": -5}}
    (home / "doubtful" / "settings.json").write_text(json.dumps(head), encoding="utf-8")
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
    said = stride("check", "resnet9999", code=2)
    assert "Did you mean" in said and "built-in networks are" in said
