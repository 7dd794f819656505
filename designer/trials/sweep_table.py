"""The table of a sweep's trials: what was tried, what came of it, the best of them marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from designer.forms.marked import QT_TRANSLATE_NOOP
from designer.said import said
from designer.trials.sweep_trials import SweepTrial
from training.sweeps.sweep import Plan

OUTCOMES = {
    "finished": QT_TRANSLATE_NOOP("SweepTable", "finished"),
    "cut short": QT_TRANSLATE_NOOP("SweepTable", "cut short"),
    "failed": QT_TRANSLATE_NOOP("SweepTable", "failed"),
    "stopped": QT_TRANSLATE_NOOP("SweepTable", "stopped"),
    "interrupted": QT_TRANSLATE_NOOP("SweepTable", "interrupted"),
    "running": QT_TRANSLATE_NOOP("SweepTable", "running"),
    "paused": QT_TRANSLATE_NOOP("SweepTable", "paused"),
    "new": QT_TRANSLATE_NOOP("SweepTable", "not started"),
}
NUMBER = Qt.ItemDataRole.UserRole
SORTED_BY = Qt.ItemDataRole.UserRole + 1


class SweepTable(QTreeWidget):
    """A row a trial, sorted by any column; `marked(object)` is the number of the one selected."""

    marked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Trials of the sweep"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.itemSelectionChanged.connect(self._on_selection)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)

    def show_trials(
        self,
        plan: Plan,
        titles: dict[str, str],
        trials: Sequence[SweepTrial],
        best: SweepTrial | None,
    ) -> None:
        """Show these; what was selected and the sorting stay."""
        chosen = self.numbers()
        self.setHeaderHidden(False)
        self.blockSignals(True)
        self.clear()
        accuracy = plan.aim == "val_accuracy"
        figure = self.tr("Best acc.") if accuracy else self.tr("Val. loss")
        names = list(plan.space)
        heads = [titles.get(name, name) for name in names]
        self.setHeaderLabels(["#", *heads, figure, self.tr("Epochs"), self.tr("Outcome")])
        self.setSortingEnabled(False)
        for trial in trials:
            item = self._item(trial, names, accuracy=accuracy)
            self.addTopLevelItem(item)
            if best is not None and trial.number == best.number:
                item.setText(0, f"★ {trial.number + 1}")
                for column in range(item.columnCount()):
                    font = item.font(column)
                    font.setBold(True)
                    item.setFont(column, font)
            item.setSelected(trial.number in chosen)
        self.setSortingEnabled(True)
        header = self.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.blockSignals(False)

    def _item(self, trial: SweepTrial, names: Sequence[str], *, accuracy: bool) -> QTreeWidgetItem:
        value = "–"
        if trial.value is not None:
            value = f"{100 * trial.value:.2f} %" if accuracy else f"{trial.value:.4f}"
        outcome = self.tr(OUTCOMES.get(trial.outcome, trial.outcome))
        texts = [trial.values.get(name, "–") for name in names]
        item = _Item([str(trial.number + 1), *texts, value, str(trial.epochs), outcome])
        item.setData(0, NUMBER, trial.number)
        keys = [trial.number, *map(_number, texts), trial.value, trial.epochs, outcome]
        for column, key in enumerate(keys):
            item.setData(column, SORTED_BY, key)
        if trial.reason:
            item.setToolTip(item.columnCount() - 1, said(trial.reason))
        return item

    def numbers(self) -> list[int]:
        """Return the numbers of the selected trials."""
        return [item.data(0, NUMBER) for item in self.selectedItems()]

    def select(self, number: int) -> None:
        """Select one trial alone, and bring it into view."""
        for row in range(self.topLevelItemCount()):
            item = self.topLevelItem(row)
            if item is not None and item.data(0, NUMBER) == number:
                self.setCurrentItem(item)
                self.scrollToItem(item)

    def _on_selection(self) -> None:
        chosen = self.numbers()
        self.marked.emit(chosen[0] if len(chosen) == 1 else None)


class _Item(QTreeWidgetItem):
    """A row that is sorted by numbers where it shows numbers; what has none comes last always."""

    def __lt__(self, other: QTreeWidgetItem) -> bool:
        table = self.treeWidget()
        column = table.sortColumn()
        mine, its = self.data(column, SORTED_BY), other.data(column, SORTED_BY)
        if mine is None or its is None:
            rises = table.header().sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            first, last = (mine, its) if rises else (its, mine)
            return first is not None and last is None
        if isinstance(mine, str) or isinstance(its, str):
            return str(mine) < str(its)
        return bool(mine < its)


def _number(text: str) -> float | str:
    try:
        return float(text)
    except ValueError:
        return text
