"""Copies that are fed by what fed their originals: pasted and duplicated with wires."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from designer.canvas.fragment import FRAGMENT_MIME
from designer.canvas.outer_wires import OUTER_MIME
from designer.window import MainWindow
from graph import Add, Conv2d, Input, Network, Output, ReLU
from graph.edits import Remove, Rename
from tests.designer.conftest import node
from tests.designer.desk import Desk


def branched() -> Network:
    """An image and its convolution, added and rectified."""
    network = Network()
    image = network.add(Input(shape=(4, 8, 8)), name="image", position=(0, 0))
    conv = network.add(Conv2d(out_channels=4, kernel_size=1), image, name="conv", position=(0, 100))
    total = network.add(Add(), conv, image, name="sum", position=(0, 220))
    relu = network.add(ReLU(), total, name="relu", position=(0, 340))
    network.add(Output(), relu, name="out", position=(0, 460))
    return network


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, branched())


def wires(desk: Desk) -> set[str]:
    name = desk.network.name
    return {f"{name(w.source)} {name(w.target)}.{w.target_port}" for w in desk.network.wires()}


def copied(desk: Desk, *names: str) -> None:
    desk.document.select([desk.id(name) for name in names])
    desk.ctrl(Qt.Key.Key_C)


def test_pasted_layers_are_fed_as_the_originals(desk: Desk) -> None:
    first, second = (port.name for port in Add().input_ports)
    before = wires(desk)
    copied(desk, "sum", "relu")
    desk.canvas.commands.paste(with_wires=True)
    assert desk.selected() == {"sum1", "relu1"}
    assert wires(desk) - before == {
        f"conv sum1.{first}",
        f"image sum1.{second}",
        "sum1 relu1.in",
    }
    assert desk.document.undo_stack.count() == 1
    assert desk.document.undo_stack.undoText() == "Paste 2 layers with wires"
    assert not desk.refusals
    desk.agrees()
    desk.undo()
    assert wires(desk) == before
    desk.agrees()


def test_a_plain_paste_leaves_the_outer_wires_out(desk: Desk) -> None:
    before = wires(desk)
    copied(desk, "sum", "relu")
    desk.ctrl(Qt.Key.Key_V)
    assert {w.split()[0] for w in wires(desk) - before}.isdisjoint({"conv", "image"})


def test_sources_are_known_again_by_another_name_and_missed_when_gone(desk: Desk) -> None:
    copied(desk, "sum")
    desk.document.push(Rename(desk.id("conv"), "stem"), "Rename")
    desk.document.push(Remove(desk.id("image")), "Delete")
    before = wires(desk)
    desk.canvas.commands.paste(with_wires=True)
    (new,) = wires(desk) - before
    assert new.startswith("stem ")
    assert desk.refusals == ["1 of 2 outer wires could not be drawn: their sources are not here."]
    desk.agrees()


def test_another_network_is_searched_by_name(qtbot: QtBot, desk: Desk) -> None:
    copied(desk, "relu")
    network = Network()
    network.add(Input(shape=(4, 8, 8)), name="first")
    network.add(Input(shape=(4, 8, 8)), name="another")
    network.add(Input(shape=(4, 8, 8)), name="sum")  # n3 is the sum's id in the first network too
    network.add(Input(shape=(4, 8, 8)), name="conv")
    network.rename("n3", "third")
    network.rename("n4", "sum")
    other = Desk(qtbot, network)
    other.canvas.commands.paste(with_wires=True)
    assert wires(other) == {"sum relu.in"}
    other.agrees()


def test_cut_layers_go_back_to_where_they_were(desk: Desk) -> None:
    desk.document.select([desk.id("conv")])
    desk.ctrl(Qt.Key.Key_X)
    desk.canvas.commands.paste(with_wires=True)
    assert "image conv.in" in wires(desk)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"wires": [{"source": 1}]}', "[" * 9000])
def test_hostile_wires_are_left_out(desk: Desk, text: str) -> None:
    copied(desk, "relu")
    before = wires(desk)
    fragment = bytes(QGuiApplication.clipboard().mimeData().data(FRAGMENT_MIME).data())
    data = QMimeData()
    data.setData(FRAGMENT_MIME, fragment)
    data.setData(OUTER_MIME, text.encode())
    QGuiApplication.clipboard().setMimeData(data)
    desk.canvas.commands.paste(with_wires=True)
    assert desk.selected() == {"relu1"} and wires(desk) == before


def test_the_keys_paste_and_duplicate_with_wires(qtbot: QtBot, window: MainWindow) -> None:
    network = window.document.network
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    window.document.select([node(window, "relu1")])
    window.activateWindow()
    window.canvas.setFocus()
    qtbot.keyClick(window.canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    for key in (Qt.Key.Key_V, Qt.Key.Key_D):
        window.document.select([node(window, "relu1")])
        qtbot.keyClick(window.canvas, key, both)
        (new,) = window.document.selection
        (wire,) = network.wires_into(new).values()
        assert network.name(wire.source) == "conv1"
    assert window.document.undo_stack.undoText() == "Duplicate relu1 with wires"
