"""What is read from and kept beside runs: curves, stars and notes, differences, TensorBoard."""

import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from training.errors import RunError
from training.messages import Done, Epoch, Started, Step
from training.records.run_curves import Curves, likeness, read_curves, smoothed
from training.records.run_follow import follow_events
from training.records.run_mark import Mark, mark_path, read_mark, write_mark
from training.records.run_settings import differing_settings, value_text
from training.runs import Run
from training.watching.tensorboard_log import TensorBoardLog, masked_checksum

MakeRun = Callable[..., Run]


def started(step: int = 0) -> Started:
    return Started(
        run="r",
        device="cpu",
        parameters=1,
        train_images=1000,
        val_images=10,
        epochs=3,
        steps_per_epoch=10,
        step=step,
    )


def step(at: int, *losses: float, epoch: int = 1) -> Step:
    return Step(epoch=epoch, step=at, loss=losses[-1], lr=0.1, images_per_second=500, losses=losses)


def epoch(number: int, seconds: float = 2.5) -> Epoch:
    return Epoch(
        epoch=number,
        step=10 * number,
        train_loss=1 / number,
        train_accuracy=0.5,
        val_loss=2 / number,
        val_accuracy=0.6,
        seconds=seconds,
        images_per_second=400,
    )


# -- curves --------------------------------------------------------------------------------------


def test_curves_stand_over_epochs_steps_and_seconds() -> None:
    curves = Curves()
    for event in (started(), step(4, 4.0, 3.0, 2.5, 2.0), step(10, *[1.0] * 6), epoch(1)):
        curves.take(event)
    assert curves.losses.tolist() == [4.0, 3.0, 2.5, 2.0, *[1.0] * 6]
    assert curves.places("step").tolist() == list(range(1, 11))
    assert curves.places("epoch")[-1] == 1.0
    seconds = curves.places("time")
    assert seconds[3] == pytest.approx(0.8), "4 steps of 100 images at 500 images a second"
    assert seconds[9] == 2.5, "the epoch measured its time itself"
    assert (np.diff(seconds) > 0).all()
    assert curves.epoch_places("time").tolist() == [2.5]
    assert curves.of_epochs("val_loss").tolist() == [2.0]


def test_a_learning_rate_stands_for_all_steps_or_is_told_of_each() -> None:
    curves = Curves()
    each = step(4, 2.0, 1.0).model_copy(update={"rates": (0.2, 0.1)})
    for event in (started(), step(2, 4.0, 3.0), each):
        curves.take(event)
    assert curves.learning_rates.tolist() == [0.1, 0.1, 0.2, 0.1]


def test_what_a_resumed_run_does_again_replaces_what_it_did() -> None:
    curves = Curves()
    events = [started(), step(10, *[1.0] * 10), epoch(1), step(15, *[9.0] * 5, epoch=2)]
    for event in [*events, started(step=12), step(14, 0.5, 0.4, epoch=2)]:
        curves.take(event)
    assert curves.losses[9:].tolist() == [1.0, 9.0, 9.0, 0.5, 0.4]
    assert [each.epoch for each in curves.epochs] == [1]
    assert np.isfinite(curves.places("time")).all()


def test_what_is_told_twice_of_the_device_counts_once() -> None:
    """By the file of a run that is taken up, and by its process meanwhile."""
    curves = Curves()
    curves.take(started())
    looks = [step(at, 1.0).model_copy(update={"load": at / 100}) for at in (10, 20, 30)]
    for event in (*looks, *looks[1:]):
        curves.take(event)
    assert curves.gauged_steps.tolist() == [10, 20, 30]
    assert curves.load.tolist() == [0.1, 0.2, 0.3]


def test_a_million_losses_fit() -> None:
    curves = Curves()
    curves.take(started())
    for end in range(10_000, 1_000_001, 10_000):
        curves.take(step(end, *[float(end)] * 10_000))
    assert curves.count == 1_000_000
    assert curves.losses[999_999] == 1_000_000.0


def test_smoothing_is_the_mean_of_the_last_values_and_keeps_gaps() -> None:
    values = np.array([1.0, 3.0, math.nan, 5.0, 7.0])
    assert smoothed(values, 1) is values
    assert smoothed(values, 3).tolist()[:2] == [1.0, 2.0]
    assert math.isnan(smoothed(values, 3)[2])
    assert smoothed(values, 3).tolist()[3:] == [4.0, 6.0]


def test_cut_and_spoiled_events_are_left_out(make_run: MakeRun) -> None:
    run = make_run()
    lines = [started().line(), step(2, 2.0, 1.0).line(), '{"event": "st\n', "\x00\xff\n"]
    cut = epoch(1).line()[:40]
    run.events_path.write_text("".join([*lines, cut]), encoding="utf-8")
    assert read_curves(run).losses.tolist() == [2.0, 1.0]
    run.events_path.unlink()
    assert read_curves(run).count == 0


def test_losses_are_compared_bit_for_bit() -> None:
    one, other = Curves(), Curves()
    for curves, last in ((one, 1.0), (other, 1.0 + 2**-40)):
        curves.take(started())
        curves.take(step(3, 3.0, 2.0, last))
    assert likeness(one, one).equal
    found = likeness(one, other)
    assert (found.equal, found.first) == (False, 3)
    assert "from step 3 on" in found.sentence
    assert "no losses" in likeness(one, Curves()).sentence


# -- stars and notes -----------------------------------------------------------------------------


def test_a_star_and_a_note_are_kept_with_the_run(make_run: MakeRun) -> None:
    run = make_run()
    assert read_mark(run) == Mark()
    write_mark(run, Mark(star=True, note="größer, mit Dropout"))
    assert read_mark(run) == Mark(star=True, note="größer, mit Dropout")
    assert sorted(p.name for p in run.path.iterdir() if p.suffix == ".part") == []


@pytest.mark.parametrize("text", ["{", "[]", '{"star": "yes"}', '{"note": 3}'])
def test_a_spoiled_mark_is_one_sentence(text: str, make_run: MakeRun) -> None:
    run = make_run()
    mark_path(run).write_text(text)
    with pytest.raises(RunError, match="star and the note"):
        read_mark(run)
    write_mark(run, Mark(note="again"))
    assert read_mark(run).note == "again"


def test_settings_that_differ_are_found(make_run: MakeRun) -> None:
    runs = [make_run(lr=0.1), make_run(lr=0.01, augment=["flip"]), make_run(lr=0.1)]
    found = {
        each.field.name: [value_text(v) for v in each.values] for each in differing_settings(runs)
    }
    assert found == {"lr": ["0.1", "0.01", "0.1"], "augment": ["none", "flip", "none"]}
    assert differing_settings(runs[:1]) == []


# -- following -----------------------------------------------------------------------------------


def test_events_are_followed_as_they_come(make_run: MakeRun, worker: Any) -> None:
    run = make_run(epochs=2)
    process = worker().train(run)
    process.until(Started)
    seen = list(follow_events(run))
    assert isinstance(seen[-1], Done)
    assert [e.epoch for e in seen if isinstance(e, Epoch)] == [1, 2]
    assert sum(len(e.losses) for e in seen if isinstance(e, Step)) == 160
    process.last()


def test_a_file_that_is_cut_back_while_followed_is_read_on(make_run: MakeRun) -> None:
    run = make_run()
    run.events_path.write_text(started().line() + step(1, 1.0).line() + '{"event": "epo')
    seen = [event.event for event in follow_events(run)]
    assert seen == ["started", "step"], "nobody works on it, and the cut line is left out"


# -- TensorBoard ---------------------------------------------------------------------------------


def test_the_checksum_is_crc_32c() -> None:
    """RFC 3720, B.4: 32 bytes of zeros give 0x8A9136AA, here masked as TensorFlow does."""
    crc = 0x8A9136AA
    assert masked_checksum(bytes(32)) == (((crc >> 15) | (crc << 17)) + 0xA282EAD8) & 0xFFFFFFFF


def read_scalars(folder: Path) -> dict[str, list[tuple[int, float]]]:
    accumulator = pytest.importorskip(
        "tensorboard.backend.event_processing.event_accumulator"
    ).EventAccumulator(str(folder))
    accumulator.Reload()
    return {
        tag: [(each.step, each.value) for each in accumulator.Scalars(tag)]
        for tag in accumulator.Tags()["scalars"]
    }


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning")
def test_tensorboard_reads_what_a_run_wrote(make_run: MakeRun, worker: Any) -> None:
    run = make_run(epochs=3)
    process = worker().train(run)
    process.until(Epoch, lambda event: event.epoch == 2)
    process.kill()
    assert isinstance(worker().resume(run).last(), Done)
    found = read_scalars(run.path)
    epochs = [event for event in run.events() if isinstance(event, Epoch)]
    assert [at for at, _ in found["accuracy/validation"]] == [80, 160, 240], "none twice"
    for tag, figure in (
        ("loss/train", "train_loss"),
        ("loss/validation", "val_loss"),
        ("accuracy/validation", "val_accuracy"),
    ):
        values = [value for _, value in found[tag]]
        assert values == pytest.approx([getattr(e, figure) for e in epochs], rel=1e-6)
    assert {"loss/step", "learning_rate", "images_per_second"} <= found.keys()


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning")
def test_steps_that_are_done_again_are_withdrawn(tmp_path: Path) -> None:
    first = TensorBoardLog(tmp_path)
    for event in (started(), epoch(1), epoch(2)):
        first.take(event)
    again = TensorBoardLog(tmp_path)
    for event in (started(step=10), epoch(2)):
        again.take(event)
    assert [at for at, _ in read_scalars(tmp_path)["loss/train"]] == [10, 20]
    assert sorted(p.name[-3:] for p in tmp_path.iterdir()) == ["000", "001"]
