"""A figure in the status bar: written out where there is room, short where there is none."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget


class StatusFigure(QLabel):
    """Has a long and a short text for the same; its tooltip and its name always tell the whole."""

    def __init__(self, name: str, tip: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._tip = name, tip
        self._long = self._short = ""
        self.is_short = False
        self.setToolTip(tip)

    def say(self, text: str, short: str = "", tip: str = "") -> None:
        """Show a text; `short` takes its place where room is scarce, `tip` tells the whole."""
        self._long, self._short = text, short or text
        self.setToolTip(tip or (f"{text}\n{self._tip}" if self._short != text else self._tip))
        self.setAccessibleName(f"{self._name}: {text}")
        self._show()

    def shorten(self, on: bool) -> None:
        """Show the short text, or the long one."""
        self.is_short = on
        self._show()

    def _show(self) -> None:
        text = self._short if self.is_short else self._long
        if text != self.text():
            self.setText(text)

    @property
    def whole_width(self) -> int:
        """Pixels that the long text would take in place of the one that is shown."""
        advance = self.fontMetrics().horizontalAdvance
        return self.sizeHint().width() + advance(self._long) - advance(self.text())
