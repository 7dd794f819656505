"""The heading above a layer's parameters, with the button that puts all defaults back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from designer.look.icons import icon


class ParametersHead(QWidget):
    """`reset` tells that all parameters are to have their defaults."""

    reset = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(self.tr("Parameters"))
        title.setProperty("role", "section")
        self.button = QToolButton()
        self.button.setText(self.tr("Reset all"))
        self.button.setIcon(icon("reset"))
        self.button.setAutoRaise(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setToolTip(self.tr("Give all parameters their defaults"))
        self.button.clicked.connect(lambda _on=False: self.reset.emit())
        policy = self.button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.button.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 0)
        row.addWidget(title, 1)
        row.addWidget(self.button)

    def offer(self, possible: bool) -> None:
        """Show the button where a parameter is other than its default."""
        self.button.setVisible(possible)
