"""The problems panel: everything at once, a click goes there, a button mends it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from designer.status.status import count_text, memory_text, short
from designer.window import MainWindow
from graph.edits import Batch, Remove, set_parameters
from tests.designer.conftest import node

LEFT = Qt.MouseButton.LeftButton
WRONG = (("conv1", 99), ("conv2", 98))
"""Layers and kernels that do not fit."""


def break_it(window: MainWindow) -> None:
    """Give conv2 a kernel that does not fit, and cut out relu4."""
    network = window.document.network
    edits = (
        set_parameters(network, node(window, "conv2"), kernel_size=17),
        Remove(node(window, "relu4")),
    )
    window.document.push(Batch(edits), "Break it")


def test_all_is_well_with_the_numbers(window: MainWindow) -> None:
    panel = window.problems_panel
    assert panel.well.isVisible()
    assert "14 layers" in panel.well.counts.text()
    assert "61,706 parameters" in panel.well.counts.text()
    assert window.status.problems.text() == "No problems"


def test_all_problems_are_listed_the_gravest_first(qtbot: QtBot, window: MainWindow) -> None:
    break_it(window)
    panel = window.problems_panel
    qtbot.waitUntil(lambda: len(panel.cards) == 3)
    assert [card.problem.severity for card in panel.cards] == ["error", "error", "warning"]
    kernel = next(card for card in panel.cards if "kernel_size ≤ 14" in card.problem.message)
    assert "≤\N{NO-BREAK SPACE}14" in kernel.message.text(), "never parted from its number"
    assert not panel.well.isVisible()
    assert window.docks["problems"].windowTitle() == "Problems (3)"
    assert window.status.problems.text() == "2 errors, 1 warning"


def test_a_click_goes_there(qtbot: QtBot, window: MainWindow) -> None:
    break_it(window)
    panel = window.problems_panel
    qtbot.waitUntil(lambda: len(panel.cards) == 3)
    card = next(c for c in panel.cards if c.problem.node == node(window, "conv2"))
    qtbot.mouseClick(card, LEFT)
    assert window.document.selection == {node(window, "conv2")}
    assert window.inspector.layer_page is not None


def test_a_card_is_reached_by_the_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    break_it(window)
    panel = window.problems_panel
    qtbot.waitUntil(lambda: len(panel.cards) == 3)
    card = next(c for c in panel.cards if c.problem.node == node(window, "conv2"))
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert window.document.selection == {node(window, "conv2")}


def test_the_mouse_on_a_card_leaves_the_keys_to_the_canvas(
    qtbot: QtBot, window: MainWindow
) -> None:
    break_it(window)
    panel = window.problems_panel
    qtbot.waitUntil(lambda: len(panel.cards) == 3)
    window.activateWindow()
    window.canvas.setFocus()
    qtbot.waitUntil(window.canvas.hasFocus)
    card = next(c for c in panel.cards if c.problem.node == node(window, "conv2"))
    qtbot.mouseClick(card, LEFT)
    assert window.canvas.hasFocus()
    qtbot.mouseClick(card.buttons[0], LEFT)
    qtbot.waitUntil(lambda: card not in panel.cards)
    assert window.canvas.hasFocus()


def test_the_keys_go_on_to_the_next_problem_and_at_last_to_the_canvas(
    qtbot: QtBot, window: MainWindow
) -> None:
    network, panel = window.document.network, window.problems_panel
    edits = [set_parameters(network, node(window, n), kernel_size=k) for n, k in WRONG]
    window.document.push(Batch(tuple(edits)), "Break it")
    qtbot.waitUntil(lambda: len(panel.cards) == 1)
    window.activateWindow()
    steps = 0
    while panel.cards and steps < 6:  # what is behind the first one comes to light with its fix
        steps += 1
        button = panel.cards[0].buttons[0]
        button.setFocus(Qt.FocusReason.TabFocusReason)
        before = panel.cards
        qtbot.keyClick(button, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda before=before: panel.cards is not before)
        assert not panel.cards or panel.cards[0].hasFocus()
    assert steps >= 2
    assert panel.cards == [] and window.canvas.hasFocus()


def test_another_drawing_takes_the_keys_from_a_problem(qtbot: QtBot, window: MainWindow) -> None:
    break_it(window)
    panel = window.problems_panel
    qtbot.waitUntil(lambda: len(panel.cards) == 3)
    window.activateWindow()
    panel.cards[0].setFocus(Qt.FocusReason.TabFocusReason)
    window.actions_.new.trigger()
    assert window.canvas.hasFocus()
    qtbot.keyClick(window.canvas, Qt.Key.Key_Tab)
    assert window.canvas.quick_add.isVisible()


def test_fixes_mend_everything_and_undo_takes_them_back(qtbot: QtBot, window: MainWindow) -> None:
    document, panel = window.document, window.problems_panel
    document.push(set_parameters(document.network, node(window, "conv2"), kernel_size=17), "k")
    qtbot.waitUntil(lambda: len(panel.cards) == 1)
    qtbot.mouseClick(panel.cards[0].buttons[1], LEFT)
    qtbot.waitUntil(panel.well.isVisible)
    assert document.report.ok
    window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: len(panel.cards) == 1)


def test_a_fix_that_no_longer_applies_says_so(qtbot: QtBot, window: MainWindow) -> None:
    document, panel = window.document, window.problems_panel
    document.push(set_parameters(document.network, node(window, "conv2"), kernel_size=17), "k")
    qtbot.waitUntil(lambda: len(panel.cards) == 1)
    button = panel.cards[0].buttons[0]
    document.push(Remove(node(window, "conv2")), "Delete conv2")
    qtbot.mouseClick(button, LEFT)
    assert window.status.message.text() == "The layer that this fix is for is gone."


def test_the_status_bar_leads_to_the_problems(qtbot: QtBot, window: MainWindow) -> None:
    window.show_panel("code")
    qtbot.waitUntil(lambda: not window.problems_panel.in_view)
    qtbot.mouseClick(window.status.problems, LEFT)
    qtbot.waitUntil(lambda: window.problems_panel.in_view)


def test_hundreds_of_problems_are_counted_not_drawn(qtbot: QtBot, window: MainWindow) -> None:
    from designer.problems.problems_panel import MOST
    from graph import ReLU
    from graph.edits import Add, following_id

    document = window.document
    adds = tuple(Add(following_id(document.network, i), f"stray{i}", ReLU()) for i in range(MOST))
    document.push(Batch(adds), "Add strays")
    panel = window.problems_panel
    qtbot.waitUntil(lambda: len(panel.cards) == MOST)
    assert len(document.report.problems) > MOST


def test_words_of_the_status_bar() -> None:
    assert count_text(0, 0, 0) == "No problems"
    assert count_text(2, 0, 1) == "2 errors, 1 hint"
    assert short(61_706) == "61,706"
    assert short(61_100_840) == "61.1 M"
    assert memory_text(3 * 2**20) == "3 MB"
