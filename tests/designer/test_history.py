"""The history list: every step by its name, and a click that goes there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.window import MainWindow
from graph import Network, Project, build
from graph.project import dumps
from graph.project_edits import AddNetwork

LEFT = Qt.MouseButton.LeftButton
FIRST = dumps(Project({"lenet5": build("lenet5")}))


def steps(window: MainWindow) -> list[str]:
    model = window.history.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def click(window: MainWindow, row: int) -> None:
    view = window.history.list
    QTest.mouseClick(
        view.viewport(), LEFT, pos=view.visualRect(view.model().index(row, 0)).center()
    )


def test_a_click_goes_back_and_forth(qtbot: QtBot, window: MainWindow) -> None:
    for kind in ("ReLU", "Dropout", "BatchNorm2d"):
        window.canvas.add_layer(kind)
    last = dumps(window.document.project)
    window.actions_.history.trigger()
    assert window.history.isVisible()
    assert steps(window) == ["As it was opened", "Add ReLU", "Add Dropout", "Add BatchNorm2d"]
    assert window.history.about.text() == "Step 3 of 3"
    click(window, 0)
    assert dumps(window.document.project) == FIRST
    assert not window.isWindowModified()
    click(window, 2)
    assert len(window.document.network) == 16
    assert set(window.canvas.board.nodes) == set(window.document.network)
    assert window.history.about.text() == "Step 2 of 3"
    QTest.keyClick(window.history.list, Qt.Key.Key_Down)
    assert dumps(window.document.project) == last
    QTest.keyClick(window.history, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.history.isVisible())


def test_a_step_says_which_layers_it_is_of(window: MainWindow) -> None:
    network, canvas = window.document.network, window.canvas
    ids = [node for node in network if network.name(node) in ("conv1", "relu1")]
    window.document.select(ids)
    canvas.duplicate_selection()
    canvas.copy()
    canvas.paste()
    canvas.delete_selection()
    window.document.select(ids[:1])
    canvas.shaping.bypass()
    canvas.shaping.bypass()
    canvas.commands.nudge(8, 0)
    canvas.shaping.delete_and_join()
    assert steps(window)[1:] == [
        "Duplicate 2 layers",
        "Paste 2 layers",
        "Delete 2 layers",
        "Bypass conv1",
        "Let conv1 work again",
        "Move conv1",
        "Delete conv1 and join",
    ]


def test_each_tab_has_its_own_list(window: MainWindow) -> None:
    window.canvas.add_layer("ReLU")
    window.files.from_template("alexnet")
    assert steps(window) == ["As it was opened"]
    assert window.history.about.text() == "Nothing was changed yet."
    window.sheets.previous()
    assert steps(window) == ["As it was opened", "Add ReLU"]


def test_a_jump_over_hundreds_of_steps_and_networks(window: MainWindow) -> None:
    document = window.document
    for place in range(150):
        window.canvas.add_layer("ReLU" if place % 2 else "Tanh")
    document.push_project(AddNetwork("other", Network("Other")), "Add network other")
    for _ in range(50):
        window.canvas.add_layer("ReLU")
    after = dumps(document.project)
    window.show_history()
    click(window, 0)
    assert dumps(document.project) == FIRST and document.name == "lenet5"
    document.undo_stack.setIndex(document.undo_stack.count())
    assert dumps(document.project) == after and document.name == "other"
    assert set(window.canvas.board.nodes) == set(document.network)


def test_closing_a_tab_with_its_list_open_is_safe(window: MainWindow) -> None:
    window.files.from_template("alexnet")
    for _ in range(20):
        window.canvas.add_layer("ReLU")
    window.show_history()
    window.document.remove(window.document.sheet)
    assert steps(window) == ["As it was opened"]
    window.canvas.add_layer("ReLU")
    assert steps(window)[-1] == "Add ReLU"
