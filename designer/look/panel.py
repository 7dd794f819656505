"""A panel in a dock, which works only while somebody can see it."""

from __future__ import annotations

from PySide6.QtWidgets import QDockWidget, QWidget


class Panel(QWidget):
    """Knows whether it is in view: a dock behind another tab counts as visible to Qt, not to us."""

    in_view = False

    def stand_in(self, dock: QDockWidget) -> None:
        """Become the content of a dock, and follow whether it is in view."""
        dock.setWidget(self)
        dock.visibilityChanged.connect(self._follow)
        self._follow(dock.isVisible() and not dock.visibleRegion().isEmpty())

    def _follow(self, shown: bool) -> None:
        came, left = shown and not self.in_view, self.in_view and not shown
        self.in_view = shown
        if came:
            self.come_into_view()
        if left:
            self.go_out_of_view()

    def come_into_view(self) -> None:
        """Catch up with what happened while nobody looked."""

    def go_out_of_view(self) -> None:
        """Leave off what nobody sees."""
