"""The window for those who listen to it, or see little: names, contrast, the way of the Tab key."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGraphicsView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from designer.colours import DARK, LIGHT, Colours
from designer.trials.sweep_window import SweepWindow
from designer.window import MainWindow
from tests.designer.conftest import node
from tests.designer.test_theme import contrast

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QGraphicsView,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)


def controls(root: QWidget) -> Iterator[QWidget]:
    """What a person can work with by keys, inner parts of Qt's own widgets aside."""
    for widget in root.findChildren(QWidget):
        inner = isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox)
        bar = isinstance(widget, QScrollBar) or widget.objectName().startswith("qt_")
        if isinstance(widget, CONTROLS) and widget.isVisible() and not inner and not bar:
            yield widget


def nameless(root: QWidget) -> list[str]:
    """The controls that a screen reader would have no word for."""
    buddies = {label.buddy() for label in root.findChildren(QLabel) if label.buddy()}
    found = []
    for widget in controls(root):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        tip = widget.toolTip() if isinstance(widget, QAbstractButton) else ""
        if not (widget.accessibleName() or text or tip) and widget not in buddies:
            found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    return found


def test_every_control_of_every_panel_has_a_name(qtbot: QtBot, window: MainWindow) -> None:
    window.canvas.show_node(node(window, "conv1"))
    found: dict[str, list[str]] = {}
    for name in window.docks:
        window.show_panel(name)
        if name == "training":
            form = window.late.training.form
            for fold in (form.fold, form.advanced_fold):
                fold.click()
        QApplication.processEvents()
        found[name] = nameless(window)
        if name == "learn":
            tabs = window.late.learn.tabs
            for page in range(tabs.count()):
                tabs.setCurrentIndex(page)
                QApplication.processEvents()
                found[f"{name} {page}"] = nameless(window)
    window.welcome.show_start()
    QApplication.processEvents()
    found["start"] = [name for each in QApplication.topLevelWidgets() for name in nameless(each)]
    assert {name: list_ for name, list_ in found.items() if list_} == {}


def test_the_tab_key_follows_the_form_of_a_sweep(qtbot: QtBot, window: MainWindow) -> None:
    sweeps = SweepWindow(window.document, window.late.training.form.settings, None, window)
    sweeps.show()
    qtbot.waitExposed(sweeps)
    assert nameless(sweeps) == []
    form = sweeps.form
    form.search.setFocus()
    passed = []
    for _ in range(4):
        passed.append(sweeps.focusWidget())
        sweeps.focusNextChild()
    assert passed == [form.search, form.trials, form.prune, form.aim]
    sweeps.close()
    sweeps.deleteLater()


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_marks_and_curves_stand_out(colours: Colours) -> None:
    for line in ("fits", "accent", "dim", "text"):  # of a sweep's overview, of plots, of a ring
        assert contrast(getattr(colours, line), colours.panel) >= 3.0, line
    assert contrast(colours.categories[3], colours.panel) >= 2.5  # validation, with squares besides
    for word in ("text", "dim", "error", "warning"):  # status bar, cards, start page, lessons
        for ground in ("panel", "raised", "canvas"):
            assert contrast(getattr(colours, word), getattr(colours, ground)) >= 4.5, (word, ground)
