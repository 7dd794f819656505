"""How long the window stands still when a page, a lesson or a network is opened, once warm.

`run(what)` gives the longest gap between two ticks of the window's event loop over all that is
opened: every panel and the pages of layers ("page"), every lesson ("lesson"), and the built-in
networks ("network"); against 100 ms. All are opened once before, unmeasured.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from benchmarks.standstill import Ticks, in_process, opened

if TYPE_CHECKING:
    from designer.window import MainWindow

ROUNDS = 3
SETTLE = 250
"""Milliseconds in which what was opened is drawn."""
BOUND = 0.1
"""Seconds that the window may stand still."""
KINDS = ("Conv2d", "MaxPool2d", "BatchNorm2d")
Opening = tuple[str, Callable[[], object]]


def run(what: str) -> dict[str, Any]:
    """Return the median over the rounds of the longest standstill."""
    with tempfile.TemporaryDirectory() as home:
        found = [_round(what, home) for _ in range(ROUNDS)]
    ours = statistics.median(seconds for seconds, _ in found)
    return {
        "name": f"{what}-open",
        "ours": round(ours, 4),
        "theirs": BOUND,
        "ratio": round(BOUND / ours, 2),
        "unit": "s",
        "slowest": max(found)[1],
    }


def _round(what: str, home: str) -> tuple[float, str]:
    seconds, slowest = json.loads(in_process("pages", what, home, home=home))
    return float(seconds), str(slowest)


def _openings(what: str, window: MainWindow) -> Iterator[Opening]:
    """What there is to open, by name."""
    from functools import partial

    from graph import TEMPLATES
    from graph.course import LESSONS

    if what == "page":
        for panel in window.docks:
            yield panel, partial(window.show_panel, panel)
        for kind in KINDS:
            yield kind, partial(window.show_page, kind)
        yield "start", window.welcome.show_start
    elif what == "lesson":
        for lesson in LESSONS:
            yield lesson, partial(window.welcome.begin_lesson, lesson)
    else:
        for name in TEMPLATES:
            yield name, partial(window.files.from_template, name)


def _measure(what: str, home: str) -> tuple[float, str]:
    """Open all in the real window of this process; return the longest gap, and of what it was."""
    from PySide6.QtTest import QTest

    _, window = opened(home)
    QTest.qWait(3000)  # the panels that are made when there is leisure
    for _, deed in _openings(what, window):
        deed()
        QTest.qWait(SETTLE)
    ticks = Ticks(window)
    ticks.begin()
    found = []
    for name, deed in _openings(what, window):
        QTest.qWait(20)
        ticks.gaps.clear()
        deed()
        QTest.qWait(SETTLE)
        found.append((max(ticks.gaps), name))
    ticks.stop()
    window.session.close()
    return max(found)


if __name__ == "__main__":
    print(json.dumps(_measure(*sys.argv[1:3])), flush=True)
    os._exit(0)
