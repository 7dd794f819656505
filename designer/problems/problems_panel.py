"""All problems of the network at once, the gravest first, with their fixes."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from designer.look.icons import Sign, icon
from designer.look.panel import Panel
from designer.problems.problem_card import ProblemCard, held, hold
from designer.projects.document import Document
from graph import ERROR, HINT, WARNING, GraphError, Problem
from graph.fixes import Fix

MOST = 60
"""Cards that are made at most; further problems are counted, as a list of hundreds helps nobody."""


class ProblemsPanel(Panel):
    """Cards of all problems, or the word that all is well.

    `chosen` names the node to go to; `refused` tells why a fix could not be applied; `considered`
    is the fix whose button is hovered or has the keys, or None; `left` tells that the card that
    had the keys is gone and none took them.
    """

    chosen = Signal(str)
    refused = Signal(str)
    considered = Signal(object)
    left = Signal()

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._shown: tuple[Problem, ...] | None = None
        self.cards: list[ProblemCard] = []
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        inside = QWidget()
        self._layout = QVBoxLayout(inside)
        self._layout.setContentsMargins(12, 12, 12, 12)
        self._layout.setSpacing(8)
        area.setWidget(inside)
        self.well = _Well()
        self._layout.addWidget(self.well)
        self._more = QLabel()
        self._more.setProperty("role", "help")
        self._layout.addWidget(self._more)
        self._layout.addStretch(1)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.refresh)
        document.edited.connect(self._on_edit)
        document.refresh_on_switch(self._renew)
        self.refresh()

    def _on_edit(self) -> None:
        if self.in_view:
            self._later.start()

    def come_into_view(self) -> None:
        """Catch up with what was edited while the panel was hidden."""
        self.refresh()

    def _renew(self) -> None:
        """Show the problems of another drawing, which the keys go to if they were in this list."""
        if held(self.cards) is not None:
            self.left.emit()
        self.refresh()

    def refresh(self) -> None:
        """Show the problems as the model has them now."""
        report = self._document.report
        gravity = {ERROR: 0, WARNING: 1, HINT: 2}
        problems = tuple(sorted(report.problems, key=lambda p: gravity.get(p.severity, 3)))
        self.well.setVisible(not problems)
        if not problems:
            counts = len(self._document.network), report.parameters, report.macs
            self.well.show_counts(*counts, whole=not self._document.sheet.levels)
        if problems == self._shown:
            return
        self._shown = problems
        self.considered.emit(None)
        keys = held(self.cards)
        for card in self.cards:
            self._layout.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [self._card(problem) for problem in problems[:MOST]]
        for place, card in enumerate(self.cards):
            self._layout.insertWidget(place + 1, card)
        rest = len(problems) - len(self.cards)
        self._more.setText(self.tr("… and {} more.").format(rest))
        self._more.setVisible(rest > 0)
        if keys is not None and not hold(self.cards, keys):
            self.left.emit()

    def _card(self, problem: Problem) -> ProblemCard:
        card = ProblemCard(problem)
        card.chosen.connect(self.chosen)
        card.fix.connect(self._apply)
        card.considered.connect(self.considered)
        return card

    def _apply(self, fix: Fix) -> None:
        try:
            self._document.push(fix.edit(self._document.network), fix.title)
        except GraphError as error:
            self.refused.emit(str(error))


class _Well(QWidget):
    """The empty state: nothing is wrong, and what the network amounts to."""

    def __init__(self) -> None:
        super().__init__()
        title = QLabel(self.tr("All shapes fit."))
        title.setProperty("role", "big")
        self.counts = QLabel()
        self.counts.setProperty("role", "help")
        self.counts.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        words.addWidget(self.counts)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(12)
        layout.addWidget(Sign(icon("check", "fits"), 28), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)

    def show_counts(self, layers: int, parameters: int, macs: int, *, whole: bool) -> None:
        """Say what the network amounts to, or the inside of a block if that is in view."""
        text = self.tr("{} layers, {} parameters, {} multiply-adds for one input.")
        if whole:
            text = self.tr(
                "{} layers, {} parameters, {} multiply-adds for one input. Ready to train."
            )
        self.counts.setText(text.format(f"{layers:,}", f"{parameters:,}", f"{macs:,}"))
