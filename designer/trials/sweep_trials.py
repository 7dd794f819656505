"""The trials of a sweep as the window holds them: from the search itself, or from their runs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from training.errors import RunError
from training.messages import Epoch
from training.runs import Run, list_runs
from training.settings import TrainingSettings, parse_settings
from training.sweeps.sweep import Plan, Sweep, default_sweeps, open_sweep
from training.sweeps.sweep_space import Choice, grid, setting_text


@dataclass(frozen=True)
class SweepTrial:
    """One run of a sweep: `value` is its best accuracy or its lowest loss, as the plan aims at."""

    number: int
    values: dict[str, str]
    outcome: str
    run: str
    value: float | None
    epochs: int
    reason: str = ""

    @classmethod
    def of_event(cls, event: dict[str, Any]) -> SweepTrial:
        """A trial as the command `sweep --json` tells it."""
        return cls(**{name: event[name] for name in cls.__dataclass_fields__})


def best(plan: Plan, made: Iterable[SweepTrial]) -> SweepTrial | None:
    """The trial with the highest accuracy or the lowest loss; None where none has a figure."""
    told = [trial for trial in made if trial.value is not None]
    sign = 1 if plan.aim == "val_accuracy" else -1
    return max(told, key=lambda trial: sign * (trial.value or 0.0), default=None)


def trials_of(sweep: Sweep, runs_root: Path | None) -> list[SweepTrial]:
    """The trials of a sweep, read from those of its runs that still exist, oldest first.

    Takes long where there are many runs.
    """
    runs = [run for run in reversed(list_runs(runs_root)) if run.sweep == sweep.name]
    found = []
    for number, run in enumerate(runs):
        try:
            found.append(_trial(sweep.plan, number, run))
        except RunError:
            continue  # its events cannot be read; the table of runs says why
    return found


def _trial(plan: Plan, number: int, run: Run) -> SweepTrial:
    summary = run.summary()
    figures = [getattr(e, plan.aim) for e in run.events(steps=False) if isinstance(e, Epoch)]
    outcome: str = summary.state
    if outcome == "stopped" and plan.prune != "none":
        outcome = "cut short"
    return SweepTrial(
        number,
        _values(plan, run.settings),
        outcome,
        str(run.path),
        (max if plan.aim == "val_accuracy" else min)(figures, default=None),
        summary.epoch,
        summary.failure or "",
    )


def _values(plan: Plan, settings: TrainingSettings) -> dict[str, str]:
    """The values that a run has of what was varied, as the plan writes them."""
    found = {}
    texts = grid(plan.space) if plan.search == "grid" else {}
    for name, axis in plan.space.items():
        value = getattr(settings, name)
        choices = axis.texts if isinstance(axis, Choice) else texts.get(name, ())
        meant = (
            text
            for text in choices
            if getattr(parse_settings({name: setting_text(name, text)}), name) == value
        )
        found[name] = next(meant, f"{value:.4g}" if isinstance(value, float) else str(value))
    return found


def earlier_sweeps(most: int = 30) -> Sequence[Sweep]:
    """The user's sweeps that can be read, newest first."""
    found = []
    for path in sorted(default_sweeps().glob("*/sweep.json"), key=_age, reverse=True)[:most]:
        try:
            found.append(open_sweep(path.parent))
        except RunError:
            continue  # of a newer Stride, or damaged: it cannot be gone on with here
    return found


def _age(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
