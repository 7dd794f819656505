"""The product's own loop, timed: images a second of the training part of LeNet-5's epochs."""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from torch import nn

from benchmarks.lenet5 import SOURCE, new_run
from training.data.shipped import mnist5k
from training.events import EventLog
from training.loop import train
from training.messages import Epoch
from training.processes.control import Control
from training.settings import TrainingSettings

BATCH_SIZE = 64
LR, MOMENTUM, WEIGHT_DECAY = 0.04, 0.9, 0.001
EPOCHS = 4  # of which the first is left out: it warms up
REPEATS = 7


def lenet5() -> nn.Module:
    """The same network as a module, on the same seed."""
    torch.manual_seed(0)
    scope: dict[str, type[nn.Module]] = {}
    exec(compile(SOURCE, "lenet5", "exec"), scope)
    return scope["Network"]()


def digits() -> tuple[np.ndarray, np.ndarray]:
    """The training part of mnist5k: images (4000, 28, 28) uint8 and labels."""
    (images, labels), _ = mnist5k()
    return images[:, 0], labels


def ours() -> float:
    """Median images/s of a real run in a folder, with every event and checkpoint written."""
    settings = TrainingSettings(
        batch_size=BATCH_SIZE,
        epochs=EPOCHS,
        device="cpu",
        lr=LR,
        momentum=MOMENTUM,
        weight_decay=WEIGHT_DECAY,
    )
    with tempfile.TemporaryDirectory() as folder:
        run = new_run(Path(folder), settings)
        train(run, EventLog(run.events_path, None), Control())
        epochs = [event for event in run.events() if isinstance(event, Epoch)]
    return statistics.median(epoch.images_per_second for epoch in epochs[1:])


def interleaved(name: str, theirs: Callable[[], float]) -> dict[str, object]:
    """Both sides in turns, so that a busy machine slows both; medians and their ratio."""
    ours_speeds, their_speeds = [], []
    for _ in range(REPEATS):
        ours_speeds.append(ours())
        their_speeds.append(theirs())
    a, b = statistics.median(ours_speeds), statistics.median(their_speeds)
    return {
        "name": name,
        "ours": round(a, 1),
        "theirs": round(b, 1),
        "ratio": round(a / b, 3),
        "unit": "images/s",
    }
