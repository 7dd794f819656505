"""A row of the start page: a button whose text ends in … where there is no room for all of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QWidget

GAP = 4
"""What styles leave between an icon and the text."""


class StartRow(QPushButton):
    """Looks like a line of a list; its owner gives it a tool tip if its text may be long."""

    def __init__(self, icon: QIcon, text: str, parent: QWidget | None = None) -> None:
        super().__init__(icon, text, parent)
        self.setProperty("role", "startrow")

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Let the text be cut where the row ends."""
        super().initStyleOption(option)
        inside = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        option.text = self.fontMetrics().elidedText(
            self.text(),
            Qt.TextElideMode.ElideRight,
            inside.width() - self.iconSize().width() - GAP,
            Qt.TextFlag.TextShowMnemonic.value,
        )
