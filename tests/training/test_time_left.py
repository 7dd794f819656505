"""What is said of the time left, against what a run then takes; the clock is a number."""

from collections.abc import Iterator

import pytest

from training.messages import Epoch, Event, Paused, Resumed, Started, Step
from training.records.time_left import TimeLeft

STEPS, IMAGES = 100, 3200


def _started(epochs: int, step: int = 0, val_images: int = 1600) -> Started:
    return Started(
        run="r",
        device="cpu",
        parameters=1,
        train_images=IMAGES,
        val_images=val_images,
        epochs=epochs,
        steps_per_epoch=STEPS,
        step=step,
    )


def _run(
    epochs: int, *, first: int = 0, pace: tuple[float, float] = (0.1, 0.1), validation: float = 3.0
) -> Iterator[tuple[float, Event]]:
    """Events with their moments: five steps an event; the pace changes at half of the steps."""
    now = 0.0
    yield now, _started(epochs, first)
    for step in range(first + 5, epochs * STEPS + 1, 5):
        each = pace[step > epochs * STEPS / 2]
        now += 5 * each
        epoch = (step - 1) // STEPS + 1
        speed = IMAGES / STEPS / each
        yield now, Step(epoch=epoch, step=step, loss=1, lr=1, images_per_second=speed)
        if step % STEPS == 0:
            now += validation
            figures = dict.fromkeys(
                ("train_loss", "train_accuracy", "val_loss", "val_accuracy"), 0.5
            )
            yield (
                now,
                Epoch(
                    epoch=epoch,
                    step=step,
                    seconds=STEPS * each,
                    images_per_second=speed,
                    **figures,
                ),
            )


def _told(events: list[tuple[float, Event]]) -> list[tuple[float, float]]:
    """What was said after each event, and what was true then."""
    clock = [0.0]
    left = TimeLeft(lambda: clock[0])
    told = []
    for moment, event in events:
        clock[0] = moment
        left.take(event)
        said = left.seconds()
        if said is not None:
            told.append((said, events[-1][0] - moment))
    return told


def test_the_time_left_is_true_once_an_epoch_has_ended() -> None:
    events = list(_run(10))
    told = _told(events)
    assert len(told) > len(events) * 0.95, "it is said soon"
    for said, true in told:
        if true < events[-1][0] * 0.9:
            assert said == pytest.approx(true, abs=0.6), "to half a second, in steps and between"
        else:  # before the first validation, what that takes is guessed
            assert said == pytest.approx(true, rel=0.12)


def test_it_follows_a_machine_that_becomes_slower() -> None:
    """At three quarters a mean over the whole run would be a third too low."""
    told = _told(list(_run(40, pace=(0.1, 0.3))))
    said, true = told[len(told) * 3 // 4]
    assert said == pytest.approx(true, rel=0.05)


def test_it_is_true_for_a_run_that_goes_on_in_mid_epoch_and_was_paused() -> None:
    events = list(_run(10, first=450))
    for said, true in _told(events)[40:]:
        assert said == pytest.approx(true, abs=0.6)
    clock = [0.0]
    left = TimeLeft(lambda: clock[0])
    for moment, event in events[:60]:
        clock[0] = moment
        left.take(event)
    before = left.seconds()
    assert before is not None
    left.take(Paused(epoch=5, step=500))
    clock[0] += 3600
    assert left.seconds() == pytest.approx(before)
    left.take(Resumed(epoch=5, step=500))
    for moment, event in events[60:100]:
        clock[0] = moment + 3600
        left.take(event)
    assert left.seconds() == pytest.approx(events[-1][0] - events[99][0], abs=0.6)
    of_epoch = left.seconds(this_epoch=True)
    assert of_epoch is not None and of_epoch < 13.1


def test_one_epoch_in_which_the_machine_slept_does_not_count() -> None:
    events = list(_run(10))
    slept = [n for n, (_, event) in enumerate(events) if isinstance(event, Epoch)][3]
    events = [(moment + 600 * (n >= slept), event) for n, (moment, event) in enumerate(events)]
    said, true = _told(events)[slept + 3]
    assert said == pytest.approx(true, rel=0.1)
