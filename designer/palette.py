"""The palette: every layer kind by category, searchable, to be dragged or double-clicked."""

from __future__ import annotations

import inspect
from collections.abc import Iterable

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from designer.canvas.layer_mime import LAYER_MIME
from designer.icons import chip, icon
from designer.theme import CATEGORIES
from graph import KINDS, Layer

KIND = Qt.ItemDataRole.UserRole


def first_sentence(kind: type[Layer]) -> str:
    """Return the first paragraph of a kind's page, which is one sentence."""
    return " ".join(inspect.cleandoc(kind.__doc__ or "").split("\n\n")[0].split())


def matches(kind: type[Layer], words: str) -> bool:
    """Return whether each word typed is in the kind's name, synonyms or category."""
    known = " ".join((kind.__name__, kind.category, *kind.synonyms)).lower()
    return all(word in known for word in words.lower().split())


class _Kinds(QTreeWidget):
    """The list itself, whose rows can be dragged onto the canvas."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(8)
        self.setIconSize(QSize(12, 12))
        self.setDragEnabled(True)
        self.setDragDropMode(QTreeWidget.DragDropMode.DragOnly)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(False)
        self.itemDoubleClicked.connect(self._choose)
        self.itemClicked.connect(self._fold)
        self.itemExpanded.connect(self._show_fold)
        self.itemCollapsed.connect(self._show_fold)

    def mimeTypes(self) -> list[str]:
        """One type: the name of a kind."""
        return [LAYER_MIME]

    def mimeData(self, items: Iterable[QTreeWidgetItem]) -> QMimeData:
        """Return the dragged kind's name."""
        data = QMimeData()
        for item in items:
            if item.data(0, KIND):
                data.setData(LAYER_MIME, str(item.data(0, KIND)).encode())
        return data

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add the current kind on Enter."""
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self._choose(item)
        else:
            super().keyPressEvent(event)

    def _fold(self, item: QTreeWidgetItem) -> None:
        if item.childCount():
            item.setExpanded(not item.isExpanded())

    def _show_fold(self, item: QTreeWidgetItem) -> None:
        if not item.childCount():
            return
        item.setIcon(0, icon("unfolded" if item.isExpanded() else "folded", "dim"))

    def _choose(self, item: QTreeWidgetItem) -> None:
        if item.data(0, KIND):
            self.chosen.emit(str(item.data(0, KIND)))


class Palette(QWidget):
    """All kinds with a search field. `chosen` names the kind that was double-clicked."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search layers"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setAccessibleName(self.tr("Search layers"))
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._choose_first)
        self.list = _Kinds()
        self.list.setAccessibleName(self.tr("Layers"))
        self.list.chosen.connect(self.chosen)
        self.none = QLabel(self.tr("No layer is called that."))
        self.none.setProperty("role", "help")
        self.none.setWordWrap(True)
        self.none.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self.search)
        layout.addWidget(self.none)
        layout.addWidget(self.list)
        self._fill()

    def _fill(self) -> None:
        groups: dict[str, QTreeWidgetItem] = {}
        for name, kind in sorted(KINDS.items(), key=lambda entry: _order(entry[1])):
            if kind.category not in groups:
                group = QTreeWidgetItem(self.list, [kind.category])
                group.setFlags(Qt.ItemFlag.ItemIsEnabled)
                group.setSizeHint(0, QSize(0, 26))
                font = self.font()
                font.setPixelSize(11)
                font.setBold(True)
                group.setFont(0, font)
                groups[kind.category] = group
            item = QTreeWidgetItem(groups[kind.category], [name])
            item.setData(0, KIND, name)
            item.setIcon(0, chip(kind.category))
            item.setSizeHint(0, QSize(0, 22))
            item.setToolTip(0, first_sentence(kind))
        self.list.expandAll()

    def _filter(self, words: str) -> None:
        found = False
        for place in range(self.list.topLevelItemCount()):
            group = self.list.topLevelItem(place)
            assert group is not None
            shown = 0
            for item in _children(group):
                hit = matches(KINDS[str(item.data(0, KIND))], words)
                item.setHidden(not hit)
                shown += hit
            group.setHidden(not shown)
            found = found or bool(shown)
        self.none.setVisible(not found)
        first = self._first()
        if words and first is not None:
            self.list.setCurrentItem(first)

    def _first(self) -> QTreeWidgetItem | None:
        for place in range(self.list.topLevelItemCount()):
            group = self.list.topLevelItem(place)
            assert group is not None
            for item in _children(group):
                if not item.isHidden():
                    return item
        return None

    def _choose_first(self) -> None:
        item = self._first()
        if self.search.text() and item is not None:
            self.chosen.emit(str(item.data(0, KIND)))


def _order(kind: type[Layer]) -> tuple[int, str, int, str]:
    """Return where a kind stands: in the order of a network's course, the common ones first."""
    known = kind.category in CATEGORIES
    place = CATEGORIES.index(kind.category) if known else len(CATEGORIES)
    return place, kind.category, -kind.common, kind.__name__


def _children(group: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    """Return a group's items; the binding's types allow for None where there is none."""
    items = (group.child(row) for row in range(group.childCount()))
    return [item for item in items if item is not None]
