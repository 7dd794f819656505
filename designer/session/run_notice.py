"""A notice when a long run ends: the window asks for attention and its status bar says how."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from designer.said import said
from designer.session.run_progress import duration
from designer.session.training_session import TrainingSession
from training.messages import FINAL_EVENTS, Done, Failed, Stopped
from training.runs import Run

LONG = 60.0
"""Seconds after which nobody is expected to be still looking."""


class RunNotice(QObject):
    """Follows all runs; `said(str)` is a sentence, `wrong(str)` one about a fault.

    The time that is told is that of training, as everywhere else: without pauses and validation.
    What the clock says only decides whether anybody is still looking.
    """

    said = Signal(str)
    wrong = Signal(str)

    def __init__(self, session: TrainingSession, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._since: dict[Path, float] = {}
        session.heard.connect(self._on_event)

    def _on_event(self, run: Run, event: object) -> None:
        now = time.monotonic()
        self._since.setdefault(run.path, now)
        if not isinstance(event, FINAL_EVENTS):
            return
        spent = now - self._since.pop(run.path)
        name = run.name
        if spent >= LONG or not self._window.isActiveWindow():
            QApplication.alert(self._window)
        if spent < LONG:
            return
        if isinstance(event, Failed):
            self.wrong.emit(self.tr("{} failed: {}").format(name, said(event.message)))
        elif isinstance(event, Done):
            best = f"{100 * event.best_val_accuracy:.2f}"
            text = self.tr("{} is complete after {} of training: best accuracy {} %.")
            self.said.emit(text.format(name, duration(event.seconds), best))
        elif isinstance(event, Stopped):
            text = self.tr("{} stopped in epoch {}, after step {}.")
            self.said.emit(text.format(name, event.epoch, f"{event.step:,}"))
