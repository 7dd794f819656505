"""A formula with its numbers, as large as its place allows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from designer.look import theme

SIZES = (17, 16, 15, 14, 13)


class Formula(QLabel):
    """Sets each of its lines without a break if any size allows it; the smallest wraps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "arithmetic")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMinimumHeight(22)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def setText(self, text: str) -> None:
        """Show a formula; its parts, one an axis, get a line each."""
        super().setText("\n".join(text.replace("；", "; ").split("; ")))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        room = self.contentsRect().width()
        for size in SIZES:
            font.setPixelSize(round(size * theme.text_scale()))
            metrics = QFontMetrics(font)
            if all(metrics.horizontalAdvance(line) <= room for line in self.text().split("\n")):
                break
        if font != self.font():
            self.setFont(font)
