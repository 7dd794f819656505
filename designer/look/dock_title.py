"""The title of a docked panel: its name, and buttons to float and to close it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QToolButton, QWidget

from designer.look.icons import icon


class DockTitle(QWidget):
    """Stands in for the style's own title bar, whose buttons no theme can colour."""

    def __init__(self, dock: QDockWidget) -> None:
        super().__init__(dock)
        self._dock = dock
        name = QLabel(dock.windowTitle())
        name.setProperty("role", "section")
        dock.windowTitleChanged.connect(name.setText)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 6, 4)
        layout.setSpacing(2)
        layout.addWidget(name, 1)
        layout.addWidget(self._button("float", self.tr("Float or dock"), self._float))
        layout.addWidget(self._button("close", self.tr("Close"), dock.close))

    def _button(self, shape: str, tip: str, slot: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(shape, "dim"))
        button.setFixedSize(22, 22)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.clicked.connect(slot)
        return button

    def _float(self) -> None:
        self._dock.setFloating(not self._dock.isFloating())
