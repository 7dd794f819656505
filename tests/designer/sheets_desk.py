"""A hand on the tabs, and what must always hold of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from designer.window import MainWindow

LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LONG = 120_000

Answer = Callable[[str], list[str]]


def titles(window: MainWindow) -> list[str]:
    tabs = window.sheet_bar.tabs
    return [tabs.tabText(place) for place in range(tabs.count())]


def spot(window: MainWindow, place: int) -> QPoint:
    return window.sheet_bar.tabs.tabRect(place).center()


def click(window: MainWindow, place: int, button: Qt.MouseButton = LEFT) -> None:
    QTest.mouseClick(window.sheet_bar.tabs, button, pos=spot(window, place))


def key(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = CONTROL) -> None:
    QTest.keyClick(window.focusWidget() or window.canvas, key, modifiers)


def agrees(window: MainWindow) -> None:
    """Everything in view is of the sheet in view."""
    document = window.document
    assert set(window.canvas.board.nodes) == set(document.network)
    assert window.sheet_bar.tabs.currentIndex() == document.sheets.index(document.sheet)
    assert window.windowTitle().startswith(document.title)
    undo = document.undo_stack.undoText()
    assert window.actions_.undo.isEnabled() == document.undo_stack.canUndo()
    assert window.actions_.undo.text() == (f"Undo {undo}" if undo else "Undo")
