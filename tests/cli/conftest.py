"""main.py as people and machines run it: real processes, their words and exit codes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
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


SETTINGS = ("--data", "mnist5k", "--epochs", "5", "--seed", "0", "--device", "cpu")


def events_of(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def epochs_of(events: list[dict[str, Any]]) -> list[list[float]]:
    """Return what each epoch learned, exactly."""
    names = ("epoch", "train_loss", "train_accuracy", "val_loss", "val_accuracy")
    return [[event[name] for name in names] for event in events if event["event"] == "epoch"]
