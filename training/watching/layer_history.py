"""What was seen of the layers in a run, look by look: read from its events, one or all at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from training.messages import Event, Layers, Started
from training.records.run_curves import Floats
from training.runs import Run

Scale = Literal["log", "linear", "share"]
Table = NDArray[np.float32]


@dataclass(frozen=True)
class Quantity:
    """One of the figures of a layer. A `share` lies between 0 and 1, a `linear` one begins at 0."""

    name: str
    title: str
    description: str
    scale: Scale = "linear"
    unit: str = ""


QUANTITIES = (
    Quantity("gradient", "Gradient", "Norm of the gradient of the layer's weights", "log"),
    Quantity("weight", "Weights", "Norm of the layer's weights", "log"),
    Quantity(
        "update", "Update / weight", "How far a step moves the weights, as a share of them", "log"
    ),
    Quantity("std", "Activations", "Standard deviation of the layer's output"),
    Quantity("mean", "Mean output", "Mean of the layer's output, without its sign"),
    Quantity("zeros", "Zeros", "Share of the output that is 0", "share"),
    Quantity(
        "dead", "Dead units", "Share of units that were silent in 5 samples in a row", "share"
    ),
    Quantity("saturated", "Saturated", "Share of the output at an end of its range", "share"),
    Quantity("milliseconds", "Time", "Time of the layer's forward pass", unit="ms"),
    Quantity("bytes", "Memory", "What the layer's output takes, for one batch", unit="B"),
)


def quantity(name: str) -> Quantity:
    """The quantity of this name; KeyError if there is none."""
    return {each.name: each for each in QUANTITIES}[name]


class LayerHistory:
    """Tables that double as they fill: for each quantity a row a layer and a column a look.

    `names` are the layers in the order in which they run; one with a slash is in a block. `count`
    looks have been taken so far. The tables hold four bytes a figure: an hour at a network of 200
    layers takes about 12 MB.
    """

    def __init__(self) -> None:
        self.names: list[str] = []
        self.count = 0
        self._rows: dict[str, int] = {}
        self._marks = np.zeros((3, 64))  # step, learning rate, and that before the schedule
        self._tables: dict[str, Table] = {}

    def take(self, event: Event) -> None:
        """Take what an event tells of the layers; other events change nothing."""
        match event:
            case Started():
                self._go_back_to(event.step)
            case Layers():
                self._go_back_to(event.step - 1)
                self._add(event)

    def _go_back_to(self, step: int) -> None:
        """Forget the looks at later steps, as those steps are done again."""
        while self.count and self._marks[0, self.count - 1] > step:
            self.count -= 1
            for table in self._tables.values():
                table[:, self.count] = np.nan

    def _add(self, event: Layers) -> None:
        for name in event.names:
            if name not in self._rows:
                self._rows[name] = len(self.names)
                self.names.append(name)
        place = self.count
        if place == self._marks.shape[1]:
            self._marks = np.concatenate([self._marks, np.zeros_like(self._marks)], axis=1)
        self._marks[:, place] = event.step, event.lr, event.base_lr
        rows = [self._rows[name] for name in event.names]
        for name, column in event.figures.items():
            values = [np.nan if each is None else each for each in column]
            self._table(name)[rows, place] = values
        self.count += 1

    def _table(self, name: str) -> Table:
        """The table of a quantity, with room for all layers and all looks so far."""
        table = self._tables.get(name, np.zeros((0, 0), np.float32))
        wanted = (len(self.names), self._marks.shape[1])
        if table.shape != wanted:
            larger = np.full(wanted, np.nan, np.float32)
            larger[: table.shape[0], : table.shape[1]] = table
            self._tables[name] = table = larger
        return table

    # -- reading -----------------------------------------------------------------------------

    @property
    def nbytes(self) -> int:
        """How many bytes all tables take."""
        return self._marks.nbytes + sum(table.nbytes for table in self._tables.values())

    @property
    def steps(self) -> Floats:
        """The step of each look; they rise."""
        return self._marks[0, : self.count]

    @property
    def start(self) -> float:
        """The step that the first look stands for the steps since: as many as the next one does.

        What was not watched from its beginning on has nothing to show of the steps before.
        """
        steps = self.steps
        if len(steps) < 2:
            return float(steps[0]) - 1 if len(steps) else 0.0
        return max(float(2 * steps[0] - steps[1]), 0.0)

    @property
    def learning_rates(self) -> Floats:
        """The learning rate of each step that was looked at."""
        return self._marks[1, : self.count]

    @property
    def base_rates(self) -> Floats:
        """The learning rate before the schedule, at each of these steps."""
        return self._marks[2, : self.count]

    def values(self, name: str) -> Table:
        """A quantity as an array (layers, looks); NaN where a layer has no such figure."""
        return self._table(name)[:, : self.count]

    def row(self, layer: str) -> int | None:
        """Which row a layer has, None if it was never looked at."""
        return self._rows.get(layer)

    @property
    def wholes(self) -> list[int]:
        """The rows of the layers that hold no others."""
        parts = [name.split("/") for name in self.names]
        holders = {"/".join(each[:end]) for each in parts for end in range(1, len(each))}
        return [row for row, name in enumerate(self.names) if name not in holders]

    @property
    def outer(self) -> list[int]:
        """The rows of the layers that are in no block."""
        return [row for row, name in enumerate(self.names) if "/" not in name]


def read_layers(run: Run) -> LayerHistory:
    """All that was seen of a run's layers; raises RunError where its events cannot be read."""
    history = LayerHistory()
    for event in run.layer_events():
        history.take(event)
    return history
