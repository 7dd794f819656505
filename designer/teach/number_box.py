"""A number to set, with the arrows that the window's stylesheet leaves to paint."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from designer.forms.field import chevrons


class NumberBox(QSpinBox):
    """A whole number in a range."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = self.lineEdit()
        if line is not None:
            line.setTextMargins(5, 0, 0, 0)  # as in fields of other kinds

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the two arrows over the box."""
        super().paintEvent(event)
        x, middle = self.width() - 11, self.height() / 2
        chevrons(self, ((x, middle - 4, -1), (x, middle + 4, 1)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change nothing by accident."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
