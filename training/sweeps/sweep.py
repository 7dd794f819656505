"""Sweeps: many runs of one network with settings that a search proposes. Needs no torch.

A sweep is a folder with sweep.json (what is searched), project.stride (the network) and
trials.journal, the storage that Optuna keeps of it. Each trial is a run like any other, which
names its sweep. Optuna (https://optuna.org) proposes the settings and says which runs to cut short.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import BinaryIO, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from training.atomic import replace_file
from training.errors import RunError
from training.runs import default_root, new_folder
from training.sweeps.sweep_space import Space, grid, parse_space

Search = Literal["tpe", "random", "grid"]
Prune = Literal["none", "median", "halving"]
Aim = Literal["val_accuracy", "val_loss"]

VERSION = 1


class Plan(BaseModel):
    """What a sweep searches: `vary` as parse_space reads it, `settings` what all runs share."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: int = Field(VERSION, ge=1)
    network: str
    vary: tuple[str, ...]
    settings: dict[str, object]
    search: Search = "tpe"
    prune: Prune = "none"
    aim: Aim = "val_accuracy"
    trials: int = Field(ge=1, le=100_000)
    seed: int = 0

    @property
    def space(self) -> Space:
        """What is varied, and between which values."""
        return parse_space(self.vary)


def trial_count(search: Search, wanted: int | None, space: Space) -> int:
    """How many trials to make: as many as wanted, 20 by default, and no more than a grid has."""
    if search != "grid":
        return wanted or 20
    whole = math.prod(len(texts) for texts in grid(space).values())
    return min(wanted or whole, whole)


@dataclass(frozen=True)
class Sweep:
    """A sweep's folder and its plan."""

    path: Path
    plan: Plan

    @property
    def name(self) -> str:
        """The folder's name, which the runs of the sweep carry."""
        return self.path.name

    @property
    def project_path(self) -> Path:
        """The project as it was when the sweep was made."""
        return self.path / "project.stride"

    @property
    def journal_path(self) -> Path:
        """Optuna's storage."""
        return self.path / "trials.journal"


def default_sweeps() -> Path:
    """Where sweeps are kept, beside the runs."""
    return default_root().with_name("sweeps")


def create_sweep(plan: Plan, project: str, folder: Path | None = None) -> Sweep:
    """A new folder for a sweep, exactly `folder` or one among the user's sweeps.

    Raises RunError where it cannot be written.
    """
    slug = re.sub(r"[^a-z0-9]+", "-", plan.network.lower()).strip("-")[:40] or "network"
    try:
        if folder is None:
            path = new_folder(default_sweeps(), f"{slug}-sweep-{datetime.now():%Y%m%d-%H%M%S}")
        else:
            path = folder.resolve()
            path.mkdir(parents=True)
        sweep = Sweep(path, plan)
        replace_file(sweep.project_path, partial(_write, project))
        replace_file(path / "sweep.json", partial(_write, plan.model_dump_json(indent=1) + "\n"))
    except OSError as error:
        raise RunError(
            f"No sweep can be made at {folder or default_sweeps()}: {error.strerror}.",
            "Name another folder, or free some space.",
        ) from None
    return sweep


def open_sweep(path: Path) -> Sweep:
    """The sweep in this folder, or of this name among the user's sweeps. Raises RunError."""
    folder = path if path.exists() or path.is_absolute() else default_sweeps() / path
    try:
        plan = Plan.model_validate_json((folder / "sweep.json").read_text("utf-8"))
    except OSError as error:
        raise RunError(
            f"{path} is no sweep: {error.strerror}.",
            "Give the folder of a sweep, or its name.",
        ) from None
    except (ValidationError, UnicodeDecodeError):
        raise RunError(
            f"{folder / 'sweep.json'} cannot be read as a sweep.",
            "A newer Stride may have made it; else start a new sweep.",
        ) from None
    if plan.version > VERSION:
        raise RunError(f"{folder} was made by a newer Stride.", "Go on with it in that version.")
    return Sweep(folder.resolve(), plan)


def _write(text: str, file: BinaryIO) -> None:
    file.write(text.encode())
