"""Which room loads what, proven in fresh processes."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
TORCH = {"torch", "torchvision", "kornia", "onnx", "safetensors"}
QT = {"PySide6", "shiboken6", "pyqtgraph"}

LOADED = """
import contextlib, io, json, sys
with contextlib.redirect_stdout(io.StringIO()):
    try:
{body}
    except SystemExit:
        pass
print(json.dumps(sorted({{name.partition(".")[0] for name in sys.modules}})))
"""


def loaded_by(body: str) -> set[str]:
    """Return the top-level packages that a fresh process has loaded after some lines."""
    indented = "\n".join(f"        {line}" for line in body.splitlines())
    command = [sys.executable, "-W", "error", "-c", LOADED.format(body=indented)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout))


@pytest.mark.parametrize("module", ["graph", "graph.project", "graph.zoo"])
def test_the_model_loads_neither_torch_nor_qt(module: str) -> None:
    loaded = loaded_by(f"import {module}")
    assert not loaded & (TORCH | QT)
    assert not loaded & {"codegen", "training", "designer", "cli"}


@pytest.mark.parametrize("module", ["codegen", "codegen.script"])
def test_the_generator_loads_no_torch(module: str) -> None:
    loaded = loaded_by(f"import {module}")
    assert not loaded & (TORCH | QT)
    assert not loaded & {"training", "designer", "cli"}


def test_the_loader_is_where_torch_comes_in() -> None:
    """Guards the tests above: were torch not seen where it is, they would prove nothing."""
    assert "torch" in loaded_by("import codegen.load")
    assert "PySide6" in loaded_by("import designer.projects.document")


@pytest.mark.parametrize(
    "arguments",
    [
        ["check", "lenet5"],
        ["check", "small_resnet", "--json"],
        ["templates"],
        ["check", "--help"],
        ["train", "--help"],
    ],
)
def test_commands_that_need_no_torch_load_none(arguments: list[str]) -> None:
    assert not loaded_by(f"import main\nmain.main({arguments!r})") & (TORCH | QT)


def test_exporting_source_loads_no_torch(tmp_path: Path) -> None:
    target = str(tmp_path / "model.py")
    loaded = loaded_by(f"import main\nmain.main(['export', 'lenet5', '-o', {target!r}])")
    assert Path(target).exists()
    assert not loaded & (TORCH | QT)


@pytest.mark.parametrize("module", ["designer.window", "training.settings", "training.messages"])
def test_the_window_and_what_it_knows_of_training_load_no_torch(module: str) -> None:
    assert not loaded_by(f"import {module}") & TORCH


@pytest.mark.parametrize("module", ["training.worker", "training.loop"])
def test_the_trainer_knows_neither_qt_nor_the_model(module: str) -> None:
    assert not loaded_by(f"import {module}") & (QT | {"graph", "codegen", "designer", "cli"})


def test_every_kind_and_built_in_network_is_a_public_name() -> None:
    import graph

    for name, kind in graph.KINDS.items():
        assert getattr(graph, name) is kind
    for name in graph.__all__:
        assert hasattr(graph, name)
    with pytest.raises(AttributeError):
        _ = graph.Conv9d


def test_every_package_of_a_room_is_installed() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    listed = set(declared["tool"]["setuptools"]["packages"])
    rooms = {name.partition(".")[0] for name in listed}
    found = {
        ".".join(path.parent.relative_to(ROOT).parts)
        for room in rooms
        for path in (ROOT / room).rglob("__init__.py")
    }
    assert listed == found


def test_the_rooms_keep_to_their_contracts() -> None:
    tool = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [str(tool), "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
