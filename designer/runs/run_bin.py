"""Runs go to the system's bin, or to a folder of ours where there is none, and come back."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QFile

from training.errors import RunError
from training.runs import Run

OWN_BIN = ".trash"
"""The folder beside the runs for systems without a bin; the list of runs never looks into it."""


@dataclass(frozen=True)
class Thrown:
    """A run that was thrown away: where it was, and where it lies now."""

    path: Path
    now: Path


def throw_away(run: Run) -> Thrown:
    """Move a run's folder to the bin; RunError, with nothing moved, where that fails."""
    file = QFile(str(run.path))
    if file.moveToTrash() and file.fileName():
        return Thrown(run.path, Path(file.fileName()))
    target = run.path.parent / OWN_BIN / run.name
    number = 1
    while target.exists():
        number += 1
        target = target.with_name(f"{run.name}-{number}")
    try:
        target.parent.mkdir(exist_ok=True)
        run.path.rename(target)
    except OSError as error:
        raise RunError(
            f"The run {run.name} cannot be deleted: {error.strerror}.",
            "Check the rights on its folder.",
        ) from None
    return Thrown(run.path, target)


def bring_back(thrown: Thrown) -> None:
    """Put a run back to where it was; RunError where it is gone or its place is taken."""
    if thrown.path.exists():
        raise RunError(
            f"There is another {thrown.path.name} now.", f"The deleted one lies in {thrown.now}."
        )
    try:
        shutil.move(thrown.now, thrown.path)
    except OSError as error:
        raise RunError(
            f"The run {thrown.path.name} cannot be brought back: {error.strerror or error}.",
            f"Look for it in {thrown.now.parent}.",
        ) from None
    # What freedesktop.org's trash keeps of a thing that lies in it; elsewhere there is none.
    note = thrown.now.parent.parent / "info" / f"{thrown.now.name}.trashinfo"
    if thrown.now.parent.name == "files":
        note.unlink(missing_ok=True)
