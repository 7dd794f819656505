"""Watches what a student does in the window, and tells it as a situation that checks can ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from graph.course import Sight, Situation

if TYPE_CHECKING:
    from designer.window import MainWindow


PAGES = ("window", "field", "costs", "compare")
"""The pages of the panel that explains a layer, as sights name them, in their order there."""


class Watch(QObject):
    """Gathers what was looked at since `forget`; `changed` comes once for whatever happened."""

    changed = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._seen: set[Sight] = set()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._look)
        document, learn = window.document, window.late.learn
        document.edited.connect(lambda _nodes: self._soon())
        document.selected.connect(self._soon)
        document.switched.connect(self._soon)
        document.listed.connect(self._soon)
        learn.pages.currentChanged.connect(lambda _index: self._soon())
        learn.window_page.playback.moved.connect(self._on_place)
        for dock in window.docks.values():
            dock.visibilityChanged.connect(lambda _shown: self._soon())

    def forget(self) -> None:
        """Begin anew: nothing was looked at yet."""
        self._seen.clear()
        self._soon()

    def situation(self) -> Situation:
        """Return what is in view, selected and seen now."""
        document = self._window.document
        levels = document.sheet.levels
        return Situation(
            document.report,
            frozenset(document.network.name(node) for node in document.selection),
            frozenset(self._seen),
            levels[-1].kind if levels else "",
        )

    def _soon(self) -> None:
        self._later.start()

    def _look(self) -> None:
        """Take note of the pages that can be seen now."""
        learn, panels = self._window.late.learn, self._window.docks
        if learn.in_view:
            page = PAGES[learn.pages.currentIndex()]
            if page != "window" or learn.window_page.slide is not None:
                self._seen.add(Sight(page, self._layer()))
        for name in ("problems", "code"):
            dock = panels[name]
            if dock.isVisible() and not dock.visibleRegion().isEmpty():
                self._seen.add(Sight(name))
        self.changed.emit()

    def _on_place(self, place: int) -> None:
        """Take note that the sliding window was moved."""
        learn = self._window.late.learn
        playback = learn.window_page.playback
        if place and learn.in_view:
            self._seen.add(Sight("window moved", self._layer()))
            if place == playback.count - 1:
                self._seen.add(Sight("window end", self._layer()))
            self._soon()

    def _layer(self) -> str:
        """Return the name of the one selected layer, empty if it is not one."""
        document = self._window.document
        if len(document.selection) != 1:
            return ""
        return document.network.name(next(iter(document.selection)))
