"""The legend of compared runs, which is also the read-out: each run's figures at one epoch."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from designer.compare.compare_plot import Overlaid
from designer.forms.marked import QT_TRANSLATE_NOOP
from designer.look.theme import current
from designer.plots.plot_readout import in_percent
from training.messages import Epoch

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


FIGURES = (
    ("train_loss", QT_TRANSLATE_NOOP("CompareLegend", "Train loss"), "{:.4f}".format),
    ("val_loss", QT_TRANSLATE_NOOP("CompareLegend", "Val. loss"), "{:.4f}".format),
    ("train_accuracy", QT_TRANSLATE_NOOP("CompareLegend", "Train acc."), in_percent),
    ("val_accuracy", QT_TRANSLATE_NOOP("CompareLegend", "Val. acc."), in_percent),
)


class CompareLegend(QTreeWidget):
    """A row a run: its colour, and its figures at the epoch looked at, else at the last.

    Ticks show and hide runs: `changed` tells of that.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs: Sequence[Overlaid] = ()
        self._rows: list[QTreeWidgetItem] = []
        self._number: int | None = None
        self.setAccessibleName(self.tr("Runs compared"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        titles = [self.tr("Run"), self.tr("Epoch"), *(self.tr(title) for _, title, _ in FIGURES)]
        self.setHeaderLabels(titles)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for place in range(1, len(titles)):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.ResizeToContents)
            self.headerItem().setTextAlignment(place, RIGHT)
        self.itemChanged.connect(self._on_tick)

    def show_runs(self, runs: Sequence[Overlaid]) -> None:
        """List these runs."""
        self._runs = runs
        self.blockSignals(True)
        self.clear()
        self._rows = [QTreeWidgetItem(self, [each.run.name]) for each in runs]
        for each, item in zip(runs, self._rows, strict=True):
            item.setCheckState(0, Qt.CheckState.Checked if each.shown else Qt.CheckState.Unchecked)
            item.setToolTip(0, str(each.run.path))
            for place in range(1, len(FIGURES) + 2):
                item.setTextAlignment(place, RIGHT)
        self.blockSignals(False)
        self.recolour()
        self.show_epoch(None)

    def show_epoch(self, number: int | None) -> None:
        """Show the figures of this epoch in every run that has it; of each last one for None."""
        self._number = number
        self.blockSignals(True)
        for place, each in enumerate(self._runs):
            item = self._rows[place]
            epochs = each.curves.epochs
            found: Epoch | None = epochs[-1] if epochs and number is None else None
            if number is not None:
                found = next((epoch for epoch in epochs if epoch.epoch == number), None)
            item.setText(1, str(found.epoch) if found else "–")
            for column, (name, _, form) in enumerate(FIGURES, 2):
                item.setText(column, form(getattr(found, name)) if found else "–")
        self.blockSignals(False)

    def refresh(self) -> None:
        """Show the figures as they are now, as runs have gone on."""
        self.show_epoch(self._number)

    def recolour(self) -> None:
        """Show each run's colour as it is in the theme of now."""
        for place, each in enumerate(self._runs):
            chip = QPixmap(12, 12)
            chip.fill(QColor(each.colour(current().colours)))
            self._rows[place].setIcon(0, chip)

    def _on_tick(self, item: QTreeWidgetItem, column: int) -> None:
        each = self._runs[self.indexOfTopLevelItem(item)]
        shown = item.checkState(0) == Qt.CheckState.Checked
        if column == 0 and shown != each.shown:
            each.shown = shown
            self.changed.emit()
