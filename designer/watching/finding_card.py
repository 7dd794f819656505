"""A finding about a layer in training as a card: the sentence, the remedy; a click goes there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from designer.look.icons import Sign, icon
from designer.said import said
from training.watching.layer_findings import Finding


class FindingCard(QFrame):
    """`chosen` names the layer when the card is clicked."""

    chosen = Signal(str)

    def __init__(self, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setProperty("severity", "warning")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.message, self.remedy = QLabel(), QLabel()
        for label in (self.message, self.remedy):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.remedy.setProperty("role", "help")
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self.message)
        words.addWidget(self.remedy)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 7, 10, 7)
        layout.setSpacing(8)
        layout.addWidget(Sign(icon("warning", "warning")), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        self.show_finding(finding)

    def show_finding(self, finding: Finding) -> None:
        """Say what is found now, with its newest numbers."""
        self.finding = finding
        message, remedy = said(finding.message), said(finding.remedy)
        self.message.setText(message)
        self.remedy.setText(remedy)
        self.setAccessibleName(f"{message} {remedy}")
        self.setToolTip(self.tr("Show {} on the canvas").format(finding.layer))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the layer."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self.finding.layer)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the layer on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self.finding.layer)
        else:
            super().keyPressEvent(event)
