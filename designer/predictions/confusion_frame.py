"""Where the cells and the names of a confusion matrix stand, for a part of it that is in view."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetrics

LABELLED, NUMBERED = 9, 12
"""Pixels of a cell's height from which rows and columns are named, and numbers written."""
LONGEST = 84
"""Pixels of the longest name."""
TITLE = 16
"""Pixels of height for what the columns are."""
WIDEST = 1.7
"""How much wider than high a cell may be."""
EDGE = 4


@dataclass(frozen=True)
class Cell:
    """Images of one class (`true`) that were taken for one; None stands for all classes."""

    true: int | None
    predicted: int | None


@dataclass(frozen=True)
class Frame:
    """The rows and columns from `first` on, `across` of each, and the place of their cells."""

    classes: tuple[str, ...]
    first: QPoint
    across: int
    field: QRectF
    upright: bool
    """Whether the names of the columns stand side by side; else they are turned."""

    @classmethod
    def of(
        cls,
        classes: tuple[str, ...],
        first: QPoint,
        across: int,
        size: QSize,
        metrics: QFontMetrics,
    ) -> Frame:
        """Fit the cells into a size; names are left out where the cells become too small."""
        rows = classes[first.y() : first.y() + across]
        columns = [
            metrics.horizontalAdvance(name) for name in classes[first.x() : first.x() + across]
        ]
        left = min(max(map(metrics.horizontalAdvance, rows), default=0), LONGEST) + 8
        widest = max(columns, default=0)
        width, height = size.width() - left - EDGE, size.height() - TITLE - EDGE
        rough = (height - 16) / across
        if min(rough, width / across) < LABELLED:
            field = QRectF(10, TITLE + 4, size.width() - 10 - EDGE, height - 4)
            return cls(classes, first, across, _fitted(field), True)
        upright = widest <= min(width / across, WIDEST * rough) - 3
        head = 16 if upright else min(widest, LONGEST, round(0.25 * size.height())) + 6
        field = QRectF(left, TITLE + head, width, height - head)
        return cls(classes, first, across, _fitted(field), upright)

    @property
    def side(self) -> QPointF:
        """The width and the height of a cell."""
        return QPointF(self.field.width() / self.across, self.field.height() / self.across)

    @property
    def is_labelled(self) -> bool:
        """Whether there is room for the names."""
        return min(self.side.x(), self.side.y()) >= LABELLED

    @property
    def is_numbered(self) -> bool:
        """Whether there is room for the numbers."""
        return self.side.y() >= NUMBERED and self.side.x() >= NUMBERED

    def rows(self) -> range:
        """The classes whose rows are in view."""
        return range(self.first.y(), min(self.first.y() + self.across, len(self.classes)))

    def columns(self) -> range:
        """The classes whose columns are in view."""
        return range(self.first.x(), min(self.first.x() + self.across, len(self.classes)))

    def cell_rect(self, true: int, predicted: int) -> QRectF:
        """Where a cell is; it may be out of view."""
        side = self.side
        x, y = (predicted - self.first.x()) * side.x(), (true - self.first.y()) * side.y()
        return QRectF(self.field.x() + x, self.field.y() + y, side.x(), side.y())

    def choice_rect(self, cell: Cell) -> QRectF:
        """Where a cell, a row or a column is, as far as it is in view."""
        place = self.field
        if cell.true is not None:
            row = self.cell_rect(cell.true, self.first.x())
            place = place.intersected(QRectF(place.x(), row.y(), place.width(), row.height()))
        if cell.predicted is not None:
            column = self.cell_rect(self.first.y(), cell.predicted)
            place = place.intersected(
                QRectF(column.x(), self.field.y(), column.width(), self.field.height())
            )
        return place

    def cell_at(self, at: QPointF) -> Cell | None:
        """The cell at a place; beside the cells, the row or the column of a name."""
        column = int((at.x() - self.field.x()) // self.side.x()) + self.first.x()
        row = int((at.y() - self.field.y()) // self.side.y()) + self.first.y()
        in_row, in_column = row in self.rows(), column in self.columns()
        if in_row and in_column:
            return Cell(row, column)
        if in_row and at.x() < self.field.x():
            return Cell(row, None)
        if in_column and TITLE <= at.y() < self.field.y():
            return Cell(None, column)
        return None


def _fitted(room: QRectF) -> QRectF:
    """Return the field in a room: all of it, but no cell much wider than high, nor higher."""
    height = max(min(room.height(), room.width()), 1.0)
    width = max(min(room.width(), WIDEST * height), 1.0)
    return QRectF(room.x(), room.y(), width, height)
