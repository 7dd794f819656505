"""The lessons of a window: made when one is first begun; the dock of their panel and the menu."""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QMenu

from designer.lessons.lesson_panel import LessonPanel
from designer.lessons.progress import Progress
from designer.lessons.show_me import PANELS, ShowMe
from designer.lessons.tutor import Tutor
from designer.lessons.words import plain, translated
from designer.look import theme
from designer.look.dock_title import DockTitle
from graph.course import LESSONS, PAGE

if TYPE_CHECKING:
    from designer.window import MainWindow

WIDTH = 320
ROOMY = 1600
"""Pixels of the window's width from which on the panel stands beside the list of layers.

Below that it shares the list's place, as a tab.
"""


class Classroom(QObject):
    """Opens lessons; closing the panel leaves the one in hand, which can be gone on with."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._alone = window.docks["palette"].width()
        """What the list of layers had to itself, and has again when the panel goes."""
        self.tutor = Tutor(window)
        self.panel = LessonPanel(self.tutor)
        self.show_me = ShowMe(window)
        self.panel.show_wanted.connect(self._show)
        self.tutor.finished.connect(self.raise_panel)
        self.tutor.moved.connect(self._on_step)
        window.document.switched.connect(self._come_closer)
        self.dock = QDockWidget(self.tr("Lesson"), window)
        self.dock.setObjectName("lesson")
        self.dock.setTitleBarWidget(DockTitle(self.dock))
        self.dock.setWidget(self.panel)
        self.dock.hide()
        self.dock.visibilityChanged.connect(self._follow)
        window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self.dock)
        palette = window.docks["palette"]
        if self._roomy:
            window.splitDockWidget(palette, self.dock, Qt.Orientation.Horizontal)
        else:
            window.tabifyDockWidget(palette, self.dock)

    def begin(self, name: str, place: int | None = None) -> None:
        """Open a lesson where it was left, or at a step."""
        shown, palette = self.dock.isVisible(), self._window.docks["palette"]
        if not shown:
            self._alone = palette.width()  # the panel takes from it as soon as it is shown
        self.tutor.begin(name, place)
        self.raise_panel()
        if not shown and not self.dock.isFloating():
            docks, widths = [self.dock], [self._width()]
            if palette not in self._window.tabifiedDockWidgets(self.dock):
                docks, widths = [palette, self.dock], [self._alone, self._width()]
            self._window.resizeDocks(docks, widths, Qt.Orientation.Horizontal)
        QTimer.singleShot(0, self, self._window.layout_.name_tabs)

    def _width(self) -> int:
        """Return what the panel takes at first: more for larger text, where there is room."""
        return round(WIDTH * sqrt(theme.text_scale())) if self._roomy else WIDTH

    @property
    def _roomy(self) -> bool:
        """Whether the panel may stand beside the list of layers in text of this size."""
        return self._window.width() >= ROOMY * sqrt(theme.text_scale())

    def raise_panel(self) -> None:
        """Bring the panel to the front, where it shares its place."""
        self.dock.show()
        self.dock.raise_()

    def _on_step(self) -> None:
        """Leave the room to the drawing, unless the step is about a picture of how it works."""
        self.show_me.away()
        spot = self.tutor.step.spot
        if spot.what != PAGE or spot.name in PANELS:
            self._window.layout_.take_room_back()

    def _come_closer(self) -> None:
        """Bring layers near that a step has read in the block that was opened."""
        document, canvas = self._window.document, self._window.canvas
        if not (self.tutor.active and self.tutor.here and document.sheet.levels):
            return
        nodes = [document.network.find(name) for name in self.tutor.step.closer]
        found = [node for node in nodes if node is not None]
        if found and len(found) == len(nodes):
            canvas.board.complete()
            canvas.show_area(canvas.board.drawing(found), largest=1.0)

    def _follow(self, _shown: bool) -> None:
        if self.dock.isHidden() and self.tutor.active:
            self.tutor.leave()
            self.show_me.away()
            palette = self._window.docks["palette"]
            if not self._window.isHidden() and not palette.isFloating():
                self._window.resizeDocks([palette], [self._alone], Qt.Orientation.Horizontal)

    def close(self) -> None:
        """Leave the layout as it is without lessons, for the next start of the window."""
        self.dock.hide()

    def _show(self) -> None:
        step = self.tutor.step
        self.show_me.show_spot(step.spot, plain(step.hint))


def fill(menu: QMenu, window: MainWindow) -> None:
    """Put all lessons into a menu, ticked where they are complete."""
    menu.clear()
    progress = Progress(window.settings)
    for number, lesson in enumerate(LESSONS.values(), start=1):
        done, count = len(progress.done(lesson)), len(lesson.steps)
        action = menu.addAction(f"{number}  {translated(lesson.title)}\t{done}/{count}")
        action.setToolTip(translated(lesson.summary))
        action.triggered.connect(
            lambda _on=False, name=lesson.name: window.welcome.begin_lesson(name)
        )
    menu.setToolTipsVisible(True)
