"""How the columns of the runs table share its width: what each needs, and which give way."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QObject, QPoint, QSettings, Qt, QTimer
from PySide6.QtWidgets import QHeaderView, QMenu

from designer.look.theme import text_scale
from designer.runs.run_columns import COLUMNS, PLACES
from designer.runs.run_table import RunFilter, RunModel
from designer.said import said
from designer.session.run_view import RunView

TITLE_SPACE = 16
"""Pixels around the title of a column."""
STAR, WIDEST, WIDE = 34, 260, 150
"""The width of the stars, of names and notes at most, and of all else at most, in pixels."""
HEADER, GROUPED, BY_HAND = "runs/header2", "runs/grouped", "runs/by_hand"
"""Where the settings keep which columns are shown, how wide, and in which order."""
GAVE_WAY, KEPT = "runs/gave_way", "runs/kept"
"""Where they keep which columns had no room, and which a person wants to see in any case."""
GIVING_WAY = ("device", "date", "parameters", "time", "lr", "data", "note", "epochs", "loss")
"""The columns that are hidden where there is no room, the first of them first.

A run's name has the date already. Notes give way before anything that is known, if there are none.
"""


class ColumnLayout(QObject):
    """Widens columns for what they hold, hides those without room, keeps what a person chose."""

    def __init__(
        self, table: RunView, model: RunModel, shown: RunFilter, settings: QSettings
    ) -> None:
        super().__init__(table)
        self._table, self._model, self._shown = table, model, shown
        self._header = table.titles
        self._settings = settings
        self._by_hand, self._gave_way, self._kept = (
            PLACES.keys() & str(settings.value(key, "")).split()
            for key in (BY_HAND, GAVE_WAY, KEPT)
        )
        self._is_fitted = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.make_room)
        header = self._header
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._show_menu)
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(28)
        if self._restored():
            for key in self._gave_way:
                table.setColumnHidden(PLACES[key], False)
            self._gave_way.clear()
        else:
            for place, column in enumerate(COLUMNS):
                table.setColumnHidden(place, not column.shown)
            table.sortByColumn(PLACES["date"], Qt.SortOrder.DescendingOrder)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        shown.group(bool(settings.value(GROUPED, False, type=bool)))
        header.sectionResized.connect(self._on_resized)
        header.sortIndicatorChanged.connect(lambda place, _order: self._on_sort(place))
        table.resized.connect(self._soon.start)

    def _restored(self) -> bool:
        state = self._settings.value(HEADER)
        return isinstance(state, QByteArray) and self._header.restoreState(state)

    # -- widths ----------------------------------------------------------------------------

    def follow_rows(self) -> None:
        """Give what is shown the room that it needs now, unless a person gave a column less."""
        if not self._is_fitted and self._model.rows:
            self._is_fitted = True
            self._table.setColumnWidth(PLACES["star"], STAR)
            if not isinstance(self._settings.value(HEADER), QByteArray):
                for place, column in enumerate(COLUMNS):
                    if self._is_free(column.key):
                        self._table.setColumnWidth(place, self._wanted(place))
        self.make_room()

    def make_room(self) -> None:
        """Hide the columns for which there is no room, and show those again for which there is."""
        if not self._is_fitted or not self._table.isVisible():
            return
        room = self._table.viewport().width()
        widths = {
            column.key: self._width(place)
            for place, column in enumerate(COLUMNS)
            if not self._table.isColumnHidden(place) or column.key in self._gave_way
        }
        over = sum(widths.values()) - room
        gone = []
        for key in self._order():
            if over > 0 and key in widths:
                gone.append(key)
                over -= widths[key]
        for key in reversed(gone[:]):
            if widths[key] <= -over:
                gone.remove(key)
                over += widths[key]
        came, self._gave_way = self._gave_way.difference(gone), set(gone)
        is_full = bool(gone) or sum(map(self._table.columnWidth, PLACES.values())) > room
        for key, width in widths.items():
            place = PLACES[key]
            self._table.setColumnHidden(place, key in gone)
            if key not in gone and self._is_free(key):
                exact = is_full or key in came
                now = self._table.columnWidth(place)
                self._table.setColumnWidth(place, width if exact else max(width, now))
        self._keep()

    def _order(self) -> list[str]:
        """The columns that may give way, the first of them first."""
        order = [key for key in GIVING_WAY if key not in self._kept]
        sorted_by = COLUMNS[self._header.sortIndicatorSection()].key
        if sorted_by in order and sorted_by != "date":  # by which the table is sorted at first
            order.remove(sorted_by)
        if "note" in order and not any(row.mark.note for row in self._model.rows):
            order.remove("note")
            order.insert(order.index("parameters") if "parameters" in order else 0, "note")
        return order

    def _is_free(self, key: str) -> bool:
        """Whether the width of a column is ours to choose."""
        return key != "star" and key not in self._by_hand

    def _width(self, place: int) -> int:
        """The room that a column takes at least."""
        key = COLUMNS[place].key
        if key == "star":
            return STAR
        is_last = self._header.visualIndex(place) == self._last()
        if self._is_free(key) or is_last or self._table.isColumnHidden(place):
            return self._wanted(place)
        return self._table.columnWidth(place)

    def _last(self) -> int:
        """The visual place of the last column, which is stretched."""
        header = self._header
        there = (n for n in range(header.count()) if not header.isSectionHidden(n))
        return max((header.visualIndex(n) for n in there), default=-1)

    def _wanted(self, place: int) -> int:
        most = WIDEST if COLUMNS[place].key in ("name", "note") else WIDE
        return min(self._needed(place), round(most * text_scale()))

    def _needed(self, place: int) -> int:
        """The room of a column's texts; Qt would add that of the arrow to every title."""
        header = self._header
        title = header.fontMetrics().horizontalAdvance(said(COLUMNS[place].title)) + TITLE_SPACE
        if header.sortIndicatorSection() == place:
            title = header.sectionSizeHint(place)
        return max(title, self._table.sizeHintForColumn(place))

    def _on_sort(self, place: int) -> None:
        """Make room for the arrow beside a title."""
        if self._table.columnWidth(place) < self._needed(place):
            self._table.setColumnWidth(place, self._needed(place))
        self._soon.start()
        self._keep()

    # -- what a person chooses -------------------------------------------------------------

    def show(self, key: str) -> None:
        """Show a column, whether there is room for it or not."""
        self._show_column(PLACES[key], True)

    def menu(self) -> QMenu:
        """Return a menu of all columns."""
        menu = QMenu(self._table)
        group = menu.addAction(self.tr("Group by sweep"))
        group.setCheckable(True)
        group.setChecked(self._shown.grouped)
        group.toggled.connect(self._group)
        menu.addSeparator()
        for place, column in enumerate(COLUMNS):
            if column.key != "name":
                title = said(column.title)
                if column.key in self._gave_way:
                    title = self.tr("{} (no room)").format(title)
                action = menu.addAction(title)
                action.setCheckable(True)
                action.setChecked(not self._table.isColumnHidden(place))
                action.toggled.connect(lambda on, place=place: self._show_column(place, on))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _show_menu(self, at: QPoint) -> None:
        self.menu().popup(self._header.mapToGlobal(at))

    def _group(self, on: bool) -> None:
        """Have the runs of a sweep stand together, and say which sweep it is."""
        self._shown.group(on)
        self._settings.setValue(GROUPED, on)
        if on:
            self.show("sweep")

    def _show_column(self, place: int, on: bool) -> None:
        key = COLUMNS[place].key
        self._gave_way.discard(key)
        (self._kept.add if on else self._kept.discard)(key)
        self._table.setColumnHidden(place, not on)
        if on and self._is_free(key):
            self._table.setColumnWidth(place, self._wanted(place))
        self.make_room()
        self._keep()

    def _on_resized(self, place: int, _before: int, _now: int) -> None:
        if self._header.is_held and self._header.visualIndex(place) != self._last():
            self._by_hand.add(COLUMNS[place].key)
        self._keep()

    def _keep(self) -> None:
        if not self._table.isVisible() or not self._is_fitted:  # to what they hold
            return
        self._settings.setValue(HEADER, self._header.saveState())
        for key, columns in (
            (BY_HAND, self._by_hand),
            (GAVE_WAY, self._gave_way),
            (KEPT, self._kept),
        ):
            self._settings.setValue(key, " ".join(sorted(columns)))
