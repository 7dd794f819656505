"""How large the text of the panels is: a menu, two keys, and what the settings keep."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from designer.look import theme

if TYPE_CHECKING:
    from designer.window import MainWindow

KEY = "text_percent"
PERCENTS = (90, 100, 125, 150, 175)
WIDE = 1600
"""Pixels of a screen on which the panels stand side by side in the largest text, too."""


class TextSize(QObject):
    """Sets the size in the whole application, at once; the canvas keeps its own zoom."""

    def __init__(self, menu: QMenu, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.menu = menu.addMenu(self.tr("Text size"))
        titles = (
            self.tr("Smaller"),
            self.tr("Normal"),
            self.tr("Larger"),
            self.tr("Large"),
            self.tr("Largest"),
        )
        self.group = QActionGroup(self)
        for percent, title in zip(PERCENTS, titles, strict=True):
            action = self.menu.addAction(f"{title} ({percent} %)")
            action.setCheckable(True)
            action.setData(percent)
            action.triggered.connect(partial(self._choose, percent))
            self.group.addAction(action)
        self.menu.addSeparator()
        self.larger = self._step(self.tr("Larger text"), "Ctrl+Alt+=", 1)
        self.smaller = self._step(self.tr("Smaller text"), "Ctrl+Alt+-", -1)
        kept = str(window.settings.value(KEY, ""))
        self.use(int(kept) if kept.isdigit() else round(100 * theme.text_scale()))

    def _step(self, title: str, keys: str, by: int) -> QAction:
        action = self.menu.addAction(title)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _on=False: self.step(by))
        return action

    @property
    def percent(self) -> int:
        """The size of text, 100 being that of the system."""
        return round(100 * theme.text_scale())

    def step(self, by: int) -> None:
        """Take the next larger size, or the next smaller one."""
        near = min(PERCENTS, key=lambda percent: abs(percent - self.percent))
        place = PERCENTS.index(near) + by
        self._choose(PERCENTS[max(0, min(place, len(self.offered) - 1))])

    @property
    def offered(self) -> tuple[int, ...]:
        """The sizes for which this screen has room."""
        wide = self._window.screen().availableGeometry().width() >= WIDE
        return PERCENTS if wide else PERCENTS[:-1]

    def _choose(self, percent: int, _on: bool = False) -> None:
        self.use(percent)
        self._window.settings.setValue(KEY, percent)
        self._window.status.say(self.tr("Text is at {} % of the usual size.").format(percent))

    def use(self, percent: int) -> None:
        """Show all text in this size, as far as there is one like it."""
        percent = min(self.offered, key=lambda each: abs(each - percent))
        theme.use_text_scale(percent / 100)
        self._window.restyle()
        self._window.layout_.fit_text(percent / 100)
        for action in self.group.actions():
            action.setChecked(action.data() == percent)
            action.setEnabled(action.data() in self.offered)
        self.larger.setEnabled(percent < self.offered[-1])
        self.smaller.setEnabled(percent > PERCENTS[0])
