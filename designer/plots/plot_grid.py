"""Plots side by side, in rows where they would be too narrow, scrolled where those are low."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from designer.look import theme

NARROWEST, LOWEST = 220, 130
"""Pixels that a plot is to have beside others, and in one of several rows."""


class PlotGrid(QScrollArea):
    """Gives each plot the same room, and asks for no more than there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self.setWidget(inside)
        self._views: list[QWidget] = []
        self._laid_out: tuple[int, list[QWidget]] = (0, [])
        theme.text_size.changed.connect(self._lay_out)

    def show_views(self, views: Sequence[QWidget]) -> None:
        """Show these plots, in this order; others are hidden."""
        for view in set(self._views) - set(views):
            self._grid.removeWidget(view)
            view.hide()
        self._views = list(views)
        self._lay_out()
        for view in self._views:
            view.show()

    def minimumSizeHint(self) -> QSize:
        """Return the least that shows a part of a plot: what is said of the run goes first."""
        return QSize(140, 60)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the rows anew."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        count = len(self._views)
        room = max(int(self.width() / (NARROWEST * theme.text_scale())), 1)
        rows = math.ceil(count / room)
        columns = math.ceil(count / max(rows, 1))  # as even as can be
        if (columns, self._views) == self._laid_out:
            return
        self._laid_out = columns, list(self._views)
        for place, view in enumerate(self._views):
            self._grid.addWidget(view, place // columns, place % columns)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, int(column < columns))
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, int(row < rows))
            self._grid.setRowMinimumHeight(row, LOWEST if row < rows and rows > 1 else 0)
