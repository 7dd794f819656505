"""The size of text: chosen by menu or keys, remembered, and with room on a laptop."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from designer.look import theme
from designer.look.text_size import KEY, TextSize
from designer.window import MainWindow

CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@pytest.fixture(autouse=True)
def usual_size() -> Iterator[None]:
    yield
    theme.use_text_scale(1.0)


def sizes(window: MainWindow) -> TextSize:
    return window.actions_.text_size


def test_keys_make_text_larger_and_smaller_and_it_is_remembered(
    qtbot: QtBot, window: MainWindow, settings: QSettings
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    usual = QApplication.font().pointSizeF()
    zoom = window.canvas.transform().m11()
    qtbot.keyClick(window.canvas, Qt.Key.Key_Equal, CTRL_ALT)
    assert sizes(window).percent == 125
    assert QApplication.font().pointSizeF() == pytest.approx(1.25 * usual, rel=0.02)
    assert "font-size: 15px" in window.styleSheet()  # 12 px of help, a quarter larger
    assert window.canvas.transform().m11() == zoom
    assert settings.value(KEY, type=int) == 125
    for _ in range(2):
        qtbot.keyClick(window.canvas, Qt.Key.Key_Minus, CTRL_ALT)
    assert sizes(window).percent == 90
    qtbot.keyClick(window.canvas, Qt.Key.Key_Minus, CTRL_ALT)
    assert sizes(window).percent == 90
    assert not sizes(window).smaller.isEnabled()
    ticked = [a.data() for a in sizes(window).group.actions() if a.isChecked()]
    assert ticked == [90]


@pytest.mark.parametrize("percent", [125, 150])
def test_all_panels_and_a_lesson_fit_on_a_laptop(window: MainWindow, percent: int) -> None:
    window.welcome.begin_lesson("convolution")
    sizes(window).use(percent)
    for name in window.docks:
        window.show_panel(name)
        QApplication.processEvents()
        wide = window.minimumSizeHint().width()
        assert max(wide, window.width()) <= 1366, f"{name} at {percent} % needs {wide} pixels"


def test_large_text_is_not_cut_off(qtbot: QtBot, window: MainWindow) -> None:
    sizes(window).use(150)
    window.show_panel("training")
    panel = window.late.training
    qtbot.waitUntil(panel.train_button.isVisible)
    for button in panel.findChildren(QPushButton):
        if button.isVisible():
            words = button.fontMetrics().horizontalAdvance(button.text())
            assert button.width() >= words + 8, button.text()
    for row in panel.form.main.rows.values():
        label = row.label
        longest = max(label.text().split(), key=len)
        assert label.width() >= label.fontMetrics().horizontalAdvance(longest), label.text()
    assert window.inspector.width() > 290
