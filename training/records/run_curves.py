"""The curves of a run as arrays, taken from its events one at a time or from its file at once."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import PurePath
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from training.messages import Epoch, Event, Started, Step
from training.runs import Run

Floats = NDArray[np.float64]
Across = Literal["epoch", "step", "time"]
"""What a curve is drawn over: epochs, steps, or seconds of training."""

LOSS, LR, SPEED, SECONDS = range(4)


class Curves:
    """Every step's figures, in one table that doubles as it fills, and every epoch's.

    Rows of the table: the loss, the learning rate, images a second, and the seconds of training
    at the end of the step; NaN where nothing was told. Validation takes no time in them.
    """

    def __init__(self) -> None:
        self.run = ""
        """The name of the run, once it is told."""
        self.count = 0
        self.epochs: list[Epoch] = []
        self.steps_per_epoch = 1
        self.total_epochs = 1
        self._images_per_step = 0.0
        self._table = np.full((4, 1024), np.nan)
        self._gauged = np.zeros((3, 64))  # step, memory, load
        self._looks = 0

    def take(self, event: Event) -> None:
        """Take what an event tells of the curves; other events change nothing."""
        match event:
            case Started():
                self._start(event)
            case Step():
                self._add_step(event)
            case Epoch():
                self._add_epoch(event)

    def _start(self, event: Started) -> None:
        """Take the size of the run; what came after the step that it goes on from is redone."""
        self.run = PurePath(event.run).name
        self.steps_per_epoch = max(event.steps_per_epoch, 1)
        self.total_epochs = max(event.epochs, 1)
        self._images_per_step = event.train_images / self.steps_per_epoch
        if event.step < self.count:
            self._table[:, event.step :] = np.nan
            self.count = event.step
        self.epochs = [epoch for epoch in self.epochs if epoch.step <= event.step]
        self._looks = int(np.searchsorted(self.gauged_steps, event.step, "right"))

    def _add_step(self, event: Step) -> None:
        losses = event.losses or (event.loss,)
        start = max(event.step - len(losses), 0)
        count = event.step - start
        self._make_room(event.step)
        self._fill_gap(start)
        before = self._elapsed(start)
        passed = 0.0
        if event.images_per_second > 0:
            passed = count * self._images_per_step / event.images_per_second
        self._table[LOSS, start : event.step] = losses[len(losses) - count :]
        rates = event.rates if len(event.rates) == len(losses) else (event.lr,) * len(losses)
        self._table[LR, start : event.step] = rates[len(rates) - count :]
        self._table[SPEED, start : event.step] = event.images_per_second
        self._table[SECONDS, start : event.step] = before + passed * np.arange(1, count + 1) / count
        self.count = max(self.count, event.step)
        if event.memory_megabytes is not None or event.load is not None:
            self._add_look(event)

    def _add_look(self, event: Step) -> None:
        """Keep what the device was seen to do; told again, by file and process, it counts once."""
        if self._looks and self._gauged[0, self._looks - 1] >= event.step:
            self._looks = int(np.searchsorted(self.gauged_steps, event.step))
        if self._looks == self._gauged.shape[1]:
            self._gauged = np.concatenate([self._gauged, np.zeros_like(self._gauged)], axis=1)
        memory = math.nan if event.memory_megabytes is None else event.memory_megabytes
        load = math.nan if event.load is None else event.load
        self._gauged[:, self._looks] = event.step, memory, load
        self._looks += 1

    def _add_epoch(self, event: Epoch) -> None:
        if self.epochs and self.epochs[-1].epoch >= event.epoch:
            return  # told already, by the file of events and by the process
        self.epochs.append(event)
        self._make_room(event.step)
        self._fill_gap(event.step)
        self.count = max(self.count, event.step)
        if event.step:
            # The epochs measure their time exactly; the steps only estimate it.
            spent = sum(epoch.seconds for epoch in self.epochs)
            self._table[SECONDS, event.step - 1] = max(spent, self._elapsed(event.step - 1))

    def _elapsed(self, step: int) -> float:
        return float(self._table[SECONDS, step - 1]) if step else 0.0

    def _fill_gap(self, step: int) -> None:
        """Let no time pass in steps that nothing was told of, so that time never falls."""
        if step > self.count:
            self._table[SECONDS, self.count : step] = self._elapsed(self.count)

    def _make_room(self, steps: int) -> None:
        while steps > self._table.shape[1]:
            self._table = np.concatenate([self._table, np.full_like(self._table, np.nan)], axis=1)

    # -- reading ---------------------------------------------------------------------------

    @property
    def nbytes(self) -> int:
        """How many bytes the tables take; the epochs come on top."""
        return self._table.nbytes + self._gauged.nbytes

    @property
    def losses(self) -> Floats:
        """The loss of each step so far."""
        return self._table[LOSS, : self.count]

    @property
    def learning_rates(self) -> Floats:
        """The learning rate of each step so far."""
        return self._table[LR, : self.count]

    @property
    def speeds(self) -> Floats:
        """Images a second at each step so far."""
        return self._table[SPEED, : self.count]

    @property
    def gauged_steps(self) -> NDArray[np.int64]:
        """The steps at which the device was looked at, a few a second."""
        return self._gauged[0, : self._looks].astype(np.int64)

    @property
    def memory(self) -> Floats:
        """The memory held on the device then, in megabytes; NaN where it was not told."""
        return self._gauged[1, : self._looks]

    @property
    def load(self) -> Floats:
        """How busy the device was then, from 0 to 1; NaN where it was not told."""
        return self._gauged[2, : self._looks]

    def places(self, across: Across) -> Floats:
        """Where each step so far stands, in epochs, steps, or seconds of training; never falls."""
        if across == "time":
            return self._table[SECONDS, : self.count]
        steps = np.arange(1, self.count + 1, dtype=np.float64)
        return steps if across == "step" else steps / self.steps_per_epoch

    def epoch_places(self, across: Across) -> Floats:
        """Where the end of each epoch so far stands."""
        steps = np.array([epoch.step for epoch in self.epochs], dtype=np.int64)
        if across == "time":
            seconds: Floats = self._table[SECONDS, np.maximum(steps - 1, 0)]
            return seconds
        if across == "step":
            return steps.astype(np.float64)
        return np.array([epoch.epoch for epoch in self.epochs], dtype=np.float64)

    def of_epochs(self, figure: str) -> Floats:
        """A figure of each epoch so far, by its name in the event: `val_loss`."""
        return np.array([getattr(epoch, figure) for epoch in self.epochs], dtype=np.float64)


def read_curves(run: Run) -> Curves:
    """The curves of a run until now; raises RunError where its events cannot be read."""
    curves = Curves()
    for event in run.events():
        curves.take(event)
    return curves


def smoothed(values: Floats, window: int) -> Floats:
    """The mean of each value and those before it, `window` in all; NaN are left out.

    A value that is NaN itself stays NaN, so that gaps stay gaps.
    """
    if window <= 1 or not len(values):
        return values
    known = np.isfinite(values)
    sums = np.concatenate([[0.0], np.cumsum(np.where(known, values, 0.0))])
    counts = np.concatenate([[0], np.cumsum(known)])
    ends = np.arange(1, len(values) + 1)
    starts = np.maximum(ends - window, 0)
    inside = counts[ends] - counts[starts]
    means = (sums[ends] - sums[starts]) / np.maximum(inside, 1)
    return np.where(known, means, np.nan)


@dataclass(frozen=True)
class Likeness:
    """How two runs of the same settings compare, step by step."""

    steps: int
    equal: bool
    first: int | None
    largest: float

    @property
    def sentence(self) -> str:
        """What was found, in words."""
        if not self.steps:
            return "There are no losses to compare yet."
        if self.equal:
            return f"All {self.steps:,} losses are equal, bit for bit."
        return (
            f"The losses differ from step {self.first:,} on, by at most {self.largest:.2g} "
            f"over {self.steps:,} steps."
        )


def likeness(first: Curves, second: Curves) -> Likeness:
    """Compare the losses of two runs over the steps that both have."""
    steps = min(first.count, second.count)
    one, other = first.losses[:steps], second.losses[:steps]
    same = (one == other) | (np.isnan(one) & np.isnan(other))
    if same.all():
        return Likeness(steps, True, None, 0.0)
    apart = np.abs(one - other)[~same]
    largest = float(np.nanmax(apart)) if np.isfinite(apart).any() else float("inf")
    return Likeness(steps, False, int(np.argmin(same)) + 1, largest)
