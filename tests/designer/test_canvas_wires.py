"""Wires by mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QGraphicsPathItem
from pytestqt.qtbot import QtBot

from designer.canvas.frame import Side
from designer.canvas.route import FAR, LEVEL, lines
from designer.canvas.scene import Scene
from designer.projects.document import Document
from graph import Add, Concat, Conv2d, Input, Linear, Network, Output, Project, ReLU, Wire, build
from graph.edits import Connect
from tests.designer.desk import Desk


def pair() -> Network:
    network = Network()
    network.add(Input(shape=(1, 28, 28)), name="image", position=(0, 0))
    network.add(Conv2d(out_channels=6, kernel_size=5), name="conv", position=(0, 160))
    network.add(ReLU(), name="relu", position=(0, 320))
    network.add(Output(), name="end", position=(260, 320))
    return network


def merged() -> Network:
    network = Network()
    image = network.add(Input(shape=(4, 8, 8)), name="image", position=(0, 0))
    left = network.add(ReLU(), image, name="left", position=(-200, 150))
    right = network.add(ReLU(), image, name="right", position=(0, 150))
    network.add(ReLU(), image, name="third", position=(200, 150))
    network.add(Add(), left, right, name="sum", position=(0, 320))
    return network


def test_a_wire_is_dragged_from_an_output_to_an_input(qtbot: QtBot) -> None:
    desk = Desk(qtbot, pair())
    desk.drag(desk.port("image", "out"), desk.port("conv", "in"))
    assert desk.wire("image", "conv") in set(desk.network.wires())
    assert desk.document.report.facts[desk.id("conv")].outputs == ((6, 24, 24),)
    assert desk.document.undo_stack.count() == 1
    desk.agrees()
    desk.undo()
    assert not list(desk.network.wires())
    desk.agrees()
    desk.redo()
    assert desk.wire("image", "conv") in set(desk.network.wires())
    desk.agrees()


def test_a_wire_is_dragged_from_an_input_to_an_output(qtbot: QtBot) -> None:
    desk = Desk(qtbot, pair())
    desk.drag(desk.port("conv", "in"), desk.port("image", "out"))
    assert list(desk.network.wires()) == [desk.wire("image", "conv")]
    desk.agrees()


def test_a_wire_dropped_on_a_body_finds_the_port(qtbot: QtBot) -> None:
    desk = Desk(qtbot, pair())
    desk.drag(desk.port("conv", "out"), desk.body("relu") + QPoint(50, 5))
    desk.drag(desk.port("conv", "in"), desk.body("image") + QPoint(-50, -5))
    assert set(desk.network.wires()) == {desk.wire("conv", "relu"), desk.wire("image", "conv")}
    desk.agrees()


def test_a_loop_is_refused_with_a_sentence_while_hovering_and_on_the_drop(qtbot: QtBot) -> None:
    desk = Desk(qtbot, build("lenet5"))
    before = desk.network.copy()
    end = desk.port("conv1", "in")
    desk.begin(desk.port("pool1", "out"), end)
    assert desk.canvas.bubble.isVisible()
    assert "loop" in desk.canvas.bubble.text()
    with qtbot.waitSignal(desk.canvas.refused) as refused:
        desk.release(end)
    assert "loop" in refused.args[0]
    assert desk.network == before
    assert desk.document.undo_stack.count() == 0
    assert not desk.canvas.bubble.isVisible()
    desk.agrees()


def test_ports_that_fit_light_up_and_others_do_not(qtbot: QtBot) -> None:
    desk = Desk(qtbot, build("lenet5"))
    desk.begin(desk.port("pool1", "out"), desk.void())
    fits = desk.board.fits
    assert fits is not None
    assert fits.takes(desk.id("relu2"), Side.INPUT, "in")
    assert fits.concerns(desk.id("relu2"))
    assert not fits.takes(desk.id("relu1"), Side.INPUT, "in")
    assert not fits.takes(desk.id("relu2"), Side.OUTPUT, "out")
    assert not fits.concerns(desk.id("relu1"))
    assert not fits.concerns(desk.id("image"))
    desk.release(desk.void())
    assert desk.board.fits is None


def test_a_wire_on_a_taken_port_replaces_the_old_one_in_one_step(qtbot: QtBot) -> None:
    desk = Desk(qtbot, merged())
    old = desk.wire("left", "sum", "in1")
    desk.drag(desk.port("third", "out"), desk.port("sum", "in1"))
    wires = set(desk.network.wires())
    assert desk.wire("third", "sum", "in1") in wires
    assert old not in wires
    assert desk.document.undo_stack.count() == 1
    desk.agrees()
    desk.undo()
    assert old in set(desk.network.wires())
    desk.agrees()


def test_a_full_merge_grows_by_an_input_in_one_step(qtbot: QtBot) -> None:
    desk = Desk(qtbot, merged())
    before = desk.network.copy()
    desk.drag(desk.port("third", "out"), desk.body("sum"))
    assert len(desk.network.layer(desk.id("sum")).input_ports) == 3
    assert desk.wire("third", "sum", "in3") in set(desk.network.wires())
    assert desk.document.undo_stack.count() == 1
    desk.agrees()
    desk.undo()
    assert desk.network == before
    desk.agrees()


def test_a_merge_with_a_free_port_does_not_grow(qtbot: QtBot) -> None:
    network = Network()
    image = network.add(Input(shape=(1, 8, 8)), name="image", position=(0, 0))
    network.add(Concat(), image, name="join", position=(0, 160))
    desk = Desk(qtbot, network)
    desk.drag(desk.port("image", "out"), desk.body("join"))
    assert set(desk.network.wires()) == {
        Wire(image, "out", desk.id("join"), "in1"),
        Wire(image, "out", desk.id("join"), "in2"),
    }
    desk.agrees()


def test_a_layer_does_not_take_its_own_output(qtbot: QtBot) -> None:
    desk = Desk(qtbot, pair())
    desk.drag(desk.port("conv", "out"), desk.port("conv", "in"))
    assert len(desk.refusals) == 1
    assert not list(desk.network.wires())
    desk.agrees()


def test_a_layer_without_an_input_says_so(qtbot: QtBot) -> None:
    desk = Desk(qtbot, pair())
    desk.drag(desk.port("conv", "out"), desk.body("image"))
    desk.drag(desk.port("conv", "in"), desk.body("end"))
    assert desk.refusals == ["image has no input.", "end has no output."]


def test_a_wire_let_go_over_nothing_tells_where(qtbot: QtBot) -> None:
    desk = Desk(qtbot, pair())
    with qtbot.waitSignal(desk.canvas.dropped_in_void) as dropped:
        desk.drag(desk.port("image", "out"), desk.void())
    assert dropped.args[0] == desk.place("image", "out", Side.OUTPUT)
    assert desk.spot(dropped.args[1]) == desk.void()
    assert desk.document.undo_stack.count() == 0
    (hanging,) = (item for item in desk.board.items() if type(item) is QGraphicsPathItem)
    assert hanging.path().currentPosition() == dropped.args[1]  # while it is being chosen
    desk.key(Qt.Key.Key_Escape)
    desk.agrees()


def test_escape_drops_the_wire_that_is_dragged(qtbot: QtBot) -> None:
    desk = Desk(qtbot, pair())
    end = desk.port("conv", "in")
    desk.begin(desk.port("image", "out"), end)
    assert len(desk.board.items()) == len(desk.network) + 1
    desk.key(Qt.Key.Key_Escape)
    assert desk.board.fits is None
    desk.agrees()
    desk.release(end)
    assert not list(desk.network.wires())
    desk.agrees()


def test_an_undo_in_the_middle_of_a_drag_stops_it(qtbot: QtBot) -> None:
    desk = Desk(qtbot, pair())
    desk.drag(desk.port("image", "out"), desk.port("conv", "in"))
    end = desk.port("relu", "in")
    desk.begin(desk.port("conv", "out"), end)
    desk.undo()
    desk.release(end)
    assert not list(desk.network.wires())
    desk.agrees()


def test_a_wire_is_selected_by_a_click_and_deleted(qtbot: QtBot) -> None:
    desk = Desk(qtbot, merged())
    wire = desk.wire("right", "sum", "in2")
    desk.click(desk.on_wire(wire))
    assert desk.board.picked == {wire}
    assert desk.selected() == set()
    desk.key(Qt.Key.Key_Delete)
    assert wire not in set(desk.network.wires())
    desk.agrees()
    desk.undo()
    assert wire in set(desk.network.wires())
    desk.agrees()


def test_wires_are_toggled_with_ctrl(qtbot: QtBot) -> None:
    desk = Desk(qtbot, merged())
    one, other = desk.wire("right", "sum", "in2"), desk.wire("left", "sum", "in1")
    desk.click(desk.on_wire(one))
    desk.click(desk.on_wire(other), Qt.KeyboardModifier.ControlModifier)
    assert desk.board.picked == {one, other}
    desk.click(desk.on_wire(one), Qt.KeyboardModifier.ShiftModifier)
    assert desk.board.picked == {other}


def test_a_wire_into_a_bad_port_is_red_and_what_follows_is_unknown(qtbot: QtBot) -> None:
    network = Network()
    image = network.add(Input(shape=(1, 6, 6)), name="image", position=(0, 0))
    conv = network.add(Conv2d(kernel_size=11), image, name="conv", position=(0, 120))
    relu = network.add(ReLU(), conv, name="relu", position=(0, 240))
    desk = Desk(qtbot, network)
    states = {wire.target: item.state for wire, item in desk.board.wires.items()}
    assert states == {conv: "bad", relu: "unknown"}
    item = desk.board.nodes[conv]
    assert (item.look.severity, item.look.shapes[0].text) == ("error", "?")
    desk.agrees()


def test_ctrl_and_the_right_button_cut_and_open_no_menu(qtbot: QtBot) -> None:
    desk = Desk(qtbot, pair())
    desk.document.push(Connect(desk.wire("image", "conv")), "Wire")
    desk.document.push(Connect(desk.wire("conv", "relu")), "Wire")
    menus: list[object] = []
    desk.canvas.menu_wanted.connect(lambda hit, at: menus.append(hit))
    middle = desk.on_wire(desk.wire("conv", "relu"))
    start, end = middle - QPoint(80, 0), middle + QPoint(80, 0)
    keys, right = Qt.KeyboardModifier.ControlModifier, Qt.MouseButton.RightButton
    desk.begin(start, end, keys, right)
    reason, place = QContextMenuEvent.Reason.Mouse, desk.canvas.viewport().mapToGlobal(start)
    viewport = desk.canvas.viewport()
    QApplication.sendEvent(viewport, QContextMenuEvent(reason, start, place, keys))
    desk.release(end, keys, right)
    QApplication.sendEvent(viewport, QContextMenuEvent(reason, end, place, keys))
    assert list(desk.network.wires()) == [desk.wire("image", "conv")]
    assert not menus
    desk.agrees()


def test_the_sentence_beside_a_dragged_wire_tells_what_comes_of_it(qtbot: QtBot) -> None:
    network = merged()
    network.add(Linear(out_features=3), name="flat", position=(260, 320))
    network.add(Conv2d(out_channels=2, kernel_size=9), name="large", position=(260, 440))
    desk = Desk(qtbot, network)
    bubble = desk.canvas.bubble
    desk.begin(desk.port("third", "out"), desk.body("sum"))
    assert (bubble.text(), bubble.property("severity")) == ("Adds an input to sum", "")
    desk.move(desk.port("sum", "in2"))
    assert "right → sum" in bubble.text() and bubble.property("severity") == ""
    desk.move(desk.port("large", "in"))
    assert "kernel 9" in bubble.text() and "third" in bubble.text()
    assert bubble.property("severity") == "warning"
    fits = desk.board.fits
    assert fits is not None and fits.takes(desk.id("large"), Side.INPUT, "in")
    assert not fits.suits(desk.id("large"), Side.INPUT, "in")
    assert fits.suits(desk.id("flat"), Side.INPUT, "in")
    desk.move(desk.body("image"))
    assert bubble.property("severity") == "error"
    desk.move(desk.body("flat"))
    assert not bubble.isVisible()
    desk.key(Qt.Key.Key_Escape)
    desk.release(desk.void())
    desk.agrees()


def test_the_view_moves_along_while_a_wire_is_held_at_its_edge(qtbot: QtBot) -> None:
    desk = Desk(qtbot, pair())
    place = desk.canvas.middle()
    edge = QPoint(desk.canvas.viewport().width() - 3, 300)
    desk.begin(desk.port("image", "out"), edge)
    qtbot.waitUntil(lambda: desk.canvas.middle().x() > place.x() + 60, timeout=5000)
    gesture = desk.canvas.gesture
    end = gesture._item.path().currentPosition()  # type: ignore[union-attr]
    assert abs(desk.spot(end).x() - edge.x()) <= 1
    desk.key(Qt.Key.Key_Escape)
    there = desk.canvas.middle()
    qtbot.wait(60)
    assert desk.canvas.middle() == there
    desk.release(edge)


def test_the_skips_of_a_u_run_level_and_pass_no_layer(qtbot: QtBot) -> None:
    document = Document(Project({"unet": build("unet")}))
    scene = Scene(document)
    skips = 0
    for item in scene.wires.values():
        assert item.course is not None
        (x1, y1, x2, y2), lane, _ = item.course
        if lane is None or y2 <= y1 or abs(lane - x1) <= FAR:
            continue
        skips += 1
        line = item.path()
        points = [line.pointAtPercent(step / 100) for step in range(101)]
        across = {round(at.y() - y1, 3) for at in points if x1 + 14 < at.x() < lane - 14}
        assert across == {LEVEL}
        assert (points[-1].x(), points[-1].y()) == pytest.approx((x2, y2))
        bodies = [node.frame.body.translated(*node.place) for node in scene.nodes.values()]
        assert not any(body.adjusted(1, 1, -1, -1).contains(at) for body in bodies for at in points)
        from_afar = lines(item.course)
        assert {(each.y1(), each.y2()) for each in from_afar if each.dx()} == {(y1 + LEVEL,) * 2}
    assert skips == 4
    document.close()
