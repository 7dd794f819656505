"""New layers: from the palette, by a double-click on an entry, by the quick-add box."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.canvas.frame import Side
from designer.canvas.search import found
from graph import KINDS, Input, Network, ReLU, build
from graph.arrange import arrange
from graph.shorthand import parse
from tests.designer.desk import LEFT, NO_KEYS, Desk


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, build("lenet5"))


def test_a_drop_adds_the_layer_where_it_falls(desk: Desk) -> None:
    spot = QPoint(40, 700)
    assert desk.drop("Conv2d", spot)
    assert desk.selected() == {"conv3"}
    x, y = desk.network.position(desk.id("conv3"))
    at = desk.canvas.at(spot)
    assert (x, y) == (pytest.approx(at.x(), abs=4.1), pytest.approx(at.y(), abs=4.1))
    assert desk.document.undo_stack.count() == 1
    desk.agrees()
    desk.undo()
    assert desk.network.find("conv3") is None
    desk.agrees()


def test_a_drop_on_a_wire_inserts_the_layer_in_one_step(desk: Desk) -> None:
    before = desk.network.copy()
    wire = desk.wire("conv1", "relu1")
    assert desk.drop("BatchNorm2d", desk.on_wire(wire))
    wires = set(desk.network.wires())
    assert wire not in wires
    assert {desk.wire("conv1", "batchnorm1"), desk.wire("batchnorm1", "relu1")} <= wires
    assert desk.document.undo_stack.count() == 1
    bodies = [item.frame.body.translated(item.pos()) for item in desk.board.nodes.values()]
    for place, body in enumerate(bodies):
        assert not any(body.intersects(other) for other in bodies[place + 1 :])
    desk.agrees()
    desk.undo()
    assert desk.network == before
    desk.agrees()


@pytest.mark.parametrize(("node", "side"), [("relu1", Side.INPUT), ("conv1", Side.OUTPUT)])
def test_a_drop_on_the_dot_at_either_end_takes_its_wire(desk: Desk, node: str, side: Side) -> None:
    wire = desk.wire("conv1", "relu1")
    port = wire.target_port if side is Side.INPUT else wire.source_port
    dot = desk.board.nodes[desk.id(node)].port_centre(side, port)
    assert desk.drop("BatchNorm2d", desk.spot(dot))
    wires = set(desk.network.wires())
    assert wire not in wires
    assert {desk.wire("conv1", "batchnorm1"), desk.wire("batchnorm1", "relu1")} <= wires
    desk.agrees()


def test_a_layer_that_cannot_stand_on_a_wire_is_put_beside_it(desk: Desk) -> None:
    wires = set(desk.network.wires())
    assert desk.drop("Add", desk.on_wire(desk.wire("conv1", "relu1")))
    assert set(desk.network.wires()) == wires
    desk.agrees()


def test_an_unknown_kind_and_other_mime_types_are_not_taken(desk: Desk) -> None:
    assert not desk.drop("Nonsense", QPoint(40, 700))
    data = QMimeData()
    data.setText("Conv2d")
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, LEFT, NO_KEYS)
    QApplication.sendEvent(desk.canvas.viewport(), enter)
    assert not enter.isAccepted()
    desk.agrees()


def test_add_layer_goes_below_the_selected_node_and_is_wired(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Network())
    for kind in ("Input", "Conv2d", "ReLU", "Output"):
        desk.canvas.add_layer(kind)
    assert [desk.network.name(node) for node in desk.network] == [
        "input1",
        "conv1",
        "relu1",
        "output1",
    ]
    assert set(desk.network.wires()) == {
        desk.wire("input1", "conv1"),
        desk.wire("conv1", "relu1"),
        desk.wire("relu1", "output1"),
    }
    heights = [desk.network.position(node)[1] for node in desk.network]
    assert heights == sorted(heights)
    desk.agrees()
    for _ in range(4):
        desk.undo()
    assert len(desk.network) == 0
    desk.agrees()


def test_add_layer_with_nothing_to_wire_to_goes_to_the_middle(desk: Desk) -> None:
    wires = set(desk.network.wires())
    desk.canvas.add_layer("ReLU")
    assert set(desk.network.wires()) == wires
    assert desk.selected() == {"relu5"}
    desk.canvas.add_layer("Nonsense")
    desk.agrees()


def test_a_double_click_on_nothing_opens_the_box_and_enter_adds_there(desk: Desk) -> None:
    spot = QPoint(60, 690)
    QTest.mouseDClick(desk.canvas.viewport(), LEFT, NO_KEYS, spot)
    box = desk.canvas.quick_add
    assert box.isVisible()
    QTest.keyClicks(box.field, "fc")
    assert box.list.currentItem().text() == "Linear"
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert not box.isVisible()
    x, y = desk.network.position(desk.id("linear1"))
    at = desk.canvas.at(spot)
    assert (x, y) == (pytest.approx(at.x(), abs=4.1), pytest.approx(at.y(), abs=4.1))
    desk.agrees()


def test_tab_opens_the_box_and_a_chain_is_typed(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Network())
    for word in ("input", "1x1", "bn", "rectifier"):
        desk.key(Qt.Key.Key_Tab)
        assert desk.canvas.quick_add.isVisible()
        QTest.keyClicks(desk.canvas.quick_add.field, word)
        QTest.keyClick(desk.canvas.quick_add.field, Qt.Key.Key_Return)
    assert [desk.network.layer(node).kind for node in desk.network] == [
        "Input",
        "Conv2d",
        "BatchNorm2d",
        "ReLU",
    ]
    assert len(list(desk.network.wires())) == 3
    desk.agrees()


def test_the_arrows_choose_and_escape_leaves(desk: Desk) -> None:
    desk.key(Qt.Key.Key_Tab)
    box = desk.canvas.quick_add
    QTest.keyClicks(box.field, "pool")
    first = box.list.currentItem().text()
    QTest.keyClick(box.field, Qt.Key.Key_Down)
    assert box.list.currentItem().text() != first
    QTest.keyClick(box.field, Qt.Key.Key_Up)
    assert box.list.currentItem().text() == first
    QTest.keyClicks(box.field, "zzz")
    assert box.list.count() == 0
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    QTest.keyClick(box.field, Qt.Key.Key_Escape)
    assert not box.isVisible()
    assert desk.document.undo_stack.count() == 0


def test_search_knows_names_synonyms_and_categories_best_first() -> None:
    assert found("conv")[0] is KINDS["Conv2d"]
    assert found("dense")[0] is KINDS["Linear"]
    assert found("bn")[0] is KINDS["BatchNorm2d"]
    assert {kind.category for kind in found("activation")} >= {"Activation"}
    assert found("max pool")[0] is KINDS["MaxPool2d"]
    assert found("po", {"MaxPool2d"})[0] is KINDS["MaxPool2d"]
    assert all("pool" in kind.__name__.lower() for kind in found("max pool"))
    assert len(found("")) == len(KINDS)
    assert found("zqz") == []


def listed(desk: Desk) -> list[str]:
    rows = desk.canvas.quick_add.list
    return [rows.item(row).text() for row in range(rows.count())]


def test_an_empty_drawing_is_offered_an_input_then_what_networks_have_most(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Network())
    desk.key(Qt.Key.Key_Tab)
    assert listed(desk)[:4] == ["Input", "Conv2d", "AdaptiveAvgPool2d", "MaxPool2d"]
    QTest.keyClick(desk.canvas.quick_add.field, Qt.Key.Key_Return)
    desk.key(Qt.Key.Key_Tab)
    assert listed(desk)[0] == "Conv2d", "a second Input is seldom wanted"
    QTest.keyClicks(desk.canvas.quick_add.field, "relu > sigmoid > output")
    QTest.keyClick(desk.canvas.quick_add.field, Qt.Key.Key_Return)
    desk.document.select([desk.id("relu1")])
    desk.key(Qt.Key.Key_Tab)
    assert listed(desk)[:3] == ["Sigmoid", "ReLU", "Conv2d"], "the last ones, but not its end"
    desk.agrees()


def test_those_that_fit_the_selected_layer_come_first(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Network())
    desk.canvas.commands.add_typed("input 3x8x8 > flatten")
    box = desk.canvas.quick_add
    desk.document.select([desk.id("flatten1")])
    desk.key(Qt.Key.Key_Tab)
    QTest.keyClicks(box.field, "n")
    assert listed(desk).index("Linear") < listed(desk).index("Conv2d")
    last = box.list.item(box.list.count() - 1)
    assert "flatten1" in last.toolTip(), "the reason is told"
    QTest.keyClick(box.field, Qt.Key.Key_Escape)
    desk.document.select(())
    desk.key(Qt.Key.Key_Tab)
    QTest.keyClicks(box.field, "conv")
    assert "flatten1" not in box.list.item(0).toolTip()


@pytest.mark.parametrize("line", ["sigmoid", "sigmoid > dropout"])
def test_what_is_added_to_a_layer_in_use_begins_a_branch(desk: Desk, line: str) -> None:
    before = set(desk.network.wires())
    desk.document.select([desk.id("conv1")])
    desk.key(Qt.Key.Key_Tab)
    QTest.keyClicks(desk.canvas.quick_add.field, line)
    QTest.keyClick(desk.canvas.quick_add.field, Qt.Key.Key_Return)
    wires = set(desk.network.wires())
    assert before < wires
    assert desk.wire("conv1", "sigmoid1") in wires
    desk.agrees()


def test_a_layer_put_on_a_shortcut_covers_none_of_those_it_passes(qtbot: QtBot) -> None:
    network = parse("input 64x8x8 > [conv 64 3x3 p1 > bn > relu | _] > add > output").network
    arrange(network)
    desk = Desk(qtbot, network)
    starts = network.wires_out_of(desk.id("input1"))
    shortcut = next(wire for wire in starts if wire.target == desk.id("add1"))
    assert desk.drop("Conv2d", desk.on_wire(shortcut))
    new = desk.board.nodes[desk.id("conv2")]
    body = new.frame.body.translated(new.pos())
    others = [item for item in desk.board.nodes.values() if item is not new]
    assert not any(body.intersects(item.frame.body.translated(item.pos())) for item in others)
    desk.agrees()


def test_a_layer_put_on_a_wire_that_climbs_covers_none(qtbot: QtBot) -> None:
    network = Network()
    image = network.add(Input(), name="image", position=(0, 0))
    low = network.add(ReLU(), image, name="low", position=(0, 92))
    network.add(ReLU(), low, name="aside", position=(0, 184))
    network.add(ReLU(), low, name="high", position=(300, 0))
    desk = Desk(qtbot, network)
    assert desk.drop("Sigmoid", desk.on_wire(desk.wire("low", "high")))
    assert desk.wire("sigmoid1", "high") in set(desk.network.wires())
    assert desk.network.position(desk.id("sigmoid1")) == (0, 276)
    desk.agrees()


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("MaxPooling2D", "MaxPool2d"),
        ("averagepooling3d", "AvgPool3d"),
        ("BatchNormalization", "BatchNorm2d"),
        ("GlobalAveragePooling2D", "AdaptiveAvgPool2d"),
        ("Conv2DTranspose", "ConvTranspose2d"),
        ("SeparableConv2D", "DepthwiseSeparable"),
        ("ZeroPadding2D", "ZeroPad2d"),
        ("UpSampling2D", "Upsample"),
        ("subpixel", "PixelShuffle"),
        ("Dense", "Linear"),
    ],
)
def test_search_knows_the_names_of_other_libraries(words: str, kind: str) -> None:
    assert found(words)[0].__name__ == kind


def test_a_drag_that_leaves_the_canvas_leaves_nothing(desk: Desk) -> None:
    from PySide6.QtGui import QDragLeaveEvent, QDragMoveEvent

    from designer.canvas import LAYER_MIME

    data = QMimeData()
    data.setData(LAYER_MIME, b"ReLU")
    action, viewport, at = Qt.DropAction.CopyAction, desk.canvas.viewport(), QPoint(30, 30)
    QApplication.sendEvent(viewport, QDragEnterEvent(at, action, data, LEFT, NO_KEYS))
    QApplication.sendEvent(viewport, QDragMoveEvent(at, action, data, LEFT, NO_KEYS))
    assert len(desk.board.items()) > len(desk.board.nodes) + len(desk.board.wires)
    QApplication.sendEvent(viewport, QDragLeaveEvent())
    desk.agrees()


def test_a_letter_adds_at_the_mouse_unless_one_layer_is_selected(desk: Desk) -> None:
    box = desk.canvas.quick_add
    spot = QPoint(40, 600)
    desk.move(spot)
    desk.key("n")
    QTest.keyClicks(box.field, "orm2")
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    (first,) = desk.selected()
    at, (x, y) = desk.canvas.at(spot), desk.network.position(desk.id(first))
    assert (x, y) == (pytest.approx(at.x(), abs=4.1), pytest.approx(at.y(), abs=4.1))
    desk.move(spot + QPoint(300, 0))
    desk.key("r")
    QTest.keyClicks(box.field, "elu")
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    (second,) = desk.selected()
    assert desk.wire(first, second) in set(desk.network.wires())
    desk.agrees()


def test_a_drop_on_a_layer_that_stays_covers_no_layer(desk: Desk) -> None:
    assert desk.drop("Add", desk.body("relu1"))
    assert desk.selected() == {"add1"}
    bodies = [item.frame.body.translated(*item.place) for item in desk.board.nodes.values()]
    for place, body in enumerate(bodies):
        assert not any(body.intersects(other) for other in bodies[place + 1 :])
    desk.agrees()
