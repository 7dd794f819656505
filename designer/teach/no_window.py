"""What stands in place of the picture where no window slides: why the shape is what it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget


class NoWindow(QWidget):
    """A layer with its shapes, its formula with the numbers in it, and what to do next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.because, self.about = (QLabel() for _ in range(3))
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 10, 40, 10)
        column.setSpacing(10)
        column.addStretch(1)
        for label, role in ((self.title, "section"), (self.because, "big"), (self.about, "help")):
            label.setProperty("role", role)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        column.addStretch(1)

    def say(self, about: str, title: str = "", because: str = "") -> None:
        """Show these texts; there is no place for one that is empty."""
        for label, text in ((self.title, title), (self.because, because), (self.about, about)):
            label.setText(text)
            label.setVisible(bool(text))
