"""Paints a confusion matrix: cells, names, numbers where there is room, and what is chosen."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from designer.look.ink import ink
from designer.look.theme import current, text_scale
from designer.predictions.confusion_colours import Strengths, mixed, picture, shrunk
from designer.predictions.confusion_frame import TITLE, Cell, Frame
from training.watching.confusion import Confusion

GRID = 6
"""Pixels of a cell from which lines part it from the next."""


MOST = 1.25
"""How much larger the text of the matrix gets at most, as cells do not grow with it."""


class ConfusionPainter:
    """Paints one frame with one painter."""

    def __init__(self, painter: QPainter, frame: Frame, font: QFont) -> None:
        self._painter = painter
        self._frame = frame
        self._font = QFont(font)

    def _use_font(self, pixels: int) -> None:
        self._font.setPixelSize(round(pixels * min(text_scale(), MOST)))
        self._painter.setFont(self._font)

    def title(self) -> None:
        """Write what columns and rows are."""
        self._use_font(11)
        self._painter.setPen(QColor(current().colours.dim))
        text = _tr("taken for →") if self._frame.is_labelled else _tr("taken for →   true ↓")
        room = QRectF(self._frame.field.x(), 0, 400, TITLE)
        self._painter.drawText(room, Qt.AlignmentFlag.AlignLeft, text)

    def cells(self, strengths: Strengths) -> None:
        """Fill the cells in view with colours."""
        frame, painter, colours = self._frame, self._painter, current().colours
        rows = slice(frame.first.y(), frame.first.y() + frame.across)
        columns = slice(frame.first.x(), frame.first.x() + frame.across)
        seen = strengths[rows, columns]
        diagonal = (np.eye(len(strengths)) > 0)[rows, columns]
        right = np.where(diagonal, seen, 0.0)
        most = max(int(frame.field.height()), 1)
        wrong = np.where(diagonal, 0.0, seen)
        image = picture(shrunk(right, most), shrunk(wrong, most), colours)
        painter.drawImage(frame.field, image)
        field, side = frame.field, frame.side
        if side.y() < GRID:
            return
        painter.setPen(QPen(QColor(colours.panel), 1 if side.y() < 14 else 2))
        for line in range(frame.across + 1):
            x, y = field.x() + line * side.x(), field.y() + line * side.y()
            painter.drawLine(QPointF(x, field.y()), QPointF(x, field.bottom()))
            painter.drawLine(QPointF(field.x(), y), QPointF(field.right(), y))

    def names(self) -> None:
        """Write the names of the classes beside the rows and above the columns."""
        frame, painter, side = self._frame, self._painter, self._frame.side
        self._use_font(min(12, max(8, round(side.y()) - 1)))
        painter.setPen(QColor(current().colours.text))
        field, metrics, elide = frame.field, painter.fontMetrics(), Qt.TextElideMode.ElideRight
        for row in frame.rows():
            y = field.y() + (row - frame.first.y()) * side.y()
            room = QRectF(0, y, field.x() - 5, side.y())
            text = metrics.elidedText(frame.classes[row], elide, int(room.width()))
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, flags, text)
        for column in frame.columns():
            middle = field.x() + (column - frame.first.x() + 0.5) * side.x()
            name = frame.classes[column]
            if frame.upright:
                room = QRectF(middle - side.x() / 2, field.y() - 17, side.x(), 16)
                painter.drawText(room, Qt.AlignmentFlag.AlignCenter, name)
                continue
            length = int(field.y() - TITLE - 4)
            painter.save()
            painter.translate(middle, field.y() - 4)
            painter.rotate(-90)
            room = QRectF(0, -side.x() / 2, length, side.x())
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, flags, metrics.elidedText(name, elide, length))
            painter.restore()

    def numbers(self, found: Confusion, strengths: Strengths, *, of_class: bool) -> None:
        """Write into each cell how many images it has, or which percentage of its row's."""
        frame, painter, colours = self._frame, self._painter, current().colours
        self._use_font(min(13, max(8, round(frame.side.y() * 0.5))))
        metrics, shares = painter.fontMetrics(), found.shares()
        for row in frame.rows():
            for column in frame.columns():
                count = int(found.counts[row, column])
                if not count:
                    continue
                text = percent(float(shares[row, column])) if of_class else short(count)
                if metrics.horizontalAdvance(text) > frame.side.x() - 2:
                    continue  # the colour and the read-out tell it
                ground = mixed(colours, float(strengths[row, column]), right=row == column)
                painter.setPen(ink(ground))
                place = frame.cell_rect(row, column)
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def choice(self, cell: Cell) -> None:
        """Frame what is chosen; a small cell from outside, so that it can still be seen."""
        place = self._frame.choice_rect(cell)
        if place.isEmpty():
            return
        if self._frame.side.y() < GRID:
            place = place.adjusted(-3, -3, 3, 3)
        painter = self._painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(current().colours.text), 2))
        painter.drawRoundedRect(place, 2, 2)


def percent(share: float) -> str:
    """Return a share in percent, as short as can be: 97, 1.4, .3."""
    value = 100 * share
    if value >= 9.95 or value == round(value):
        return f"{value:.0f}"
    return f"{value:.1f}".removeprefix("0")


def short(count: int) -> str:
    """Return a count as short as can be: 980, 1.2k, 45k."""
    if count < 1_000:
        return str(count)
    thousands = count / 1_000
    return f"{thousands:.1f}k" if thousands < 9.95 else f"{thousands:.0f}k"


def _tr(text: str) -> str:
    return QCoreApplication.translate("ConfusionView", text)
