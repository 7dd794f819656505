"""What a window offers to newcomers: the start page, the tour, the lessons, pages of kinds.

All of it is made when it is first asked for; a window that needs none of it pays nothing.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from graph import KINDS, Network, Project

if TYPE_CHECKING:
    from designer.kind_page import KindPage
    from designer.lessons.classroom import Classroom
    from designer.start.start_page import StartPage
    from designer.start.tour import Tour
    from designer.used_in import UsedIn
    from designer.window import MainWindow
    from graph.uses import Use

START_SEEN, START_ALWAYS = "start/seen", "start/always"
TOUR_SEEN = "tour/seen"
HEADLESS = ("offscreen", "minimal")
"""Platforms of Qt where nobody looks."""


class Welcome(QObject):
    """Makes and shows these; the settings remember what was seen."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._settings = window.settings
        window.sheets.emptied.connect(self._on_empty)

    # -- what there is ---------------------------------------------------------------------

    @cached_property
    def classroom(self) -> Classroom:
        """The lessons."""
        from designer.lessons.classroom import Classroom

        return Classroom(self._window)

    @cached_property
    def page(self) -> StartPage:
        """The start page."""
        from designer.lessons.progress import Progress
        from designer.start.start_page import StartPage

        page, window = StartPage(self._window, Progress(self._settings)), self._window
        page.network_wanted.connect(self._open_network)
        page.lesson_wanted.connect(self.begin_lesson)
        page.file_wanted.connect(self._open_file)
        page.typed.connect(self._open_typed)
        page.new_wanted.connect(self._open_new)
        page.open_wanted.connect(window.files.ask_open)
        page.tour_wanted.connect(self.start_tour)
        page.always_wanted.connect(lambda on: self._settings.setValue(START_ALWAYS, on))
        page.left.connect(self._on_leaving)
        window.document.listed.connect(page.leave)
        window.document.switched.connect(page.leave)
        return page

    @cached_property
    def tour(self) -> Tour:
        """The tour."""
        from designer.start.tour import Tour

        return Tour(self._window)

    @cached_property
    def used_in(self) -> UsedIn:
        """Where the built-in networks use which kinds."""
        from designer.used_in import UsedIn

        return UsedIn(self)

    # -- at the start ----------------------------------------------------------------------

    def greet(self) -> None:
        """Show what a newcomer should see, once the window is up; nothing where nobody looks.

        A window that opened a file shows that.
        """
        if QGuiApplication.platformName() in HEADLESS:
            return
        first = not self._flag(START_SEEN)
        if self._window.document.sheet.gives_way and (first or self._flag(START_ALWAYS)):
            self.show_start()
        elif not self._flag(TOUR_SEEN):
            self.start_tour()

    def _flag(self, name: str) -> bool:
        return str(self._settings.value(name, "false")).lower() == "true"

    def _on_leaving(self) -> None:
        """Let the tour follow the first start page, unless something else came in its place."""
        self._window.canvas.setFocus()
        if not self._flag(TOUR_SEEN) and not self._in_lesson():
            QTimer.singleShot(0, self, self._tour_if_new)

    def _tour_if_new(self) -> None:
        headless = QGuiApplication.platformName() in HEADLESS
        if not headless and not self._flag(TOUR_SEEN) and not self._in_lesson():
            self.start_tour()

    def _in_lesson(self) -> bool:
        return "classroom" in self.__dict__ and self.classroom.tutor.active

    def close(self) -> None:
        """Put away what is not to be found in the layout at the next start."""
        if "classroom" in self.__dict__:
            self.classroom.close()

    def _on_empty(self) -> None:
        QTimer.singleShot(0, self, self.show_start)

    # -- what is asked for -----------------------------------------------------------------

    def show_start(self) -> None:
        """Show the start page."""
        self._settings.setValue(START_SEEN, True)
        recent = self._window.files.recent()
        self.page.come(recent, always=self._flag(START_ALWAYS))

    def start_tour(self) -> None:
        """Show the tour from its begin, and never again unasked."""
        self._settings.setValue(TOUR_SEEN, True)
        self._close_page()
        self.tour.begin()

    def begin_lesson(self, name: str, place: int | None = None) -> None:
        """Open a lesson where it was left, or at a step."""
        self._close_page()
        self.classroom.begin(name, place)

    def _close_page(self) -> None:
        if "page" in self.__dict__:
            self.page.leave()

    def _open_network(self, name: str) -> None:
        self._window.files.from_template(name)
        self._close_page()

    def _open_file(self, path: Path) -> None:
        if self._window.files.open(path):
            self._close_page()

    def _open_new(self) -> None:
        self._window.files.new()
        self._close_page()

    def _open_typed(self, network: Network) -> None:
        self._window.document.add(Project({"network": network}))
        self._close_page()

    # -- pages of kinds --------------------------------------------------------------------

    def show_kind(self, kind: str) -> KindPage:
        """Show the page of a layer kind, with links to the networks that use it."""
        from designer.kind_page import KindPage

        page = KindPage(KINDS[kind], self._window, self.used_in)
        page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page.use_wanted.connect(self.show_use)
        page.use_wanted.connect(lambda _use: page.close())  # it would stand before the network
        page.show()
        return page

    def show_use(self, use: Use) -> None:
        """Open a built-in network in a new tab at its first layer of a kind, in blocks too."""
        window = self._window
        window.files.from_template(use.network)
        *blocks, layer = use.path
        for block in blocks:
            window.document.open_block(block)
        window.canvas.show_node(layer)
        window.activateWindow()
