"""A node's layer typed on the node itself, by real keys in the field that a double-click opens."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.canvas.phrase_box import PhraseBox, layer_from, words_of
from designer.window import MainWindow
from graph import Add, Concat, Conv2d, Input, MaxPool2d, Network, Output, ReLU, Residual, build
from graph.edits import Replace
from tests.designer.conftest import node
from tests.designer.desk import LEFT, Desk


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    network = Network()
    image = network.add(Input(shape=(4, 16, 16)), name="image", position=(0, 0))
    conv = Conv2d(out_channels=8, kernel_size=3, padding=1)
    first = network.add(conv, image, name="conv1", position=(0, 100))
    second = network.add(conv, image, name="stem", position=(220, 100))
    total = network.add(Add(), first, second, name="sum", position=(0, 220))
    third = network.add(ReLU(), total, name="relu1", position=(0, 340))
    network.add(Output(), third, name="out", position=(0, 460))
    network.add(Residual(), image, name="block", position=(440, 100))
    return Desk(qtbot, network)


def double_click(desk: Desk, name: str) -> PhraseBox:
    spot, viewport = desk.body(name), desk.canvas.viewport()
    QTest.mouseClick(viewport, LEFT, pos=spot)
    QTest.mouseDClick(viewport, LEFT, pos=spot)
    return desk.canvas.commands.phrase_box


def write(box: PhraseBox, text: str, *, enter: bool = True) -> None:
    box.field.selectAll()
    QTest.keyClicks(box.field, text)
    if enter:
        QTest.keyClick(box.field, Qt.Key.Key_Return)


def test_a_double_click_shows_the_short_form_selected(desk: Desk) -> None:
    box = double_click(desk, "conv1")
    assert box.isVisible() and box.field.hasFocus()
    assert box.field.text() == "conv 8 3x3 p1"
    assert box.field.selectedText() == "conv 8 3x3 p1"
    assert box.told.text() == "Conv2d 8 3×3 padding 1 → 8×16×16"
    assert desk.canvas.gesture is None
    QTest.keyClick(box.field, Qt.Key.Key_Escape)
    assert not box.isVisible() and desk.canvas.hasFocus()
    assert desk.document.undo_stack.count() == 0


def test_typed_values_are_one_step_and_the_name_stays(desk: Desk) -> None:
    box = double_click(desk, "stem")
    QTest.keyClicks(box.field, "8 5x5 p2 no-bias")
    assert box.told.text() == "Conv2d 8 5×5 padding 2 no bias → 8×16×16"
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert not box.isVisible()
    stem = desk.network.layer(desk.id("stem"))
    assert stem == Conv2d(out_channels=8, kernel_size=5, padding=2, bias=False)
    assert desk.document.undo_stack.undoText() == "Set stem to Conv2d 8 5×5 padding 2 no bias"
    desk.agrees()
    desk.undo()
    assert desk.network.layer(desk.id("stem")).kernel_size == (3, 3)
    desk.agrees()


@pytest.mark.parametrize("line", ["conv 16 1x1", "16 1x1", "16 k1"])
def test_a_line_or_its_values_are_typed_over_what_is_there(desk: Desk, line: str) -> None:
    box = double_click(desk, "conv1")
    QTest.keyClicks(box.field, line)
    assert box.told.text() == "Conv2d 16 1×1 → 16×16×16"
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert desk.network.layer(desk.id("conv1")) == Conv2d(out_channels=16, kernel_size=1)
    desk.agrees()


def test_values_that_are_no_name_of_a_layer_are_those_of_its_kind(desk: Desk) -> None:
    write(double_click(desk, "conv1"), "maxpool 2")
    box = double_click(desk, "maxpool1")
    QTest.keyClicks(box.field, "3x3 s2")
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert desk.network.layer(desk.id("maxpool1")) == MaxPool2d(kernel_size=3, stride=2)
    box = double_click(desk, "maxpool1")
    QTest.keyClicks(box.field, "s1 k2")
    assert box.told.text().startswith("MaxPool2d")


def test_another_kind_takes_the_place_just_as_it_is_typed(desk: Desk) -> None:
    first = desk.id("conv1")
    write(double_click(desk, "conv1"), "maxpool 2/2")
    assert desk.network.layer(first) == MaxPool2d(kernel_size=2, stride=2)
    assert desk.network.name(first) == "maxpool1"
    assert len(desk.network.wires_into(first)) == 1 and len(desk.network.wires_out_of(first)) == 1
    assert desk.document.undo_stack.count() == 1
    desk.agrees()
    desk.undo()
    assert desk.network.name(first) == "conv1"


def test_a_merge_keeps_a_port_for_each_wire(desk: Desk) -> None:
    box = double_click(desk, "sum")
    assert box.field.text() == "add"
    write(box, "concat")
    total = desk.id("sum")
    assert desk.network.layer(total) == Concat() and len(desk.network.wires_into(total)) == 2


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("cnv 64", "there is no layer called that"),
        ("conv 0", "out_channels must be a whole number ≥ 1"),
        ("conv 8 > relu", "This says 2 layers, and the node is one."),
        ("", "nothing to read"),
        ("relu", ""),
    ],
)
def test_what_cannot_be_read_stays_with_its_sentence(desk: Desk, text: str, told: str) -> None:
    box = double_click(desk, "conv1")
    before = desk.network.copy()
    box.field.clear()
    write(box, text)
    if not told:
        assert not box.isVisible()
        return
    assert box.isVisible() and told in box.told.text()
    assert box.told.property("role") == "error"
    QTest.keyClick(box.field, Qt.Key.Key_Escape)
    assert not box.isVisible() and desk.network == before


def test_a_kind_without_the_ports_is_refused_by_the_wire_it_would_lose(desk: Desk) -> None:
    box = double_click(desk, "sum")
    write(box, "relu")
    assert box.told.text() == "ReLU has no port for the wire conv1 → sum. Remove that wire first."
    write(box, "output")
    assert "has no port for the wire" in box.told.text()
    assert desk.document.undo_stack.count() == 0


def test_leaving_the_field_takes_what_can_be_read_and_tells_of_the_rest(desk: Desk) -> None:
    write(double_click(desk, "conv1"), "conv 8 1x1", enter=False)
    desk.click(desk.void())
    assert desk.network.layer(desk.id("conv1")).kernel_size == (1, 1)
    write(double_click(desk, "stem"), "conv nine", enter=False)
    desk.click(desk.void())
    assert len(desk.refusals) == 1 and "nine" in desk.refusals[0]
    assert desk.document.undo_stack.count() == 1
    assert not desk.canvas.commands.phrase_box.isVisible()


def test_a_bypassed_layer_stays_bypassed(desk: Desk) -> None:
    relu = desk.id("relu1")
    desk.document.push(Replace(relu, ReLU().with_bypass(True)), "Bypass")
    write(double_click(desk, "relu1"), "tanh")
    assert desk.network.layer(relu).kind == "Tanh" and desk.network.layer(relu).bypassed


def test_a_double_click_on_a_block_opens_no_field(desk: Desk) -> None:
    double_click(desk, "block")
    assert not desk.canvas.commands.phrase_box.isVisible()


@pytest.mark.parametrize("name", ["googlenet", "small_resnet", "unet"])
def test_every_layer_is_read_as_it_is_written(name: str) -> None:
    network = build(name)
    for each in network:
        words = words_of(network, each)
        if words is not None:
            assert layer_from(network, each, words) == network.layer(each)


def test_a_key_opens_the_field_too(qtbot: QtBot, window: MainWindow) -> None:
    window.canvas.show_node(node(window, "conv1"))
    window.actions_.write.trigger()
    box = window.canvas.commands.phrase_box
    assert box.isVisible() and box.field.text() == "conv 6 5x5 p2"
    QTest.keyClick(box.field, Qt.Key.Key_Escape)
    window.document.select([])
    window.actions_.write.trigger()
    assert not box.isVisible()
    assert window.status.message.text() == "Select one layer to type it anew."
