"""The tabs over the canvas: a tab for each open project, shown where there is more than one."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtCore import QPoint, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QTabBar, QToolButton, QWidget

from designer.desktop import open_folder
from designer.look.icons import icon
from designer.projects.disk_watch import Disk, DiskWatch
from designer.projects.document import Document
from designer.projects.sheet import Sheet
from designer.projects.sheet_commands import SheetCommands


class Tabs(QTabBar):
    """A tab bar whose tabs the middle button closes; `close_wanted` gives the place."""

    close_wanted = Signal(int)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Close with the middle button."""
        place = self.tabAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton and place >= 0:
            self.close_wanted.emit(place)
        else:
            super().mouseReleaseEvent(event)


class SheetBar(QWidget):
    """Mirrors the sheets of the document; `new_wanted` asks for an empty project."""

    new_wanted = Signal()

    def __init__(
        self,
        document: Document,
        commands: SheetCommands,
        watch: DiskWatch,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._commands = commands
        self._watch = watch
        self._opened: list[Sheet] = []
        self.tabs = Tabs()
        self.tabs.setProperty("role", "sheets")
        self.tabs.setDocumentMode(True)
        self.tabs.setDrawBase(False)
        self.tabs.setMovable(True)
        self.tabs.setExpanding(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setIconSize(QSize(14, 14))
        self.tabs.setAccessibleName(self.tr("Open projects"))
        self.tabs.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tabs.currentChanged.connect(self._show)
        self.tabs.tabMoved.connect(lambda _from, to: document.move(self.sheet_at(to), to))
        self.tabs.close_wanted.connect(lambda place: commands.close(self.sheet_at(place)))
        self.tabs.customContextMenuRequested.connect(self._open_menu)
        self.new_button = QToolButton()
        self.new_button.setIcon(icon("plus", "dim"))
        self.new_button.setToolTip(self.tr("Begin an empty project in a new tab"))
        self.new_button.setAccessibleName(self.new_button.toolTip())
        self.new_button.clicked.connect(self.new_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(4)
        layout.addWidget(self.tabs)
        layout.addWidget(self.new_button)
        layout.addStretch(1)
        for signal in (document.listed, document.filed, document.switched, watch.changed):
            signal.connect(self.refresh)
        self.refresh()

    def sheet_at(self, place: int) -> Sheet:
        """Return the sheet of a tab."""
        sheet = self.tabs.tabData(place)
        assert isinstance(sheet, Sheet)
        return sheet

    def _show(self, place: int) -> None:
        if place >= 0:
            self._document.use(self.sheet_at(place))

    # -- mirroring -------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the sheets as they are now."""
        sheets = self._document.sheets
        self._opened = [sheet for sheet in self._opened if sheet in sheets]
        self._opened += [sheet for sheet in sheets if sheet not in self._opened]
        texts = self._texts()
        with QSignalBlocker(self.tabs):
            for place in reversed(range(self.tabs.count())):
                if self.sheet_at(place) not in sheets:
                    self.tabs.removeTab(place)
            for place, sheet in enumerate(sheets):
                if place >= self.tabs.count() or self.sheet_at(place) is not sheet:
                    self._insert(place, sheet)
                self._show_state(place, sheet, texts[sheet])
            self.tabs.setCurrentIndex(sheets.index(self._document.sheet))
        self.setVisible(len(sheets) > 1)
        self.tabs.updateGeometry()  # before it is first seen, tabs are measured without a style

    def _insert(self, place: int, sheet: Sheet) -> None:
        self.tabs.insertTab(place, "")
        self.tabs.setTabData(place, sheet)
        button = QToolButton()
        button.setIcon(icon("close", "dim"))
        button.setFixedSize(18, 18)
        button.setIconSize(QSize(12, 12))
        button.setToolTip(self.tr("Close the tab"))
        button.setAccessibleName(button.toolTip())
        button.clicked.connect(lambda: self._commands.close(sheet))
        self.tabs.setTabButton(place, QTabBar.ButtonPosition.RightSide, button)

    def _show_state(self, place: int, sheet: Sheet, text: str) -> None:
        text = text.replace("&", "&&")
        if self.tabs.tabText(place) != text:
            self.tabs.setTabText(place, text)
        where = str(sheet.path) if sheet.path else self.tr("{}, not saved yet").format(sheet.title)
        state = self._watch.state(sheet)
        if state is Disk.CHANGED:
            where += "\n" + self.tr("Changed by another program")
        elif state is Disk.GONE:
            where += "\n" + self.tr("The file is gone")
        elif sheet.modified:
            where += "\n" + self.tr("Has changes that are not saved")
        if self.tabs.tabToolTip(place) == where:
            return
        self.tabs.setTabToolTip(place, where)
        mark = QIcon()
        if state is not Disk.SAME:
            mark = icon("warning", "warning")
        elif sheet.modified:
            mark = icon("dot", "accent")
        self.tabs.setTabIcon(place, mark)

    def _texts(self) -> dict[Sheet, str]:
        """Return what each tab is called; no two alike.

        Where titles are, it is the title with the folder, or the run alone, and where those are
        too, a number in the order in which they were opened.
        """
        often = Counter(sheet.title for sheet in self._document.sheets)
        texts: dict[Sheet, str] = {}
        for sheet in self._opened:
            text = sheet.title
            if often[text] > 1 and sheet.path is not None:
                text = f"{text} — {sheet.path.parent.name}"
            elif often[text] > 1 and sheet.run:
                text = sheet.run  # a run bears its network's name, and the rest is long
            taken, number = set(texts.values()), 1
            texts[sheet] = text
            while texts[sheet] in taken:
                number += 1
                texts[sheet] = f"{text} ({number})"
        return texts

    # -- menu ------------------------------------------------------------------------------

    def _open_menu(self, spot: QPoint) -> None:
        place = self.tabs.tabAt(spot)
        if place < 0:
            return
        menu = self.menu(self.sheet_at(place))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.tabs.mapToGlobal(spot))

    def menu(self, sheet: Sheet) -> QMenu:
        """Return the menu of a tab."""
        menu = QMenu(self)
        menu.addAction(self.tr("Close"), lambda: self._commands.close(sheet))
        others = menu.addAction(
            self.tr("Close the others"), lambda: self._commands.close_others(sheet)
        )
        others.setEnabled(len(self._document.sheets) > 1)
        menu.addSeparator()
        path = sheet.path or Path()
        copy = menu.addAction(
            self.tr("Copy the path"), lambda: QGuiApplication.clipboard().setText(str(path))
        )
        folder = menu.addAction(self.tr("Open the folder"), lambda: open_folder(path.parent))
        for action in (copy, folder):
            action.setEnabled(sheet.path is not None)
        return menu
