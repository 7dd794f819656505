"""How long the window ever stands still while it opens ResNet-1202, every layer drawn.

`run()` sets the longest gap between two ticks of the window's event loop, from the order to open
the file until everything is drawn, panned over, and zoomed out and in again, against 50 ms.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.standstill import Ticks, in_process, opened

ROUNDS = 3
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
    return float(in_process("opening", home, home=home))


def _measure(home: str) -> float:
    """Open, pan and zoom in the real window of this process; return the longest gap in seconds."""
    from PySide6.QtTest import QTest

    from graph import Project, arrange, build, project
    from graph.grouping import flattened

    path = Path(home) / "resnet1202.stride"
    if not path.exists():
        network = flattened(build("resnet1202"))
        arrange(network)
        project.save(Project({"resnet1202": network}), path)
    _, window = opened(home)
    QTest.qWait(3000)  # the panels that are made when there is leisure
    ticks = Ticks(window)
    ticks.begin()
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
    return max(ticks.gaps)


if __name__ == "__main__":
    print(_measure(sys.argv[1]), flush=True)
    os._exit(0)
