"""The choice of the window's language, which holds from the next start."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from designer import language
from designer.shortcuts import FLEETING

if TYPE_CHECKING:
    from designer.window import MainWindow


class LanguageMenu(QObject):
    """A menu of the languages, each named as its speakers do, with the chosen one ticked."""

    def __init__(self, menu: QMenu, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        # its English name stands beside, so that whoever cannot read the language finds it
        title = self.tr("Language")
        both = title if language.current() == language.ENGLISH else f"{title} (Language)"
        self.menu = menu.addMenu(both)
        self.menu.setProperty(FLEETING, True)
        self.group = QActionGroup(self)
        names = {language.SYSTEM: self.tr("As the system"), **language.NAMES}
        for name, title in names.items():
            action = self.menu.addAction(title)
            action.setCheckable(True)
            action.setData(name)
            action.setChecked(name == language.chosen(window.settings))
            action.triggered.connect(partial(self._choose, name))
            self.group.addAction(action)

    def _choose(self, name: str, _on: bool = False) -> None:
        self._window.settings.setValue(language.KEY, name)
        self._window.status.say(self.tr("The language changes when Stride is started again."))
