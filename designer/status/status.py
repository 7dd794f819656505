"""The status bar: the last message, and what the network amounts to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSettings, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStatusBar, QToolButton, QWidget

from designer.projects.document import Document
from designer.said import said
from designer.session.training_session import TrainingSession
from designer.status.status_device import DeviceFigure
from designer.status.status_figure import StatusFigure
from designer.status.status_saved import SavedFigure
from graph import ERROR, WARNING, Report
from training.settings import TrainingSettings

BYTES = 4
"""Bytes of a number at 32 bits."""
FOR_MESSAGE = 0.3
"""Share of the width that is kept for the last message."""


class StatusBar(QStatusBar):
    """Counts to the right, the last message to the left; `problems_wanted` shows the panel."""

    problems_wanted = Signal()

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._batch = 64
        self.setSizeGripEnabled(False)
        self.message = QLabel()
        self.message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.addWidget(self.message, 1)
        self.parameters = self._figure(
            self.tr("Parameters"), self.tr("Trainable numbers of the whole network")
        )
        self.macs = self._figure(self.tr("Multiply-adds"), self.tr("Multiply-adds for one input"))
        self.memory = self._figure(
            self.tr("Memory"),
            self.tr(
                "What all layers give for one batch, at 32 bits; training needs about twice this"
            ),
        )
        self.problems = QToolButton()
        self.problems.setToolTip(self.tr("Show the problems"))
        self.problems.clicked.connect(self.problems_wanted)
        self.addPermanentWidget(self.problems)
        self.saved = SavedFigure(document)
        self.addPermanentWidget(self.saved)
        self.zoom = self._figure(self.tr("Zoom"), self.tr("Zoom of the canvas"))
        self.device: DeviceFigure | None = None
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self.fit)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.refresh)
        self._refusal = ""
        document.edited.connect(lambda _nodes: self._later.start())
        document.edited.connect(self._forget_refusal)
        document.filed.connect(self._fitting.start)
        document.refresh_on_switch(self.refresh)
        self.show_zoom(1.0)
        self.refresh()

    def follow(
        self, session: TrainingSession, kept: QSettings, wanted: Callable[[], TrainingSettings]
    ) -> None:
        """Show the device of the runs of a session, or of one with the settings of `wanted`."""
        self.device = DeviceFigure(session, kept, wanted)
        self.insertPermanentWidget(5, self.device)
        self._document.filed.connect(self.device.refresh)
        self._document.switched.connect(self.device.refresh)
        session.state_changed.connect(self._fitting.start)

    def _figure(self, name: str, tip: str) -> StatusFigure:
        figure = StatusFigure(name, tip)
        self.addPermanentWidget(figure)
        return figure

    # -- room ----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have as much written out as there is room for."""
        super().resizeEvent(event)
        self._fitting.start()

    def fit(self) -> None:
        """Shorten figures, those that matter least first, until the message has its room.

        A refusal is read whole: figures that are in its way even if short are hidden meanwhile.
        """
        figures = [self.saved, self.memory, self.macs, self.parameters]
        figures[:0] = [self.device] if self.device is not None else []
        rest = self.problems.sizeHint().width() + self.zoom.sizeHint().width()
        gaps = 6 * (len(figures) + 2)
        kept = self.width() * FOR_MESSAGE
        if self.message.property("severity"):
            kept = max(kept, self.message.sizeHint().width() + gaps)
        room = self.width() - kept - rest - gaps
        taken = sum(figure.whole_width for figure in figures)
        for figure in figures:
            figure.shorten(taken > room)
            if figure.is_short:
                taken += figure.sizeHint().width() - figure.whole_width
        for figure in figures:
            is_in_the_way = taken > room
            figure.setHidden(is_in_the_way)
            if is_in_the_way:
                taken -= figure.sizeHint().width()

    def say(self, text: str, *, severity: str = "") -> None:
        """Show a message until the next one, in the language of the window."""
        text = said(text)
        self.message.setText(text)
        self.message.setToolTip(text)
        self.message.setProperty("severity", severity)
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)
        self._fitting.start()

    def refuse(self, text: str) -> None:
        """Say why an edit is not made, until another one is."""
        self.say(text, severity="error")
        self._refusal = text

    def _forget_refusal(self) -> None:
        if self._refusal:
            self.unsay(self._refusal)
            self._refusal = ""

    def unsay(self, text: str) -> None:
        """Take a message away that is no longer so, unless another stands there."""
        if self.message.text() == said(text):
            self.say("")

    def show_zoom(self, zoom: float) -> None:
        """Show the canvas's zoom."""
        self.zoom.say(f"{zoom * 100:.0f} %")

    def set_batch(self, batch: int) -> None:
        """Tell the batch size that memory is counted for."""
        if batch != self._batch:
            self._batch = batch
            self.refresh()

    def refresh(self) -> None:
        """Show the counts as the model has them now."""
        report = self._document.report
        least = "≥ " if unknown(report) else ""
        count = least + short(report.parameters)
        self.parameters.say(
            self.tr("{} parameters").format(count), self.tr("{} params").format(count)
        )
        self.macs.say(self.tr("{} MACs").format(least + short(report.macs)))
        memory = least + memory_text(report.activations * BYTES * self._batch)
        self.memory.say(self.tr("{} at batch {}").format(memory, self._batch), memory)
        errors, warnings, hints = counts(report)
        self.problems.setText(count_text(errors, warnings, hints))
        tone = "error" if errors else "warning" if warnings else ""
        self.problems.setProperty("severity", tone)
        self.problems.style().unpolish(self.problems)
        self.problems.style().polish(self.problems)
        self._fitting.start()


def unknown(report: Report) -> bool:
    """Return whether some layers have no shape, so that the totals are only what is known."""
    return any(facts.outputs is None for facts in report.facts.values())


def counts(report: Report) -> tuple[int, int, int]:
    """Return how many errors, warnings and hints a network has."""
    errors, warnings = (
        sum(problem.severity == severity for problem in report.problems)
        for severity in (ERROR, WARNING)
    )
    return errors, warnings, len(report.problems) - errors - warnings


def count_text(errors: int, warnings: int, hints: int) -> str:
    """Return how many problems there are: `2 errors, 1 hint`."""
    counts = (
        (errors, _tr("1 error"), _tr("{} errors")),
        (warnings, _tr("1 warning"), _tr("{} warnings")),
        (hints, _tr("1 hint"), _tr("{} hints")),
    )
    words = [one if n == 1 else several.format(n) for n, one, several in counts if n]
    return ", ".join(words) or _tr("No problems")


def short(count: int) -> str:
    """Return a count in full up to six digits, then in millions and so on: 61,706; 61.1 M."""
    for unit, size in (("T", 10**12), ("G", 10**9), ("M", 10**6)):
        if count >= size:
            return f"{count / size:.3g} {unit}"
    return f"{count:,}"


def memory_text(size: int) -> str:
    """Return a size in bytes as people read it: 3.6 MB."""
    for unit, factor in (("GB", 2**30), ("MB", 2**20), ("kB", 2**10)):
        if size >= factor:
            return f"{size / factor:.3g} {unit}"
    return f"{size} B"


def _tr(text: str) -> str:
    return QCoreApplication.translate("StatusBar", text)
