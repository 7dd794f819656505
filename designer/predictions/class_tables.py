"""Tables of how well each class is told, and of which is taken for which; both can be sorted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from designer.predictions.confusion_frame import Cell
from training.watching.confusion import Confusion

MOST = 1_000
"""Mistakes that are listed, the most frequent ones."""
VALUE = Qt.ItemDataRole.UserRole
CELL = Qt.ItemDataRole.UserRole + 1
Value = float | str
DESCENDING = Qt.SortOrder.DescendingOrder


class _Row(QTreeWidgetItem):
    """A row that is sorted by values and not by their texts; what has no value comes first."""

    def __lt__(self, other: QTreeWidgetItem) -> bool:
        tree = self.treeWidget()
        column = tree.sortColumn() if tree is not None else 0
        first, second = self.data(column, VALUE), other.data(column, VALUE)
        return bool(first < second)


class ClassTable(QTreeWidget):
    """A row tells of a cell, a row or a column of the matrix; `chosen(object)` gives it."""

    chosen = Signal(object)

    def __init__(
        self,
        titles: Sequence[tuple[str, str]],
        sorted_by: int,
        order: Qt.SortOrder,
        parent: QWidget | None = None,
    ) -> None:
        """Take titles with what they mean."""
        super().__init__(parent)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setHeaderLabels([title for title, _ in titles])
        for column, (_, meaning) in enumerate(titles):
            self.headerItem().setToolTip(column, meaning)  # at the left: the arrow is at the right
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(48)
        self.setSortingEnabled(True)
        self.sortByColumn(sorted_by, order)
        self.itemClicked.connect(lambda item, _column: self._choose(item))
        self.itemActivated.connect(lambda item, _column: self._choose(item))

    def _choose(self, item: QTreeWidgetItem) -> None:
        self.chosen.emit(item.data(0, CELL))

    def show_rows(self, rows: Sequence[tuple[Cell, Sequence[tuple[str, Value]]]]) -> None:
        """Show rows of texts with the values that they are sorted by; the order is kept."""
        bar = self.verticalScrollBar()
        place = bar.value()
        current = self.currentItem()
        kept = current.data(0, CELL) if current is not None else None
        self.setSortingEnabled(False)
        self.clear()
        made = []
        for cell, columns in rows:
            item = _Row([text for text, _ in columns])
            item.setData(0, CELL, cell)
            for column, (_, value) in enumerate(columns):
                item.setData(column, VALUE, value)
                if not isinstance(value, str):
                    side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    item.setTextAlignment(column, side)
            made.append(item)
        self.addTopLevelItems(made)
        self.setSortingEnabled(True)
        for item in made:
            if item.data(0, CELL) == kept:
                self.setCurrentItem(item)
        bar.setValue(place)


class FiguresTable(ClassTable):
    """Precision, recall and F1 of each class; the one that is told worst comes first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        titles = (
            (self.tr("Class"), ""),
            (self.tr("Precision"), self.tr("Of the images taken for it, the share that is of it")),
            (self.tr("Recall"), self.tr("Of its images, the share that was found")),
            (self.tr("F1"), self.tr("The harmonic mean of precision and recall")),
            (self.tr("Images"), self.tr("How many of the judged images are of it")),
        )
        super().__init__(titles, 3, Qt.SortOrder.AscendingOrder, parent)
        self.setAccessibleName(self.tr("Figures of each class"))

    def show_confusion(self, found: Confusion) -> None:
        """Show the figures of each class."""
        self.show_rows(
            [
                (
                    Cell(place, None),
                    (
                        _place(each.name, place),
                        *(_share(share) for share in (each.precision, each.recall, each.f1)),
                        (f"{each.images:,}", float(each.images)),
                    ),
                )
                for place, each in enumerate(found.figures())
            ]
        )


class MistakesTable(ClassTable):
    """Which class is taken for which, and how often."""

    def __init__(self, parent: QWidget | None = None) -> None:
        titles = (
            (self.tr("Class"), ""),
            (self.tr("Taken for"), ""),
            (self.tr("Images"), self.tr("How many of its images")),
            (self.tr("Share"), self.tr("Which share of its images")),
        )
        super().__init__(titles, 2, DESCENDING, parent)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.setAccessibleName(self.tr("Which class is taken for which"))

    def show_confusion(self, found: Confusion) -> None:
        """Show the pairs that are taken for one another."""
        self.show_rows(
            [
                (
                    Cell(each.true, each.predicted),
                    (
                        _place(found.classes[each.true], each.true),
                        _place(found.classes[each.predicted], each.predicted),
                        (f"{each.count:,}", float(each.count)),
                        _share(each.count / each.images),
                    ),
                )
                for each in found.mistakes(MOST)
            ]
        )


def _place(name: str, place: int) -> tuple[str, Value]:
    """A class is sorted by its number, as in the matrix; the text is not aligned as a number."""
    return name, f"{place:08}"


def _share(share: float | None) -> tuple[str, Value]:
    return ("–", -1.0) if share is None else (f"{100 * share:.1f} %", share)
