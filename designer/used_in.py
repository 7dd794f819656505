"""Where the built-in networks use each kind: looked for one network at a time, at leisure."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from designer import background
from graph import TEMPLATES
from graph.uses import Use, uses_in


class UsedIn(QObject):
    """An index that grows while nobody waits; `complete` tells that it knows all networks."""

    complete = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._uses: dict[str, dict[str, Use]] = {}
        self._left = list(TEMPLATES)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._look)

    @property
    def ready(self) -> bool:
        """Whether all networks were looked through."""
        return not self._left

    def start(self) -> None:
        """Look through what is left, a network in each turn of the event loop."""
        if self._left:
            self._timer.start()

    def of(self, kind: str) -> list[Use]:
        """Return the uses of a kind that are known, the oldest network first."""
        return [found[kind] for found in self._uses.values() if kind in found]

    def _look(self) -> None:
        if background.under_way():
            return
        name = self._left.pop(0)
        self._uses[name] = uses_in(name)
        if not self._left:
            self._timer.stop()
            self.complete.emit()
