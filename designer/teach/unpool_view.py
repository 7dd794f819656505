"""The picture of an unpooling: numbers, their indices, and the map that they go back to."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.look import theme
from designer.teach.example import BRIGHTEST
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
from designer.teach.unpooling import Unpooling
from graph import format_shape
from graph.unpool import Pair

GAP = 34.0
"""Pixels between two maps, beside the indices of the second."""


class UnpoolView(QWidget):
    """Draws the number at `place` with its index and where it goes; those before have gone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.example: Unpooling | None = None
        self.places: list[Pair] = []
        self.place = 0
        self._gone: dict[Pair, int] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(300, 150)

    def sizeHint(self) -> QSize:
        """Return a size at which every number can be read."""
        return QSize(640, 280)

    def show_example(self, example: Unpooling) -> None:
        """Show another example, from its first number on."""
        self.example, self.places = example, example.places()
        self.show_place(0)

    def show_place(self, place: int) -> None:
        """Show one of the numbers going back, after all before it."""
        self.place, self._gone = place, {}
        for row, column in self.places[: place + 1]:
            assert self.example is not None
            to, number = self.example.place(row, column), self.example.number(row, column)
            if to is not None and number is not None:
                self._gone[to] = number
        self.update()

    def cells(self) -> tuple[Cells, Cells, Cells]:
        """Return where the numbers, their indices and the output are drawn."""
        assert self.example is not None
        small, large = self.example.shown(), self.example.reached()
        high = self.height() - TOP - BOTTOM
        wide = self.width() - 3 * LEFT - 2 * GAP - 2 * EDGE
        narrow, broad = 2 * len(small[1]), len(large[1])  # the first two are drawn alike
        least = min(SIDE, high / len(small[0]), wide / (narrow + broad))
        output = min(SIDE, high / len(large[0]), (wide - narrow * least) / broad)
        side = min(SIDE, high / len(small[0]), (wide - broad * output) / narrow)
        used = narrow * side + broad * output + 2 * GAP + 3 * LEFT + EDGE
        left = LEFT + max(0.0, (self.width() - used) / 2)
        placed = []
        for (down, along), each in ((small, side), (small, side), (large, output)):
            top = TOP + (high - len(down) * each) / 2
            placed.append(Cells(down, along, QPointF(round(left), round(top)), each))
            left += len(along) * each + GAP + LEFT
        return placed[0], placed[1], placed[2]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the numbers, the indices and the output."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.example is not None:
            self._paint(painter, self.example)
        painter.end()

    def _paint(self, painter: QPainter, example: Unpooling) -> None:
        given, indices, made = self.cells()
        last = example.size[0] * example.size[1] - 1
        paint_numbers(painter, given, example.number, strongest=BRIGHTEST)
        paint_numbers(painter, indices, example.index, digits=len(str(last)))
        paint_numbers(painter, made, self._output, strongest=BRIGHTEST)
        for cells, size, role, text in (
            (given, example.pooled, "size", self.tr("Input {}")),
            (indices, example.pooled, "kernel", self.tr("Indices {}")),
            (made, example.size, "output", self.tr("Output {}")),
        ):
            paint_torn(painter, cells, range(size[0]), range(size[1]))
            paint_ticks(painter, cells)
            paint_frame(painter, cells, role, text.format(format_shape(size)), self.width())
        self._paint_way(painter, given, indices, made)

    def _output(self, row: int, column: int) -> int | None:
        return self._gone.get((row, column), 0)

    def _paint_way(self, painter: QPainter, given: Cells, indices: Cells, made: Cells) -> None:
        """Draw the number in question, its index, the window it came of, and where it goes."""
        assert self.example is not None
        row, column = self.places[self.place]
        colour = QColor(theme.current().colours.accent)
        painter.setPen(QPen(colour, 2.4))
        number, index = given.cell(row, column), indices.cell(row, column)
        for box in (number, index):
            painter.drawRect(box.adjusted(-1, -1, 1, 1))
        to = self.example.place(row, column)
        if to is None:
            return
        window = self.example.unpool.window(row, column, self.example.size)
        painter.setPen(QPen(colour, 1.2))
        painter.drawRect(made.rect(*window))
        painter.setPen(QPen(colour, 2.4))
        place = made.cell(*to)
        painter.drawRect(place.adjusted(-1, -1, 1, 1))
        painter.setPen(QPen(colour, 1.6))
        end = QPointF(made.whole.left() - LEFT + 2, index.center().y())
        paint_arrow(painter, QPointF(indices.whole.right() + EDGE, index.center().y()), end)
