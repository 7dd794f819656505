"""The status bar: the last message, and what the network amounts to."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QStatusBar, QToolButton, QWidget

from designer.document import Document
from designer.said import said
from graph import ERROR, WARNING, Report

BYTES = 4
"""Bytes of a number at 32 bits."""


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
        self.parameters = self._figure(self.tr("Trainable numbers of the whole network"))
        self.macs = self._figure(self.tr("Multiply-adds for one input"))
        self.memory = self._figure(
            self.tr(
                "What all layers give for one batch, at 32 bits; training needs about twice this"
            )
        )
        self.problems = QToolButton()
        self.problems.clicked.connect(self.problems_wanted)
        self.addPermanentWidget(self.problems)
        self.zoom = self._figure(self.tr("Zoom of the canvas"))
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.refresh)
        document.edited.connect(lambda _nodes: self._later.start())
        document.refresh_on_switch(self.refresh)
        self.show_zoom(1.0)
        self.refresh()

    def _figure(self, tip: str) -> QLabel:
        label = QLabel()
        label.setToolTip(tip)
        self.addPermanentWidget(label)
        return label

    def say(self, text: str, *, severity: str = "") -> None:
        """Show a message until the next one, in the language of the window."""
        text = said(text)
        self.message.setText(text)
        self.message.setToolTip(text)
        self.message.setProperty("severity", severity)
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)

    def show_zoom(self, zoom: float) -> None:
        """Show the canvas's zoom."""
        self.zoom.setText(f"{zoom * 100:.0f} %")

    def set_batch(self, batch: int) -> None:
        """Tell the batch size that memory is counted for."""
        if batch != self._batch:
            self._batch = batch
            self.refresh()

    def refresh(self) -> None:
        """Show the counts as the model has them now."""
        report = self._document.report
        least = "≥ " if unknown(report) else ""
        self.parameters.setText(self.tr("{} parameters").format(least + short(report.parameters)))
        self.macs.setText(self.tr("{} MACs").format(least + short(report.macs)))
        memory = least + memory_text(report.activations * BYTES * self._batch)
        self.memory.setText(self.tr("{} at batch {}").format(memory, self._batch))
        problems = report.problems
        errors = sum(problem.severity == ERROR for problem in problems)
        warnings = sum(problem.severity == WARNING for problem in problems)
        self.problems.setText(count_text(errors, warnings, len(problems) - errors - warnings))
        tone = "error" if errors else "warning" if warnings else ""
        self.problems.setProperty("severity", tone)
        self.problems.style().unpolish(self.problems)
        self.problems.style().polish(self.problems)


def unknown(report: Report) -> bool:
    """Return whether some layers have no shape, so that the totals are only what is known."""
    return any(facts.outputs is None for facts in report.facts.values())


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
