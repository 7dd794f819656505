"""The page of the receptive field: it grows along the way from the input to the layer."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QStackedLayout,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from designer.look import theme
from designer.projects.document import Document
from designer.said import in_a_row, said
from designer.teach.field_path import Path, Stop, path_to, span
from designer.teach.field_view import FieldView
from designer.teach.playback import Motion, Playback
from designer.teach.player_bar import PlayerBar
from graph.field import Reach


class FieldPage(QWidget):
    """Shows which part of the input the selected layer sees, and the layers that made it so."""

    def __init__(self, document: Document, motion: Motion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.path: Path | None = None
        self.playback = Playback(motion, self)
        self.view = FieldView()
        self.view.setAccessibleName(self.tr("The receptive field on the input image"))
        self.view.moved.connect(self._show_position)
        self.bar = PlayerBar(self.playback, motion)
        self.bar.slider.setAccessibleName(self.tr("Layer on the way from the input"))
        self.playback.moved.connect(self._show_stop)
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self.sentence.setMinimumHeight(34)
        self.table = self._make_table()
        theme.text_size.changed.connect(self._widen)
        left = QVBoxLayout()
        left.setContentsMargins(10, 4, 6, 6)
        left.setSpacing(2)
        left.addWidget(self.view, 1)
        left.addWidget(self.bar)
        right = QVBoxLayout()
        right.setContentsMargins(6, 6, 12, 8)
        right.addWidget(self.sentence)
        right.addWidget(self.table, 1)
        shown = QWidget()
        row = QHBoxLayout(shown)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(left, 4)
        row.addLayout(right, 5)  # names of layers are long, and the picture is a square
        self.nothing = QLabel()
        self.nothing.setProperty("role", "help")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(shown)
        self._stack.addWidget(self.nothing)

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 4)
        table.setHorizontalHeaderLabels(
            [self.tr("Layer"), self.tr("Sees"), self.tr("Stride"), self.tr("First centre")]
        )
        table.setAccessibleName(self.tr("Receptive fields on the way to the layer"))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(25)
        table.setShowGrid(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setHighlightSections(False)
        table.currentCellChanged.connect(lambda row, *_: self._on_row(row))
        return table

    # -- showing -----------------------------------------------------------------------------

    def show_node(self, node: str | None) -> None:
        """Show a layer's field as the model has it now."""
        path = path_to(self._document.report, node) if node is not None else None
        if path is not None and path == self.path:
            return
        self.path = path
        self._stack.setCurrentIndex(0 if path is not None else 1)
        self.playback.pause()
        if path is None:
            self.nothing.setText(self._why_nothing(node))
            self.playback.begin(1)
            return
        self.table.blockSignals(True)
        self.table.setRowCount(len(path.stops))
        for row, stop in enumerate(path.stops):
            for column, text in enumerate(_texts(stop, path.is_line)):
                self.table.setItem(row, column, QTableWidgetItem(text))
        self.table.blockSignals(False)
        self._widen()
        self.playback.begin(len(path.stops), len(path.stops) - 1)

    def _why_nothing(self, node: str | None) -> str:
        """Return why there is no field: nothing is selected, not yet known, or it sees no image."""
        facts = self._document.report.facts.get(node) if node is not None else None
        if facts is None or node is None:
            return self.tr("Select a layer to see which part of the image it sees.")
        name = self._document.network.name(node)
        if facts.outputs is None:
            text = self.tr("What {} sees is not known yet. Wire it and mend what is red.")
        else:
            text = self.tr("{} gets numbers that stand in no rows: neither an image nor a signal.")
        return text.format(name)

    def _widen(self) -> None:
        """Give the table the width of its texts, whatever their size."""
        header = self.table.horizontalHeader()
        texts = range(self.table.columnCount())
        columns = (max(header.sectionSizeHint(n), self.table.sizeHintForColumn(n)) for n in texts)
        bar = self.table.verticalScrollBar().sizeHint().width()
        self.table.setMinimumWidth(sum(columns) + bar)

    def _show_stop(self, place: int) -> None:
        if self.path is None:
            return
        stop = self.path.stops[place]
        self.view.show_stop(self.path, place)
        self.sentence.setText(self._said(stop))
        self.table.blockSignals(True)
        self.table.selectRow(place)
        QTimer.singleShot(0, self.table, self._scroll)
        self.table.blockSignals(False)
        self.bar.where.setText(stop.name)

    def _show_position(self) -> None:
        if self.path is not None:
            self.sentence.setText(self._said(self.path.stops[self.playback.place]))

    def _scroll(self) -> None:
        """Have the selected row in view, now that the table has its size."""
        self.table.scrollTo(self.table.currentIndex())

    def _said(self, stop: Stop) -> str:
        axes = stop.axes
        if axes is None:
            if stop.field is Reach.UNKNOWN:
                return self.tr("{} does not look through a sliding window.").format(stop.name)
            reach = said(stop.field.value) if isinstance(stop.field, Reach) else self.tr("no image")
            return self.tr("{} sees {}.").format(stop.name, reach)
        row, column = self.view.position(stop)
        down, along = span(axes[0], row), span(axes[1], column)
        assert self.path is not None
        parts = [self._sees(stop, row, column, down, along)]
        rows, columns = self.path.size
        if down[0] < 0 or along[0] < 0 or down[-1] >= rows or along[-1] >= columns:
            parts.append(self.tr("What lies outside the image is padding."))
        if column + 1 < stop.shape[-1]:
            parts.append(self.tr("Its neighbour sees the dashed frame."))
        return in_a_row(parts)

    def _sees(self, stop: Stop, row: int, column: int, down: range, along: range) -> str:
        """Return which pixels of the image, or steps of a signal, one position sees."""
        ends = (_spelled(down[0]), _spelled(down[-1]), _spelled(along[0]), _spelled(along[-1]))
        if self.path is not None and self.path.is_line:
            if len(along) == 1:
                return self.tr("Output {} of {} sees step {}.").format(column, stop.name, ends[2])
            text = self.tr("Output {} of {} sees {} steps: {}…{}.")
            return text.format(column, stop.name, len(along), *ends[2:])
        if len(down) == len(along) == 1:
            text = self.tr("Output ({}, {}) of {} sees 1 pixel: row {}, column {}.")
            return text.format(row, column, stop.name, ends[0], ends[2])
        text = self.tr("Output ({}, {}) of {} sees {}×{} pixels: rows {}…{}, columns {}…{}.")
        return text.format(row, column, stop.name, len(down), len(along), *ends)

    def _on_row(self, row: int) -> None:
        if row >= 0:
            self.playback.go(row)


def _spelled(number: float) -> str:
    return f"{number:g}".replace("-", "−")


def _texts(stop: Stop, is_line: bool) -> tuple[str, str, str, str]:
    axes = stop.axes
    if axes is None:
        reach = said(stop.field.value) if isinstance(stop.field, Reach) else "–"
        return stop.name, reach, "–", "–"
    rows, columns = axes
    if is_line:
        return stop.name, f"{columns.size}", f"{columns.stride}", _spelled(columns.centre)
    size = f"{rows.size}×{columns.size}"
    same = rows.stride == columns.stride
    stride = f"{columns.stride}" if same else f"{rows.stride}×{columns.stride}"
    centre = f"({_spelled(rows.centre)}, {_spelled(columns.centre)})"
    return stop.name, size, stride, centre
