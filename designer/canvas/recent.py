"""The kinds that were added last, which the quick-add box and the palette show first."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QSettings, Signal

from graph import KINDS

MOST = 6
KEY = "recent_kinds"


class RecentKinds(QObject):
    """Names of kinds, the newest first; kept in the user's settings once it is told where."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.kinds: list[str] = []
        self._settings: QSettings | None = None

    def keep_in(self, settings: QSettings) -> None:
        """Take what the settings hold, and write to them from now on."""
        stored = settings.value(KEY, [])
        names = stored if isinstance(stored, list | tuple) else [stored] if stored else []
        self.kinds = [str(name) for name in names if str(name) in KINDS][:MOST]
        self._settings = settings
        self.changed.emit()

    def add(self, kinds: Iterable[str]) -> None:
        """Put kinds first, the last of them before all; those that only a project knows are not."""
        before = self.kinds
        for kind in kinds:
            if kind in KINDS:
                self.kinds = [kind, *(other for other in self.kinds if other != kind)][:MOST]
        if self._settings is not None:
            self._settings.setValue(KEY, self.kinds)
        if self.kinds != before:
            self.changed.emit()
