"""The runs that wait for their turn, as files in their folders, which outlive who lets them wait.

A run that waits holds `waiting.json`: its place and the command that is to begin it. Whoever lets
it wait keeps that file locked; without a lock it is of a window that was closed or has crashed.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from training.errors import MessageError, RunError
from training.messages import Resume, Train, parse_command
from training.processes import lock
from training.runs import Run, open_run

NAME = "waiting.json"


@dataclass(frozen=True)
class Waiting:
    """A run that was left waiting, its place in that queue, and what is to begin it."""

    run: Run
    place: int
    command: Train | Resume


class WaitingRuns:
    """The runs that this process lets wait. A folder that cannot be written is left as it is."""

    def __init__(self) -> None:
        self._files: dict[Path, tuple[BinaryIO, str]] = {}

    def keep(self, jobs: Sequence[tuple[Run, Train | Resume]]) -> None:
        """Have the folders say that these wait, in this order, and no others any more."""
        wanted = {run.path: (place, command) for place, (run, command) in enumerate(jobs, 1)}
        for path in [path for path in self._files if path not in wanted]:
            self._drop(path)
        for path, (place, command) in wanted.items():
            with contextlib.suppress(OSError):  # then it is not found again; the run is not hurt
                self._write(path, json.dumps({"place": place, "command": command.line()}) + "\n")

    def leave(self) -> None:
        """Let go of them all; their folders go on saying that they wait."""
        for file, _ in self._files.values():
            file.close()
        self._files.clear()

    def _write(self, path: Path, text: str) -> None:
        if path not in self._files:
            file = lock.hold(path / NAME)
            if file is None:
                return  # another window lets it wait
            self._files[path] = file, ""
        file, before = self._files[path]
        if text != before:
            file.truncate(0)
            file.write(text.encode())
            file.flush()
            self._files[path] = file, text

    def _drop(self, path: Path) -> None:
        file, _ = self._files.pop(path)
        with contextlib.suppress(OSError):
            file.close()
        forget(path)


def forget(run: Path) -> None:
    """Have a run's folder say no more that it waits."""
    with contextlib.suppress(OSError):
        (run / NAME).unlink(missing_ok=True)


def left_waiting(path: Path) -> Waiting | None:
    """The run that a file tells of; None if it does not wait any more, or another lets it wait."""
    if lock.is_held(path):
        return None
    try:
        told = json.loads(path.read_text("utf-8"))
        command = parse_command(told["command"])
        run, place = open_run(path.parent), int(told["place"])
        summary = run.summary()
    except (OSError, ValueError, KeyError, TypeError, MessageError, RunError):
        return None  # half written, or of a run that is gone
    fresh = isinstance(command, Train) and summary.state == "new"
    held = isinstance(command, Resume) and summary.resumable and not lock.is_held(run.lock_path)
    if not (fresh or held) or not isinstance(command, Train | Resume):
        forget(run.path)  # it was begun in another way
        return None
    return Waiting(run, place, command)
