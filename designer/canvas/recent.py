"""The kinds that were added last, which the quick-add box shows first."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSettings

from graph import KINDS

MOST = 6
KEY = "recent_kinds"


class RecentKinds:
    """Names of kinds, the newest first; kept in the user's settings once it is told where."""

    def __init__(self) -> None:
        self.kinds: list[str] = []
        self._settings: QSettings | None = None

    def keep_in(self, settings: QSettings) -> None:
        """Take what the settings hold, and write to them from now on."""
        stored = settings.value(KEY, [])
        names = stored if isinstance(stored, list | tuple) else [stored] if stored else []
        self.kinds = [str(name) for name in names if str(name) in KINDS][:MOST]
        self._settings = settings

    def add(self, kinds: Iterable[str]) -> None:
        """Put kinds first, the last of them before all; those that only a project knows are not."""
        for kind in kinds:
            if kind in KINDS:
                self.kinds = [kind, *(other for other in self.kinds if other != kind)][:MOST]
        if self._settings is not None:
            self._settings.setValue(KEY, self.kinds)
