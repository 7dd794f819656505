"""Where the panels stand: their docks, the sizes at first, and what the user made of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt
from PySide6.QtWidgets import QDockWidget, QTabBar, QTabWidget, QWidget

from designer.look import theme
from designer.look.dock_title import DockTitle
from designer.look.theme import widened

if TYPE_CHECKING:
    from designer.window import MainWindow

LAYOUT_VERSION = 3
CHILDREN = Qt.FindChildOption.FindDirectChildrenOnly
BOTTOM = ("problems", "code", "data", "training", "watch", "predictions", "runs", "learn")

WIDTH, HEIGHT, FRAME = 1600, 960, 48
"""Pixels that the window takes at a first start, and that its frame and a task bar may take."""

SIDE = 0.27
"""Share of the screen's width that the inspector takes at most because its text is large."""

MIDDLE = 670
"""Pixels of width that the panels at the bottom need in large text."""

LOW, PICTURE = 272, 460
"""Pixels of height of a panel at the bottom, and of one that is given room for a picture."""


class DockLayout(QObject):
    """Makes the docks of a window, and keeps its geometry and layout in the settings."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        area = Qt.DockWidgetArea
        window.setCorner(Qt.Corner.BottomLeftCorner, area.LeftDockWidgetArea)
        window.setCorner(Qt.Corner.BottomRightCorner, area.RightDockWidgetArea)
        for side in (area.BottomDockWidgetArea, area.LeftDockWidgetArea):
            window.setTabPosition(side, QTabWidget.TabPosition.North)
        self._placed = True
        self._lent: tuple[int, int] | None = None
        self._front: QDockWidget | None = None
        self.docks: dict[str, QDockWidget] = {}
        self._add("palette", self.tr("Layers"), area.LeftDockWidgetArea)
        self._add("inspector", self.tr("Inspector"), area.RightDockWidgetArea)
        for dock in self.docks.values():
            dock.setTitleBarWidget(DockTitle(dock))
        titles = (
            self.tr("Problems"),
            self.tr("Code"),
            self.tr("Data"),
            self.tr("Training"),
            self.tr("Watch"),
            self.tr("Predictions"),
            self.tr("Runs"),
            self.tr("How it works"),
        )
        for name, title in zip(BOTTOM, titles, strict=True):
            dock = self._add(name, title, area.BottomDockWidgetArea)
            dock.setTitleBarWidget(QWidget())
            if name != BOTTOM[0]:
                window.tabifyDockWidget(self.docks[BOTTOM[0]], dock)
            dock.visibilityChanged.connect(partial(self._follow, dock))

    def _add(self, name: str, title: str, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = self.docks[name] = QDockWidget(title, self._window)
        dock.setObjectName(name)
        self._window.addDockWidget(area, dock)
        return dock

    def restore(self) -> None:
        """Bring back what the settings hold, else the layout of a first start."""
        window, settings = self._window, self._window.settings
        geometry, state = settings.value("geometry"), settings.value("layout")
        if not (isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)):
            room = window.screen().availableGeometry()
            window.resize(min(WIDTH, room.width()), min(HEIGHT, room.height()))
            self._placed = False
        self._default_sizes()
        self._first = window.saveState(LAYOUT_VERSION)
        if isinstance(state, QByteArray):
            window.restoreState(state, LAYOUT_VERSION)
        self.name_tabs()

    def name_tabs(self) -> None:
        """Give the tabs of panels a name for those who listen; Qt makes them when it needs them."""
        for tabs in self._window.findChildren(QTabBar, options=CHILDREN):
            tabs.setAccessibleName(self.tr("Panels"))

    def fit_text(self, scale: float) -> None:
        """Have the panels at the sides wide enough for text of this size, as the screen allows."""
        most = round(SIDE * self._window.screen().availableGeometry().width())
        inspector = max(290, min(round(290 * widened(scale)), most))
        left = self._window.screen().availableGeometry().width() - inspector - MIDDLE
        self._window.inspector.setMinimumWidth(inspector)
        self._window.palette_panel.setMinimumWidth(
            max(170, min(round(170 * self._widened(scale)), left))
        )
        low = [self.docks[name] for name in BOTTOM if self.docks[name].isVisible()]
        low = [dock for dock in low if not dock.isFloating() and dock.height() < self._low_height()]
        self._window.resizeDocks(low, [self._low_height()] * len(low), Qt.Orientation.Vertical)

    def _widened(self, scale: float) -> float:
        """Return how much wider the list of layers is: by as much as its text, if there is room."""
        roomy = self._window.screen().availableGeometry().width() >= WIDTH
        return scale if roomy else widened(scale)

    def _low_height(self) -> int:
        """Return the height that a panel at the bottom has at first: more for larger text."""
        height = self._window.height()
        usual = max(LOW, round(0.33 * height))
        return max(usual, min(round(LOW * theme.text_scale()), round(0.44 * height)))

    def fit_screen(self) -> None:
        """Fill the screen at a first start, if the window and its frame are not to fit on it."""
        window = self._window
        room = window.screen().availableGeometry()
        if not self._placed and (room.width() < WIDTH + FRAME or room.height() < HEIGHT + FRAME):
            window.setWindowState(Qt.WindowState.WindowMaximized)

    def keep(self) -> None:
        """Put geometry and layout into the settings."""
        self.take_room_back()
        window = self._window
        window.settings.setValue("geometry", window.saveGeometry())
        window.settings.setValue("layout", window.saveState(LAYOUT_VERSION))

    def reset(self) -> None:
        """Put all panels back to where they were at first."""
        self._window.restoreState(self._first, LAYOUT_VERSION)
        for dock in self.docks.values():
            dock.show()
        self._default_sizes()

    def make_room(self, name: str) -> None:
        """Let a docked panel at the bottom be high enough for a picture, if the window is."""
        dock, enough = self.docks[name], min(PICTURE, round(0.44 * self._window.height()))
        if not dock.isFloating() and (before := self._tall(dock)) < enough:
            self._lent = before, enough
            self._window.resizeDocks([dock], [enough], Qt.Orientation.Vertical)

    def take_room_back(self) -> None:
        """Let the panel at the bottom be as high as before `make_room`, unless moved by hand."""
        front, lent, self._lent = self._front, self._lent, None
        if front is not None and not front.isFloating() and lent is not None:
            before, enough = lent
            if abs(self._tall(front) - enough) <= 1:
                self._window.resizeDocks([front], [before], Qt.Orientation.Vertical)

    def _follow(self, dock: QDockWidget, shown: bool) -> None:
        """Know which panel at the bottom can be seen."""
        if shown:
            self._front = dock
        elif self._front is dock:
            self._front = None

    def _tall(self, dock: QDockWidget) -> int:
        """Return the height of a docked panel with the tabs above it, as `resizeDocks` counts."""
        bars = self._window.findChildren(QTabBar, options=CHILDREN)
        above = dock.geometry().topLeft()
        tabs = [bar for bar in bars if bar.isVisible() and bar.x() == above.x()]
        return dock.height() + sum(
            bar.height() for bar in tabs if bar.y() + bar.height() == above.y()
        )

    def _default_sizes(self) -> None:
        sides = [self.docks["palette"], self.docks["inspector"]]
        scale = theme.text_scale()
        widths = [round(190 * self._widened(scale)), round(310 * widened(scale))]
        self._window.resizeDocks(sides, widths, Qt.Orientation.Horizontal)
        self._window.resizeDocks(
            [self.docks["problems"]], [self._low_height()], Qt.Orientation.Vertical
        )
