"""Several networks in one project."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.projects.document import Document
from designer.window import MainWindow
from graph import Project, build
from graph.project import dumps
from tests.designer.conftest import node
from tests.designer.sheets_desk import (
    Answer,
    agrees,
)


@pytest.fixture
def gan(window: MainWindow) -> Document:
    networks = {"generator": build("lenet5"), "critic": build("two_branch")}
    window.document.add(Project(networks))
    return window.document


def test_networks_are_chosen_over_the_canvas(window: MainWindow, gan: Document) -> None:
    bar = window.network_bar
    assert bar.isVisible()
    window.canvas.show_node(node(window, "conv2"))
    middle = window.canvas.middle()
    bar.box.setFocus()
    QTest.keyClick(bar.box, Qt.Key.Key_Down)
    assert gan.name == "critic"
    agrees(window)
    QTest.keyClick(bar.box, Qt.Key.Key_Up)
    assert gan.name == "generator"
    assert (window.canvas.middle() - middle).manhattanLength() < 2
    window.files.from_template("alexnet")
    assert not bar.isVisible()


def test_networks_are_added_renamed_and_deleted_under_undo(
    qtbot: QtBot, window: MainWindow, answer: Answer
) -> None:
    document, actions = window.document, window.actions_
    before = dumps(document.project)
    answer("OK")
    actions.add_network.trigger()
    assert list(document.project.networks) == ["lenet5", "network"]
    assert document.name == "network" and document.network.title == "network"
    assert window.network_bar.isVisible()
    agrees(window)
    window.canvas.add_layer("Input")
    window.networks.rename_to("critic")
    assert list(document.project.networks) == ["lenet5", "critic"]
    assert window.network_bar.box.currentText() == "critic"
    document.switch("lenet5")
    actions.delete_network.trigger()
    assert list(document.project.networks) == ["critic"]
    assert document.name == "critic"
    agrees(window)
    after = dumps(document.project)
    actions.delete_network.trigger()
    assert "only network" in window.status.message.text()
    while document.undo_stack.canUndo():
        actions.undo.trigger()
        agrees(window)
    assert dumps(document.project) == before
    while document.undo_stack.canRedo():
        actions.redo.trigger()
        agrees(window)
    assert dumps(document.project) == after


def test_undo_brings_the_network_of_the_step_into_view(window: MainWindow, gan: Document) -> None:
    window.canvas.add_layer("ReLU")
    gan.switch("critic")
    window.actions_.undo.trigger()
    assert gan.name == "generator" and len(gan.network) == 14
    agrees(window)


def test_a_network_name_that_is_taken_is_refused(window: MainWindow, gan: Document) -> None:
    window.networks.rename_to("critic")
    assert "critic already" in window.status.message.text()
    assert gan.name == "generator"
