"""The training process: determinism, pause, stop, death, and going on exactly."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from training.messages import (
    Checkpoint,
    Continue,
    Done,
    Epoch,
    Failed,
    Pause,
    Paused,
    Resumed,
    Started,
    Step,
    Stop,
    Stopped,
)
from training.records.run_curves import read_curves
from training.runs import Run, open_run
from training.schedules import lr_share

MakeRun = Callable[..., Run]
Losses = Callable[[Run], list[float]]


def test_a_run_tells_its_story_in_order(make_run: MakeRun, worker: Any, losses: Losses) -> None:
    run = make_run(epochs=3)
    process = worker().train(run)
    events = list(process.events())
    assert process.close() == 0

    assert isinstance(events[0], Started)
    assert (events[0].train_images, events[0].val_images) == (4000, 1000)
    assert events[0].parameters == 6 * 25 + 6 + 12 + 2170
    assert [event.epoch for event in events if isinstance(event, Epoch)] == [1, 2, 3]
    assert [e.step for e in events if isinstance(e, Checkpoint)] == [80, 160, 240]
    done = events[-1]
    assert isinstance(done, Done)
    assert done.val_accuracy > 0.85
    assert len(losses(run)) == 240, "every loss is told once"
    assert list(run.events()) == events
    summary = open_run(run.path).summary()
    assert (summary.state, summary.epoch, summary.step) == ("finished", 3, 240)
    assert summary.best_val_accuracy == done.best_val_accuracy
    assert run.best_checkpoint.exists()


def test_the_best_checkpoint_is_that_of_the_best_epoch_after_a_kill_between_the_two(
    make_run: MakeRun, worker: Any
) -> None:
    run = make_run(epochs=1)
    assert isinstance(worker().train(run).last(), Done)
    best = run.best_checkpoint.read_bytes()
    run.best_checkpoint.write_bytes(b"of an epoch before")
    assert isinstance(worker().resume(run).last(), Done)
    assert run.best_checkpoint.read_bytes() == best


def test_the_learning_rate_of_each_step_is_told(make_run: MakeRun, worker: Any) -> None:
    run = make_run(epochs=2)  # one-cycle: another rate at each step
    assert isinstance(worker().train(run).last(), Done)
    rates = read_curves(run).learning_rates.tolist()
    wanted = [run.settings.lr * lr_share(run.settings, step, 80) for step in range(160)]
    assert rates == pytest.approx(wanted, rel=1e-5)


def test_the_same_settings_give_the_same_losses(
    make_run: MakeRun, worker: Any, losses: Losses
) -> None:
    first, second = make_run(), make_run()
    one = worker(threads=2)
    assert isinstance(one.train(first).last(), Done)
    assert isinstance(one.train(second).last(), Done), "a process can serve a second run"
    third = make_run(seed=1)
    assert isinstance(one.train(third).last(), Done)
    assert losses(first) == losses(second)
    assert losses(first) != losses(third)


@pytest.mark.parametrize(
    "settings",
    [
        {"optimizer": "sgd"},
        {"optimizer": "adamw", "lr": 0.002, "augment": "crop,rotate", "loss": "mse"},
        {"precision": "16", "channels_last": True, "schedule": "cosine", "epochs": 1},
    ],
    ids=["sgd", "adamw-augmented", "half-precision"],
)
def test_a_killed_run_goes_on_exactly(
    settings: dict[str, Any], make_run: MakeRun, worker: Any, losses: Losses
) -> None:
    whole, run = make_run(**settings), make_run(**settings, checkpoint_every_steps=17)
    killed = worker().train(whole)
    assert isinstance(killed.last(), Done)
    killed.train(run).until(Checkpoint, lambda event: event.step == 34)
    killed.kill()
    assert run.summary().state == "interrupted"
    again = worker().resume(run)
    started = again.until(Started)
    assert started.step >= 34
    assert isinstance(again.last(), Done)
    assert losses(run) == losses(whole)
    assert _figures(run) == _figures(whole)


def _figures(run: Run) -> list[tuple[float, ...]]:
    return [
        (event.train_loss, event.train_accuracy, event.val_loss, event.val_accuracy)
        for event in run.events()
        if isinstance(event, Epoch)
    ]


def test_pause_and_continue_change_nothing(make_run: MakeRun, worker: Any, losses: Losses) -> None:
    whole, run = make_run(), make_run()
    process = worker()
    assert isinstance(process.train(whole).last(), Done)
    process.train(run).send(Pause())
    paused = process.until(Paused)
    assert run.summary().state == "paused"
    assert run.last_checkpoint.exists()
    process.send(Continue())
    assert process.until(Resumed).step == paused.step
    assert isinstance(process.last(), Done)
    assert losses(run) == losses(whole)


def test_a_stopped_run_is_saved_and_goes_on(make_run: MakeRun, worker: Any, losses: Losses) -> None:
    whole, run = make_run(), make_run()
    process = worker()
    assert isinstance(process.train(whole).last(), Done)
    process.train(run).send(Stop())
    assert isinstance(process.last(), Stopped)
    assert run.summary().state == "stopped"
    assert isinstance(process.resume(run).last(), Done)
    assert losses(run) == losses(whole)


def test_a_paused_run_can_be_stopped(make_run: MakeRun, worker: Any) -> None:
    run = make_run()
    process = worker().train(run)
    process.send(Pause(), Stop())
    events = list(process.events())
    assert isinstance(events[-1], Stopped)
    assert not any(isinstance(event, Resumed) for event in events)


def test_the_process_ends_with_its_parent(make_run: MakeRun, worker: Any) -> None:
    run = make_run(epochs=10_000)
    process = worker().train(run)
    process.until(Step)
    assert process.close() == 0
    assert run.summary().state == "stopped"
    assert run.last_checkpoint.exists()


def test_a_paused_process_ends_with_its_parent(make_run: MakeRun, worker: Any) -> None:
    run = make_run(epochs=10_000)
    process = worker().train(run)
    process.send(Pause())
    process.until(Paused)
    assert process.close() == 0


def test_prints_of_a_layer_do_not_reach_the_events(
    make_run: MakeRun, worker: Any, small_source: str
) -> None:
    noisy = small_source.replace(
        "        x = self.features(image)",
        '        print("hello from a layer")\n        import os\n\n'
        '        os.write(1, b"raw\\n")\n        x = self.features(image)',
    )
    process = worker().train(make_run(source=noisy, epochs=1))
    assert isinstance(process.last(), Done)
    process.close()
    assert "hello from a layer" in process.errors()
    assert "raw" in process.errors()


def test_one_process_a_run(make_run: MakeRun, worker: Any) -> None:
    run = make_run(epochs=10_000)
    first = worker().train(run)
    first.until(Step)
    second = worker().resume(run).last()
    assert isinstance(second, Failed)
    assert "Another training process" in second.message
    assert run.summary().state == "running"


def test_a_started_run_is_not_started_over(make_run: MakeRun, worker: Any) -> None:
    run = make_run(epochs=1)
    process = worker().train(run)
    assert isinstance(process.last(), Done)
    failed = process.train(run).last()
    assert isinstance(failed, Failed) and "was started before" in failed.message
    assert run.summary().state == "finished"


def test_a_bad_line_is_told_and_the_process_lives(make_run: MakeRun, worker: Any) -> None:
    process = worker()
    process.process.stdin.write("what?\n")
    process.process.stdin.flush()
    failed = process.until(Failed)
    process.under_way = 0  # what failed was no run
    assert isinstance(failed, Failed) and failed.message.startswith("This line is no command")
    assert isinstance(process.train(make_run(epochs=1)).last(), Done)


def test_a_torn_last_line_of_events_is_left_out(make_run: MakeRun, worker: Any) -> None:
    run = make_run(epochs=1)
    assert isinstance(worker().train(run).last(), Done)
    with run.events_path.open("a") as file:
        file.write(json.dumps({"event": "step", "epoch": 2})[:20])
    assert run.summary().state == "finished"
