"""What is done to layers and wires that stand in the drawing, by mouse, keys and menus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.canvas.hits import Hit
from designer.window import MainWindow
from graph import (
    Add,
    AvgPool2d,
    Conv2d,
    Input,
    MaxPool2d,
    Network,
    Output,
    ReLU,
    Residual,
    Wire,
)
from tests.designer.desk import Desk

ALT = Qt.KeyboardModifier.AltModifier


def merged() -> Network:
    """An image that three layers read; two of them are added."""
    network = Network()
    image = network.add(Input(shape=(4, 8, 8)), name="image", position=(0, 0))
    conv = Conv2d(out_channels=4, kernel_size=3, padding=1)
    left = network.add(conv, image, name="left", position=(-200, 150))
    right = network.add(ReLU(), image, name="right", position=(0, 150))
    network.add(ReLU(), image, name="third", position=(200, 150))
    total = network.add(Add(), left, right, name="sum", position=(0, 320))
    pool = network.add(
        MaxPool2d(kernel_size=3, padding=1), total, name="maxpool1", position=(0, 450)
    )
    network.add(Output(), pool, name="out", position=(0, 560))
    return network


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, merged())


def wires(desk: Desk) -> set[str]:
    name = desk.network.name
    return {f"{name(w.source)} {name(w.target)}.{w.target_port}" for w in desk.network.wires()}


# -- ends of wires -----------------------------------------------------------------------------


def test_a_wire_is_taken_off_its_port_and_put_on_another(desk: Desk) -> None:
    ports = [port.name for port in desk.network.layer(desk.id("sum")).input_ports]
    desk.drag(desk.port("third", "in"), desk.port("maxpool1", "in"))
    assert "image maxpool1.in" in wires(desk) and "image third.in" not in wires(desk)
    assert "sum maxpool1.in" not in wires(desk)
    assert desk.document.undo_stack.undoText() == "Move wire"
    desk.agrees()
    desk.undo()
    assert {"sum maxpool1.in", "image third.in", f"left sum.{ports[0]}"} <= wires(desk)
    desk.agrees()


def test_a_wire_that_is_pulled_off_into_nothing_is_gone(desk: Desk) -> None:
    desk.drag(desk.port("maxpool1", "in"), desk.void())
    assert "sum maxpool1.in" not in wires(desk)
    assert not desk.canvas.quick_add.isVisible()
    desk.agrees()
    desk.undo()
    assert "sum maxpool1.in" in wires(desk)


def test_a_wire_that_is_put_back_where_it_was_is_no_edit(desk: Desk) -> None:
    before = wires(desk)
    desk.begin(desk.port("maxpool1", "in"), desk.void())
    assert not desk.board.wires[desk.wire("sum", "maxpool1")].isVisible()
    desk.move(desk.port("maxpool1", "in"))
    desk.release(desk.port("maxpool1", "in"))
    assert wires(desk) == before and desk.document.undo_stack.count() == 0
    assert desk.board.wires[desk.wire("sum", "maxpool1")].isVisible()


def test_escape_puts_a_wire_back(desk: Desk) -> None:
    desk.begin(desk.port("maxpool1", "in"), desk.void())
    desk.key(Qt.Key.Key_Escape)
    assert desk.canvas.gesture is None
    assert desk.board.wires[desk.wire("sum", "maxpool1")].isVisible()
    assert desk.document.undo_stack.count() == 0


def test_a_wire_moves_by_its_end_near_the_source(desk: Desk) -> None:
    wire = desk.wire("sum", "maxpool1")
    start = desk.board.wires[wire].path().pointAtPercent(0.25)
    assert desk.board.hit(start) == Hit(wire=wire)
    desk.drag(desk.spot(start), desk.port("third", "out"))
    assert "third maxpool1.in" in wires(desk) and "sum maxpool1.in" not in wires(desk)
    desk.agrees()


def test_a_click_on_a_taken_port_selects_the_node(desk: Desk) -> None:
    desk.click(desk.port("maxpool1", "in"))
    assert desk.selected() == {"maxpool1"}
    assert desk.document.undo_stack.count() == 0


def test_a_wire_that_fits_nowhere_is_refused(desk: Desk) -> None:
    desk.drag(desk.port("left", "in"), desk.body("out"))  # Output has one input, which it takes
    assert "image out.in" in wires(desk)
    desk.undo()
    desk.drag(desk.port("maxpool1", "in"), desk.port("left", "in"))
    assert len(desk.refusals) == 1 and "sum maxpool1.in" in wires(desk)


# -- the stroke --------------------------------------------------------------------------------


def test_a_stroke_cuts_the_wires_that_it_crosses(desk: Desk) -> None:
    start = desk.spot(desk.board.nodes[desk.id("left")].pos()) + QPoint(-120, -70)
    end = desk.spot(desk.board.nodes[desk.id("right")].pos()) + QPoint(60, -70)
    desk.begin(start, end, ALT)
    assert {desk.network.name(w.target) for w in desk.board.picked} == {"left", "right"}
    desk.release(end, ALT)
    assert wires(desk) & {"image left.in", "image right.in"} == set()
    assert "image third.in" in wires(desk)
    assert desk.document.undo_stack.undoText() == "Cut 2 wires"
    desk.agrees()
    desk.undo()
    assert {"image left.in", "image right.in"} <= wires(desk)


def test_a_stroke_that_is_given_up_cuts_nothing(desk: Desk) -> None:
    start = desk.spot(desk.board.nodes[desk.id("left")].pos()) + QPoint(-120, -70)
    desk.begin(start, start + QPoint(400, 0), ALT)
    desk.key(Qt.Key.Key_Escape)
    assert desk.document.undo_stack.count() == 0 and not desk.board.picked
    desk.agrees()


# -- another kind in place ---------------------------------------------------------------------


def test_a_layer_dropped_on_another_takes_its_place(desk: Desk) -> None:
    node = desk.id("maxpool1")
    assert desk.drop("AvgPool2d", desk.body("maxpool1") + QPoint(30, 0))
    assert desk.network.layer(node) == AvgPool2d(kernel_size=3, padding=1)
    assert desk.network.name(node) == "avgpool1"
    assert desk.document.undo_stack.undoText() == "Replace maxpool1 by AvgPool2d"
    desk.agrees()
    desk.undo()
    assert desk.network.name(node) == "maxpool1"
    desk.agrees()


def test_a_layer_that_would_lose_wires_is_added_beside(desk: Desk) -> None:
    before = len(desk.network)
    assert desk.drop("Input", desk.body("maxpool1") + QPoint(30, 0))
    assert len(desk.network) == before + 1
    assert desk.network.layer(desk.id("maxpool1")).kind == "MaxPool2d"


# -- deleting, passing by ----------------------------------------------------------------------


def test_delete_and_join(desk: Desk) -> None:
    desk.click(desk.body("maxpool1"))
    desk.ctrl(Qt.Key.Key_Delete)
    assert "sum out.in" in wires(desk)
    desk.agrees()
    desk.undo()
    assert "sum maxpool1.in" in wires(desk)


def test_bypass_lets_data_pass_and_is_seen(desk: Desk) -> None:
    desk.click(desk.body("left"))
    desk.ctrl(Qt.Key.Key_B)
    assert desk.network.layer(desk.id("left")).bypassed
    assert desk.document.report.parameters == 0 and desk.document.report.ok
    assert "bypassed" in desk.board.nodes[desk.id("left")].look.kind
    desk.agrees()
    desk.canvas.viewport().repaint()
    desk.ctrl(Qt.Key.Key_B)
    assert not desk.network.layer(desk.id("left")).bypassed
    desk.click(desk.body("sum"))
    desk.ctrl(Qt.Key.Key_B)
    (told,) = desk.refusals
    assert told.startswith("sum (Add) joins 2 inputs") and "delete and join sum" in told


def test_all_that_is_selected_is_bypassed_in_one_step(desk: Desk) -> None:
    names = ("left", "right", "maxpool1")
    desk.document.select(map(desk.id, (*names, "sum")))
    desk.ctrl(Qt.Key.Key_B)
    assert [desk.network.layer(desk.id(name)).bypassed for name in names] == [True] * 3
    assert desk.document.undo_stack.count() == 1
    assert desk.document.undo_stack.undoText() == "Bypass 3 layers"
    assert desk.refusals[-1].startswith("Not bypassed: sum.")
    desk.agrees()
    desk.ctrl(Qt.Key.Key_B)
    assert desk.document.undo_stack.undoText() == "Let 3 layers work again"
    desk.undo()
    desk.undo()
    assert desk.network == merged()


def test_a_bypassed_block_is_drawn(qtbot: QtBot) -> None:
    network = Network()
    image = network.add(Input(shape=(4, 8, 8)), name="image")
    network.add(Residual(out_channels=4, repeat=3).with_bypass(True), image, name="block")
    desk = Desk(qtbot, network)
    desk.canvas.viewport().repaint()
    desk.agrees()


# -- names, wires to follow, the search box ----------------------------------------------------


def test_f2_renames_on_the_canvas(desk: Desk) -> None:
    desk.click(desk.body("left"))
    desk.key(Qt.Key.Key_F2)
    box = desk.canvas.rename_box
    assert box.isVisible() and box.text() == "left"
    for letter in "stem":
        desk.key(letter)
    desk.key(Qt.Key.Key_Return)
    assert desk.network.find("stem") is not None and not box.isVisible()
    desk.key(Qt.Key.Key_F2)
    desk.key("x")
    desk.key(Qt.Key.Key_Escape)
    assert desk.network.find("stem") is not None
    desk.key(Qt.Key.Key_F2)
    for letter in "sum":
        desk.key(letter)
    desk.key(Qt.Key.Key_Return)
    assert len(desk.refusals) == 1 and box.isVisible()
    desk.agrees()


def test_ctrl_and_arrows_follow_the_wires(desk: Desk) -> None:
    desk.click(desk.body("image"))
    desk.ctrl(Qt.Key.Key_Down)
    assert desk.selected() == {"left", "right", "third"}
    desk.ctrl(Qt.Key.Key_Down)
    assert desk.selected() == {"sum"}
    desk.ctrl(Qt.Key.Key_Up)
    assert desk.selected() == {"left", "right"}


def test_a_letter_opens_the_search_with_it(desk: Desk) -> None:
    desk.key("b")
    box = desk.canvas.quick_add
    assert box.isVisible() and box.field.text() == "b"
    desk.key("n")
    assert box.field.text() == "bn"
    assert "BatchNorm2d" in box.list.item(0).text()


def test_a_wire_let_go_over_nothing_asks_what_comes_next(desk: Desk) -> None:
    place = desk.spot(desk.board.nodes[desk.id("third")].pos()) + QPoint(20, 140)
    desk.drag(desk.port("third", "out"), place)
    box = desk.canvas.quick_add
    assert box.isVisible()
    for letter in "maxpool2d":
        desk.key(letter)
    desk.key(Qt.Key.Key_Return)
    assert any(each.startswith("third maxpool2.") for each in wires(desk))
    desk.agrees()


# -- the menu of the right button --------------------------------------------------------------


def titles(window: MainWindow, hit: Hit) -> list[str]:
    menu = window.actions_.context_menu.menu_for(hit, QPoint(10, 10))
    found = [action.text() for action in menu.actions() if not action.isSeparator()]
    menu.deleteLater()
    return found


def test_the_right_button_offers_what_can_be_done(window: MainWindow, qtbot: QtBot) -> None:
    canvas, network = window.canvas, window.document.network
    conv = network.find("conv2") or ""
    wanted: list[Hit] = []
    canvas.menu_wanted.disconnect()
    canvas.menu_wanted.connect(lambda hit, _place: wanted.append(hit))
    spot = canvas.mapFromScene(canvas.board.nodes[conv].pos())
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, spot, canvas.viewport().mapToGlobal(spot)
    )
    QApplication.sendEvent(canvas.viewport(), event)
    assert wanted == [Hit(conv)] and window.document.selection == {conv}
    assert {"Rename", "Bypass", "Delete and join", "Copy"} <= set(titles(window, wanted[0]))
    wire = Wire(network.find("relu1") or "", "out", network.find("pool1") or "", "in")
    assert [t for t in titles(window, Hit(wire=wire)) if "Go" in t] == [
        "Go to relu1",
        "Go to pool1",
    ]
    assert "Add a layer…" in titles(window, Hit())
    canvas.select_all()
    assert "Align in a column" in titles(window, Hit(conv))
