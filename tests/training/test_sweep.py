"""Sweeps: what they vary, what a search makes of it, and that one can be stopped anywhere."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from training.errors import RunError, SettingsError
from training.runs import Run, create_run
from training.settings import TrainingSettings
from training.sweeps.sweep import Plan, Sweep, create_sweep, open_sweep, trial_count
from training.sweeps.sweep_search import Trial, best, search, trials
from training.sweeps.sweep_space import Choice, Range, grid, parse_space, setting_text

STAND_IN = """
import json, math, sys
from pathlib import Path
command = json.loads(sys.stdin.readline())
run = Path(command["run"])
s = json.loads((run / "settings.json").read_text())["settings"]
def say(event, **figures):
    line = json.dumps({"event": event, "run": str(run), **figures})
    with (run / "events.jsonl").open("a") as file:
        file.write(line + chr(10))
    print(line, flush=True)
def figures(value):
    kinds = ("train_loss", "train_accuracy", "val_loss", "val_accuracy")
    return {kind: value if "accuracy" in kind else 1 - value for kind in kinds}
say("started", device="cpu", parameters=1, train_images=1, val_images=1, epochs=s["epochs"],
    steps_per_epoch=1)
resumed = command["command"] == "resume"
if s["lr"] > 1:
    say("failed", message="The loss is infinite.", remedy="Lower the learning rate.")
    sys.exit()
for epoch in range(1 + resumed, s["epochs"] + 1):
    right = math.exp(-math.log10(s["lr"] / 0.01) ** 2) * (1 - 0.5**epoch)
    say("epoch", epoch=epoch, step=epoch, seconds=1.0, images_per_second=1.0, **figures(right))
    (run / "checkpoints" / "last.pt").write_text("saved")
    if s["seed"] == 9 and not resumed:
        say("stopped", epoch=epoch, step=epoch)
        sys.exit()
say("done", epochs=s["epochs"], best_val_accuracy=0.0, best_epoch=1, seconds=1.0, **figures(0.0))
"""
"""A worker that learns nothing: its accuracy is highest where the learning rate is 0.01."""
WORKER = (sys.executable, "-I", "-S", "-c", STAND_IN)

MakeSweep = Callable[..., tuple[Sweep, Callable[[TrainingSettings], Run], list[Trial]]]


@pytest.fixture
def make_sweep(tmp_path: Path) -> MakeSweep:
    """A sweep, what makes its runs, and the list that its trials are told to."""

    def make(
        *vary: str, trials: int = 6, settings: Mapping[str, object] | None = None, **plan: object
    ) -> tuple[Sweep, Callable[[TrainingSettings], Run], list[Trial]]:
        whole = Plan.model_validate(
            {
                "network": "n",
                "vary": vary,
                "trials": trials,
                "settings": {"epochs": 3, **(settings or {})},
                **plan,
            }
        )
        sweep = create_sweep(whole, "project", tmp_path / "sweep")

        def make_run(settings: TrainingSettings) -> Run:
            number = len(list(tmp_path.glob("run*")))
            return create_run(
                None,
                network="n",
                settings=settings,
                model_source="",
                layers={},
                project="",
                sweep=sweep.name,
                folder=tmp_path / f"run{number}",
            )

        return sweep, make_run, []

    return make


def test_a_range_is_drawn_by_factors_where_its_ends_are_far_apart() -> None:
    space = parse_space(["lr=0.001..0.1", "momentum=0.5..0.9:3", "batch-size=16..64:3"])
    lr, momentum, size = space.values()
    assert isinstance(lr, Range) and lr.log and not lr.whole
    assert isinstance(momentum, Range) and not momentum.log
    assert isinstance(size, Range) and size.whole and not size.log
    assert grid(space) == {
        "lr": ("0.001", "0.00316228", "0.01", "0.0316228", "0.1"),
        "momentum": ("0.5", "0.7", "0.9"),
        "batch_size": ("16", "40", "64"),
    }


def test_some_values_are_choices_and_augmentations_can_go_together() -> None:
    space = parse_space(["optimizer=sgd, adamw", "augment=none,flip,flip+translate"])
    assert space["optimizer"] == Choice(("sgd", "adamw"))
    assert space["augment"] == Choice(("none", "flip", "flip+translate"))
    assert setting_text("augment", "none") == ""
    assert setting_text("augment", "flip+translate") == "flip,translate"


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        ([], "Nothing is varied"),
        (["speed=1,2"], "There is no setting 'speed'"),
        (["lr"], "lr has no values"),
        (["lr=0.1", "lr=0.2"], "varied twice"),
        (["lr=0.1..0.01"], "range of lr is empty"),
        (["lr=0..1"], "lr cannot be '0'"),
        (["lr=a..b"], "is no range"),
        (["lr=0.1..0.2:1"], "cannot take 1 value"),
        (["optimizer=sgd..adam"], "has no range"),
        (["optimizer=sgd,speed"], "optimizer cannot be 'speed'"),
        (["batch_size=1.5..4"], "batch_size cannot be '1.5'"),
    ],
)
def test_what_cannot_be_varied_is_one_sentence(texts: list[str], words: str) -> None:
    with pytest.raises(SettingsError, match=words):
        parse_space(texts)


@given(st.floats(1e-6, 1.0), st.floats(1.01, 1e6), st.integers(2, 50))
def test_a_grid_goes_from_end_to_end(low: float, factor: float, points: int) -> None:
    axis = Range(low, low * factor, points=points)
    values = [float(text) for text in axis.grid().texts]
    assert values == sorted(values)
    assert math.isclose(values[0], low, rel_tol=1e-4)
    assert math.isclose(values[-1], low * factor, rel_tol=1e-4)


def test_a_grid_makes_each_of_its_runs_once(make_sweep: MakeSweep) -> None:
    vary = ("lr=0.001..0.1:3", "optimizer=sgd,adamw")
    assert trial_count("grid", None, parse_space(vary)) == 6
    sweep, make_run, told = make_sweep(*vary, search="grid")
    assert search(sweep, make_run, told.append, worker=WORKER)
    points = {(trial.values["lr"], trial.values["optimizer"]) for trial in told}
    assert points == {(lr, o) for lr in ("0.001", "0.01", "0.1") for o in ("sgd", "adamw")}
    winner = best(sweep.plan, told)
    assert winner is not None and winner.values["lr"] == "0.01"
    assert winner.value == pytest.approx(0.875) and winner.epochs == 3
    assert trials(open_sweep(sweep.path)) == told
    assert search(sweep, make_run, told.append, worker=WORKER)
    assert len(told) == 6


def test_a_search_that_learns_finds_the_best_rate(make_sweep: MakeSweep) -> None:
    sweep, make_run, told = make_sweep("lr=0.00001..1", trials=24, aim="val_loss")
    search(sweep, make_run, told.append, worker=WORKER)
    off = [abs(math.log10(float(trial.values["lr"])) + 2) for trial in told]
    assert sum(off[10:]) / len(off[10:]) < 1  # by chance it would be 1.3 powers of ten
    winner = best(sweep.plan, told)
    assert winner is not None and 0.003 < float(winner.values["lr"]) < 0.03


def test_runs_that_do_worse_are_cut_short_and_failures_are_told(make_sweep: MakeSweep) -> None:
    sweep, make_run, told = make_sweep(
        "lr=0.01,0.02,0.005,0.012,2,0.00001", search="grid", prune="median", seed=5
    )
    search(sweep, make_run, told.append, worker=WORKER)
    by_rate = {trial.values["lr"]: trial for trial in told}
    assert by_rate["2"].outcome == "failed" and by_rate["2"].value is None
    assert by_rate["2"].reason == "The loss is infinite. Lower the learning rate."
    worst = by_rate["0.00001"]
    if worst.number >= 5:  # the first runs are all trained to their end
        assert worst.outcome == "cut short" and worst.epochs < 3


def test_an_interrupted_sweep_goes_on_with_the_same_run(make_sweep: MakeSweep) -> None:
    sweep, make_run, told = make_sweep(
        "lr=0.01,0.02", search="grid", settings={"seed": 9}, trials=2
    )
    assert not search(sweep, make_run, told.append, worker=WORKER)
    assert told == []
    assert not search(sweep, make_run, told.append, worker=WORKER)
    assert [trial.outcome for trial in told] == ["finished"]
    assert told[0].epochs == 3 and told[0].run.endswith("run0")
    assert search(sweep, make_run, told.append, worker=WORKER)
    assert [Path(trial.run).name for trial in trials(sweep)] == ["run0", "run1"]


def test_two_runs_that_fail_alike_end_the_sweep(make_sweep: MakeSweep) -> None:
    sweep, make_run, told = make_sweep("lr=2,3,4", search="grid", trials=3)
    with pytest.raises(RunError, match="Two runs in a row failed: The loss is infinite"):
        search(sweep, make_run, told.append, worker=WORKER)
    assert len(told) == 2


def test_a_folder_that_is_no_sweep_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(RunError, match="is no sweep"):
        open_sweep(tmp_path)
    (tmp_path / "sweep.json").write_text('{"version": 1, "network": 3}')
    with pytest.raises(RunError, match="cannot be read as a sweep"):
        open_sweep(tmp_path)
