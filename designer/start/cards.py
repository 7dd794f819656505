"""The cards of the start page: buttons with a picture and two lines, or with two lines alone."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from designer.look import theme
from designer.look.colours import Colours
from designer.start.thumbnails import Thumbnails

PICTURE = QSize(236, 136)
NETWORK = QSize(PICTURE.width() + 2, PICTURE.height() + 50)
LESSON = QSize(238, 84)
"""Sizes in pixels in the usual size of text; cards grow with it."""


class Card(QAbstractButton):
    """A button with round corners that lights up under the mouse and with the keys."""

    def __init__(self, title: str, note: str, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(title)
        self._note = note
        self._size = size
        self.setAccessibleName(f"{title}. {note}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.text_size.changed.connect(self.updateGeometry)

    @property
    def growth(self) -> float:
        """How much larger than usual the card is, so that its text has room."""
        return max(1.0, theme.text_scale())

    def sizeHint(self) -> QSize:
        """Return the size of all cards of this kind."""
        return QSize(round(self._size.width() * widened()), round(self._high()))

    def _high(self) -> float:
        return self._size.height() * self.growth

    def minimumSizeHint(self) -> QSize:
        """Return the same: cards do not shrink."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame, then what the card shows."""
        colours = theme.current().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        lit = self.hasFocus() or self.underMouse()
        frame = QPainterPath()
        frame.addRoundedRect(box, 8, 8)
        painter.fillPath(frame, QColor(colours.raised if self.isDown() else colours.panel))
        painter.save()
        painter.setClipPath(frame)
        self.show_content(painter, colours)
        painter.restore()
        line = QPen(QColor(colours.accent if lit else colours.line), 2.0 if self.hasFocus() else 1)
        painter.setPen(line)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(frame)
        painter.end()

    def show_content(self, painter: QPainter, colours: Colours) -> None:
        """Draw what stands within the frame."""
        raise NotImplementedError

    def _top(self) -> int:
        """Return where the lines of text begin."""
        return 0

    def _line(self, painter: QPainter, text: str, y: int, colour: str, *, bold: bool) -> None:
        font = _font(self, bold=bold)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        top = self._top() + round(y * self.growth)
        room = QRect(12, top, self.width() - 24, round(20 * self.growth))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


class NetworkCard(Card):
    """A built-in network: its drawing, its name, and how old and large it is."""

    def __init__(self, name: str, title: str, year: int, thumbnails: Thumbnails) -> None:
        super().__init__(title, str(year), NETWORK)
        self.network = name
        self._year = year
        self._thumbnails = thumbnails

    def show_content(self, painter: QPainter, colours: Colours) -> None:
        """Draw the picture, once it is made, and the two lines."""
        area = QRect(0, 0, self.width(), self._top())
        painter.fillRect(area, QColor(colours.canvas))
        made = self._thumbnails.find(self.network)
        note = str(self._year)
        if made is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(QRect(QPoint(1, 1), PICTURE * widened()), made.picture)
            note = self.tr("{}  ·  {} parameters").format(self._year, _short(made.parameters))
        painter.setPen(QColor(colours.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        self._line(painter, self.text(), 5, colours.text, bold=True)
        self._line(painter, note, 25, colours.dim, bold=False)

    def _top(self) -> int:
        return round(PICTURE.height() * widened())

    def _high(self) -> float:
        return self._top() + (NETWORK.height() - PICTURE.height()) * self.growth


class LessonCard(Card):
    """A lesson: its number and title, what it is about, and how far one came."""

    def __init__(self, name: str, number: int, title: str, summary: str, count: int) -> None:
        super().__init__(title, summary, LESSON)
        self.lesson = name
        self._number = number
        self._count = count
        self._done = 0
        self.setToolTip(summary)

    def show_done(self, done: int) -> None:
        """Show how many steps were done."""
        self._done = done
        said = self.tr("{} of {} steps done").format(done, self._count)
        self.setAccessibleDescription(said)
        self.update()

    def show_content(self, painter: QPainter, colours: Colours) -> None:
        """Draw the title, what was done, and a bar of the steps."""
        self._line(painter, f"{self._number}  {self.text()}", 12, colours.text, bold=True)
        if self._done == self._count:
            said, colour = self.tr("Done"), colours.fits
        elif self._done:
            said = self.tr("{} of {} steps").format(self._done, self._count)
            colour = colours.accent
        else:
            said, colour = self.tr("{} steps").format(self._count), colours.dim
        self._line(painter, said, 34, colour, bold=False)
        gap = 5.0
        width = (self.width() - 24 - gap * (self._count - 1)) / self._count
        for step in range(self._count):
            pen = QPen(QColor(colours.fits if step < self._done else colours.line), 4)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            x = 12 + step * (width + gap)
            y = 66 * self.growth
            painter.drawLine(QPointF(x + 2, y), QPointF(x + width - 2, y))


def widened() -> float:
    """Return how much wider than usual cards are: less than their text, so that more fit."""
    return max(1.0, (1 + theme.text_scale()) / 2)


def _font(widget: QWidget, *, bold: bool) -> QFont:
    font = QFont(widget.font())
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def _short(count: int) -> str:
    """Return 61,706 as it stands, 61,100,840 as 61.1 M."""
    return f"{count / 1e6:,.1f} M" if count >= 1_000_000 else f"{count:,}"
