"""How long the window ever stands still while it opens ResNet-1202, every layer drawn.

`run()` sets the longest gap between two ticks of the window's event loop, from the order to open
the file until everything is drawn, panned over, and zoomed out and in again, against 50 ms.
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
ROUNDS = 3
TICK = 2
"""Milliseconds between two ticks."""
BOUND = 0.05
"""Seconds that the window may stand still."""


def run() -> dict[str, Any]:
    """Return the median over the rounds of the longest standstill."""
    with tempfile.TemporaryDirectory() as home:
        found = [_round(home) for _ in range(ROUNDS)]
    ours = statistics.median(found)
    return {
        "name": "window-open-resnet1202",
        "ours": round(ours, 4),
        "theirs": BOUND,
        "ratio": round(BOUND / ours, 2),
        "unit": "s",
    }


def _round(home: str) -> float:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.opening", home],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": home},
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout.split()[-1])


def _measure(home: str) -> float:
    """Open, pan and zoom in the real window of this process; return the longest gap in seconds."""
    from PySide6.QtCore import QSettings, Qt, QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from designer import theme
    from designer.document import Document
    from designer.window import MainWindow
    from graph import Project, arrange, build, project
    from graph.grouping import flattened

    path = Path(home) / "resnet1202.stride"
    if not path.exists():
        network = flattened(build("resnet1202"))
        arrange(network)
        project.save(Project({"resnet1202": network}), path)
    app = QApplication(sys.argv[:1])
    theme.follow(app)
    settings = QSettings(f"{home}/settings.ini", QSettings.Format.IniFormat)
    window = MainWindow(Document(Project({"lenet5": build("lenet5")})), settings)
    window.resize(1366, 768)
    window.show()
    QTest.qWait(3000)  # the panels that are made when there is leisure
    gaps: list[float] = []
    last = [time.perf_counter()]
    ticks = QTimer(window, interval=TICK, timerType=Qt.TimerType.PreciseTimer)

    def tick() -> None:
        now = time.perf_counter()
        gaps.append(now - last[0])
        last[0] = now

    ticks.timeout.connect(tick)
    ticks.start()
    window.files.open(path)
    while window.canvas.board.gradual.running:
        QTest.qWait(5)
    QTest.qWait(500)
    window.canvas.reset_zoom()
    for _ in range(200):
        window.canvas.scroll_by(0, 12)
        QTest.qWait(2)
    for step in [window.canvas.zoom_out] * 20 + [window.canvas.zoom_in] * 20:
        step()
        QTest.qWait(2)
    ticks.stop()
    window.session.close()
    return max(gaps)


if __name__ == "__main__":
    print(_measure(sys.argv[1]), flush=True)
    os._exit(0)
