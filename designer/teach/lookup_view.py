"""The picture of a table that is looked up: integers, the rows that they number, what comes out."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.look import theme
from designer.teach.map_painter import Cells, paint_ticks, paint_torn
from designer.teach.numbered_map import (
    BOTTOM,
    EDGE,
    LEFT,
    SIDE,
    TOP,
    paint_arrow,
    paint_frame,
    paint_numbers,
)
from graph import Shape, format_shape
from graph.lookup import LARGEST, Lookup

ROWS, COLUMNS = 6, 4
"""What is shown of the table and of the output at most."""
GAP = 0.16
"""Share of the width between two maps, beside the indices of the second."""


class LookupView(QWidget):
    """Draws a table with the row that the integer at `place` reads; rows read before are filled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table: Lookup | None = None
        self.inputs: Shape = ()
        self.tokens: tuple[int, ...] = ()
        self.place = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(300, 150)

    def sizeHint(self) -> QSize:
        """Return a size at which every number can be read."""
        return QSize(640, 260)

    def show_table(self, table: Lookup, inputs: Shape) -> None:
        """Show another table from its first integer on; `inputs` is the shape of all integers."""
        self.table, self.inputs = table, inputs
        self.tokens = table.tokens(min(ROWS, inputs[-1]))
        self.place = 0
        self.update()

    def show_place(self, place: int) -> None:
        """Show one of the integers being looked up."""
        self.place = place
        self.update()

    def cells(self) -> tuple[Cells, Cells, Cells]:
        """Return where the integers, the table and the output are drawn."""
        assert self.table is not None
        count, rows = len(self.tokens), min(ROWS, self.table.rows)
        columns = min(COLUMNS, self.table.columns)
        gap = GAP * self.width()
        wide = self.width() - 3 * LEFT - 2 * gap - 2 * EDGE
        high = self.height() - TOP - BOTTOM
        side = min(SIDE, high / max(count, rows), wide / (1 + 2 * columns))
        used = (1 + 2 * columns) * side + 2 * gap + 2 * LEFT
        left = max(LEFT, (self.width() - used) / 2)
        placed = []
        for down, along in ((count, 1), (rows, columns), (count, columns)):
            origin = QPointF(round(left), round(TOP + (high - down * side) / 2))
            placed.append(Cells(range(down), range(along), origin, side))
            left += along * side + gap + LEFT
        return placed[0], placed[1], placed[2]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the integers, the table and the output."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.table is not None:
            self._paint(painter, self.table)
        painter.end()

    def _paint(self, painter: QPainter, table: Lookup) -> None:
        given, rows, made = self.cells()
        now = self.tokens[self.place]
        paint_numbers(painter, given, lambda row, _: self.tokens[row])
        paint_numbers(painter, rows, table.number, strongest=1.6 * LARGEST, signed=True)
        paint_numbers(painter, made, self._output, strongest=1.6 * LARGEST, signed=True)
        paint_torn(painter, given, range(self.inputs[-1]), range(1))
        paint_torn(painter, rows, range(table.rows), range(table.columns))
        paint_torn(painter, made, range(self.inputs[-1]), range(table.columns))
        shape = (table.rows, table.columns)
        for cells, role, text in (
            (given, "size", self.tr("Input {}").format(format_shape(self.inputs))),
            (rows, "kernel", self.tr("Table {}").format(format_shape(shape))),
            (made, "output", self.tr("Output {}").format(format_shape((*self.inputs, shape[1])))),
        ):
            paint_ticks(painter, cells)
            paint_frame(painter, cells, role, text, self.width())
        accent = QPen(QColor(theme.current().colours.accent), 2.4)
        painter.setPen(accent)
        read = rows.rect(range(now, now + 1), rows.columns)
        to = made.rect(range(self.place, self.place + 1), made.columns)
        token = given.cell(self.place, 0)
        for box in (token, read, to):
            painter.drawRect(box.adjusted(-1, -1, 1, 1))
        painter.setPen(QPen(accent.color(), 1.6))
        _arrow(painter, token, read, LEFT - 12)
        _arrow(painter, read, to, LEFT - 12, EDGE if table.columns > COLUMNS else 0.0)

    def _output(self, row: int, column: int) -> int | None:
        assert self.table is not None
        return self.table.number(self.tokens[row], column) if row <= self.place else None


def _arrow(
    painter: QPainter, before: QRectF, after: QRectF, indices: float, dots: float = 0.0
) -> None:
    """Draw an arrow from a cell to a row, clear of the row's index and of dots behind the cell."""
    start = QPointF(before.right() + 5 + dots, before.center().y())
    paint_arrow(painter, start, QPointF(after.left() - 5 - indices, after.center().y()))
