"""A map of numbers as a grid of cells: to scale, or the part of it that can be told apart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from designer.look import theme
from designer.look.mixing import mixed
from designer.teach.example import BRIGHTEST

GRID = 5.0
"""Cells smaller than this have no lines between them."""
TICK = 10.5
"""Pixels of the font of the indices."""


@dataclass(frozen=True)
class Cells:
    """Where the cells of a map are drawn: rows × columns from `origin`, each `side` wide."""

    rows: range
    columns: range
    origin: QPointF
    side: float

    def rect(self, rows: range, columns: range) -> QRectF:
        """Return the rectangle around these cells, cut off where the drawing ends."""
        top, bottom = max(rows[0], self.rows[0]), min(rows[-1], self.rows[-1])
        left, right = max(columns[0], self.columns[0]), min(columns[-1], self.columns[-1])
        return QRectF(
            self.origin.x() + (left - self.columns[0]) * self.side,
            self.origin.y() + (top - self.rows[0]) * self.side,
            max(0, right - left + 1) * self.side,
            max(0, bottom - top + 1) * self.side,
        )

    def cell(self, row: int, column: int) -> QRectF:
        """Return the rectangle of one cell."""
        return self.rect(range(row, row + 1), range(column, column + 1))

    @property
    def whole(self) -> QRectF:
        """The rectangle of all that is drawn."""
        return self.rect(self.rows, self.columns)


def shade(value: float, strongest: float = BRIGHTEST, *, signed: bool = False) -> QColor:
    """Return the colour of a number: grey by its size, or blue above 0 and orange below."""
    colours = theme.current().colours
    share = min(abs(value) / strongest, 1.0) if strongest else 0.0
    if not signed:
        return mixed(colours.field, colours.text, 0.82 * share)
    return mixed(
        colours.field, colours.accent if value > 0 else NEGATIVE[theme.current().name], share
    )


NEGATIVE = {"light": "#c4600a", "dark": "#f08a3c"}
"""What shades numbers below 0; blue and orange are told apart by everyone."""


def paint_cells(
    painter: QPainter, cells: Cells, colour: Callable[[int, int], QColor | QBrush | None]
) -> None:
    """Fill each cell with its colour, and draw lines between cells that are large enough."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    side = cells.side
    for y, row in enumerate(cells.rows):
        top = round(cells.origin.y() + y * side)
        height = round(cells.origin.y() + (y + 1) * side) - top
        for x, column in enumerate(cells.columns):
            fill = colour(row, column)
            if fill is not None:
                left = round(cells.origin.x() + x * side)
                width = round(cells.origin.x() + (x + 1) * side) - left
                painter.fillRect(left, top, width, height, fill)
    if side >= GRID:
        _paint_grid(painter, cells)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)


def _paint_grid(painter: QPainter, cells: Cells) -> None:
    line = QColor(theme.current().colours.line)
    painter.setPen(QPen(line, 1))
    whole = cells.whole
    for y in range(len(cells.rows) + 1):
        at = round(cells.origin.y() + y * cells.side)
        painter.drawLine(round(whole.left()), at, round(whole.right()), at)
    for x in range(len(cells.columns) + 1):
        at = round(cells.origin.x() + x * cells.side)
        painter.drawLine(at, round(whole.top()), at, round(whole.bottom()))


def paint_torn(painter: QPainter, cells: Cells, rows: range, columns: range) -> None:
    """Show with dots where a map goes on; `rows` and `columns` are all of it.

    What was left behind at the top and to the left is told by the indices there.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.current().colours.dim))
    whole, middle = cells.whole, cells.whole.center()
    spots = []
    if cells.rows[-1] < rows[-1]:
        spots.append((middle.x(), whole.bottom() + 5, True))
    if cells.columns[-1] < columns[-1]:
        spots.append((whole.right() + 5, middle.y(), False))
    for x, y, flat in spots:
        for step in (-6, 0, 6):
            painter.drawEllipse(QPointF(x + step * flat, y + step * (not flat)), 1.4, 1.4)


def paint_ticks(painter: QPainter, cells: Cells) -> None:
    """Print the index of the first and last row and column that are drawn, and some between."""
    painter.setFont(theme.panel_font(TICK))
    painter.setPen(QColor(theme.current().colours.dim))
    whole, side = cells.whole, cells.side
    for column in _marked(cells.columns, side):
        x = whole.left() + (column - cells.columns[0] + 0.5) * side
        box = QRectF(x - 20, whole.top() - 15, 40, 14)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _index(column))
    for row in _marked(cells.rows, side):
        y = whole.top() + (row - cells.rows[0] + 0.5) * side
        box = QRectF(whole.left() - 34, y - 8, 30, 16)
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, align, _index(row))


def _marked(indices: range, side: float) -> list[int]:
    """Return the indices to print: round ones that do not run into each other."""
    step = next(s for s in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1 << 30) if s * side >= 24)
    return [index for index in indices if index % step == 0] or [indices[0]]


def _index(number: int) -> str:
    return str(number).replace("-", "−")
