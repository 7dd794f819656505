"""Select, move, delete, copy: nodes by mouse and keys."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from graph import KINDS, Input, Network, ReLU, build, make
from graph.edits import Move
from tests.designer.desk import Desk

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, build("lenet5"))


def test_a_click_selects_and_one_beside_selects_nothing(desk: Desk) -> None:
    desk.click(desk.body("conv1"))
    assert desk.selected() == {"conv1"}
    desk.click(desk.body("pool1"))
    assert desk.selected() == {"pool1"}
    desk.click(desk.void())
    assert desk.selected() == set()
    assert desk.document.undo_stack.count() == 0


def test_ctrl_and_shift_toggle(desk: Desk) -> None:
    desk.click(desk.body("conv1"))
    desk.click(desk.body("pool1"), CTRL)
    desk.click(desk.body("relu1"), SHIFT)
    assert desk.selected() == {"conv1", "pool1", "relu1"}
    desk.click(desk.body("conv1"), CTRL)
    assert desk.selected() == {"pool1", "relu1"}


def test_a_rubber_band_selects_what_it_touches(desk: Desk) -> None:
    around = QRect(desk.body("conv1") - QPoint(100, 40), desk.body("pool1") + QPoint(20, 10))
    desk.begin(around.topLeft(), around.bottomRight())
    assert desk.selected() == {"conv1", "relu1", "pool1"}
    desk.key(Qt.Key.Key_Escape)
    assert desk.selected() == set()
    desk.release(around.bottomRight())
    desk.agrees()
    desk.drag(around.topLeft(), around.bottomRight())
    assert desk.selected() == {"conv1", "relu1", "pool1"}
    desk.agrees()


def test_a_rubber_band_adds_with_shift_and_takes_away_with_ctrl(desk: Desk) -> None:
    desk.click(desk.body("fc1"))
    around = QRect(desk.body("conv1") - QPoint(100, 40), desk.body("pool1") + QPoint(20, 10))
    desk.drag(around.topLeft(), around.bottomRight(), SHIFT)
    assert desk.selected() == {"fc1", "conv1", "relu1", "pool1"}
    upper = desk.body("relu1") + QPoint(20, 10)
    desk.begin(around.topLeft(), upper, CTRL)
    assert desk.selected() == {"fc1", "pool1"}
    desk.key(Qt.Key.Key_Escape)
    assert desk.selected() == {"fc1", "conv1", "relu1", "pool1"}
    desk.release(upper, CTRL)
    desk.drag(around.topLeft(), upper, CTRL)
    assert desk.selected() == {"fc1", "pool1"}


def test_a_drag_moves_the_selection_in_one_step_on_the_grid(desk: Desk) -> None:
    before = {name: desk.network.position(desk.id(name)) for name in ("conv1", "relu1", "pool1")}
    desk.click(desk.body("conv1"))
    desk.click(desk.body("relu1"), CTRL)
    start = desk.body("conv1")
    desk.drag(start, start + QPoint(-45, 21))
    x, y = desk.network.position(desk.id("conv1"))
    assert (x % 8, y % 8) == (0, 0)
    assert abs(x - (before["conv1"][0] - 45)) <= 4
    dx, dy = x - before["conv1"][0], y - before["conv1"][1]
    assert desk.network.position(desk.id("relu1")) == (
        before["relu1"][0] + dx,
        before["relu1"][1] + dy,
    )
    assert desk.network.position(desk.id("pool1")) == before["pool1"]
    assert desk.document.undo_stack.count() == 1
    desk.agrees()
    desk.undo()
    assert desk.network.position(desk.id("conv1")) == before["conv1"]
    desk.agrees()
    desk.redo()
    assert desk.network.position(desk.id("conv1")) == (x, y)
    desk.agrees()


def test_wires_follow_while_nodes_are_dragged_and_escape_puts_all_back(desk: Desk) -> None:
    wire = desk.wire("conv1", "relu1")
    course = desk.board.wires[wire].course
    start = desk.body("conv1")
    desk.begin(start, start + QPoint(-90, 10))
    assert desk.board.wires[wire].course != course
    desk.key(Qt.Key.Key_Escape)
    assert desk.board.wires[wire].course == course
    desk.release(start)
    assert desk.document.undo_stack.count() == 0
    desk.agrees()


def test_a_long_wire_makes_way_for_a_node_put_on_it(qtbot: QtBot) -> None:
    desk = Desk(qtbot, build("small_resnet"))
    skip = next(
        wire
        for wire in desk.network.wires()
        if (wire.source, wire.target) == (desk.id("relu1"), desk.id("add1"))
    )
    lane = desk.board.wires[skip].course.lane
    _, y = desk.network.position(desk.id("bn2"))
    desk.document.push(Move(((desk.id("fc"), (lane, y)),)), "Move")
    assert desk.board.wires[skip].course.lane != lane
    desk.agrees()
    desk.undo()
    assert desk.board.wires[skip].course.lane == lane
    desk.agrees()


def test_delete_and_undo(desk: Desk) -> None:
    before = desk.network.copy()
    desk.click(desk.body("relu1"))
    desk.key(Qt.Key.Key_Backspace)
    assert desk.network.find("relu1") is None
    assert desk.selected() == set()
    desk.agrees()
    desk.undo()
    assert desk.network == before
    desk.agrees()


def test_select_all_and_delete_leaves_an_empty_canvas(desk: Desk) -> None:
    desk.ctrl(Qt.Key.Key_A)
    assert len(desk.document.selection) == len(desk.network)
    desk.key(Qt.Key.Key_Delete)
    assert len(desk.network) == 0
    assert desk.board.items() == []
    desk.canvas.fit()
    desk.undo()
    desk.agrees()


def test_arrow_keys_nudge_in_one_step_for_one_selection(desk: Desk) -> None:
    desk.click(desk.body("conv1"))
    x, y = desk.network.position(desk.id("conv1"))
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Down):
        desk.key(key)
    assert desk.network.position(desk.id("conv1")) == (x - 16, y + 8)
    assert desk.document.undo_stack.count() == 1
    desk.click(desk.body("relu1"))
    desk.key(Qt.Key.Key_Up)
    assert desk.document.undo_stack.count() == 2
    desk.undo()
    desk.undo()
    assert desk.network.position(desk.id("conv1")) == (x, y)
    desk.redo()
    assert desk.network.position(desk.id("conv1")) == (x - 16, y + 8)
    desk.agrees()


def test_ctrl_d_copies_the_selection_with_its_inner_wires(desk: Desk) -> None:
    count, wires = len(desk.network), len(list(desk.network.wires()))
    desk.click(desk.body("conv1"))
    desk.click(desk.body("relu1"), CTRL)
    desk.ctrl(Qt.Key.Key_D)
    assert len(desk.network) == count + 2
    assert len(list(desk.network.wires())) == wires + 1
    assert desk.selected() == {"conv3", "relu5"}
    assert desk.network.layer(desk.id("conv3")) == desk.network.layer(desk.id("conv1"))
    assert desk.document.undo_stack.count() == 1
    desk.agrees()
    desk.undo()
    assert len(desk.network) == count
    desk.agrees()


def test_alt_drag_copies_to_where_it_is_let_go(desk: Desk) -> None:
    start = desk.body("conv1")
    x, y = desk.network.position(desk.id("conv1"))
    desk.drag(start, start + QPoint(-96, 8), ALT)
    assert desk.network.position(desk.id("conv1")) == (x, y)
    copied = desk.network.position(desk.id("conv3"))
    assert copied == (pytest.approx(x - 96, abs=4.1), pytest.approx(y + 8, abs=4.1))
    desk.agrees()
    desk.click(start, ALT)
    assert desk.document.undo_stack.count() == 1


def test_copy_cut_and_paste_keep_inner_wires(desk: Desk) -> None:
    before = desk.network.copy()
    around = QRect(desk.body("conv1") - QPoint(100, 40), desk.body("pool1") + QPoint(20, 10))
    desk.drag(around.topLeft(), around.bottomRight())
    desk.ctrl(Qt.Key.Key_X)
    assert desk.network.find("conv1") is None
    desk.agrees()
    desk.move(desk.void() + QPoint(80, 80))
    desk.ctrl(Qt.Key.Key_V)
    assert desk.selected() == {"conv1", "relu1", "pool1"}
    assert desk.wire("conv1", "relu1") in set(desk.network.wires())
    desk.agrees()
    desk.undo()
    desk.undo()
    assert desk.network == before
    desk.ctrl(Qt.Key.Key_V)
    desk.ctrl(Qt.Key.Key_V)
    assert len(desk.network) == len(before) + 6
    places = [desk.network.position(node) for node in desk.network]
    assert len(set(places)) == len(places)
    desk.agrees()


def test_pasted_layers_lie_on_no_others_wherever_the_mouse_is(desk: Desk) -> None:
    desk.document.select(desk.network)
    desk.ctrl(Qt.Key.Key_C)
    for name in ("conv1", "pool2", "fc1"):
        desk.move(desk.body(name) + QPoint(13, 29))
        desk.ctrl(Qt.Key.Key_V)
        assert desk.canvas.visible().intersects(desk.board.drawing(desk.document.selection))
    bodies = [item.frame.body.translated(item.pos()) for item in desk.board.nodes.values()]
    assert len(bodies) == 4 * 14
    touching = [(a, b) for a, b in combinations(bodies, 2) if a.intersects(b)]
    assert not touching
    xs = [desk.network.position(node)[0] for node in desk.network]
    assert max(xs) - min(xs) < 4 * 660, "as near as there is room"
    desk.agrees()


def test_the_clipboard_is_a_short_form_and_hostile_text_is_refused(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.click(desk.body("conv1"))
    desk.ctrl(Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text() == "conv 6 5x5 p2"
    for text in ("", "conv 0", '{"format": "stride-project"', "[" * 5000, "{" * 5000):
        QGuiApplication.clipboard().setText(text)
        with qtbot.waitSignal(desk.canvas.refused):
            desk.ctrl(Qt.Key.Key_V)
    assert desk.document.undo_stack.count() == 0


def test_arrange_is_one_step(desk: Desk) -> None:
    start = desk.body("conv1")
    desk.drag(start, start + QPoint(-60, 40))
    moved = desk.network.copy()
    desk.canvas.arrange()
    assert desk.network == build("lenet5")
    assert desk.document.undo_stack.count() == 2
    desk.agrees()
    desk.undo()
    assert desk.network == moved
    desk.agrees()


@pytest.mark.parametrize("held", ["space", "middle"])
def test_space_or_the_middle_button_drags_the_view(desk: Desk, held: str) -> None:
    before = desk.canvas.middle()
    start, end = desk.body("conv1"), desk.body("conv1") + QPoint(50, -30)
    if held == "space":
        QTest.keyPress(desk.canvas, Qt.Key.Key_Space)
        desk.drag(start, end)
        QTest.keyRelease(desk.canvas, Qt.Key.Key_Space)
    else:
        desk.drag(start, end, button=Qt.MouseButton.MiddleButton)
    after = desk.canvas.middle()
    assert (after - before).toPoint() == QPoint(-50, 30)
    assert desk.document.undo_stack.count() == 0
    assert not desk.canvas.space_held


def test_a_chosen_node_that_can_be_seen_is_not_moved(desk: Desk) -> None:
    logits = desk.id("logits")
    desk.canvas.fit()
    before = desk.canvas.visible()
    desk.canvas.choose(logits)
    assert desk.selected() == {"logits"}
    assert desk.canvas.visible() == before
    desk.canvas.set_zoom(2.0)
    desk.canvas.centerOn(desk.board.nodes[desk.id("image")].pos())
    assert not desk.canvas.visible().contains(desk.board.drawing([logits]))
    desk.canvas.choose(logits)
    assert desk.canvas.visible().contains(desk.board.drawing([logits]))


def test_show_node_selects_and_centres(desk: Desk) -> None:
    desk.canvas.show_node(desk.id("logits"))
    assert desk.selected() == {"logits"}
    middle = desk.canvas.viewport().rect().center()
    assert (desk.body("logits") - middle).manhattanLength() <= 2


def test_the_tooltip_of_a_failed_layer_is_its_message(desk: Desk) -> None:
    from designer.canvas.hits import Hit
    from designer.canvas.tips import tip
    from graph.edits import set_parameters

    conv2 = desk.id("conv2")
    desk.document.push(set_parameters(desk.network, conv2, kernel_size=31), "Set")
    assert "does not fit" in tip(desk.document, Hit(conv2))
    assert "28 × 5" not in tip(desk.document, Hit(desk.id("conv1")))
    assert "6×28×28" in tip(desk.document, Hit(wire=desk.wire("conv1", "relu1")))
    desk.agrees()


def test_no_kind_looks_wrong_for_its_ports(qtbot: QtBot) -> None:
    from graph import Network

    network = Network()
    for place, kind in enumerate(KINDS.values()):
        network.add(kind(), position=(place * 200.0, 0.0))
    desk = Desk(qtbot, network)
    desk.canvas.fit()
    desk.agrees()


def test_long_names_of_one_stage_stay_apart(qtbot: QtBot) -> None:
    network = Network()
    for row, kind in enumerate(("conv1", "conv2", "shortcut")):
        network.add(ReLU(), name=f"layer1_144_body_long_{kind}", position=(0.0, 92.0 * row))
    desk = Desk(qtbot, network)
    shown = [item.look.name for item in desk.board.nodes.values()]
    assert len(set(shown)) == 3
    assert all("…" in name and name.startswith("layer1") for name in shown)


@pytest.mark.parametrize(
    ("kind", "shape", "told"),
    [
        ("MaxPool2dIndices", (6, 28, 28), ["6×14×14", "indices 6×14×14"]),
        ("MaxPool2dIndices", (6, 8, 8), ["out 6×4×4", "indices 6×4×4"]),
        ("MaxPool2dIndices", (64, 198, 198), ["64×99×99", "64×99×99"]),
        ("LSTM", (10, 64), ["out 10×128", "state 128"]),
    ],
)
def test_shapes_of_several_outputs_stand_apart_with_the_names_for_which_there_is_room(
    qtbot: QtBot, kind: str, shape: tuple[int, ...], told: list[str]
) -> None:
    network = Network()
    node = network.add(make(kind, {}), network.add(Input(shape=shape)))
    chips = Desk(qtbot, network).canvas.board.nodes[node].look.shapes
    assert [chip.text for chip in chips] == told
    assert not chips[0].box.intersects(chips[1].box)
