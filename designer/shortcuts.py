"""The keys of all commands, which the user may change."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from designer import language

if TYPE_CHECKING:
    from designer.window import MainWindow

GROUP = "keys"
"""Where the user's own keys are in the settings."""
FLEETING = "fleeting"
"""The property of a menu whose entries come and go, so that they can have no keys."""


class Shortcuts(QObject):
    """The commands of the menus by their path, Edit/Bypass, with their first and present keys."""

    def __init__(self, window: MainWindow, settings: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._english: dict[str, str] | None = None
        self._first = {path: action.shortcuts() for path, action in self.commands()}
        self._restore()

    def commands(self) -> Iterator[tuple[str, QAction]]:
        """Yield every command that has a fixed place in the menus."""
        for top in self._window.menuBar().actions():
            menu = _menu_of(top)
            if menu is not None:
                yield from _walk(menu, language.plain(top.text()))

    def keys(self, path: str) -> QKeySequence:
        """Return the first of a command's present keys; empty if it has none."""
        return dict(self.commands())[path].shortcut()

    def user_of(self, keys: QKeySequence, besides: str) -> str | None:
        """Return the path of the other command that has these keys already."""
        for path, action in self.commands():
            if path != besides and not keys.isEmpty() and keys in action.shortcuts():
                return path
        return None

    def assign(self, path: str, keys: QKeySequence) -> None:
        """Give a command these keys for good; whoever had them has none then."""
        other = self.user_of(keys, path)
        if other is not None:
            self._set(other, QKeySequence())
        self._set(path, keys)

    def reset(self) -> None:
        """Give all commands their first keys again."""
        self._settings.remove(GROUP)
        for path, action in self.commands():
            action.setShortcuts(self._first.get(path, []))

    def is_first(self, path: str) -> bool:
        """Return whether a command has its first keys."""
        return dict(self.commands())[path].shortcuts() == self._first.get(path, [])

    def _set(self, path: str, keys: QKeySequence) -> None:
        action = dict(self.commands())[path]
        first = self._first.get(path, [])
        if first and keys == first[0]:
            action.setShortcuts(first)
            self._settings.remove(self._key(path))
        else:
            action.setShortcut(keys)
            portable = QKeySequence.SequenceFormat.PortableText
            self._settings.setValue(self._key(path), keys.toString(portable))

    def _restore(self) -> None:
        self._settings.beginGroup(GROUP)
        some = bool(self._settings.allKeys())
        self._settings.endGroup()
        for path, action in self.commands() if some else ():
            kept = self._settings.value(self._key(path))
            if isinstance(kept, str):
                action.setShortcut(QKeySequence(kept))

    def _key(self, path: str) -> str:
        """Return where the settings keep a command's keys: by its English path in any language."""
        if self._english is None:
            self._english = language.sources()
        return "/".join((GROUP, *(self._english.get(part, part) for part in path.split("/"))))


def _menu_of(action: QAction) -> QMenu | None:
    menu = action.menu()
    return menu if isinstance(menu, QMenu) else None


def _walk(menu: QMenu, path: str) -> Iterator[tuple[str, QAction]]:
    for action in menu.actions():
        inner = _menu_of(action)
        if action.isSeparator() or not action.text():
            continue
        # the name of a command whose text changes, as that of Undo does, is its objectName
        here = f"{path}/{action.objectName() or language.plain(action.text())}"
        if inner is None:
            yield here, action
        elif inner.property(FLEETING) is not True:
            yield from _walk(inner, here)
