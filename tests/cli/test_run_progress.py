"""A run in the terminal: what is wrong in its layers is said once, when it is found."""

from __future__ import annotations

import io
import threading
from collections.abc import Iterator

import pytest
from rich.console import Console

from cli import run_silence
from cli.run_progress import show_progress
from training.messages import Event, Layers, Paused, Resumed, Started, Step, Stopped


def test_what_is_wrong_in_a_layer_is_said_once_with_its_remedy() -> None:
    looks = [
        Layers(
            epoch=1,
            step=step,
            lr=3.0,
            base_lr=3.0,
            names=("conv1", "relu1"),
            figures={"dead": (None, 0.9)},
        )
        for step in range(10, 80, 10)
    ]
    written = io.StringIO()
    events = [*looks, Stopped(run="runs/one", epoch=1, step=80)]
    assert show_progress(events, Console(file=written, width=200)) == 0
    said = [line for line in written.getvalue().splitlines() if "relu1" in line]
    assert len(said) == 1
    assert said[0].startswith("step 30: relu1: 90 % of its units have been silent")
    assert "Lower the learning rate (3)" in said[0]


class Heard(io.StringIO):
    """What was written; `silence` is set once a silence was spoken of."""

    def __init__(self) -> None:
        super().__init__()
        self.silence = threading.Event()

    def write(self, text: str) -> int:
        count = super().write(text)
        if "No word from the training process" in text:
            self.silence.set()
        return count


def test_a_run_that_is_not_heard_of_is_spoken_of_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run_silence, "QUIET", 0.2)
    written = Heard()
    started = Started(
        run="runs/one",
        device="cpu",
        parameters=10,
        train_images=100,
        val_images=10,
        epochs=1,
        steps_per_epoch=10,
    )

    def events() -> Iterator[Event]:
        yield started
        yield Paused(epoch=1, step=0)
        assert not written.silence.wait(0.5), "a run that is paused has nothing to say"
        yield Resumed(epoch=1, step=0)
        yield Step(epoch=1, step=1, loss=1.0, lr=0.1, images_per_second=9, losses=(1.0,))
        assert written.silence.wait(60)
        yield Stopped(run="runs/one", epoch=1, step=1)

    assert show_progress(events(), Console(file=written, width=200)) == 0
    said = [line for line in written.getvalue().splitlines() if "No word" in line]
    assert len(said) == 1
    assert said[0].endswith("end it in another terminal: stop one. Then resume the run.")
    assert "10 to validate.\n" in written.getvalue(), "where images are kept was not told"


def test_listening_for_silence_makes_no_thread_for_each_event(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A run that is over has a hundred thousand events, which are read at once."""
    begun: list[threading.Thread] = []
    start = threading.Thread.start

    def begin(thread: threading.Thread) -> None:
        begun.append(thread)
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", begin)
    watch = run_silence.SilenceWatch(print)
    step = Step(epoch=1, step=1, loss=1.0, lr=0.1, images_per_second=9, losses=(1.0,))
    for _ in range(100):
        watch.take(step)
    watch.close()
    assert len(begun) == 1
    begun[0].join(60)
    assert not begun[0].is_alive()
