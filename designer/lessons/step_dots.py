"""The steps of a lesson as a row of marks: done, in hand, still to come."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.look import theme

SIZE, GAP = 16, 8


class StepDots(QWidget):
    """One mark a step: a tick where it is done, a ring around the one in hand.

    `chosen(place)` tells that a mark was clicked. Back and Next do the same by keys.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self._place = 1, 0
        self._done: frozenset[int] = frozenset()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_steps(self, count: int, place: int, done: frozenset[int]) -> None:
        """Show so many steps, which of them is in hand and which are done."""
        self._count, self._place, self._done = count, place, done
        text = self.tr("Step {} of {}; {} done").format(place + 1, count, len(done))
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of all marks."""
        return QSize(self._count * (SIZE + GAP) - GAP + 4, SIZE + 4)

    def box(self, place: int) -> QRectF:
        """Return where a mark stands."""
        return QRectF(2 + place * (SIZE + GAP), 2, SIZE, SIZE)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the step of a mark."""
        for place in range(self._count):
            if self.box(place).adjusted(-GAP / 2, -4, GAP / 2, 4).contains(event.position()):
                self.chosen.emit(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the marks."""
        colours = theme.current().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(self._count):
            box, here = self.box(place), place == self._place
            done = place in self._done
            line = colours.accent if here else colours.fits if done else colours.wire
            painter.setPen(QPen(QColor(line), 2.0 if here else 1.4))
            painter.setBrush(QColor(colours.fits) if done else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(box.adjusted(1, 1, -1, -1))
            if done:
                pen = QPen(QColor(colours.panel), 2.0)
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                painter.setPen(pen)
                middle = box.center()
                corner = middle + QPointF(-0.8, 2.8)
                painter.drawLine(middle + QPointF(-3.4, 0.2), corner)
                painter.drawLine(corner, middle + QPointF(3.6, -2.8))
            elif here:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colours.accent))
                painter.drawEllipse(box.center(), 3, 3)
        painter.end()
