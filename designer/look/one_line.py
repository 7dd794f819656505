"""A line of text that ends in … where there is no room for all of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QToolTip, QWidget

LEAST = 40


class OneLine(QLabel):
    """A label of plain text that never widens its panel.

    Where it is cut off its tool tip is all of it, if its owner gives it no other.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._lead = ""

    def show_led(self, lead: str, rest: str) -> None:
        """Show a text that begins with some words in bold."""
        self._lead = lead
        self.setText(lead + rest)
        self.updateGeometry()

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def _lead_width(self) -> int:
        return QFontMetrics(self._bold()).horizontalAdvance(self._lead) if self._lead else 0

    def sizeHint(self) -> QSize:
        """Return room for the whole text."""
        more = self._lead_width() - self.fontMetrics().horizontalAdvance(self._lead)
        return super().sizeHint() + QSize(more, 0)

    def minimumSizeHint(self) -> QSize:
        """Return room for a word."""
        return QSize(LEAST, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write as much as fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        room, middle = self.contentsRect(), Qt.AlignmentFlag.AlignVCenter
        if self._lead:
            painter.setFont(self._bold())
            painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, self._lead)
            painter.setFont(self.font())
            room.setLeft(room.left() + self._lead_width())
        shown = self.shown().removeprefix(self._lead)
        painter.drawText(room, self.alignment() | middle, shown)
        painter.end()

    def shown(self) -> str:
        """Return as much of the text as there is room for."""
        right, room = Qt.TextElideMode.ElideRight, self.contentsRect().width() - self._lead_width()
        rest = self.text().removeprefix(self._lead)
        return self._lead + self.fontMetrics().elidedText(rest, right, room)

    def event(self, event: QEvent) -> bool:
        """Tell all of the text to a mouse that rests on a part of it."""
        if (
            isinstance(event, QHelpEvent)
            and event.type() == QEvent.Type.ToolTip
            and not self.toolTip()
            and self.shown() != self.text()
        ):
            QToolTip.showText(event.globalPos(), self.text(), self)
            return True
        return super().event(event)
