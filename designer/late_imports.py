"""Imports that the first picture can do without, made in a thread while the window is used."""

from __future__ import annotations

import importlib
from threading import Thread

from designer.background import without_collector

MODULES = ("pyqtgraph", "pygments.lexers.python", "codegen.source", "designer.plots")


def load_in_background() -> Thread:
    """Begin to load them; whoever needs one sooner simply imports it and waits for the rest."""
    thread = Thread(target=_load, name="late imports")
    thread.start()
    return thread


def _load() -> None:
    with without_collector():
        for module in MODULES:
            importlib.import_module(module)
