"""How far a run is: epoch and step, images a second, device, time left."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from designer.look.one_line import OneLine
from designer.said import said
from designer.session.run_state import State
from training.messages import Epoch, Paused, Started, Step
from training.records.time_left import TimeLeft
from training.runs import Run

PAUSE = 100
"""Milliseconds between two changes of the figures."""
SEPARATOR = "   ·   "
BETWEEN = 16
"""Pixels from the words to the figures at least."""


class RunProgress(QWidget):
    """One line of words, one of figures, and a thin bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline = OneLine()
        self.headline.setProperty("role", "big")
        self.figures = OneLine()
        self.figures.setProperty("role", "help")
        self.figures.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        row = QHBoxLayout()
        row.setSpacing(BETWEEN)
        row.addWidget(self.headline)
        self.figures.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self.figures, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.bar)
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self._show)
        self._state = State.IDLE
        self._last_epoch = False
        self._reset()

    def _reset(self) -> None:
        self._started: Started | None = None
        self._left = TimeLeft()
        self._may_end_early = False
        self._place = ""
        self._step = 0
        self._rate = 0.0

    def begin(self, run: Run) -> None:
        """Show that a run is about to start."""
        self._reset()
        self._may_end_early = run.settings.patience > 0
        self._place = f"{run.settings.host}/" if run.settings.host else ""
        self.setToolTip(str(run.path))
        self.bar.setRange(0, 0)
        self._show()

    def take(self, event: object) -> None:
        """Take what a message says of progress."""
        self._left.take(event)  # type: ignore[arg-type]
        match event:
            case Started():
                self._started = event
                self._step = event.step
                where = said(event.storage)
                self.figures.setToolTip(
                    "\n".join(filter(None, (event.device_name, where[:1].upper() + where[1:])))
                )
                self.bar.setRange(0, event.epochs * event.steps_per_epoch)
            case Step():
                self._step, self._rate = event.step, event.images_per_second
            case Epoch():
                self._step = event.step
            case Paused():
                self._step = event.step
        if not self._later.isActive():
            self._later.start()

    def join(self, started: Started, step: int) -> None:
        """Join a run that is under way; the time left is reckoned by what comes from here on."""
        self.take(started)
        self._step = max(step, started.step)
        self._left.join(started, self._step)

    def show_state(self, state: State, *, last_epoch: bool = False) -> None:
        """Show another state of the session.

        `last_epoch` tells that the run ends after the epoch under way.
        """
        self._last_epoch = last_epoch
        self._state = state
        self._show()

    def time_left(self) -> float | None:
        """Return the seconds to the end at the pace of late, or None if that is not known yet."""
        return self._left.seconds(this_epoch=self._last_epoch)

    def _show(self) -> None:
        started = self._started
        words = {
            State.STARTING: self.tr("Starting the training process …"),
            State.PAUSING: self.tr("Pausing …"),
            State.STOPPING: self.tr("Saving and stopping …"),
        }
        if started is None:
            if self._state is State.IDLE:
                self.hide()  # it ended before it began
            self.headline.setText(words.get(self._state, self.tr("Reading the run …")))
            self.figures.setText("")
            return
        total = started.epochs * started.steps_per_epoch
        epoch = min((max(self._step, 1) - 1) // started.steps_per_epoch + 1, started.epochs)
        place = self.tr("Last epoch: {} of {}") if self._last_epoch else self.tr("Epoch {} of {}")
        place = place.format(epoch, started.epochs)
        if self._state is State.PAUSED:
            place = self.tr("Paused · {}").format(place)
        step = self.tr("step {} of {}").format(f"{self._step:,}", f"{total:,}")
        self.headline.setText(words.get(self._state, f"{place} · {step}"))
        if self._state not in words and self.headline.sizeHint().width() > self.width():
            self.headline.setText(place)
        self.bar.setValue(self._step)
        self.figures.setText(self._fitting(self._figures(started)))

    def _fitting(self, parts: list[str]) -> str:
        """Return as many figures as have room; the time left, which is the last, goes last."""
        text, metrics, end = SEPARATOR.join(parts), self.figures.fontMetrics(), Qt.TextElideMode
        # As it is painted: an advance is rounded, and a text that is wider by less is cut off.
        while len(parts) > 1 and metrics.elidedText(text, end.ElideRight, self._room) != text:
            parts = parts[1:]
            text = SEPARATOR.join(parts)
        return text

    @property
    def _room(self) -> int:
        return self.width() - self.headline.sizeHint().width() - BETWEEN

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the figures that have room now."""
        super().resizeEvent(event)
        self._show()

    def _figures(self, started: Started) -> list[str]:
        parts = []
        if self._rate:
            parts.append(self.tr("{} images/s").format(f"{self._rate:,.0f}"))
        parts.append(self._place + started.device)
        left = self.time_left()
        if self._state is State.RUNNING and left is not None:
            text = self.tr("at most {} left") if self._may_end_early else self.tr("{} left")
            parts.append(text.format(duration(left)))
        return parts


def duration(seconds: float) -> str:
    """Return a length of time as people say it: 8 s, 3 min 20 s, 2 h 5 min."""
    whole = max(round(seconds), 0)
    if whole < 60:
        return _tr("{} s").format(whole)
    if whole < 3600:
        return _tr("{} min {} s").format(whole // 60, whole % 60)
    return _tr("{} h {} min").format(whole // 3600, whole % 3600 // 60)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Duration", text)
