"""A sentence beside the mouse, while a wire is dragged over what does not take it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget

WIDEST = 320
ASIDE = QPoint(18, 14)


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

    def say(self, text: str, spot: QPoint) -> None:
        """Show a sentence beside a spot of the parent, inside it; an empty one hides the bubble."""
        if not text:
            self.hide()
            return
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
