"""Imports that the first picture can do without, made a piece at a time while nobody is waiting.

They are made in the window's own thread. PySide makes a class when it is first named, and two
threads that do so at once crash the process; of packages that import themselves in a circle, two
threads get halves. The longest piece takes about 80 ms.
"""

from __future__ import annotations

import importlib
from contextlib import suppress

QT = ("PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets")
"""Their classes are all made, as pyqtgraph would do in one go."""
FOR_PANELS = ("numpy", "codegen.source", "pygments.lexers.python", "designer.late_panels")
FOR_PLOTS = (
    "multiprocessing.connection",
    "cProfile",
    "pydoc",
    "cuda.pathfinder",  # these of CUDA are seldom there; pyqtgraph loads them where they are
    "cuda.bindings.driver",
    "cuda.bindings.runtime",
    *QT,
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtTest",
    "pyqtgraph",
    "designer.plots.plots",
    "designer.start.start_page",
    "designer.lessons.classroom",
)


class LateImports:
    """What is left to import; whoever needs one sooner simply imports it."""

    def __init__(self, pieces: tuple[str, ...]) -> None:
        self._left = list(pieces)

    def make_next(self) -> bool:
        """Import the next piece; return whether there was one."""
        if not self._left:
            return False
        name = self._left.pop(0)
        with suppress(ModuleNotFoundError):
            module = importlib.import_module(name)
            if name in QT:
                for part in dir(module):
                    getattr(module, part)
        return True
