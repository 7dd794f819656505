"""One problem as a card: how grave, the sentence, and a button for each fix."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from designer.look.flow import FlowLayout
from designer.look.icons import Sign, icon
from designer.look.lines import unbroken
from designer.problems.fix_button import FixButton
from designer.said import said
from graph import Problem
from graph.fixes import Fix


class ProblemCard(QFrame):
    """A problem.

    `chosen` names its node when the card is clicked; `fix` hands on a fix that is to be applied,
    `considered` one whose button the mouse or the keys came to, or None when they went.
    """

    chosen = Signal(str)
    fix = Signal(Fix)
    considered = Signal(object)

    def __init__(self, problem: Problem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.problem = problem
        self.setProperty("role", "card")
        self.setProperty("severity", problem.severity)
        sign = Sign(icon(problem.severity, problem.severity))
        message = said(problem.message)
        self.message = QLabel(unbroken(message))
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        severity = severity_word(problem.severity)
        sign.setToolTip(severity)
        self.setAccessibleName(f"{severity}: {message}")
        if problem.node is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # the mouse leaves the keys to the canvas
            self.setToolTip(self.tr("Show {} on the canvas").format(problem.path))
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self.message)
        self.buttons = [FixButton(fix) for fix in problem.fixes]
        if self.buttons:
            row = FlowLayout()
            for button, fix in zip(self.buttons, problem.fixes, strict=True):
                button.clicked.connect(lambda _on=False, fix=fix: self.fix.emit(fix))
                button.considered.connect(self.considered)
                row.addWidget(button)
            words.addLayout(row)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(8)
        layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the node."""
        if self.problem.node is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self.problem.node)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the node on Enter."""
        if self.problem.node is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self.problem.node)
        else:
            super().keyPressEvent(event)


def held(cards: Sequence[ProblemCard]) -> int | None:
    """Return the place of the card that has the keys, itself or a button of it."""
    focus = QApplication.focusWidget()
    for place, card in enumerate(cards):
        if focus is card or (focus is not None and card.isAncestorOf(focus)):
            return place
    return None


def hold(cards: Sequence[ProblemCard], place: int) -> bool:
    """Give the keys to the card at a place, else to one before it; return whether one took them."""
    for card in reversed(cards[: place + 1]):
        taker = card if card.focusPolicy() else next(iter(card.buttons), None)
        if taker is not None:
            card.show()  # the layout shows it later
            taker.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
    return False


def severity_word(severity: str) -> str:
    """Return how grave a problem is, in a word for people."""
    words = {
        "error": QCoreApplication.translate("ProblemCard", "Error"),
        "warning": QCoreApplication.translate("ProblemCard", "Warning"),
        "hint": QCoreApplication.translate("ProblemCard", "Hint"),
    }
    return words.get(severity, severity)
