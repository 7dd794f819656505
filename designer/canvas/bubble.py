"""A sentence beside the mouse during a gesture: what letting go would do, or why it would not."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget

WIDEST = 320
ASIDE = QPoint(18, 14)
Tone = Literal["", "warning", "error"]


class Bubble(QLabel):
    """Lies over the canvas; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setProperty("role", "bubble")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAutoFillBackground(True)
        self.hide()

    def say(self, text: str, spot: QPoint, tone: Tone = "") -> None:
        """Show a sentence beside a spot of the parent, inside it; an empty one hides the bubble.

        In the tone of an error it tells why nothing would be done, in that of a warning what
        would be wrong then.
        """
        if not text:
            self.hide()
            return
        if tone != self.property("severity"):
            self.setProperty("severity", tone)
            self.style().unpolish(self)
            self.style().polish(self)
        if text != self.text():
            self.setText(text)
            self.setWordWrap(False)
            if self.sizeHint().width() > WIDEST:
                self.setWordWrap(True)
                self.resize(WIDEST, self.heightForWidth(WIDEST))
            else:
                self.adjustSize()
        parent = self._over
        x = min(spot.x() + ASIDE.x(), parent.width() - self.width() - 8)
        y = spot.y() + ASIDE.y()
        if y + self.height() > parent.height() - 8:
            y = spot.y() - ASIDE.y() - self.height()
        self.move(max(8, x), max(8, y))
        self.show()
        self.raise_()
