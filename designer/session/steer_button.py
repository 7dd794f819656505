"""A small menu beside the training buttons: the ways to steer a run that are needed more rarely."""

from __future__ import annotations

import math
from functools import partial

from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu, QToolButton, QWidget

from designer.look.icons import icon
from designer.runs.run_reading import RunReader
from designer.session.live_run import LiveRun
from designer.session.training_session import TrainingSession
from training.errors import TrainingError

HIGHEST = 100.0
"""The largest learning rate."""


class SteerButton(QToolButton):
    """Lets a run stop after its epoch, or go on with another learning rate."""

    def __init__(self, session: TrainingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._reader = RunReader(self)
        self.setProperty("role", "steer")
        self.setIcon(icon("unfolded"))
        self.setToolTip(self.tr("More ways to steer the run"))
        self.setAccessibleName(self.toolTip())
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self.stop_after_epoch = menu.addAction(self.tr("Stop after this epoch"))
        self.stop_after_epoch.triggered.connect(session.stop_after_epoch)
        self.learning_rate = menu.addAction(self.tr("Change the learning rate …"))
        self.learning_rate.triggered.connect(self._ask_learning_rate)
        self.setMenu(menu)

    def show_state(self) -> None:
        """Enable what the run takes now."""
        self.setEnabled(self._session.steerable)
        self.stop_after_epoch.setEnabled(not self._session.stops_after_epoch)

    def _ask_learning_rate(self) -> None:
        live = self._session.shown  # another may be shown by the time that the answer comes
        if live is not None and not self._reader.busy:
            self._reader.read(
                (live.run,), live.run.learning_rate, partial(self._ask, live), self._on_failure
            )

    def _on_failure(self, error: TrainingError) -> None:
        self._session.wrong.emit(str(error))

    def _ask(self, live: LiveRun, now: float) -> None:
        if not live.steerable:
            return  # it ended while its events were read
        title = self.tr("Change the learning rate")
        words = self.tr("Learning rate from the next step on; the schedule goes on changing it:")
        text, refusal = f"{now:g}", ""
        while True:
            text, chosen = QInputDialog.getText(
                self, title, words + refusal, QLineEdit.EchoMode.Normal, text
            )
            if not chosen:
                return
            lr = _number(text)
            if 0 < lr <= HIGHEST:
                live.set_learning_rate(lr)
                return
            refusal = "\n" + self.tr("It is a number above 0 and at most {}, such as 0.01.").format(
                f"{HIGHEST:g}"
            )


def _number(text: str) -> float:
    """Return the number that a text is, or NaN."""
    try:
        return float(text.strip().replace(",", "."))
    except ValueError:
        return math.nan
