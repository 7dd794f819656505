"""What was found in a data set: figures, what is wrong, and how its classes are filled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from designer.data.data_balance import DataBalance, DataShades
from designer.look.flow import FlowLayout
from designer.look.icons import Sign, icon
from designer.said import said
from graph import format_shape

DIGITS = 3  # behind the point, of mean and spread


class DataFacts(QScrollArea):
    """Findings as cards, and below them a bar for each class."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cards: list[QFrame] = []
        self.balance = DataBalance()
        title = QLabel(self.tr("Classes"))
        title.setProperty("role", "section")
        inside = QWidget()
        self._layout = QVBoxLayout(inside)
        self._layout.setContentsMargins(0, 0, 10, 8)
        self._layout.setSpacing(6)
        self.shades = DataShades()
        head = FlowLayout()
        head.addWidget(title)
        head.addWidget(self.shades)
        self._layout.addLayout(head)
        self._layout.addWidget(self.balance)
        self._layout.addStretch(1)
        self.setWidget(inside)

    def show_data(self, found: Mapping[str, Any]) -> None:
        """Show a data set as `stride data --json` describes it."""
        self.show_findings(found["findings"] or [_nothing()])
        self.shades.show_counts(found["counts"])
        self.balance.show_counts(found["classes"], found["counts"])

    def show_findings(self, findings: Sequence[Mapping[str, str]]) -> None:
        """Show a card for each."""
        for card in self.cards:
            self._layout.removeWidget(card)
            card.deleteLater()
        self.cards = [_card(finding) for finding in findings]
        for place, card in enumerate(self.cards):
            self._layout.insertWidget(place, card)


def figures_of(found: Mapping[str, Any], words: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return names and figures of a data set; `words` are the names in the reader's language."""
    images, shape = found["images"], format_shape(found["image_shape"])
    rows = [(words[part], f"{images[part]:,}") for part in ("train", "val", "test") if images[part]]
    rows += [(words["classes"], f"{len(found['classes']):,}"), (words["shape"], shape)]
    for name in ("mean", "std"):
        if found[name]:
            rows.append((words[name], "  ".join(f"{v:.{DIGITS}f}" for v in found[name])))
    return rows


def _nothing() -> dict[str, str]:
    words = QCoreApplication.translate(
        "DataFacts", "All images can be read, and none is in two parts."
    )
    return {"severity": "", "message": words, "remedy": ""}


def _card(finding: Mapping[str, str]) -> QFrame:
    severity = finding["severity"]
    message, remedy = said(finding["message"]), said(finding["remedy"])
    card = QFrame()
    card.setProperty("role", "card")
    card.setProperty("severity", severity)
    card.setAccessibleName(f"{message} {remedy}")
    sign = Sign(icon(severity, severity) if severity else icon("check", "fits"))
    words = QVBoxLayout()
    words.setSpacing(2)
    for text, role in ((message, ""), (remedy, "help")):
        if text:
            label = QLabel(text)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setProperty("role", role)
            words.addWidget(label)
    layout = QHBoxLayout(card)
    layout.setContentsMargins(10, 8, 10, 8)
    layout.setSpacing(8)
    layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    layout.addLayout(words, 1)
    return card
