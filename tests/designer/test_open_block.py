"""Blocks as canvases of their own: opened, changed for all uses, left, and undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from designer.window import MainWindow
from graph import BatchNorm2d, Input, Network, Output, Project, Residual, build, check, project
from graph.edits import insert_on_wire, set_parameters
from graph.userblock import definition_of


@pytest.fixture
def grouped(window: MainWindow) -> str:
    """LeNet-5 whose first two stages are uses of one block; returns the first."""
    document = window.document
    network = document.network
    ids = [network.find(name) or "" for name in ("conv1", "relu1", "pool1")]
    document.select(ids)
    window.actions_.blocks.group_as("Stage")
    (first,) = document.selection
    return first


def double_click(window: MainWindow, node: str) -> None:
    canvas = window.canvas
    spot = canvas.mapFromScene(canvas.board.nodes[node].pos()) + QPoint(30, 4)
    QTest.mouseDClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def names(window: MainWindow) -> set[str]:
    network = window.document.network
    return {network.name(node) for node in network}


def test_a_double_click_opens_a_block_and_the_trail_leads_back(
    window: MainWindow, grouped: str
) -> None:
    whole = names(window)
    assert not window.trail_bar.isVisible()
    double_click(window, grouped)
    assert {"conv1", "relu1", "pool1"} <= names(window)
    assert set(window.canvas.board.nodes) == set(window.document.network)
    bar = window.trail_bar
    assert bar.isVisible() and bar.steps[0].text() == "LeNet-5"
    assert bar.note.text() == "Stage is used once."
    (source,) = window.document.network.structure().sources
    look = window.canvas.board.nodes[source].look
    assert look.kind == "Input  1×28×28", "the shape that comes in, not a default"
    bar.steps[0].click()
    assert names(window) == whole and not bar.isVisible()
    assert window.document.selection == {grouped}


def test_a_change_inside_goes_to_the_code_and_is_undone_from_anywhere(
    window: MainWindow, grouped: str
) -> None:
    document = window.document
    before = project.dumps(document.project)
    double_click(window, grouped)
    body = document.network
    conv = body.find("conv1") or ""
    wire = next(w for w in body.wires_out_of(conv))
    document.push(insert_on_wire(body, wire, BatchNorm2d()), "Insert BatchNorm2d")
    assert any(document.network.layer(n).kind == "BatchNorm2d" for n in document.network)
    assert set(window.canvas.board.nodes) == set(document.network)
    assert set(window.canvas.board.wires) == set(document.network.wires())
    assert document.top.parameters == 61_706 + 12
    assert "nn.BatchNorm2d" in window.export._model_text()
    document.climb()
    assert document.report.parameters == 61_706 + 12
    document.undo_stack.undo()
    assert document.sheet.trail == (grouped,), "undo shows where the change was made"
    assert project.dumps(document.project) == before
    assert set(window.canvas.board.nodes) == set(document.network)
    document.undo_stack.redo()
    assert document.top.parameters == 61_706 + 12
    document.undo_stack.undo()
    document.undo_stack.undo()
    assert document.sheet.trail == () and "conv1" in names(window)


def test_a_parameter_is_set_inside_through_the_form(window: MainWindow, grouped: str) -> None:
    document = window.document
    double_click(window, grouped)
    conv = document.network.find("conv1") or ""
    document.push(set_parameters(document.network, conv, out_channels=12), "Set", merge="a")
    document.push(set_parameters(document.network, conv, out_channels=14), "Set", merge="a")
    assert document.undo_stack.count() == 2  # group, set
    shown = document.report.facts[conv].outputs
    assert shown == ((14, 28, 28),)
    document.undo_stack.undo()
    assert document.report.facts[conv].outputs == ((6, 28, 28),)


def test_a_built_in_block_is_looked_at_and_made_ones_own(window: MainWindow, qtbot: QtBot) -> None:
    document = window.document
    network = Network("r")
    image = network.add(Input(shape=(4, 8, 8)), name="image")
    block = network.add(Residual(out_channels=4), image, name="block")
    network.add(Output(), block, name="out")
    document.add(Project({"r": network}))
    parameters = document.report.parameters
    document.select([block])
    window.actions_.open_block.trigger()
    assert window.trail_bar.note.text().startswith("Residual is built in")
    document.climb()
    document.push(set_parameters(document.network, block, repeat=3), "Repeat")
    document.open_block(block)
    assert window.trail_bar.note.text().startswith("The first of 3 copies. Residual is built in")
    document.undo_stack.undo()
    document.climb()
    document.select([block])
    window.actions_.open_block.trigger()
    said: list[str] = []
    window.canvas.refused.connect(said.append)
    window.canvas.select_all()
    window.canvas.delete_selection()
    assert len(said) == 1 and "Make it your own first" in said[0]
    window.trail_bar.own_button.click()
    assert document.sheet.trail == (block,)
    assert definition_of(document.top.network.layer(block)) is not None
    assert document.top.parameters == parameters
    conv = next(n for n in document.network if document.network.layer(n).kind == "Conv2d")
    document.push(set_parameters(document.network, conv, bias=True), "Set bias")
    assert document.top.parameters == parameters + 4
    window.actions_.climb.trigger()
    assert document.sheet.trail == ()


def test_what_is_cut_off_on_the_way_is_told_whole(window: MainWindow, grouped: str) -> None:
    long = "R&D " * 12
    window.document.network.title = long
    window.document.open_block(grouped)
    bar = window.trail_bar
    assert bar.steps[0].text().startswith("R&&D R&&D"), "no letter is underlined for its sign"
    bar.note.setText(long)
    bar.note.resize(60, bar.note.height())
    for cut in (bar.note, bar.steps[0]):
        at = cut.rect().center()
        event = QHelpEvent(QEvent.Type.ToolTip, at, cut.mapToGlobal(at))
        QApplication.sendEvent(cut, event)
        assert long.strip() in QToolTip.text()


def test_what_is_inside_is_saved_and_trained_as_a_whole(window: MainWindow, grouped: str) -> None:
    double_click(window, grouped)
    text = project.dumps(window.document.project)
    assert check(project.loads(text).networks["lenet5"]).parameters == 61_706
    assert window.document.top.network is window.document.project.networks["lenet5"]
    assert len(build("lenet5")) == len(window.document.top.network) + 2


def test_a_parameter_inside_is_shown_on_the_block_under_a_name(
    window: MainWindow, grouped: str
) -> None:
    document = window.document
    double_click(window, grouped)
    conv = document.network.find("conv1") or ""
    document.select([conv])
    page = window.inspector.layer_page
    assert page is not None and page.expose.isVisible()
    tick, name = page.expose.rows["out_channels"]
    tick.click()
    assert name.isVisible() and name.text() == "out_channels"
    name.setText("width")
    name.editingFinished.emit()
    document.climb()
    stage = document.network.layer(grouped)
    assert stage.values()["width"] == 6
    document.push(set_parameters(document.network, grouped, width=10), "Set width")
    assert document.report.facts[grouped].outputs == ((10, 14, 14),)
    text = project.dumps(document.project)
    assert project.dumps(project.loads(text)) == text
    document.undo_stack.undo()
    document.undo_stack.undo()
    document.undo_stack.undo()
    document.climb()
    assert "width" not in document.network.layer(grouped).values()
    assert "out_channels" not in document.network.layer(grouped).values()
    document.select([grouped])
    page = window.inspector.layer_page
    assert page is not None and not page.expose.isVisible()
