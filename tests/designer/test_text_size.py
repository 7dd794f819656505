"""The size of text: chosen by menu or keys, remembered, and with room on a laptop."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from designer.look import theme
from designer.look.one_line import OneLine
from designer.look.text_size import KEY, TextSize
from designer.plots.plots import Plots
from designer.session.run_progress import RunProgress
from designer.session.run_state import State
from designer.window import MainWindow
from tests.designer.conftest import node
from tests.designer.runs_desk import MakeRun, started

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
    window.canvas.show_node(node(window, "conv1"))
    window.late.learn.show_page(window.late.learn.field_page)
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


def test_a_run_is_told_in_as_many_words_as_fit(qtbot: QtBot, make_run: MakeRun) -> None:
    progress, plots = RunProgress(), Plots()
    for widget in (progress, plots):
        qtbot.addWidget(widget)
        widget.show()
    progress.take(started(make_run()))
    for width, head, names in (
        (900, "Epoch 1 of 3 · step 0 of 30", ("each step", "training, by epoch")),
        (160, "Epoch 1 of 3", ("step", "train", "val.")),
    ):
        progress.resize(width - 40, 60)
        progress.show_state(State.RUNNING)
        assert progress.headline.text() == head
        plots.resize(width, 200)
        QApplication.processEvents()
        assert all(f"&nbsp;{name}" in plots.legend.text() for name in names)


def test_a_line_that_is_cut_says_so(qtbot: QtBot) -> None:
    line = OneLine()
    qtbot.addWidget(line)
    line.show_led("Epoch 3", " · 96.10 % of 1,000 images right")
    assert line.text() == "Epoch 3 · 96.10 % of 1,000 images right"
    line.resize(line.sizeHint())
    whole = line.grab().toImage()
    line.resize(line.width() - 60, line.height())
    cut = line.grab().toImage()
    assert whole.copy(0, 0, 60, whole.height()) == cut.copy(0, 0, 60, cut.height())
    assert line.minimumSizeHint().width() < 60


def test_a_page_with_large_text_is_no_taller_than_the_screen(window: MainWindow) -> None:
    theme.use_text_scale(1.75)
    page = window.welcome.show_kind("Conv2d")
    assert page.height() < page.screen().availableGeometry().height()
    page.close()
