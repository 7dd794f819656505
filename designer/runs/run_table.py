"""The runs as a Qt model, with a filter and an order of its own in front of it."""

from __future__ import annotations

from collections.abc import Set
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)

from designer.runs.run_columns import COLUMNS, PLACES, Column, Row
from designer.said import said
from training.records.run_mark import Mark
from training.runs import Run

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
ROOT = QModelIndex()


class RunModel(QAbstractTableModel):
    """Rows of runs; `mark_wanted(Row, Mark)` asks to keep another star or note."""

    mark_wanted = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self._places: dict[Path, int] = {}

    # -- what Qt asks ------------------------------------------------------------------------

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many runs there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Return how many columns there are, hidden ones too."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """Return the title of a column."""
        if orientation == Qt.Orientation.Horizontal:
            return self._head(COLUMNS[section], role)
        return None

    def _head(self, column: Column, role: int) -> Any:
        if role == Role.DisplayRole:
            return said(column.title)
        if role == Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.number else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that a note can be edited."""
        flags = super().flags(index)
        if index.isValid() and index.column() == PLACES["note"]:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], COLUMNS[index.column()]
        match role:
            case Role.DisplayRole | Role.EditRole:
                return column.text(row)
            case Role.UserRole:
                return column.value(row)
            case Role.TextAlignmentRole if column.number:
                return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            case Role.ToolTipRole:
                return self._tip(row, column.key) or None
        return None

    def _tip(self, row: Row, key: str) -> str:
        match key:
            case "state":
                return said(row.summary.failure or "")
            case "name":
                return str(row.summary.run.path)
            case "star":
                return self.tr("Click to take the star away") if row.mark.star else self.tr("Star")
            case "note":
                return row.trouble or row.mark.note
        return ""

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Ask to keep a note that was typed."""
        row = self.rows[index.row()]
        if role != Role.EditRole or str(value).strip() == row.mark.note:
            return False
        self.mark_wanted.emit(row, Mark(row.mark.star, str(value).strip()))
        return True

    # -- what changes ------------------------------------------------------------------------

    def put(self, row: Row) -> None:
        """Add a run, or show it as it is now."""
        place = self._places.get(row.summary.run.path)
        if place is None:
            place = len(self.rows)
            self.beginInsertRows(ROOT, place, place)
            self.rows.append(row)
            self._places[row.summary.run.path] = place
            self.endInsertRows()
        elif row != self.rows[place]:
            self.rows[place] = row
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(COLUMNS) - 1))

    def row(self, run: Run) -> Row | None:
        """Return the row of a run; None if it has none."""
        place = self._places.get(run.path)
        return self.rows[place] if place is not None else None

    def drop(self, run: Run) -> None:
        """Let go of a run."""
        self.keep(self._places.keys() - {run.path})

    def keep(self, paths: Set[Path]) -> None:
        """Let go of the runs that are none of these."""
        for place in reversed(range(len(self.rows))):
            if self.rows[place].summary.run.path not in paths:
                self.beginRemoveRows(ROOT, place, place)
                del self.rows[place]
                self.endRemoveRows()
        self._places = {row.summary.run.path: n for n, row in enumerate(self.rows)}


class RunFilter(QSortFilterProxyModel):
    """Shows the runs that hold all the words of the filter, in the order of one column."""

    def __init__(self, model: RunModel) -> None:
        super().__init__(model)
        self._words: list[str] = []
        self._model = model
        self.grouped = False
        """Whether the runs of a sweep stand together, in the order within it."""
        self.setSourceModel(model)
        self.setSortRole(Role.UserRole)
        self.setDynamicSortFilter(True)

    def look_for(self, text: str) -> None:
        """Show the runs that hold these words anywhere; `★` those with a star."""
        self._words = text.casefold().split()
        self.invalidate()

    def group(self, on: bool) -> None:
        """Have the runs of a sweep stand together, or not."""
        self.grouped = on
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Return whether a run holds all the words."""
        row = self._model.rows[source_row]
        text = "\n".join(column.text(row) for column in COLUMNS).casefold()
        return all(word in text for word in self._words)

    def lessThan(self, left: Index, right: Index) -> bool:
        """Return whether one value comes before the other; an unknown one comes first."""
        column = COLUMNS[left.column()]
        rows = self._model.rows[left.row()], self._model.rows[right.row()]
        sweeps = tuple(row.summary.run.sweep for row in rows)
        if self.grouped and sweeps[0] != sweeps[1]:
            return sweeps[0] < sweeps[1]
        one, other = (column.value(row) for row in rows)
        if one is None or other is None:
            return one is None and other is not None
        return bool(one < other)  # type: ignore[operator]
