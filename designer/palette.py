"""The palette: every layer kind by category, searchable, to be dragged or double-clicked.

Before the categories stand a person's favourites and what was added last.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QEvent,
    QMimeData,
    QObject,
    QPoint,
    QSettings,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from designer.canvas.layer_mime import LAYER_MIME
from designer.canvas.recent import RecentKinds
from designer.look import theme
from designer.look.icons import chip, icon
from designer.look.theme import CATEGORIES
from designer.said import said
from graph import KINDS, Layer
from graph.finding import found, rank, takes_images

KIND = Qt.ItemDataRole.UserRole
FAVOURITES = "favourites"
PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
ROW, HEAD = 22, 26
"""Pixels of height that a kind and the name of a group take, at the usual size of text."""
BESIDE = QPoint(-12, -16)
"""Where the mouse is as seen from the picture that is dragged: left above it."""


def first_sentence(kind: type[Layer]) -> str:
    """Return the first paragraph of a kind's page, which is one sentence."""
    return said(" ".join(inspect.cleandoc(kind.__doc__ or "").split("\n\n")[0].split()))


def matches(kind: type[Layer], words: str) -> bool:
    """Return whether each word typed is in the kind's name, synonyms or category."""
    return all(rank(kind, word) is not None for word in words.lower().split())


class _Kinds(QTreeWidget):
    """The list itself, whose rows can be dragged onto the canvas."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(8)
        self.setIconSize(QSize(12, 12))
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # kinds differ at their ends, too
        self.setDragEnabled(True)
        self.setDragDropMode(QTreeWidget.DragDropMode.DragOnly)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
        self.hand: QPoint | None = None
        """Where the mouse was pressed last, as long as it has not left."""
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

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the current row with its colour beside the mouse; the canvas shows the rest."""
        item = self.currentItem()
        if item is None or not item.data(0, KIND):
            return
        drag = QDrag(self)
        drag.setMimeData(self.mimeData([item]))
        drag.setPixmap(item.icon(0).pixmap(self.iconSize()))
        drag.setHotSpot(BESIDE)
        drag.exec(actions, Qt.DropAction.CopyAction)
        # The mouse left with the drag, which Qt does not tell: no row is under it any more.
        QApplication.sendEvent(self.viewport(), QEvent(QEvent.Type.Leave))

    def viewportEvent(self, event: QEvent) -> bool:
        """Remember where the mouse is at work."""
        if event.type() == QEvent.Type.Leave:
            self.hand = None
        elif isinstance(event, QMouseEvent) and event.type() in PRESSES:
            self.hand = event.position().toPoint()
        return super().viewportEvent(event)

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
    """All kinds with a search field; the right button makes a kind a favourite.

    `chosen` names the kind that was double-clicked, `page_wanted` the one to be read about.
    """

    chosen = Signal(str)
    page_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.favourites: list[str] = []
        self._settings: QSettings | None = None
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search layers"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setAccessibleName(self.tr("Search layers"))
        self.search.textChanged.connect(self._filter)
        theme.text_size.changed.connect(self._size_text)
        self.search.returnPressed.connect(self._choose_first)
        self.search.installEventFilter(self)
        self._unjudged = list(KINDS.values())
        self._judging = QTimer(self, interval=0)
        self._judging.timeout.connect(self._judge)
        self.list = _Kinds()
        self.list.setAccessibleName(self.tr("Layers"))
        self.list.chosen.connect(self.chosen)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._open_menu)
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

    def in_hand(self) -> str:
        """Return the kind of the current row while the keys go to this panel, else nothing."""
        item = self.list.currentItem()
        if item is None or not (self.search.hasFocus() or self.list.hasFocus()):
            return ""
        return str(item.data(0, KIND) or "")

    def _fill(self) -> None:
        groups: dict[str, QTreeWidgetItem] = {}
        self._favourites = self._group(self.tr("Favourites"))
        self._recent = self._group(self.tr("Recent"))
        self._recent.setHidden(True)
        for name, kind in sorted(KINDS.items(), key=lambda entry: _order(entry[1])):
            if kind.category not in groups:
                groups[kind.category] = self._group(said(kind.category))
            _item(groups[kind.category], name)
        self._show_favourites()
        self.list.expandAll()

    def _group(self, title: str) -> QTreeWidgetItem:
        group = QTreeWidgetItem(self.list, [title])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        _set_head(group)
        return group

    def _size_text(self) -> None:
        """Take another size of text for the heads of groups."""
        for place in range(self.list.topLevelItemCount()):
            group = self.list.topLevelItem(place)
            if group is not None:
                _set_head(group)

    # -- favourites ------------------------------------------------------------------------

    def keep_in(self, settings: QSettings) -> None:
        """Take the favourites from the settings, and keep them there."""
        self._settings = settings
        kept = settings.value(FAVOURITES)
        names = kept if isinstance(kept, list) else [kept] if isinstance(kept, str) else []
        self.favourites = [name for name in names if name in KINDS]
        self._show_favourites()

    def toggle_favourite(self, name: str) -> None:
        """Put a kind among the favourites, or take it out."""
        if name in self.favourites:
            self.favourites.remove(name)
        else:
            self.favourites.append(name)
        if self._settings is not None:
            self._settings.setValue(FAVOURITES, self.favourites)
        self._show_favourites()

    def _show_favourites(self) -> None:
        self._favourites.takeChildren()
        for name in self.favourites:
            _item(self._favourites, name)
        self._favourites.setExpanded(True)
        self._filter(self.search.text())

    # -- recent ----------------------------------------------------------------------------

    def show_recent(self, recent: RecentKinds) -> None:
        """List the kinds that were added last, from now on."""
        self._list_recent(recent.kinds)
        recent.changed.connect(lambda: self._list_recent(recent.kinds))

    def _list_recent(self, kinds: Sequence[str]) -> None:
        """List kinds; what is under the mouse stays there, so that it can be clicked again."""
        if {str(item.data(0, KIND)) for item in _children(self._recent)} == set(kinds):
            return
        held = self.list.itemAt(self.list.hand) if self.list.hand is not None else None
        if held is None or held.parent() is self._recent:
            held = self._recent
        before = self.list.visualItemRect(held).top()
        self._recent.takeChildren()
        for name in kinds:
            _item(self._recent, name)
        self._recent.setExpanded(True)
        self._filter(self.search.text())
        if held is not self._recent:
            bar = self.list.verticalScrollBar()
            bar.setValue(bar.value() + self.list.visualItemRect(held).top() - before)

    def menu(self, name: str) -> QMenu:
        """Return the menu of a kind."""
        menu = QMenu(self)
        add = menu.addAction(self.tr("Add {}").format(name))
        add.triggered.connect(lambda: self.chosen.emit(name))
        known = name in self.favourites
        text = self.tr("No favourite any more") if known else self.tr("Make it a favourite")
        menu.addAction(text).triggered.connect(lambda: self.toggle_favourite(name))
        menu.addAction(self.tr("About {}").format(name)).triggered.connect(
            lambda: self.page_wanted.emit(name)
        )
        return menu

    def _open_menu(self, spot: QPoint) -> None:
        item = self.list.itemAt(spot)
        name = item.data(0, KIND) if item is not None else None
        if isinstance(name, str):
            menu = self.menu(name)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(spot))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Get ready for a search as its field takes the keys."""
        if event.type() == QEvent.Type.FocusIn and self._unjudged:
            self._judging.start()
        return super().eventFilter(watched, event)

    def _judge(self) -> None:
        """Find out of one kind what a search orders all by; with the first letter it was felt."""
        if self._unjudged:
            takes_images(self._unjudged.pop())
        else:
            self._judging.stop()

    def _filter(self, words: str) -> None:
        any_shown = False
        for place in range(self.list.topLevelItemCount()):
            group = self.list.topLevelItem(place)
            assert group is not None
            shown = 0
            for item in _children(group):
                hit = matches(KINDS[str(item.data(0, KIND))], words)
                item.setHidden(not hit)
                shown += hit
            group.setHidden(not shown)
            any_shown = any_shown or bool(shown)
        self.none.setVisible(not any_shown)
        first = self._first()
        if words and first is not None:
            self.list.setCurrentItem(first)

    def _first(self) -> QTreeWidgetItem | None:
        """Return the row of the kind that the words match best, where it stands first."""
        rows: dict[str, QTreeWidgetItem] = {}
        for place in range(self.list.topLevelItemCount()):
            group = self.list.topLevelItem(place)
            assert group is not None
            for item in _children(group):
                if not item.isHidden():
                    rows.setdefault(str(item.data(0, KIND)), item)
        best = [kind.__name__ for kind in found(self.search.text()) if kind.__name__ in rows]
        return rows[best[0]] if best else None

    def _choose_first(self) -> None:
        item = self._first()
        if self.search.text() and item is not None:
            self.chosen.emit(str(item.data(0, KIND)))


def _high(pixels: int) -> int:
    return round(pixels * theme.text_scale())


def _set_head(group: QTreeWidgetItem) -> None:
    """Give the head of a group, and the rows below it, what the size of text asks for."""
    font = theme.panel_font(11)
    font.setBold(True)
    group.setFont(0, font)
    group.setSizeHint(0, QSize(0, _high(HEAD)))
    for place in range(group.childCount()):
        row = group.child(place)
        if row is not None:
            row.setSizeHint(0, QSize(0, _high(ROW)))


def _item(group: QTreeWidgetItem, name: str) -> None:
    """Add the row of a kind to a group."""
    item = QTreeWidgetItem(group, [name])
    item.setData(0, KIND, name)
    item.setIcon(0, chip(KINDS[name].category))
    item.setSizeHint(0, QSize(0, _high(ROW)))
    item.setToolTip(0, first_sentence(KINDS[name]))


def _order(kind: type[Layer]) -> tuple[int, str, int, str]:
    """Return where a kind stands: in the order of a network's course, the common ones first."""
    known = kind.category in CATEGORIES
    place = CATEGORIES.index(kind.category) if known else len(CATEGORIES)
    return place, kind.category, -kind.common, kind.__name__


def _children(group: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    """Return a group's items; the binding's types allow for None where there is none."""
    items = (group.child(row) for row in range(group.childCount()))
    return [item for item in items if item is not None]
