"""Trials ahead of a run: a learning rate that trains well, and one batch learned by heart."""

import math
from collections.abc import Callable
from typing import Any

from training.events import EventLog
from training.loop import train
from training.messages import Done, Failed, Step, Stop, Stopped, Train, Tried, Try
from training.processes.control import Control
from training.runs import Run
from training.trials import RANGE_STEPS, steepest, try_out

MakeRun = Callable[..., Run]


def tried(run: Run, trial: Any, control: Control | None = None) -> list[Any]:
    try_out(trial, run, EventLog(run.events_path, None), control or Control())
    return list(run.events())


def test_the_suggested_rate_trains_well(make_run: MakeRun) -> None:
    *steps, verdict = tried(make_run(), "lr-find")
    assert isinstance(verdict, Tried) and verdict.ok and verdict.lr is not None
    assert 0.003 < verdict.lr < 1
    assert f"{verdict.lr:.2g}" in verdict.message
    rates = [event.lr for event in steps if isinstance(event, Step)]
    assert rates == sorted(rates) and len(rates) <= RANGE_STEPS

    def accuracy(lr: float) -> float:
        run = make_run(lr=lr, epochs=1)
        train(run, EventLog(run.events_path, None), Control())
        done = list(run.events())[-1]
        assert isinstance(done, Done)
        return done.val_accuracy

    assert accuracy(verdict.lr) > max(accuracy(verdict.lr / 100), 0.8)


def test_a_network_that_cannot_learn_finds_no_rate(make_run: MakeRun, small_source: str) -> None:
    deaf = small_source.replace("self.features(image)", "self.features(image) * 0")
    verdict = tried(make_run(source=deaf), "lr-find")[-1]
    assert isinstance(verdict, Tried) and not verdict.ok and verdict.lr is None
    assert verdict.message == "The loss falls at no learning rate from 1e-06 to 10."


def test_the_fall_out_of_an_explosion_is_not_the_steepest() -> None:
    lrs = [10 ** (at / 10 - 5) for at in range(60)]
    losses = [2.3 - 1.5 / (1 + math.exp(-(at - 25) / 2)) for at in range(40)]
    losses += [9.0] * 10 + [2.3] * 10
    found = steepest(lrs, losses)
    assert found is not None and lrs[22] < found < lrs[28]


def test_one_batch_is_learned_by_heart(make_run: MakeRun) -> None:
    *steps, verdict = tried(make_run(batch_size=32), "overfit")
    assert isinstance(verdict, Tried) and verdict.ok
    told = [event for event in steps if isinstance(event, Step)]
    assert verdict.message.startswith(
        f"The network learned 32 images by heart in {len(told)} steps"
    )


def test_a_rate_that_is_too_low_learns_nothing_by_heart(make_run: MakeRun) -> None:
    verdict = tried(make_run(batch_size=32, lr=1e-6), "overfit")[-1]
    assert isinstance(verdict, Tried) and not verdict.ok
    assert verdict.message.startswith("After 300 steps")


def test_a_trial_can_be_stopped(make_run: MakeRun) -> None:
    control = Control()
    control.put(Stop())
    ended = tried(make_run(), "lr-find", control)[-1]
    assert isinstance(ended, Stopped) and ended.step == 1


def test_a_trial_is_a_run_of_its_own_kind(make_run: MakeRun, worker: Any) -> None:
    run = make_run(batch_size=16)
    process = worker()
    process.under_way += 1
    process.process.stdin.write(Try(run=str(run.path), trial="overfit").line())
    process.process.stdin.flush()
    assert isinstance(process.last(), Tried)
    summary = run.summary()
    assert (summary.state, summary.resumable) == ("finished", False)
    assert not run.last_checkpoint.exists()
    process.send(Train(run=str(run.path)))
    failed = process.last()
    assert isinstance(failed, Failed) and "was started before" in failed.message
