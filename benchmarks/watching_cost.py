"""What watching costs: images a second with layers and predictions watched and without, in turns.

Both sides are real runs of LeNet-5 in a folder, with the same seed, each in a process of its own:
nine steps of the one and nine of the other in turns, so that whatever else the machine does slows
both alike. While one has its turn the other stands still, and so does its clock, by which a run
decides when to look and when to tell. Validation and saving count. Each epoch, of which each has a
look or two, is compared with the same one of the other side; the ratio is the median of all. The
losses of all steps have to be the same bits on both sides, else the benchmark fails.
"""

from __future__ import annotations

import multiprocessing
import statistics
import tempfile
from itertools import pairwise
from multiprocessing.connection import Connection
from pathlib import Path
from time import perf_counter
from typing import NamedTuple
from unittest.mock import patch

from benchmarks.lenet5 import new_run
from training.events import EventLog
from training.loop import train
from training.messages import Epoch, Event, Layers, Step
from training.processes.control import Control
from training.settings import TrainingSettings, Watch

BATCH_SIZE = 64
EPOCHS = 40  # of which the first is left out: it warms up
IMAGES = 4000  # of the part that trains
TURN = 9  # steps, about 40 ms
SIDES: tuple[Watch, ...] = ("layers", "off")


class Turns(Control):
    """No command ever waits, but at times the other side gets its turn."""

    def __init__(self, other: Connection) -> None:
        super().__init__()
        self._other = other
        self._alone = False
        self._asked = 0
        self._stood = 0.0

    @property
    def waiting(self) -> bool:
        """Asked after each step, and once more after each epoch."""
        self._asked += 1
        if self._asked % TURN == 0:
            self.stand_still(first=False)
        return False

    def clock(self) -> float:
        """Seconds on a clock that stands still with this side."""
        return perf_counter() - self._stood

    def stand_still(self, *, first: bool) -> None:
        """Let the other side go on until it hands over; `first` where it has its turn already."""
        began = perf_counter()
        try:
            if not self._alone and not first:
                self._other.send(None)
            if not self._alone:
                self._other.recv()
        except (EOFError, BrokenPipeError):
            self._alone = True  # the other side is through
        self._stood += perf_counter() - began


class Found(NamedTuple):
    """Of one side: the seconds of each epoch but the first, all losses, how often it looked."""

    seconds: list[float]
    losses: list[float]
    looks: int


def learn(watch: Watch, other: Connection, result: Connection) -> None:
    """One side, in a process of its own."""
    settings = TrainingSettings(
        batch_size=BATCH_SIZE,
        epochs=EPOCHS,
        device="cpu",
        watch=watch,
        keep_predictions=watch == "layers",
    )
    turns = Turns(other)
    ends: list[float] = []
    losses: list[float] = []
    looks: list[int] = []

    def note(event: Event) -> None:
        match event:
            case Epoch():
                ends.append(turns.clock())
            case Step():
                losses.extend(event.losses)
            case Layers():
                looks.append(event.step)

    with (
        tempfile.TemporaryDirectory() as folder,
        patch("training.loop.perf_counter", turns.clock),
        patch("training.watching.layer_watch.perf_counter", turns.clock),
    ):
        run = new_run(Path(folder), settings)
        if watch != SIDES[0]:
            turns.stand_still(first=True)
        train(run, EventLog(run.events_path, None, note), turns)
    seconds = [end - begin for begin, end in pairwise(ends)]
    result.send(Found(seconds, losses, len(looks)))
    other.close()


def measure() -> dict[Watch, Found]:
    """Both sides, once."""
    context = multiprocessing.get_context("spawn")
    ends = context.Pipe()
    results = {}
    for watch, end in zip(SIDES, ends, strict=True):
        results[watch], result = context.Pipe(duplex=False)
        context.Process(target=learn, args=(watch, end, result)).start()
        end.close()
        result.close()
    return {watch: result.recv() for watch, result in results.items()}


def run() -> dict[str, object]:
    """One line of the table: images/s watched and not, and the ratio."""
    found = measure()
    if found["layers"].losses != found["off"].losses:
        raise RuntimeError("the losses are others when the layers are watched")
    if not found["layers"].looks or found["off"].looks:
        raise RuntimeError("the layers were not looked at where they should have been")
    ours, theirs = ([IMAGES / taken for taken in found[watch].seconds] for watch in SIDES)
    ratios = [mine / other for mine, other in zip(ours, theirs, strict=True)]
    return {
        "name": "watching-cost",
        "ours": round(statistics.median(ours), 1),
        "theirs": round(statistics.median(theirs), 1),
        "ratio": round(statistics.median(ratios), 3),
        "unit": "images/s",
    }


if __name__ == "__main__":
    print(run())
