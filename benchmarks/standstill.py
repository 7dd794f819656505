"""How long the window's event loop stands still: a window of this process, and a clock in it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication

from designer.look import theme
from designer.projects.document import Document
from designer.window import MainWindow
from graph import Project, build

ROOT = Path(__file__).resolve().parents[1]
TICK = 2
"""Milliseconds between two ticks."""


def in_process(module: str, *arguments: str, home: str) -> str:
    """Run a benchmark's own file in a process without a screen; return its last line."""
    done = subprocess.run(
        [sys.executable, "-m", f"benchmarks.{module}", *arguments],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": home},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.splitlines()[-1]


def opened(home: str) -> tuple[QApplication, MainWindow]:
    """Open the window with LeNet-5 in it, on the screen of a laptop; runs are kept in `home`."""
    app = QApplication(sys.argv[:1])
    theme.follow(app)
    settings = QSettings(f"{home}/settings.ini", QSettings.Format.IniFormat)
    window = MainWindow(Document(Project({"lenet5": build("lenet5")})), settings)
    window.session.runs_root = Path(home) / "runs"
    window.resize(1366, 768)
    window.show()
    return app, window


class Ticks(QTimer):
    """A clock in the event loop; `gaps` are the seconds from each tick to the next."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, interval=TICK, timerType=Qt.TimerType.PreciseTimer)
        self.gaps: list[float] = []
        self._last = 0.0
        self.timeout.connect(self._tick)

    def begin(self) -> None:
        """Tick from now on."""
        self.gaps.clear()
        self._last = time.perf_counter()
        self.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append(now - self._last)
        self._last = now
