"""The button of a fix, which tells when a person thinks about pressing it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent
from PySide6.QtWidgets import QPushButton

from designer.said import said
from graph.fixes import Fix


class FixButton(QPushButton):
    """`considered` hands on its fix when the mouse or the keys come, and None when they go."""

    considered = Signal(object)

    def __init__(self, fix: Fix) -> None:
        super().__init__(said(fix.title))
        self.fix = fix
        self.setProperty("role", "fix")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # the mouse leaves the keys to the canvas
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Mend it: {}").format(self.text()))

    def enterEvent(self, event: QEnterEvent) -> None:
        """The mouse came."""
        super().enterEvent(event)
        self.considered.emit(self.fix)

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse went."""
        super().leaveEvent(event)
        self.considered.emit(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys came."""
        super().focusInEvent(event)
        self.considered.emit(self.fix)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keys went."""
        super().focusOutEvent(event)
        self.considered.emit(None)
