"""In what runs differ: a table of results and settings."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from designer.runs.run_columns import COLUMNS, Row
from designer.said import said
from training.records.run_settings import differing_settings, value_text
from training.runs import Run

RESULTS = ("state", "accuracy", "loss", "train_accuracy", "train_loss", "parameters", "time",
           "device")  # fmt: skip
"""The columns of the runs table that tell how a run went."""


class SettingsTable(QTreeWidget):
    """A column a run; a row for each result, and for each setting that is not the same in all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Results and settings"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._rows: dict[Path, Row | None] = {}

    def put(self, run: Run, row: Row | None) -> None:
        """Take what became of a run; None where that is not known."""
        self._rows[run.path] = row

    def show_runs(self, runs: Sequence[Run]) -> None:
        """Compare these runs, which were read before."""
        self.clear()
        self.setColumnCount(len(runs) + 1)
        self.setHeaderLabels(["", *(run.name for run in runs)])
        by_key = {column.key: column for column in COLUMNS}
        rows = [self._rows.get(run.path) for run in runs]
        for key in RESULTS:
            texts = [by_key[key].text(row) if row is not None else "?" for row in rows]
            QTreeWidgetItem(self, [said(by_key[key].title), *texts])
        found = differing_settings(runs)
        line = self.tr("Settings that differ") if found else self.tr("All settings are the same")
        head = QTreeWidgetItem(self, [line])
        head.setFirstColumnSpanned(True)
        font = head.font(0)
        font.setBold(True)
        head.setFont(0, font)
        for each in found:
            item = QTreeWidgetItem(self, [said(each.field.label), *map(value_text, each.values)])
            item.setToolTip(0, said(each.field.description))
        for column, run in enumerate(runs, 1):
            self.headerItem().setToolTip(column, run.name)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the room among the runs."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Share out the room anew once the text has another size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        """Shorten names in their middle before it comes to scrolling, as that hides the settings'.

        What a run has done stays whole.
        """
        header, count = self.header(), self.columnCount() - 1
        if count < 1 or not self.topLevelItemCount():
            return
        first = self.sizeHintForColumn(0)
        header.resizeSection(0, first)
        share = (self.viewport().width() - first) // count
        for column in range(1, count + 1):
            cells, name = self.sizeHintForColumn(column), header.sectionSizeHint(column)
            header.resizeSection(column, max(cells, min(max(cells, name), share)))
