"""The search of a sweep: asks Optuna for settings, trains with them, tells what came of it."""

from __future__ import annotations

import math
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import product
from random import Random
from typing import Literal

import optuna
from optuna.storages.journal import JournalFileBackend
from optuna.trial import FrozenTrial, TrialState

from training.errors import RunError
from training.messages import Done, Epoch, Failed, Stopped
from training.processes.client import WORKER, TrainingProcess
from training.runs import Run, open_run
from training.settings import TrainingSettings, parse_settings
from training.sweeps.sweep import Plan, Sweep
from training.sweeps.sweep_space import Choice, Range, Space, grid, setting_text

Outcome = Literal["finished", "cut short", "failed", "interrupted"]
MakeRun = Callable[[TrainingSettings], Run]

STUDY = "sweep"
WARM_UP_TRIALS = 4
"""Runs that are trained to their end before others are compared with them and cut short."""
WARM_UP_EPOCHS = 1
_RUN, _OUTCOME, _REASON = "run", "outcome", "reason"


@dataclass(frozen=True)
class Trial:
    """What came of one run: `value` is its best validation accuracy, or its lowest loss."""

    number: int
    values: dict[str, str]
    outcome: Outcome
    run: str
    value: float | None
    epochs: int
    reason: str = ""


def search(
    sweep: Sweep,
    make_run: MakeRun,
    tell: Callable[[Trial], None],
    *,
    worker: Sequence[str] = WORKER,
) -> bool:
    """Make the trials that are left, one after another; return whether all are made.

    `make_run` makes a run of the sweep's network, `tell` hears of each trial that is over. A run
    that was interrupted is gone on with first. Raises RunError where the storage cannot be used,
    or where two runs in a row fail in the first epoch with the same message: the next would too.
    """
    with _storage(sweep) as study:
        for frozen in study.get_trials(deepcopy=False, states=(TrialState.RUNNING,)):
            study.enqueue_trial(frozen.params, user_attrs=_taken_up(frozen))
            study.tell(frozen.number, state=TrialState.FAIL)
        failures: list[str] = []
        points = _grid_points(sweep.plan) if sweep.plan.search == "grid" else []
        while len(_over(study)) < sweep.plan.trials:
            if points and not study.get_trials(deepcopy=False, states=(TrialState.WAITING,)):
                tried = [frozen.params for frozen in _over(study)]
                study.enqueue_trial(next(point for point in points if point not in tried))
            trial = study.ask()
            done = _train(sweep.plan, study, trial, make_run, worker)
            if done is None:
                return False
            tell(done)
            failures = [*failures, done.reason] if done.outcome == "failed" else []
            if not done.epochs and len(failures) > 1 and failures[-1] == failures[-2]:
                raise RunError(f"Two runs in a row failed: {failures[-1]}", "Mend that first.")
    return True


def trials(sweep: Sweep) -> list[Trial]:
    """The trials that are over, in their order."""
    with _storage(sweep) as study:
        return [_trial(sweep.plan, frozen) for frozen in _over(study)]


def best(plan: Plan, made: Sequence[Trial]) -> Trial | None:
    """The trial with the highest accuracy or the lowest loss; None where none has a figure."""
    told = [trial for trial in made if trial.value is not None]
    sign = 1 if plan.aim == "val_accuracy" else -1
    return max(told, key=lambda trial: sign * (trial.value or 0.0), default=None)


@contextmanager
def _storage(sweep: Sweep) -> Iterator[optuna.Study]:
    optuna.logging.set_verbosity(optuna.logging.ERROR)
    plan = sweep.plan
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", optuna.exceptions.ExperimentalWarning)
        try:
            backend = JournalFileBackend(str(sweep.journal_path))
            study = optuna.create_study(
                storage=optuna.storages.JournalStorage(backend),
                study_name=STUDY,
                load_if_exists=True,
                direction="maximize" if plan.aim == "val_accuracy" else "minimize",
                pruner=_pruner(plan),
            )
            made = len(study.get_trials(deepcopy=False))
            study.sampler = _sampler(plan, made)
            yield study
        except OSError as error:
            raise RunError(
                f"The trials of {sweep.name} cannot be kept: {error.strerror}.",
                "Free some space, or check the rights on its folder.",
            ) from None


def _sampler(plan: Plan, made: int) -> optuna.samplers.BaseSampler:
    seed = plan.seed + made  # a search that is gone on with does not draw its first values again
    match plan.search:
        case "tpe":
            return optuna.samplers.TPESampler(seed=seed)
        case "random" | "grid":  # each point of a grid is given, so that nothing is drawn
            return optuna.samplers.RandomSampler(seed=seed)


def _pruner(plan: Plan) -> optuna.pruners.BasePruner:
    match plan.prune:
        case "none":
            return optuna.pruners.NopPruner()
        case "median":
            return optuna.pruners.MedianPruner(WARM_UP_TRIALS, WARM_UP_EPOCHS)
        case "halving":
            return optuna.pruners.SuccessiveHalvingPruner(min_resource=1, reduction_factor=2)


def _grid_points(plan: Plan) -> list[dict[str, str]]:
    """The points of the grid in random order, so that a part of them is spread over the whole."""
    texts = grid(plan.space)
    points = [dict(zip(texts, values, strict=True)) for values in product(*texts.values())]
    return Random(plan.seed).sample(points, min(plan.trials, len(points)))


def _train(
    plan: Plan,
    study: optuna.Study,
    trial: optuna.Trial,
    make_run: MakeRun,
    worker: Sequence[str],
) -> Trial | None:
    """Train with the settings of a trial; None if the run was stopped before its end."""
    run, resume = _run_of(plan, trial, make_run)
    figures = _Figures(plan, trial)
    outcome: Outcome = "failed"
    reason = ""
    if resume:
        for event in run.events(steps=False):
            if isinstance(event, Epoch):
                figures.add(event)
    with TrainingProcess(run, resume=resume, worker=worker) as process:
        for event in process.events():
            match event:
                case Epoch():
                    figures.add(event)
                    if figures.hopeless() and event.epoch < run.settings.epochs:
                        outcome = "cut short"
                        process.stop()
                case Done():
                    outcome = "finished"
                case Stopped() if outcome != "cut short":
                    return None
                case Failed():
                    reason = f"{event.message} {event.remedy}"
    trial.set_user_attr(_OUTCOME, outcome)
    trial.set_user_attr(_REASON, reason)
    if outcome == "finished" and figures.best is not None:
        study.tell(trial, figures.best)
    else:  # a search keeps away from what it hears was cut short, and learns nothing from a failure
        study.tell(trial, state=TrialState.PRUNED)
    return _trial(plan, study.get_trials(deepcopy=False)[trial.number])


class _Figures:
    """The figure of each epoch, told to Optuna once."""

    def __init__(self, plan: Plan, trial: optuna.Trial) -> None:
        self._plan = plan
        self._trial = trial
        self._seen: set[int] = set()
        self.best: float | None = None

    def add(self, epoch: Epoch) -> None:
        """Take the figure of an epoch, the first time that it is heard of."""
        value: float = getattr(epoch, self._plan.aim)
        if epoch.epoch in self._seen or not math.isfinite(value):
            return
        self._seen.add(epoch.epoch)
        self._trial.report(value, epoch.epoch)
        better = max if self._plan.aim == "val_accuracy" else min
        self.best = value if self.best is None else better(self.best, value)

    def hopeless(self) -> bool:
        """Whether the runs before did so much better that this one is cut short."""
        return self._trial.should_prune()


def _run_of(plan: Plan, trial: optuna.Trial, make_run: MakeRun) -> tuple[Run, bool]:
    """The run of a trial, and whether it was begun before and has been saved."""
    texts = _suggest(plan, trial)
    known = trial.user_attrs.get(_RUN)
    if known is not None:
        try:
            run = open_run(known)
        except RunError:  # it was deleted meanwhile: then it is made anew
            known = None
        else:
            return run, run.last_checkpoint.exists()
    run = make_run(parse_settings({**plan.settings, **texts}))
    trial.set_user_attr(_RUN, str(run.path))
    return run, False


def _suggest(plan: Plan, trial: optuna.Trial) -> dict[str, object]:
    space: Space = plan.space
    if plan.search == "grid":
        space = {name: Choice(texts) for name, texts in grid(space).items()}
    chosen: dict[str, object] = {}
    for name, axis in space.items():
        match axis:
            case Choice(texts):
                chosen[name] = setting_text(name, str(trial.suggest_categorical(name, texts)))
            case Range(low, high, whole=True):
                chosen[name] = trial.suggest_int(name, int(low), int(high), log=axis.log)
            case Range(low, high):
                chosen[name] = trial.suggest_float(name, low, high, log=axis.log)
    return chosen


def _taken_up(frozen: FrozenTrial) -> dict[str, object]:
    return {_RUN: frozen.user_attrs[_RUN]} if _RUN in frozen.user_attrs else {}


def _over(study: optuna.Study) -> list[FrozenTrial]:
    """The trials that have an outcome; what was interrupted and taken up anew has none."""
    return [t for t in study.get_trials(deepcopy=False) if _OUTCOME in t.user_attrs]


def _trial(plan: Plan, frozen: FrozenTrial) -> Trial:
    figures = frozen.intermediate_values.values()
    better = max if plan.aim == "val_accuracy" else min
    return Trial(
        number=frozen.number,
        values={
            name: str(value) if isinstance(value, str | int) else f"{value:.4g}"
            for name, value in frozen.params.items()
        },
        outcome=frozen.user_attrs[_OUTCOME],
        run=frozen.user_attrs.get(_RUN, ""),
        value=better(figures) if figures else None,
        epochs=len(figures),
        reason=frozen.user_attrs.get(_REASON, ""),
    )
