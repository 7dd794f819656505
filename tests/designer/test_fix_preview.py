"""Hovering or focusing a fix shows what it would do; leaving shows the drawing as it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from designer.problems.fix_preview import PAUSE
from designer.problems.problem_card import ProblemCard
from designer.window import MainWindow
from graph import Add, Conv2d, Input, Network, Output, Project
from graph.edits import Remove, set_parameters
from graph.shorthand import parse
from tests.designer.conftest import node

LEFT = Qt.MouseButton.LeftButton


def broken(qtbot: QtBot, window: MainWindow) -> ProblemCard:
    """Give conv2 a kernel that does not fit; return the card of the problem."""
    document = window.document
    document.push(set_parameters(document.network, node(window, "conv2"), kernel_size=17), "k")
    qtbot.waitUntil(lambda: len(window.problems_panel.cards) == 1)
    return window.problems_panel.cards[0]


def enter(button: QWidget) -> None:
    spot = QPointF(5, 5)
    QApplication.sendEvent(button, QEnterEvent(spot, spot, button.mapToGlobal(spot)))


def leave(button: QWidget) -> None:
    QApplication.sendEvent(button, QEvent(QEvent.Type.Leave))


def chips(window: MainWindow, name: str) -> list[str]:
    return [chip.text for chip in window.canvas.board.nodes[node(window, name)].look.shapes]


def button_of(card: ProblemCard, words: str) -> QPushButton:
    return next(button for button in card.buttons if words in button.text())


def test_hovering_a_fix_shows_the_shapes_after_it(qtbot: QtBot, window: MainWindow) -> None:
    button = button_of(broken(qtbot, window), "kernel_size")
    network, steps = window.document.network, window.document.undo_stack.count()
    before = network.copy()
    card = window.fix_preview.card
    assert chips(window, "relu2") == ["?"] and not card.isVisible()
    enter(button)
    qtbot.waitUntil(card.isVisible)
    assert chips(window, "conv2") == ["16×1×1"] and chips(window, "relu2") == ["16×1×1"]
    assert window.canvas.board.nodes[node(window, "conv2")].look.preview
    assert card.title.text() == button.text()
    texts = dict(card.texts())
    assert texts["conv2"] == "? → 16×1×1"
    assert texts["pool2"] == "would not fit"
    assert texts["Problems"] == "1 error"
    assert texts["Parameters"].startswith("≥ ") and "→" in texts["Parameters"]
    assert network == before and window.document.undo_stack.count() == steps
    leave(button)
    assert not card.isVisible() and chips(window, "relu2") == ["?"]
    assert window.canvas.board.preview == {}


def test_what_is_shown_is_what_the_click_then_gives(qtbot: QtBot, window: MainWindow) -> None:
    button = button_of(broken(qtbot, window), "padding")
    enter(button)
    qtbot.waitUntil(window.fix_preview.card.isVisible)
    names = [window.document.network.name(n) for n in window.canvas.board.preview]
    shown = {name: chips(window, name) for name in names}
    assert "relu2" in shown
    qtbot.mouseClick(button, LEFT)
    assert not window.fix_preview.card.isVisible()
    assert {name: chips(window, name) for name in names} == shown
    assert not window.canvas.board.nodes[node(window, "relu2")].look.preview


def test_a_fix_is_previewed_by_the_keyboard_too(qtbot: QtBot, window: MainWindow) -> None:
    button = broken(qtbot, window).buttons[0]
    window.activateWindow()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(window.fix_preview.card.isVisible)
    window.canvas.setFocus()
    assert not window.fix_preview.card.isVisible()


def test_the_inspectors_buttons_preview_as_well(qtbot: QtBot, window: MainWindow) -> None:
    broken(qtbot, window)
    window.canvas.show_node(node(window, "conv2"))
    qtbot.waitUntil(lambda: bool(window.inspector.problems.cards))
    enter(window.inspector.problems.cards[0].buttons[0])
    qtbot.waitUntil(window.fix_preview.card.isVisible)
    window.document.select([])
    assert not window.fix_preview.card.isVisible()


def test_a_glance_on_the_way_past_tries_nothing(qtbot: QtBot, window: MainWindow) -> None:
    button = broken(qtbot, window).buttons[0]
    enter(button)
    leave(button)
    qtbot.wait(PAUSE + 60)
    assert not window.fix_preview.card.isVisible() and window.canvas.board.preview == {}


def test_an_edit_meanwhile_takes_the_preview_away(qtbot: QtBot, window: MainWindow) -> None:
    button = broken(qtbot, window).buttons[0]
    enter(button)
    qtbot.waitUntil(window.fix_preview.card.isVisible)
    window.document.push(Remove(node(window, "relu2")), "Delete")
    assert not window.fix_preview.card.isVisible()
    assert window.canvas.board.preview == {}


def test_what_is_left_is_told_as_what_it_is(qtbot: QtBot, window: MainWindow) -> None:
    phrase = "input 4x9x9 > maxpool 2 > [conv 6 1x1 | _] > add > output"
    window.document.add(Project({"sum": parse(phrase).network}))
    panel = window.problems_panel
    qtbot.waitUntil(lambda: len(panel.cards) == 2)
    buttons = [button for card in panel.cards for button in card.buttons]
    enter(next(button for button in buttons if "Conv2d on" in button.text()))
    qtbot.waitUntil(window.fix_preview.card.isVisible)
    assert dict(window.fix_preview.card.texts())["Problems"] == "1 error, 1 hint → 1 hint"


def test_a_fix_that_adds_layers_names_them(qtbot: QtBot, window: MainWindow) -> None:
    network = Network()
    image = network.add(Input(shape=(4, 8, 8)), name="image")
    conv = network.add(Conv2d(out_channels=6, kernel_size=1), image, name="conv1")
    network.add(Output(), network.add(Add(), image, conv, name="add1"))
    window.document.add(Project({"sum": network}))
    panel = window.problems_panel
    qtbot.waitUntil(lambda: bool(panel.cards))
    button = button_of(panel.cards[0], "Conv2d on image")
    enter(button)
    qtbot.waitUntil(window.fix_preview.card.isVisible)
    texts = dict(window.fix_preview.card.texts())
    assert texts["conv2"] == "new, 6×8×8"
    assert texts["add1"] == "? → 6×8×8"
    assert texts["Parameters"] == "≥ 30 → 60"
    assert texts["Problems"] == "1 error → none"
    assert network.find("conv2") is None
