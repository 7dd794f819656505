"""The window: how soon it is up, and how long it ever stands still while a network trains.

`run_start()` sets the time from the start of the process to the first paint of LeNet-5 against
`import torch` alone. `run_stall()` sets the longest gap between two ticks of the window's event
loop during a real training with live curves against two frames of a 60 Hz screen.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
ROUNDS = 7
TICK = 2
"""Milliseconds between two ticks of the measured event loop."""
FRAMES = 2 / 60
EPOCHS = 12

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
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.window", home],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": home},
            capture_output=True,
            text=True,
            check=True,
        )
    ours = float(done.stdout.split()[-1])
    return {
        "name": "window-stall",
        "ours": round(ours, 4),
        "theirs": round(FRAMES, 4),
        "ratio": round(FRAMES / ours, 2),
        "unit": "s",
    }


def _measure_stall(home: str) -> float:
    """Train in the real window of this process; return the longest gap between two ticks."""
    from PySide6.QtCore import QSettings, Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from designer import theme
    from designer.document import Document
    from designer.window import MainWindow
    from graph import Project, build
    from training.messages import FINAL_EVENTS, Epoch, Failed

    app = QApplication(sys.argv[:1])
    theme.follow(app)
    settings = QSettings(f"{home}/settings.ini", QSettings.Format.IniFormat)
    window = MainWindow(Document(Project({"lenet5": build("lenet5")})), settings)
    window.session.runs_root = Path(home) / "runs"
    window.resize(1366, 768)
    window.show()
    gaps: list[float] = []
    last = [0.0]
    ticks = QTimer(window, interval=TICK, timerType=Qt.TimerType.PreciseTimer)

    def tick() -> None:
        now = time.perf_counter()
        gaps.append(now - last[0])
        last[0] = now

    def told(event: object) -> None:
        if isinstance(event, Failed):
            raise RuntimeError(event.message)
        if isinstance(event, Epoch) and event.epoch == 2:
            last[0] = time.perf_counter()
            ticks.start()
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

    ticks.timeout.connect(tick)
    window.session.told.connect(told)
    leisure = QTimer(window, interval=300)
    leisure.timeout.connect(train)
    leisure.start()
    app.exec()
    window.session.close()
    ordered = sorted(gaps)
    print(
        f"{len(gaps)} ticks, median {statistics.median(gaps) * 1000:.1f} ms, "
        f"99.9 % {ordered[int(len(ordered) * 0.999)] * 1000:.1f} ms",
        file=sys.stderr,
    )
    return max(gaps)


if __name__ == "__main__":
    print(_measure_stall(sys.argv[1]))
