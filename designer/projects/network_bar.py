"""The row over the canvas that says which network of the project is in view."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QWidget

from designer.forms.fields import QuietComboBox
from designer.look.icons import icon
from designer.projects.document import Document
from designer.projects.network_commands import NetworkCommands


class NetworkBar(QWidget):
    """A choice of the project's networks, shown where there is more than one."""

    def __init__(
        self, document: Document, commands: NetworkCommands, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self.setProperty("role", "trail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        label = QLabel(self.tr("Network"))
        label.setProperty("role", "help")
        self.box = QuietComboBox()
        self.box.setAccessibleName(self.tr("Network in view"))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.box.setMaximumWidth(260)
        self.box.activated.connect(lambda place: document.switch(self.box.itemText(place)))
        self.add_button = QToolButton()
        self.add_button.setIcon(icon("plus", "dim"))
        self.add_button.setToolTip(self.tr("Add a network to this project"))
        self.add_button.setAccessibleName(self.add_button.toolTip())
        self.add_button.clicked.connect(commands.add)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 3, 8, 3)
        layout.setSpacing(6)
        layout.addWidget(label)
        layout.addWidget(self.box)
        layout.addWidget(self.add_button)
        layout.addStretch(1)
        document.switched.connect(self.refresh)
        document.listed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the networks that the project has now."""
        names = list(self._document.project.networks)
        if [self.box.itemText(place) for place in range(self.box.count())] != names:
            self.box.clear()
            self.box.addItems(names)
        self.box.setCurrentIndex(names.index(self._document.name))
        self.setVisible(len(names) > 1)
