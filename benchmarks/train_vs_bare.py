"""Our loop against the barest one: everything in memory as floats, nothing reported or saved.

Both take the same steps of the same network in one process, nine of the one and nine of the other
in turns, so that whatever else the machine does slows both alike. What is compared are the sums of
all turns: a report that falls into one of ours counts.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

import torch
from torch.nn import functional as F  # noqa: N812

from benchmarks.lenet5 import new_run
from benchmarks.training_speed import BATCH_SIZE, LR, MOMENTUM, WEIGHT_DECAY, digits, lenet5
from training.events import EventLog
from training.loop import train
from training.processes.control import Control
from training.settings import TrainingSettings

EPOCHS = 16  # of which the first is left out: it warms up
TURN = 9
"""Steps; an epoch has 63, so that each has seven whole turns."""


def bare() -> Iterator[None]:
    """A loop that does nothing but learn, one step each time."""
    images, labels = digits()
    inputs = torch.from_numpy(images).unsqueeze(1).float() / 255
    inputs = ((inputs - inputs.mean()) / inputs.std()).contiguous()
    targets = torch.from_numpy(labels)
    network = lenet5()
    optimizer = torch.optim.SGD(
        network.parameters(), lr=LR, momentum=MOMENTUM, weight_decay=WEIGHT_DECAY, fused=True
    )
    while True:
        for batch in torch.randperm(len(inputs)).split(BATCH_SIZE):
            loss = F.cross_entropy(network(inputs[batch]), targets[batch])
            loss.backward()
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            yield


class Turns(Control):
    """What our loop asks for commands after each step: there are none, but the others get a turn.

    It asks once more after each epoch has been judged, which belongs to no turn.
    """

    def __init__(self, steps_per_epoch: int) -> None:
        super().__init__()
        self.ours: list[float] = []
        self.theirs: list[float] = []
        self._steps_per_epoch = steps_per_epoch
        self._bare = bare()
        self._asked = 0
        self._began = 0.0

    @property
    def waiting(self) -> bool:
        """No command ever waits."""
        now = perf_counter()
        epoch, step = divmod(self._asked, self._steps_per_epoch + 1)
        self._asked += 1
        if step == self._steps_per_epoch:
            self._began = perf_counter()
        elif (step + 1) % TURN == 0:
            ours = now - self._began
            for _ in range(TURN):
                next(self._bare)
            self._began = perf_counter()
            if epoch > 0:
                self.ours.append(ours)
                self.theirs.append(self._began - now)
        return False


def run() -> dict[str, object]:
    """One line of the table: images/s of both, and the ratio."""
    settings = TrainingSettings(
        batch_size=BATCH_SIZE,
        epochs=EPOCHS,
        device="cpu",
        lr=LR,
        schedule="constant",
        momentum=MOMENTUM,
        weight_decay=WEIGHT_DECAY,
    )
    turns = Turns(steps_per_epoch=-(-len(digits()[1]) // BATCH_SIZE))
    with tempfile.TemporaryDirectory() as folder:
        run = new_run(Path(folder), settings)
        train(run, EventLog(run.events_path, None), turns)
    images = len(turns.ours) * TURN * BATCH_SIZE
    ours, theirs = images / sum(turns.ours), images / sum(turns.theirs)
    return {
        "name": "train-vs-bare",
        "ours": round(ours, 1),
        "theirs": round(theirs, 1),
        "ratio": round(ours / theirs, 3),
        "unit": "images/s",
    }


if __name__ == "__main__":
    print(run())
