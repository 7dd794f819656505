"""Commands while a run goes on: stop after the epoch, another learning rate; and early stopping."""

from collections.abc import Callable
from typing import Any

import pytest
import torch

from training.errors import NetworkError
from training.events import EventLog
from training.loop import train
from training.messages import (
    Continue,
    Done,
    Epoch,
    Event,
    LearningRate,
    Pause,
    Paused,
    Resumed,
    SetLearningRate,
    Step,
    Stop,
    Stopped,
)
from training.processes.control import Control
from training.runs import Run, open_run

MakeRun = Callable[..., Run]
Losses = Callable[[Run], list[float]]


def carry_out(run: Run, *commands: Any, resume: bool = False) -> list[Event]:
    """Go through a run whose commands wait from its first step on; return its events."""
    control = Control()
    for command in commands:
        control.put(command)
    train(run, EventLog(run.events_path, None), control, resume=resume)
    return list(run.events())


def test_stop_after_the_epoch_ends_where_the_epoch_does(make_run: MakeRun, losses: Losses) -> None:
    whole, run = make_run(epochs=3), make_run(epochs=3)
    carry_out(whole)
    events = carry_out(run, Stop(when="epoch"))
    assert isinstance(events[-1], Stopped)
    assert (events[-1].epoch, events[-1].step) == (1, 80)
    assert [event.epoch for event in events if isinstance(event, Epoch)] == [1]
    assert run.summary().resumable
    assert isinstance(carry_out(run, resume=True)[-1], Done)
    assert losses(run) == losses(whole)


def test_a_run_in_its_last_epoch_is_done_after_it(make_run: MakeRun) -> None:
    assert isinstance(carry_out(make_run(epochs=1), Stop(when="epoch"))[-1], Done)


def test_stop_now_takes_back_stop_after_the_epoch(make_run: MakeRun) -> None:
    events = carry_out(make_run(), Stop(when="epoch"), Stop())
    assert isinstance(events[-1], Stopped) and events[-1].step == 1


def test_another_learning_rate_holds_from_then_on_and_after_a_resume(make_run: MakeRun) -> None:
    run = make_run(schedule="constant", lr=0.01, epochs=3)
    events = carry_out(run, SetLearningRate(lr=0.002), Stop(when="epoch"))
    assert [e for e in events if isinstance(e, LearningRate)] == [
        LearningRate(epoch=1, step=1, lr=0.002)
    ]
    events = carry_out(run, resume=True)
    told = {event.lr for event in events if isinstance(event, Step) and event.step > 1}
    assert told == {0.002}
    assert open_run(run.path).settings.lr == 0.01, "the settings tell how the run began"


def test_a_paused_run_takes_another_learning_rate_and_waits_on(make_run: MakeRun) -> None:
    events = carry_out(make_run(), Pause(), SetLearningRate(lr=0.5), Pause(), Continue(), Stop())
    kinds = [type(e) for e in events if isinstance(e, Paused | LearningRate | Resumed | Stopped)]
    assert kinds == [Paused, LearningRate, Resumed, Stopped]


def test_the_worker_obeys_while_it_runs(make_run: MakeRun, worker: Any) -> None:
    run = make_run(epochs=10_000)
    process = worker().train(run)
    process.until(Step)
    process.send(SetLearningRate(lr=0.003), Stop(when="epoch"))
    events = list(process.events())
    assert any(isinstance(event, LearningRate) and event.lr == 0.003 for event in events)
    assert isinstance(events[-1], Stopped) and events[-1].step % 80 == 0


def test_training_stops_early_once_the_validation_loss_no_longer_falls(make_run: MakeRun) -> None:
    run = make_run(lr=0.5, schedule="constant", patience=2, epochs=50)
    events = carry_out(run)
    done = events[-1]
    assert isinstance(done, Done)
    assert done.reason == "The validation loss has not fallen for 2 epochs."
    lowest, *rest = [event.val_loss for event in events if isinstance(event, Epoch)][-3:]
    assert min(rest) >= lowest
    assert done.epochs == len([e for e in events if isinstance(e, Epoch)]) < 50
    assert run.summary().state == "finished"


def test_the_average_of_the_weights_is_what_is_judged(make_run: MakeRun) -> None:
    wild = {"lr": 0.5, "schedule": "constant", "epochs": 1}
    plain, averaged = make_run(**wild), make_run(**wild, ema_decay=0.95)
    one, other = carry_out(plain)[-1], carry_out(averaged)[-1]
    assert isinstance(one, Done) and isinstance(other, Done)
    assert one.train_loss == other.train_loss, "the average does not change what is learned"
    assert other.val_loss < one.val_loss


def test_a_factor_for_no_layer_is_told_with_the_names_there_are(make_run: MakeRun) -> None:
    with pytest.raises(NetworkError, match=r"'conv9', but no layer of that name learns") as raised:
        carry_out(make_run(lr_factor="conv9=0.1"))
    assert "Name one of conv1, norm1, fc;" in raised.value.remedy


def test_a_layer_with_the_factor_0_stays_as_it_is(make_run: MakeRun) -> None:

    run, other = make_run(lr_factor="conv1=0", epochs=1), make_run(epochs=1)
    for each in (run, other):
        carry_out(each)
    torch.manual_seed(run.settings.seed)
    first = torch.nn.Conv2d(1, 6, 5, stride=2).weight
    held, moved = (
        torch.load(each.last_checkpoint, weights_only=True)["model"]["features.0.weight"]
        for each in (run, other)
    )
    assert torch.equal(held, first) and not torch.equal(moved, first)


def test_balanced_weights_need_one_number_a_class(make_run: MakeRun, small_source: str) -> None:
    wide = small_source.replace("216, 10", "216, 12")
    with pytest.raises(NetworkError, match=r"for the 10 classes .* gives 12 numbers"):
        carry_out(make_run(source=wide, class_weights="balanced"))


def test_a_run_of_an_older_version_goes_on_exactly(make_run: MakeRun, losses: Losses) -> None:
    """Checkpoints of version 1 knew neither gradients, nor averages, nor groups of weights."""

    whole, run = make_run(), make_run()
    carry_out(whole)
    carry_out(run, Stop(when="epoch"))
    state = torch.load(run.last_checkpoint, weights_only=True)
    for name in ("average", "averaged", "gradients"):
        del state[name]
    for name in ("lr", "best_val_loss", "stale_epochs", "waited_epochs"):
        del state["progress"][name]
    for group in state["optimizer"]["param_groups"]:
        del group["lr_factor"]
    torch.save({**state, "version": 1}, run.last_checkpoint)
    assert isinstance(carry_out(run, resume=True)[-1], Done)
    assert losses(run) == losses(whole)
