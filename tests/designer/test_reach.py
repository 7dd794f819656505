"""The window for those who listen to it, or see little: names, contrast, the way of the Tab key."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGraphicsView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTabWidget,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from designer.look.colours import DARK, LIGHT, Colours
from designer.proof_dialog import ProofDialog
from designer.runs.weights_export import WeightsDialog
from designer.shortcut_sheet import ShortcutSheet
from designer.trials.sweep_window import SweepWindow
from designer.trials.trial_window import TrialWindow
from designer.window import MainWindow
from tests.designer.conftest import node
from tests.designer.runs_desk import MakeRun, compare, open_panel
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
PARTS = (QScrollBar, QScrollArea, QMainWindow, QTabWidget)
"""What takes keys for others: a QTabWidget has a QTabBar."""


def controls(root: QWidget) -> Iterator[QWidget]:
    """What a person can work with by keys, inner parts of Qt's own widgets aside."""
    for widget in root.findChildren(QWidget):
        outer = widget.parentWidget()
        inner = isinstance(outer, QAbstractSpinBox | QComboBox) or isinstance(widget, PARTS)
        view = isinstance(outer, QAbstractScrollArea) and outer.viewport() is widget
        takes_keys = takes_tab(widget) or isinstance(widget, CONTROLS)
        named_by_qt = widget.objectName().startswith("qt_") and not isinstance(widget, QTabBar)
        if takes_keys and widget.isVisible() and not (inner or view or named_by_qt):
            yield widget


def takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def nameless(root: QWidget) -> list[str]:
    """The controls that a screen reader would have no word for, or no role."""
    buddies = {label.buddy() for label in root.findChildren(QLabel) if label.buddy()}
    found = []
    for widget in controls(root):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        tip = widget.toolTip() if isinstance(widget, QAbstractButton) else ""
        where = " in ".join(type(each).__name__ for each in (widget, *above(widget)))
        if not (widget.accessibleName() or text or tip) and widget not in buddies:
            found.append(where)
        spoken = QAccessible.queryAccessibleInterface(widget)
        if spoken is None or spoken.role() == QAccessible.Role.NoRole:
            found.append(f"{where} has no role")
    return found


def above(widget: QWidget) -> Iterator[QWidget]:
    """What a widget is in, from the inside."""
    while (outer := widget.parentWidget()) is not None:
        yield outer
        widget = outer


def faint(root: QWidget) -> list[str]:
    """The texts that do not stand out as WCAG AA asks, from the ground as it is drawn there."""
    picture = root.grab().toImage()
    found = []
    for widget in root.findChildren(QWidget):
        text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
        shown = widget.isVisible() and widget.isEnabled() and not widget.visibleRegion().isEmpty()
        if not text or not shown or "<span style" in text:
            continue
        place = widget.visibleRegion().boundingRect().translated(widget.mapTo(root, QPoint()))
        ground = most_common(picture, place, root.devicePixelRatioF())
        ink = widget.palette().color(widget.foregroundRole())
        if contrast(ink.name(), ground.name()) < 4.5:
            found.append(f"{text!r}: {ink.name()} on {ground.name()}")
    return found


def most_common(picture: QImage, place: QRect, ratio: float) -> QColor:
    """The colour of most points of a part of a picture."""
    part = picture.copy(QRect(place.topLeft() * ratio, place.size() * ratio))
    points = ((x, y) for y in range(0, part.height(), 2) for x in range(0, part.width(), 2))
    ((colour, _),) = Counter(part.pixel(*point) for point in points).most_common(1)
    return QColor(colour)


def panels(window: MainWindow) -> Iterator[str]:
    """Bring every panel, each of its pages and the start page into view, and name them."""
    window.canvas.show_node(node(window, "conv1"))
    while window.late.make_next():
        QApplication.processEvents()
    for name in window.docks:
        window.show_panel(name)
        if name == "training":
            form = window.late.training.form
            for fold in (form.fold, form.advanced_fold):
                if not fold.isChecked():
                    fold.click()
        yield name
        tabs = {"learn": "learn", "predictions": "predictions"}.get(name)
        if tabs is not None:
            pages = getattr(window.late, tabs).tabs
            for page in range(pages.count()):
                pages.setCurrentIndex(page)
                yield f"{name} {page}"
    window.welcome.begin_lesson("convolution")
    yield "lesson"
    window.welcome.show_start()
    yield "start"


@pytest.fixture
def ran(qtbot: QtBot, window: MainWindow, make_run: MakeRun) -> MainWindow:
    """A window whose panels have something to show: runs, one of them in view."""
    run = make_run(best=0.9)
    open_panel(qtbot, window, 1).choose([run])
    window.queue_offer.message.setText("A run was still waiting when the window closed: a.")
    window.queue_offer.show()
    return window


def test_every_control_of_every_panel_has_a_name_and_a_role(ran: MainWindow) -> None:
    found: dict[str, list[str]] = {}
    for name in panels(ran):
        QApplication.processEvents()
        found[name] = nameless(ran)
    assert {name: list_ for name, list_ in found.items() if list_} == {}


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_text_of_every_panel_stands_out_from_its_ground(ran: MainWindow, theme: str) -> None:
    ran.use_theme(theme)
    found: dict[str, list[str]] = {}
    for name in panels(ran):
        QApplication.processEvents()
        found[name] = faint(ran)
    assert {name: list_ for name, list_ in found.items() if list_} == {}


def sweep(window: MainWindow, _make_run: MakeRun) -> QWidget:
    return SweepWindow(window.document, window.late.training.form.settings, None, window)


def trial(window: MainWindow, _make_run: MakeRun) -> QWidget:
    made = TrialWindow("lr-find", window.document, window.late.training.form.settings, window)
    made.trial.stop()
    return made


def weights(window: MainWindow, make_run: MakeRun) -> QWidget:
    return WeightsDialog("ONNX", [make_run(best=0.9).summary()], window)


WINDOWS: dict[str, Callable[[MainWindow, MakeRun], QWidget]] = {
    "sweep": sweep,
    "trial": trial,
    "shortcuts": lambda window, _: ShortcutSheet(window.actions_.shortcuts, window),
    "page of a kind": lambda window, _: window.welcome.show_kind("Conv2d"),
    "weights of a file": weights,
}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("name", WINDOWS)
def test_every_window_beside_the_main_one_is_named_and_stands_out(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun, name: str, theme: str
) -> None:
    window.use_theme(theme)
    shown = WINDOWS[name](window, make_run)
    shown.show()
    qtbot.waitExposed(shown)
    QApplication.processEvents()
    assert (nameless(shown), faint(shown)) == ([], [])
    assert shown.windowTitle()
    shown.close()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_proof_is_named_and_stands_out_while_it_compares_and_after(
    qtbot: QtBot, window: MainWindow, theme: str
) -> None:
    window.use_theme(theme)
    shown = ProofDialog(window.document, window)
    shown.show()
    qtbot.waitExposed(shown)
    assert shown.work.running and (nameless(shown), faint(shown)) == ([], [])
    qtbot.waitUntil(shown.figures.isVisible, timeout=120_000)
    QApplication.processEvents()
    assert shown.windowTitle() and (nameless(shown), faint(shown)) == ([], [])
    shown.close()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_comparison_of_runs_is_named_and_stands_out(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun, theme: str
) -> None:
    window.use_theme(theme)
    runs = [make_run(best=0.9), make_run(2, filters=9, best=0.95, lr=0.2)]
    panel = open_panel(qtbot, window, 2)
    panel.choose(runs)
    compared = compare(qtbot, window, panel)
    for page in range(compared.tabs.count()):
        compared.tabs.setCurrentIndex(page)
        QApplication.processEvents()
        assert (nameless(compared), faint(compared)) == ([], []), page


def test_the_tab_key_comes_by_every_control_of_a_panel_and_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.activateWindow()
    for name in window.docks:
        window.show_panel(name)
        QApplication.processEvents()
        dock = window.docks[name].widget()
        wanted = {each for each in controls(dock) if each.isEnabled() and takes_tab(each)}
        first = window.focusWidget() or window.canvas
        first.setFocus()
        passed: set[QWidget] = set()
        for _ in range(400):
            window.focusNextChild()
            here = window.focusWidget()
            if here is None or (here in passed and wanted <= passed):
                break
            passed.add(here)
        assert [each.accessibleName() or repr(each) for each in wanted - passed] == [], name


def test_the_tab_key_follows_the_form_of_a_sweep(qtbot: QtBot, window: MainWindow) -> None:
    sweeps = SweepWindow(window.document, window.late.training.form.settings, None, window)
    sweeps.show()
    qtbot.waitExposed(sweeps)
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
