"""What watching costs: images a second with layers and predictions watched and without, in turns.

Both sides are real runs of LeNet-5 in a folder, with the same seed; a second is one of the
processor's time, validation and saving included, as what else goes on at the machine is larger than
the difference. The losses of all steps have to be the same bits on both sides, else the benchmark
fails.
"""

from __future__ import annotations

import statistics
import tempfile
from pathlib import Path
from time import process_time

from benchmarks.lenet5 import new_run
from training.events import EventLog
from training.loop import train
from training.messages import Done, Epoch, Event, Layers, Started, Step
from training.processes.control import Control
from training.settings import TrainingSettings, Watch

BATCH_SIZE = 64
EPOCHS = 8  # of which the first is left out: it warms up
REPEATS = 9


def watched(watch: Watch) -> tuple[float, tuple[float, ...], int]:
    """Images/s of a run, the losses of all its steps, and how often the layers were looked at.

    With `watch` off nothing is kept of the predictions either.
    """
    settings = TrainingSettings(
        batch_size=BATCH_SIZE,
        epochs=EPOCHS,
        device="cpu",
        watch=watch,
        keep_predictions=watch == "layers",
    )
    marks: list[float] = []

    def mark(event: Event) -> None:
        if isinstance(event, Epoch | Done):
            marks.append(process_time())

    with tempfile.TemporaryDirectory() as folder:
        run = new_run(Path(folder), settings)
        train(run, EventLog(run.events_path, None, mark), Control())
        events = list(run.events())
    images = next(event.train_images for event in events if isinstance(event, Started))
    speed = images * (EPOCHS - 1) / (marks[-1] - marks[0])
    losses = tuple(loss for event in events if isinstance(event, Step) for loss in event.losses)
    return speed, losses, sum(isinstance(event, Layers) for event in events)


def run() -> dict[str, object]:
    """One line of the table: images/s watched and not, and the median ratio of neighbours."""
    ours, theirs = [], []
    for turn in range(REPEATS):
        sides: tuple[Watch, ...] = ("layers", "off") if turn % 2 else ("off", "layers")
        found = {side: watched(side) for side in sides}
        if found["layers"][1] != found["off"][1]:
            raise RuntimeError("the losses are others when the layers are watched")
        if not found["layers"][2] or found["off"][2]:
            raise RuntimeError("the layers were not looked at where they should have been")
        ours.append(found["layers"][0])
        theirs.append(found["off"][0])
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
