"""Leaves a run alone in the window for long: `python scripts/long_run.py --minutes 30`.

LeNet-5 trains in the real window and its real process, its layers watched and its predictions kept
after each epoch, while training, watching and predictions come to the front in turns. The memory of
both processes is noted every ten seconds. At the end every step and every epoch must stand in the
file of events once, and in the window with the same bits; the plots must be drawn to the last
point; and the memory must be flat but for what the curves themselves take. Prints the figures, a
line a minute on the way; exit code 1 if anything was not as it must be. Needs Linux. With
QT_QPA_PLATFORM=offscreen it needs no screen.
"""

from __future__ import annotations

import argparse
import csv
import itertools
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from PySide6.QtWidgets import QApplication  # noqa: E402

from designer.look import theme  # noqa: E402
from designer.window import MainWindow  # noqa: E402
from scripts.studio import Studio  # noqa: E402
from training.messages import FINAL_EVENTS, Epoch, Event, Layers, Step, Stopped  # noqa: E402
from training.runs import Run  # noqa: E402
from training.watching.predictions import MOST_EPOCHS, PredictionFiles  # noqa: E402

EVERY = 10.0
"""Seconds between two looks at the memory."""
TURN = 60.0
"""Seconds that each panel is in front."""
WARM_UP = 1 / 6
"""The share of the time after which memory is to be flat."""
MOST = 12.0
"""Megabytes an hour by which memory may rise beyond what the curves take."""
EPOCH = 4_000
"""Bytes that the figures of an epoch take in the window: the event, and its points in the plots."""
PANELS = ("training", "watch", "predictions")
SETTINGS = {"epochs": 100_000, "batch_size": 64, "schedule": "constant", "watch": "layers"}


@dataclass(frozen=True)
class Look:
    """Memory at a moment, in megabytes: that of both processes, and what the curves take of it."""

    seconds: float
    window: float
    worker: float
    curves: float


def resident(pid: int) -> float:
    """Return the megabytes that a process has claimed and has in memory, files left out."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("RssAnon:"):
            return int(line.split()[1]) / 1024
    return float("nan")  # it has just ended


def looks_at(studio: Studio, minutes: float) -> Iterator[Look]:
    """Look at the memory now and then, and bring one panel after the other to the front."""
    window = studio.window
    began = time.monotonic()
    turned = -TURN
    panels = itertools.cycle(PANELS)
    while (now := time.monotonic() - began) < 60 * minutes and window.session.state.busy:
        if now - turned >= TURN:
            turned = now
            window.show_panel(next(panels))
        studio.settle(int(EVERY * 1000))
        worker, plots = window.session.worker, window.late.training.plots
        if worker is None or plots is None:
            return
        curves = plots.curves.nbytes + window.late.watched.history.nbytes
        yield Look(
            seconds=round(time.monotonic() - began, 1),
            window=round(resident(os.getpid()), 2),
            worker=round(resident(worker.pid), 2),
            curves=round((curves + EPOCH * len(plots.epochs)) / 2**20, 2),
        )


def slope(looks: list[Look], of: str) -> float:
    """Return the megabytes an hour of the line through the looks after the warm-up."""
    after = [look for look in looks if look.seconds >= WARM_UP * looks[-1].seconds]
    hours = np.array([look.seconds for look in after]) / 3600
    return float(np.polyfit(hours, np.array([getattr(look, of) for look in after]), 1)[0])


# -- what must hold ------------------------------------------------------------------------------


def trouble_in_file(events: list[Event]) -> list[str]:
    """What is missing or twice in the file of events."""
    found = []
    ending = events[-1]
    if not isinstance(ending, Stopped):
        return [f"the run ended otherwise: {ending.line().strip()}"]
    steps = [event for event in events if isinstance(event, Step)]
    at = 0
    for event in steps:
        if event.step - len(event.losses) != at:
            found.append(f"step {at:,} is followed by {event.step - len(event.losses) + 1:,}")
        at = event.step
    if at != ending.step:
        found.append(f"{at:,} steps are told of, {ending.step:,} were done")
    epochs = [event.epoch for event in events if isinstance(event, Epoch)]
    if epochs != list(range(1, len(epochs) + 1)) or len(epochs) < ending.epoch - 1:
        found.append(f"{len(epochs)} epochs are told of, {ending.epoch - 1} were done")
    looked = [event.step for event in events if isinstance(event, Layers)]
    if looked != sorted(set(looked)):
        found.append("the looks at the layers are not in order")
    return found


def trouble_in_window(window: MainWindow, events: list[Event]) -> list[str]:
    """Where the window shows something else than the file of events says."""
    found = []
    plots = window.late.training.plots
    assert plots is not None
    plots.draw()
    losses = [loss for event in events if isinstance(event, Step) for loss in event.losses]
    epochs = [event for event in events if isinstance(event, Epoch)]
    looked = [event for event in events if isinstance(event, Layers)]
    if plots.curves.losses.tolist() != losses:
        found.append(f"{plots.curves.count:,} losses in the window, {len(losses):,} in the file")
    if plots.epochs != epochs:
        found.append(f"{len(plots.epochs)} epochs in the window, {len(epochs)} in the file")
    if window.late.watched.history.steps.tolist() != [event.step for event in looked]:
        found.append(f"{window.late.watched.history.count} looks at the layers in the window")
    drawn = [curve.xData for curve in plots.loss.curves if curve.xData is not None]
    ends = {float(across[-1]) for across in drawn if len(across)}
    wanted = {len(losses) / plots.curves.steps_per_epoch, float(epochs[-1].epoch)}
    if not wanted <= ends:
        found.append(f"the curves are drawn up to {sorted(ends)}, not to {sorted(wanted)}")
    return found


def trouble_in_folder(run: Run, epochs: int) -> list[str]:
    """Whether the predictions of the newest epoch are there, and of no more than are to be kept."""
    kept = PredictionFiles(run.path).epochs()
    found = []
    if not kept or kept[-1] != epochs:
        found.append(f"the predictions of epoch {epochs} are not kept")
    if len(kept) > MOST_EPOCHS + 2:
        found.append(f"the predictions of {len(kept)} epochs are kept")
    return found


# -- the whole -----------------------------------------------------------------------------------


def begin(studio: Studio) -> None:
    """Start the run as a person does, and wait for its first epoch."""
    window = studio.window
    window.document.set_training(SETTINGS)
    for panel in PANELS:
        window.show_panel(panel)
        studio.settle()
    window.late.training.form.read()
    window.train()
    studio.until(lambda: PredictionFiles(window.session.run.path).epochs())  # type: ignore[union-attr]


def report(looks: list[Look], events: list[Event]) -> list[str]:
    """Print what was measured; return what of it is too much."""
    found = []
    counts = {kind: sum(isinstance(event, kind) for event in events) for kind in (Step, Layers)}
    losses = sum(len(event.losses) for event in events if isinstance(event, Step))
    print(
        f"{looks[-1].seconds / 60:.0f} min, {losses:,} steps in {counts[Step]:,} events, "
        f"{sum(isinstance(event, Epoch) for event in events):,} epochs, "
        f"{counts[Layers]:,} looks at the layers"
    )
    own = slope(looks, "curves")
    for name in ("window", "worker"):
        values = [getattr(look, name) for look in looks]
        rise = slope(looks, name)
        beyond = rise - own if name == "window" else rise
        print(
            f"{name}: {values[0]:.1f} MB at first, {values[-1]:.1f} MB at last, at most "
            f"{max(values):.1f} MB; {rise:+.1f} MB an hour"
            + (f", of which the curves {own:.1f}" if name == "window" else "")
        )
        if beyond > MOST:
            found.append(f"the memory of the {name} grows by {beyond:.1f} MB an hour")
    return found


def main() -> int:
    """Leave a run alone; return 1 if anything was wrong."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument(
        "--minutes", type=float, default=30.0, help="ten at least: less tells little of memory"
    )
    parser.add_argument("--table", type=Path, help="write all looks at the memory to this CSV file")
    asked = parser.parse_args()
    app = QApplication(sys.argv[:1])
    theme.follow(app)
    looks: list[Look] = []
    with tempfile.TemporaryDirectory() as folder:
        studio = Studio(Path(folder), Path(folder), (1366, 768), "light")
        window = studio.window
        begin(studio)
        ended: list[Event] = []
        window.session.told.connect(
            lambda event: ended.append(event) if isinstance(event, FINAL_EVENTS) else None
        )
        for look in looks_at(studio, asked.minutes):
            looks.append(look)
            if len(looks) % 6 == 1:
                print(
                    f"{look.seconds / 60:5.1f} min  window {look.window:7.1f} MB  "
                    f"worker {look.worker:7.1f} MB  curves {look.curves:5.1f} MB",
                    flush=True,
                )
        window.show_panel("training")
        window.session.stop()
        studio.until(lambda: ended)
        studio.settle(1000)
        run = window.session.run
        assert run is not None
        events = list(run.events())
        epochs = sum(isinstance(event, Epoch) for event in events)
        wrong = report(looks, events)
        wrong += trouble_in_file(events) + trouble_in_window(window, events)
        wrong += trouble_in_folder(run, epochs)
        size = sum(path.stat().st_size for path in run.path.rglob("*") if path.is_file())
        print(f"the run's folder takes {size / 2**20:.1f} MB")
        studio.close()
    if asked.table is not None:
        with asked.table.open("w", newline="") as file:
            table = csv.DictWriter(file, list(asdict(looks[0])))
            table.writeheader()
            table.writerows(asdict(look) for look in looks)
    print(f"{len(wrong)} things wrong" + "".join(f"\n  {each}" for each in wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
