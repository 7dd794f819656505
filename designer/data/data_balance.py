"""A bar for each class of a data set: how many images train, validate and test."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from designer.look.theme import current

ROW = 20
BAR = 10
SHADES = (255, 150, 80)
"""How strong the colour is of images that train, validate and test, of 255."""


def shade(part: int) -> QColor:
    """Return the colour of the images of a part: 0 train, 1 validate, 2 test."""
    colour = QColor(current().colours.accent)
    colour.setAlpha(SHADES[part])
    return colour


class DataShades(QWidget):
    """What the shades of the bars mean; only those that are there, and nothing of one alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = (self.tr("train"), self.tr("validate"), self.tr("test"))
        self.parts: list[int] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_counts(self, counts: Sequence[Sequence[int]]) -> None:
        """Name the parts that any class has images in."""
        self.parts = [
            part
            for part in range(len(SHADES))
            if any(any(some[part : part + 1]) for some in counts)
        ]
        self.setVisible(len(self.parts) > 1)
        self.setAccessibleName(", ".join(self._words[part] for part in self.parts))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of a square and a word for each part."""
        words = [self.fontMetrics().horizontalAdvance(self._words[part]) for part in self.parts]
        return QSize(sum(words) + len(words) * 2 * BAR + BAR, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the squares and the words."""
        painter = QPainter(self)
        x, middle = BAR, Qt.AlignmentFlag.AlignVCenter
        for part in self.parts:
            painter.fillRect(x, (self.height() - BAR) // 2, BAR, BAR, shade(part))
            painter.setPen(QColor(current().colours.dim))
            width = self.fontMetrics().horizontalAdvance(self._words[part])
            x += BAR + BAR // 2
            painter.drawText(x, 0, width, self.height(), middle, self._words[part])
            x += width + BAR // 2
        painter.end()


class DataBalance(QWidget):
    """Bars to one scale, with the name of the class before and its number of images behind."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, tuple[int, ...]]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Images of each class"))

    def show_counts(self, classes: Sequence[str], counts: Sequence[Sequence[int]]) -> None:
        """Show these classes, with the images that train, validate and test of each."""
        self._rows = [(name, tuple(some)) for name, some in zip(classes, counts, strict=True)]
        words = [f"{name}: {sum(some):,}" for name, some in self._rows]
        self.setAccessibleDescription(", ".join(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a row's height for each class."""
        return QSize(200, ROW * len(self._rows))

    def minimumSizeHint(self) -> QSize:
        """Return the same height."""
        return QSize(120, ROW * len(self._rows))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows that are seen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, metrics = current().colours, self.fontMetrics()
        totals = [sum(some) for _, some in self._rows]
        most = max(totals, default=0) or 1
        left = self._names_width() + 8
        right = max((metrics.horizontalAdvance(f"{n:,}") for n in totals), default=0) + 8
        room = max(self.width() - left - right, 1)
        middle = Qt.AlignmentFlag.AlignVCenter
        for place in range(event.rect().top() // ROW, event.rect().bottom() // ROW + 1):
            if place >= len(self._rows):
                break
            name, some = self._rows[place]
            top = place * ROW
            painter.setPen(QColor(colours.dim))
            align = middle | Qt.AlignmentFlag.AlignRight
            painter.drawText(0, top, left - 8, ROW, align, self.shown_name(name))
            x = float(left)
            painter.setPen(Qt.PenStyle.NoPen)
            for part, count in enumerate(some):
                painter.setBrush(shade(part))
                width = room * count / most
                painter.drawRect(QRectF(x, top + (ROW - BAR) / 2, width, BAR))
                x += width
            painter.setPen(QColor(colours.text))
            painter.drawText(round(x) + 6, top, right, ROW, middle, f"{totals[place]:,}")

    def shown_name(self, name: str) -> str:
        """Return as much of a class's name as has room."""
        return self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, self._names_width())

    def _names_width(self) -> int:
        """The room for names; widths are told rounded, so that each has a pixel more."""
        widths = [self.fontMetrics().horizontalAdvance(name) + 1 for name, _ in self._rows]
        return min(max(widths, default=0), self.width() * 2 // 5)

    def event(self, event: QEvent) -> bool:
        """Tell the parts of a class where the mouse rests on it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.words_at(event.pos()), self)
            return True
        return super().event(event)

    def words_at(self, place: QPoint) -> str:
        """Return what the bar at this place means; nothing where there is none."""
        row = place.y() // ROW
        if not 0 <= row < len(self._rows):
            return ""
        name, some = self._rows[row]
        parts = (self.tr("{} train"), self.tr("{} validate"), self.tr("{} test"))
        told = [text.format(f"{n:,}") for text, n in zip(parts, some, strict=False) if n]
        return f"{name}: {', '.join(told)}"
