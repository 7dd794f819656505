"""A hand on the panel that shows how a layer works."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

LEFT = Qt.MouseButton.LeftButton


def click(qtbot: QtBot, widget: QWidget, at: QPointF | None = None) -> None:
    qtbot.mouseClick(widget, LEFT, pos=at.toPoint() if at else QPoint())
