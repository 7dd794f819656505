"""The problems of the selected layer, at the foot of the inspector, where they move no field."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from designer.problems.problem_card import ProblemCard, held, hold
from designer.projects.document import Document
from graph import GraphError, Problem
from graph.fixes import Fix

HIGHEST = 260
"""Pixels that the cards take at most; more of them scroll."""


class LayerProblems(QScrollArea):
    """A card for each problem of the one selected layer, with its fixes.

    `refused` tells why a fix could not be applied; `considered` is the fix whose button is
    hovered or has the keys, or None; `left` tells that the card that had the keys is gone and none
    took them.
    """

    refused = Signal(str)
    considered = Signal(object)
    left = Signal()

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._shown: tuple[Problem, ...] = ()
        self.cards: list[ProblemCard] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self._layout = QVBoxLayout(inside)
        self._layout.setContentsMargins(8, 8, 8, 8)
        self._layout.setSpacing(6)
        self.setWidget(inside)
        self.hide()

    def refresh(self) -> None:
        """Show the problems of the selection as the model has them now."""
        report, chosen = self._document.report, self._document.selection
        node = next(iter(chosen)) if len(chosen) == 1 else None
        problems = report.facts[node].problems if node in report.facts else ()
        if problems == self._shown:
            return
        self._shown = problems
        self.considered.emit(None)
        keys = held(self.cards)
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = [ProblemCard(problem) for problem in problems]
        for card in self.cards:
            card.fix.connect(self._apply)
            card.considered.connect(self.considered)
            self._layout.addWidget(card)
        self.setVisible(bool(problems))
        self._fit()
        if keys is not None and not hold(self.cards, keys):
            self.left.emit()

    def _fit(self) -> None:
        margins = self._layout.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        height = sum(card.heightForWidth(room) + self._layout.spacing() for card in self.cards)
        self.setFixedHeight(min(height + margins.top() + margins.bottom(), HIGHEST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the cards need at another width."""
        super().resizeEvent(event)
        if self.cards and event.size().width() != event.oldSize().width():
            self._fit()

    def _apply(self, fix: Fix) -> None:
        try:
            self._document.push(fix.edit(self._document.network), fix.title)
        except GraphError as error:
            self.refused.emit(str(error))
