"""Layers that are typed or pasted as a line, the quick-add box, and the order of its rows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.canvas.frame import PortPlace, Side
from designer.canvas.quick_add import KIND
from designer.canvas.recent import RecentKinds
from designer.palette import Palette
from graph import KINDS, Network, Wire, build
from tests.designer.desk import Desk


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    network = Network()
    image = network.add(KINDS["Input"](shape=(3, 32, 32)), name="image")
    network.add(KINDS["Conv2d"](), image, name="first", position=(0, 96))
    return Desk(qtbot, network)


def kinds(network: Network) -> list[str]:
    return [network.layer(node).kind for node in network]


def typed(desk: Desk, text: str) -> None:
    desk.canvas.setFocus()
    desk.key(Qt.Key.Key_Tab)
    QTest.keyClicks(desk.canvas.quick_add.field, text)


def test_a_typed_line_adds_wired_layers_below_the_selected_one(desk: Desk) -> None:
    desk.document.select([desk.id("first")])
    typed(desk, "conv 64 3x3 s2 > bn")
    box = desk.canvas.quick_add
    assert box.list.item(0).text() == "Add 2 layers: Conv2d 64 3×3 stride 2 → BatchNorm2d"
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert not box.isVisible()
    assert {desk.wire("first", "conv1"), desk.wire("conv1", "batchnorm1")} <= set(
        desk.network.wires()
    )
    heights = [desk.network.position(desk.id(n))[1] for n in ("first", "conv1", "batchnorm1")]
    assert heights == sorted(heights)
    assert desk.selected() == {"conv1", "batchnorm1"}
    assert desk.document.undo_stack.undoText() == "Add 2 layers"
    desk.agrees()
    desk.undo()
    assert kinds(desk.network) == ["Input", "Conv2d"]
    desk.agrees()


def test_the_box_tells_what_is_wrong_while_it_is_typed(desk: Desk) -> None:
    box = desk.canvas.quick_add
    typed(desk, "conv 64 > cnv")
    assert box.list.count() == 0
    assert "Perhaps conv is meant." in box.help.text()
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert box.isVisible()
    box.field.clear()
    QTest.keyClicks(box.field, "max pool")
    assert box.list.item(0).text() == "MaxPool2d"
    assert box.help.isHidden()
    QTest.keyClick(box.field, Qt.Key.Key_Escape)
    assert desk.document.undo_stack.count() == 0


def test_with_a_wire_in_hand_what_fits_comes_first_and_is_wired(qtbot: QtBot) -> None:
    desk = Desk(qtbot, build("lenet5"))
    box, start = desk.canvas.quick_add, PortPlace(desk.id("fc1"), Side.OUTPUT, "out")
    box.open(desk.void(), start)
    qtbot.waitUntil(lambda: not box._judging.isActive())
    rows = [box.list.item(row) for row in range(box.list.count())]
    assert {row.data(KIND) for row in rows} == set(KINDS)
    names = [row.text() for row in rows]
    assert names.index("Linear") < names.index("Conv2d")
    conv = rows[names.index("Conv2d")]
    assert "needs C×H×W, but gets 120" in conv.toolTip()
    assert conv.foreground().color() == box.palette().placeholderText().color()
    QTest.keyClicks(box.field, "fc 5 > softmax")
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert desk.wire("fc1", "linear1") in set(desk.network.wires())
    box.open(desk.void(), start)
    QTest.keyClicks(box.field, "tanh")
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert desk.wire("fc1", "tanh1") in set(desk.network.wires())
    desk.agrees()


def test_a_wire_pulled_out_of_an_input_is_led_from_the_new_layer(desk: Desk) -> None:
    first = desk.id("first")
    desk.canvas.quick_add.open(desk.void(), PortPlace(first, Side.INPUT, "in"))
    QTest.keyClicks(desk.canvas.quick_add.field, "conv 8 > bn")
    QTest.keyClick(desk.canvas.quick_add.field, Qt.Key.Key_Return)
    into = desk.network.wires_into(first)
    assert into == {"in": desk.wire("batchnorm1", "first")}
    assert desk.document.undo_stack.count() == 1
    desk.agrees()


def test_what_was_added_last_comes_first(desk: Desk) -> None:
    typed(desk, "tanh > gelu")
    QTest.keyClick(desk.canvas.quick_add.field, Qt.Key.Key_Return)
    typed(desk, "")
    rows = [desk.canvas.quick_add.list.item(row).text() for row in range(2)]
    assert rows == ["GELU", "Tanh"]


def test_recent_kinds_outlive_the_window(tmp_path: object) -> None:
    path = f"{tmp_path}/settings.ini"
    recent = RecentKinds()
    recent.keep_in(QSettings(path, QSettings.Format.IniFormat))
    recent.add(["ReLU", "Conv2d", "Nonsense", "ReLU"])
    later = RecentKinds()
    later.keep_in(QSettings(path, QSettings.Format.IniFormat))
    assert later.kinds == ["ReLU", "Conv2d"]


def test_a_pasted_line_is_one_named_step(desk: Desk) -> None:
    desk.document.select([desk.id("first")])
    QGuiApplication.clipboard().setText("[conv 32 3x3 p1 | _] > add\nrelu")
    desk.ctrl(Qt.Key.Key_V)
    assert {
        desk.wire("first", "conv1"),
        Wire(desk.id("first"), "out", desk.id("add1"), "in2"),
        Wire(desk.id("conv1"), "out", desk.id("add1"), "in1"),
        desk.wire("add1", "relu1"),
    } <= set(desk.network.wires())
    assert desk.document.undo_stack.undoText() == "Paste 3 layers"
    desk.agrees()
    desk.undo()
    assert kinds(desk.network) == ["Input", "Conv2d"]


def test_text_that_is_no_line_is_refused_in_the_readers_words(desk: Desk) -> None:
    QGuiApplication.clipboard().setText("Dear all, please find attached")
    desk.ctrl(Qt.Key.Key_V)
    assert "Column 1 at “Dear”" in desk.refusals[-1]
    assert desk.document.undo_stack.count() == 0


def test_a_copy_is_whole_between_windows_and_a_line_elsewhere(qtbot: QtBot) -> None:
    desk = Desk(qtbot, build("lenet5"))
    desk.document.select([desk.id("conv1"), desk.id("relu1")])
    desk.ctrl(Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text() == "conv 6 5x5 p2 > relu"
    other = Desk(qtbot, Network())
    other.ctrl(Qt.Key.Key_V)
    assert {other.network.name(node) for node in other.network} == {"conv1", "relu1"}


def test_the_palette_shows_the_common_kinds_first(qtbot: QtBot) -> None:
    palette = Palette()
    qtbot.addWidget(palette)
    for place in range(palette.list.topLevelItemCount()):
        group = palette.list.topLevelItem(place)
        names = [group.child(row).text(0) for row in range(group.childCount())]
        assert names == sorted(names, key=lambda name: (-KINDS[name].common, name))


def test_a_line_typed_into_an_empty_drawing_is_arranged_and_seen_whole(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Network())
    desk.key(Qt.Key.Key_Tab)
    line = "input 1x28x28 > [conv 8 3x3 p1 > relu] x6 > maxpool 2 > flatten > fc 10 > output"
    QTest.keyClicks(desk.canvas.quick_add.field, line)
    QTest.keyClick(desk.canvas.quick_add.field, Qt.Key.Key_Return)
    assert len(desk.network) == 17
    assert len({desk.network.position(node)[0] for node in desk.network}) > 1, "columns"
    assert desk.canvas.visible().contains(desk.board.drawing())
    desk.agrees()
    desk.document.select([desk.id("relu6")])
    desk.canvas.reset_zoom()
    desk.canvas.commands.add_typed("dropout > dropout")
    assert desk.canvas.zoom == 1, "later only so far as is needed"
