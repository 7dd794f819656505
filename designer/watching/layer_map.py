"""A heat map: a row a layer, along the steps of the run, one quantity in colours."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QGraphicsRectItem

from designer.look.theme import current, panel_font, text_scale, text_size
from designer.said import said
from designer.watching.colour_scale import LEVELS, colour_at
from designer.watching.layer_range import Range, written
from training.watching.layer_history import LayerHistory, Quantity

COLUMNS = 600
"""More columns than these are not drawn: a plot is hardly wider."""
NAMES, ROW = 130, 13
"""Pixels that the names of the layers get at most, and that one needs below the one before."""


class LayerMap(pg.PlotWidget):  # type: ignore[misc]
    """A click or the arrow keys choose a layer: `chosen(str)`. `hovered(str)` reads a figure."""

    chosen = Signal(str)
    hovered = Signal(str)

    def __init__(self) -> None:
        super().__init__(background=None)
        self.names: list[str] = []
        self.rows: Sequence[int] = ()
        self.selected: str | None = None
        self.range: Range | None = None
        self._history = LayerHistory()
        self._quantity: Quantity | None = None
        self._font = panel_font(11)
        self.setMinimumSize(200, 90)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Layers over time"))
        item = self.getPlotItem()
        item.setMenuEnabled(False)
        item.hideButtons()
        item.setMouseEnabled(x=False, y=False)
        item.getViewBox().invertY(True)
        item.disableAutoRange()
        for side in ("left", "bottom"):
            item.getAxis(side).setStyle(tickLength=-4, autoExpandTextSpace=False)
            item.getAxis(side).enableAutoSIPrefix(False)
        self.image = pg.ImageItem(axisOrder="row-major")
        self.addItem(self.image)
        self.frame = QGraphicsRectItem()
        self.frame.setZValue(5)
        self.addItem(self.frame, ignoreBounds=True)
        self.scene().sigMouseMoved.connect(self._on_move)
        text_size.changed.connect(self._size_text)
        self._size_text()
        self.recolour()

    # -- drawing -----------------------------------------------------------------------------

    def show_history(self, history: LayerHistory, rows: Sequence[int], of: Quantity) -> None:
        """Draw a quantity of these rows of a history."""
        self._history, self._quantity = history, of
        self.rows, self.names = rows, [history.names[row] for row in rows]
        values = history.values(of.name)[list(rows)] if rows else np.zeros((0, 0), np.float32)
        self.range = Range.around(of, values)
        self.image.setVisible(bool(values.size))
        if values.size:
            start, last = history.start, float(history.steps[-1])
            self.image.setImage(self._colours(values, start, last), autoLevels=False)
            self.image.setRect(QRectF(start, 0, last - start, len(rows)))
            self.setXRange(start, last, padding=0)
            self.setYRange(0, len(rows), padding=0)
        self._name_rows()
        self._frame_selected()

    def _colours(self, values: np.ndarray, start: float, last: float) -> np.ndarray:
        """The picture (layers, columns, 4) as bytes: each sample reaches back to the one before."""
        count = min(COLUMNS, max(int(last - start), 1))
        middles = start + (np.arange(count) + 0.5) * (last - start) / count
        nearest = np.searchsorted(self._history.steps, middles).clip(0, self._history.count - 1)
        assert self.range is not None
        shares = self.range.of(values[:, nearest])
        table = np.array(
            [colour_at(level / (LEVELS - 1)).getRgb() for level in range(LEVELS)], np.uint8
        )
        levels = np.nan_to_num(shares * (LEVELS - 1)).round().astype(np.intp)
        picture = table[levels]
        picture[np.isnan(shares), 3] = 0
        return picture

    def _size_text(self) -> None:
        """Write the axes in the size of text that is chosen."""
        self._font = panel_font(11)
        for side in ("left", "bottom"):
            self.getPlotItem().getAxis(side).setStyle(tickFont=self._font)
        self.getPlotItem().getAxis("bottom").setHeight(round(34 * text_scale()))
        self._name_rows()

    def _name_rows(self) -> None:
        axis = self.getPlotItem().getAxis("left")
        metrics = QFontMetrics(self._font)
        room = max(self.getViewBox().height(), 1.0)
        every = max(1, math.ceil(len(self.names) * ROW * text_scale() / room))
        ticks = [
            (row + 0.5, metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, NAMES))
            for row, name in enumerate(self.names)
            if row % every == 0
        ]
        widest = max((metrics.horizontalAdvance(text) for _, text in ticks), default=0)
        axis.setWidth(widest + 14)
        axis.setTicks([ticks])

    def select(self, layer: str | None) -> None:
        """Frame the row of a layer, if it is one of those shown."""
        self.selected = layer
        self._frame_selected()

    def _frame_selected(self) -> None:
        shown = self.selected in self.names
        self.frame.setVisible(shown and bool(self._history.count))
        if shown:
            row = self.names.index(str(self.selected))
            history = self._history
            start, last = (history.start, float(history.steps[-1])) if history.count else (0.0, 1.0)
            self.frame.setRect(QRectF(start, row, last - start, 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Name as many rows as there is room for."""
        super().resizeEvent(event)
        if hasattr(self, "frame"):
            self._name_rows()

    def recolour(self) -> None:
        """Take the colours of the theme that is current now."""
        colours = current().colours
        self.setBackground(colours.panel)
        for side in ("left", "bottom"):
            axis = self.getPlotItem().getAxis(side)
            axis.setPen(pg.mkPen(colours.line))
            axis.setTextPen(pg.mkPen(colours.dim))
        bottom = self.getPlotItem().getAxis("bottom")
        size = f"{round(11 * text_scale())}px"
        bottom.setLabel(self.tr("Step"), color=colours.dim, **{"font-size": size})
        self.frame.setPen(pg.mkPen(colours.text, width=2))
        if self._quantity is not None:
            self.show_history(self._history, self.rows, self._quantity)

    # -- the mouse and the keys ----------------------------------------------------------------

    def layer_at(self, at: QPointF) -> tuple[str, int] | None:
        """Return the layer and the sample under a point of the widget; None beside the map."""
        box = self.getViewBox()
        if not self._history.count or not box.sceneBoundingRect().contains(at):
            return None
        place = box.mapSceneToView(at)
        row, step = int(place.y()), place.x()
        if not 0 <= row < len(self.names):
            return None
        sample = int(np.searchsorted(self._history.steps, step))
        return self.names[row], min(sample, self._history.count - 1)

    def reading(self, layer: str, sample: int) -> str:
        """Return a figure in words: conv2, step 1,240: 0.031."""
        assert self._quantity is not None
        row = self._history.row(layer)
        value = float(self._history.values(self._quantity.name)[row, sample])
        step = f"{self._history.steps[sample]:,.0f}"
        text = self.tr("{} · step {} · {} {}")
        title = said(self._quantity.title).lower()
        return str(text.format(layer, step, title, written(self._quantity, value)))

    def _on_move(self, at: QPointF) -> None:
        found = self.layer_at(at)
        self.hovered.emit(self.reading(*found) if found is not None else "")

    def leaveEvent(self, event: QEvent) -> None:
        """Read no more."""
        super().leaveEvent(event)
        self.hovered.emit("")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the layer under the mouse."""
        self.setFocus()
        found = self.layer_at(self.mapToScene(event.position().toPoint()))
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(found[0])
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the layer above or below."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None or not self.names:
            super().keyPressEvent(event)
            return
        now = self.names.index(self.selected) if self.selected in self.names else -1
        self.chosen.emit(self.names[min(max(now + step, 0), len(self.names) - 1)])
