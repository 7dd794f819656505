"""Imports that the first picture can do without, made while the window is used.

PySide makes a class when it is first named, and two threads that do so at once crash the process.
So whatever touches Qt is imported in the window's own thread, a piece at a time when there is
leisure, after a thread has fetched all that does not.
"""

from __future__ import annotations

import importlib
from contextlib import suppress
from threading import Thread

from designer.background import without_collector

WITHOUT_QT = (
    "pygments.lexers.python",
    "codegen.source",
    "numpy.typing",
    "xml.etree.ElementTree",
    "multiprocessing.connection",
    "cProfile",
    "pydoc",
    "sysconfig",
    "cuda.bindings.runtime",  # not always there; pyqtgraph loads it where it is
)
QT = ("PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets")
"""Made whole here, as pyqtgraph would do in one go."""
WITH_QT = ("PySide6.QtOpenGLWidgets", "PySide6.QtTest", "pyqtgraph", "designer.plots")


class LateImports:
    """What is left to import; whoever needs one sooner simply imports it."""

    def __init__(self) -> None:
        self._thread = Thread(target=_load, name="late imports")
        self._steps = [*QT, *WITH_QT]

    def begin(self) -> None:
        """Begin with all that does not touch Qt, in a thread."""
        self._thread.start()

    def make_next(self) -> bool:
        """Import one that touches Qt, if the thread is done; return whether any are left."""
        if self._steps and not self._thread.is_alive():
            name = self._steps.pop(0)
            module = importlib.import_module(name)
            if name in QT:
                for part in dir(module):
                    getattr(module, part)
        return bool(self._steps)


def _load() -> None:
    with without_collector():
        for name in WITHOUT_QT:
            with suppress(ImportError):
                importlib.import_module(name)
