"""A bubble that points at a part of the window stays where it can be seen and clicked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.start.tour import Tour
from designer.window import MainWindow


def test_a_panel_that_comes_to_the_front_does_not_cover_the_tour(
    window: MainWindow, qtbot: QtBot
) -> None:
    tour = Tour(window)
    tour.begin()
    qtbot.waitUntil(tour.isVisible)
    window.show_panel("training")
    button = tour.skip_button
    place = button.mapTo(window, button.rect().center())
    qtbot.waitUntil(lambda: window.childAt(place) is button)
    QTest.mouseClick(window.childAt(place), Qt.MouseButton.LeftButton)
    assert not tour.isVisible() and not tour.ring.isVisible()
