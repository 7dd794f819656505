"""The window: how soon it is up, and how long it ever stands still while a network trains.

`run_start()` sets the time from the start of the process to the first paint of LeNet-5 against
`import torch` alone. `run_stall()` sets the longest gap between two ticks of the window's event
loop during a real training with live curves against two frames of a 60 Hz screen; beside it the
same run lies over nine of earlier days in the window that compares, the loss of each step drawn.
"""

from __future__ import annotations

import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from benchmarks.lenet5 import new_run
from benchmarks.standstill import ROOT, Ticks, in_process, opened
from training.messages import FINAL_EVENTS, Epoch, Failed, Started, Step
from training.runs import Run
from training.settings import TrainingSettings

ROUNDS = 7
FRAMES = 2 / 60
EPOCHS = 16
EARLIER, EARLIER_EPOCHS, STEPS = 9, 300, 63
"""Runs of earlier days in the plot, their epochs, and the steps of each of these."""

_FIRST_PAINT = """
import sys
from designer import window
shown = window.MainWindow.show
def show(self):
    def painted():
        print("painted", flush=True)
        self.close()
    self.first_painted.connect(painted)
    shown(self)
window.MainWindow.show = show
from main import main
sys.exit(main([]))
"""


def _until_line(code: str, home: str) -> float:
    """Return the seconds from the start of a process to the first line that it prints."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": home}
    environment["XDG_CONFIG_HOME"] = home
    start = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        seconds = time.perf_counter() - start
    if not line or process.returncode:
        raise RuntimeError(f"the measured process ended with {process.returncode}")
    return seconds


def run_start() -> dict[str, Any]:
    """Return the median seconds to the first paint, and to the end of `import torch`."""
    ours, theirs = [], []
    with tempfile.TemporaryDirectory() as home:
        for _ in range(ROUNDS + 1):
            ours.append(_until_line(_FIRST_PAINT, home))
            theirs.append(_until_line("import torch; print('imported', flush=True)", home))
    mine, torch = statistics.median(ours[1:]), statistics.median(theirs[1:])
    return {
        "name": "window-start",
        "ours": round(mine, 3),
        "theirs": round(torch, 3),
        "ratio": round(torch / mine, 2),
        "unit": "s",
    }


def run_stall() -> dict[str, Any]:
    """Return the longest standstill of the window while LeNet-5 trains with live curves."""
    with tempfile.TemporaryDirectory() as home:
        ours = float(in_process("window", home, home=home))
    return {
        "name": "window-stall",
        "ours": round(ours, 4),
        "theirs": round(FRAMES, 4),
        "ratio": round(FRAMES / ours, 2),
        "unit": "s",
    }


def _earlier_run(root: Path, seed: int) -> Run:
    """Write a run as if it had been trained long ago: its losses are noise that falls."""
    run = new_run(root / f"earlier-{seed}", TrainingSettings(epochs=EARLIER_EPOCHS, seed=seed))
    chance = random.Random(seed)
    started = Started(
        run=run.told,
        device="cpu",
        parameters=61706,
        train_images=4000,
        val_images=1000,
        epochs=EARLIER_EPOCHS,
        steps_per_epoch=STEPS,
    )
    lines = [started.line()]
    for epoch in range(1, EARLIER_EPOCHS + 1):
        step, level = epoch * STEPS, 2 / (epoch + seed)
        losses = tuple(level * chance.uniform(0.5, 1.5) for _ in range(STEPS))
        told = Step(
            epoch=epoch,
            step=step,
            loss=losses[-1],
            lr=0.03,
            images_per_second=5000.0,
            losses=losses,
        )
        ended = Epoch(
            epoch=epoch,
            step=step,
            train_loss=level,
            train_accuracy=1 - level / 4,
            val_loss=1.1 * level,
            val_accuracy=1 - level / 3,
            seconds=0.8,
            images_per_second=5000.0,
        )
        lines += [told.line(), ended.line()]
    run.events_path.write_text("".join(lines), "utf-8")
    return run


def _measure_stall(home: str) -> float:
    """Train in the real window of this process; return the longest gap between two ticks."""
    from PySide6.QtCore import QTimer

    from designer.compare.compare_window import CompareWindow

    app, window = opened(home)
    earlier = [_earlier_run(Path(home), seed) for seed in range(1, EARLIER + 1)]
    ticks = Ticks(window)

    def told(event: object) -> None:
        if isinstance(event, Failed):
            raise RuntimeError(event.message)
        if isinstance(event, Started):
            window.late.runs.commands.compare_wanted.emit([window.session.run, *earlier])
        if isinstance(event, Epoch) and event.epoch == 2:
            (beside,) = window.findChildren(CompareWindow)
            beside.steps.setChecked(True)
        if isinstance(event, Epoch) and event.epoch == 4:
            (beside,) = window.findChildren(CompareWindow)
            if not (beside.ready and len(beside.plot.runs) == EARLIER + 1):
                raise RuntimeError("the runs that are compared are not read yet")
            ticks.begin()
        if isinstance(event, FINAL_EVENTS):
            ticks.stop()
            window.document.undo_stack.setClean()
            QTimer.singleShot(500, app.quit)

    def train() -> None:
        if window.late.make_next():
            return
        leisure.stop()
        window.late.training.form.settings = window.late.training.form.settings.model_copy(
            update={"epochs": EPOCHS}
        )
        window.train()

    window.session.told.connect(told)
    leisure = QTimer(window, interval=300)
    leisure.timeout.connect(train)
    leisure.start()
    app.exec()
    window.session.close()
    ordered = sorted(ticks.gaps)
    print(
        f"{len(ordered)} ticks, median {statistics.median(ordered) * 1000:.1f} ms, "
        f"99.9 % {ordered[int(len(ordered) * 0.999)] * 1000:.1f} ms",
        file=sys.stderr,
    )
    return ordered[-1]


if __name__ == "__main__":
    print(_measure_stall(sys.argv[1]))
