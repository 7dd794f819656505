"""Small maps whose numbers can be read, with a frame, a title, and arrows between them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from designer.look import theme
from designer.look.ink import ink
from designer.teach import terms
from designer.teach.map_painter import Cells, paint_cells, shade

Numbers = Callable[[int, int], int | None]
"""What stands in a row and a column; None for nothing yet."""
SIDE = 34.0
"""Pixels of a cell at most."""
LEFT, TOP, BOTTOM, EDGE = 34.0, 44.0, 18.0, 16.0
"""Room beside a map for its indices, its title, and the dots where it goes on."""
SMALLEST = 4.0
"""Pixels of a font below which numbers are specks."""
DIGITS = 0.66
"""Width of a digit, as a share of the size of its font."""


def paint_numbers(
    painter: QPainter,
    cells: Cells,
    number: Numbers,
    *,
    strongest: float = 0.0,
    signed: bool = False,
    digits: int = 1,
) -> None:
    """Draw a map with its numbers; cells without one are empty.

    Numbers are shaded by their size where the `strongest` is given; the font is one in which so
    many `digits` fit into a cell, or none where nobody could read it.
    """
    field = QColor(theme.current().colours.field)

    def colour(row: int, column: int) -> QColor:
        value = number(row, column)
        return shade(value, strongest, signed=signed) if strongest and value else field

    painter.fillRect(cells.whole, field)
    paint_cells(painter, cells, colour)
    font = min(15.0, cells.side * 0.5, (cells.side - 5) / (DIGITS * digits))
    if font < SMALLEST:
        return
    painter.setFont(theme.canvas_font(font))
    for row in cells.rows:
        for column in cells.columns:
            value = number(row, column)
            if value is not None:
                painter.setPen(ink(colour(row, column)))
                text = str(value).replace("-", "−")
                painter.drawText(cells.cell(row, column), Qt.AlignmentFlag.AlignCenter, text)


def paint_frame(painter: QPainter, cells: Cells, role: str, title: str, width: float) -> None:
    """Draw the frame of a map in the colour of its role, and its title above the indices.

    The title stays within the `width` of the whole picture.
    """
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(terms.colour(role), 1.6))
    painter.drawRect(cells.whole)
    painter.setFont(theme.canvas_font(12 * min(1.3, theme.text_scale()), QFont.Weight.DemiBold))
    metrics = painter.fontMetrics()
    wide = metrics.horizontalAdvance(title) + 2
    left = min(max(0.0, cells.whole.center().x() - wide / 2), width - wide)
    box = QRectF(left, cells.whole.top() - 17 - metrics.height(), wide, metrics.height())
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, title)


def paint_arrow(painter: QPainter, start: QPointF, end: QPointF) -> None:
    """Draw an arrow."""
    line = QLineF(start, end)
    painter.drawLine(line)
    for angle in (150, -150):
        painter.drawLine(end, end + QLineF.fromPolar(6.0, line.angle() + angle).p2())
