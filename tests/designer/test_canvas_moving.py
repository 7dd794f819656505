"""Nodes that are dragged: what they line up with, and out of their wires onto others."""

from __future__ import annotations

from time import perf_counter

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.canvas.frame import GRID, frame_of
from designer.gestures.guides import Guides
from graph import Add, Conv2d, Input, MaxPool2d, Network, Output, ReLU
from tests.designer.desk import LEFT, Desk

CTRL = Qt.KeyboardModifier.ControlModifier
OUT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


def three_free() -> Network:
    """Three layers off the grid, none of them wired."""
    network = Network()
    network.add(ReLU(), name="top", position=(13.3, -201.0))
    network.add(ReLU(), name="low", position=(13.3, -60.0))
    network.add(Add(inputs=20), name="wide", position=(-150.0, 150.0))
    return network


@pytest.fixture
def free(qtbot: QtBot) -> Desk:
    return Desk(qtbot, three_free())


def lines(desk: Desk) -> int:
    """How many pieces the guide lines that are shown have."""
    gesture = desk.canvas.gesture
    guides: Guides = gesture._guides  # type: ignore[union-attr]
    return guides._item.path().elementCount() // 2


def drag_with(desk: Desk, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier) -> None:
    """Drag with keys held, which Qt's own mouseMove cannot."""
    desk.press(start)
    for share in (0.5, 1.0):
        at = QPointF(start + (end - start) * share)
        viewport = desk.canvas.viewport()
        place = viewport.mapToGlobal(at)
        moved = QMouseEvent(QMouseEvent.Type.MouseMove, at, place, LEFT, LEFT, keys)
        QApplication.sendEvent(viewport, moved)
    desk.release(end, keys)


def test_a_dragged_node_snaps_to_the_centre_of_another_and_shows_a_line(free: Desk) -> None:
    before = free.network.position(free.id("wide"))
    start = free.body("wide")
    end = free.spot(QPointF(13.3 + 4, 180.0))
    free.begin(start, end)
    assert lines(free) >= 1
    free.release(end)
    assert free.network.position(free.id("wide"))[0] == 13.3
    assert free.document.undo_stack.count() == 1
    free.agrees()
    free.undo()
    assert free.network.position(free.id("wide")) == before


def test_edges_line_up_too(free: Desk) -> None:
    half = frame_of(free.network.layer(free.id("wide"))).half
    assert half > 84
    goal = 13.3 - 84 + half
    free.drag(free.body("wide"), free.spot(QPointF(goal + 3, 180.0)))
    assert free.network.position(free.id("wide"))[0] == pytest.approx(goal)


def test_equal_gaps_are_found_and_drawn(free: Desk) -> None:
    end = free.spot(QPointF(16.0, -60 + 141 + 3))
    free.begin(free.body("wide"), end)
    assert lines(free) == 1 + 2 * 3
    free.release(end)
    assert free.network.position(free.id("wide")) == (13.3, 81.0)


def test_ctrl_leaves_only_the_grid_and_off_guides_it_holds_too(free: Desk) -> None:
    drag_with(free, free.body("wide"), free.spot(QPointF(15.3, 181.0)), CTRL)
    x, y = free.network.position(free.id("wide"))
    assert x % GRID == 0 and y % GRID == 0
    free.drag(free.body("wide"), free.spot(QPointF(-333.0, 250.0)))
    x, y = free.network.position(free.id("wide"))
    assert x % GRID == 0 and y % GRID == 0


def test_what_is_out_of_view_guides_nothing(free: Desk) -> None:
    free.canvas.scroll_by(0, 400)
    free.drag(free.body("wide"), free.spot(QPointF(13.3 + 2, 260.0)))
    assert free.network.position(free.id("wide"))[0] == 16.0


def test_guides_are_quick_with_two_thousand_nodes_in_view(qtbot: QtBot) -> None:
    network = Network()
    before = network.add(Input(shape=(1, 8, 8)))
    for number in range(2000):
        before = network.add(ReLU(), before, position=(number % 40 * 217.3, number // 40 * 93.7))
    desk = Desk(qtbot, network)
    desk.board.complete()
    desk.canvas.fit()
    start = desk.body("relu900")
    desk.press(start)
    desk.move(start + QPoint(20, 20))
    guides: Guides = desk.canvas.gesture._guides  # type: ignore[union-attr]
    assert len(guides._boxes) > 1900
    took = []
    for step in range(20):
        began = perf_counter()
        guides.snap((50.0 + step, 60.0), (56.0, 56.0))
        took.append(perf_counter() - began)
    desk.release(start)
    assert min(took) < 0.016


# -- out of the wires --------------------------------------------------------------------------


def flow() -> Network:
    """A chain with room in it, and a second one beside it."""
    network = Network()
    image = network.add(Input(shape=(4, 8, 8)), name="image", position=(0, -300))
    x = network.add(ReLU(), image, name="act", position=(0, -180))
    x = network.add(Conv2d(out_channels=4, kernel_size=3), x, name="conv", position=(0, 0))
    network.add(Output(), x, name="out", position=(0, 180))
    side = network.add(MaxPool2d(), image, name="pool", position=(260, -100))
    network.add(Output(), side, name="aside", position=(260, 300))
    return network


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, flow())


def wired(desk: Desk) -> set[str]:
    name = desk.network.name
    return {f"{name(w.source)} {name(w.target)}" for w in desk.network.wires()}


def test_a_node_is_dragged_out_of_its_wires_and_its_neighbours_are_joined(desk: Desk) -> None:
    before = desk.network.copy()
    start, end = desk.body("act"), desk.body("act") + QPoint(-220, 30)
    desk.begin(start, end, OUT)
    assert not desk.board.wires[desk.wire("image", "act")].isVisible()
    assert desk.network == before
    desk.release(end, OUT)
    assert wired(desk) == {"image conv", "conv out", "image pool", "pool aside"}
    assert desk.network.position(desk.id("act"))[0] < -200
    assert desk.document.undo_stack.count() == 1
    assert desk.document.undo_stack.undoText() == "Take act out"
    desk.agrees()
    desk.undo()
    assert desk.network == before
    desk.agrees()


def test_what_is_dragged_lies_over_what_it_passes_and_stays_so_while_selected(desk: Desk) -> None:
    def first(at: QPoint) -> str:
        hit = desk.board.hit(desk.canvas.at(at))
        assert hit.node is not None
        return desk.network.name(hit.node)

    there = desk.body("out")
    desk.begin(desk.body("act"), there)
    assert first(there) == "act"
    desk.release(there)
    assert first(there) == "act"
    desk.agrees()
    desk.document.select({desk.id("out")})
    assert first(there) == "out"
    desk.agrees()


def test_dropped_on_another_wire_it_is_put_into_that_one(desk: Desk) -> None:
    before = desk.network.copy()
    desk.begin(desk.body("act"), desk.on_wire(desk.wire("pool", "aside")), OUT)
    assert desk.board.hovered_wire == desk.wire("pool", "aside")
    desk.release(desk.on_wire(desk.wire("pool", "aside")), OUT)
    assert wired(desk) == {"image conv", "conv out", "image pool", "pool act", "act aside"}
    assert desk.document.undo_stack.undoText() == "Move act onto a wire"
    assert desk.network.position(desk.id("act")) == (260, 100)
    desk.agrees()
    desk.undo()
    assert desk.network == before


def test_a_run_of_nodes_goes_onto_a_wire_as_one(desk: Desk) -> None:
    desk.document.select([desk.id("act"), desk.id("conv")])
    goal = desk.on_wire(desk.wire("pool", "aside"))
    desk.drag(desk.body("act"), goal - QPoint(0, 90), OUT)
    assert wired(desk) == {"image out", "image pool", "pool act", "act conv", "conv aside"}
    assert desk.document.undo_stack.undoText() == "Move 2 layers onto a wire"
    desk.agrees()


def test_an_end_of_the_flow_goes_free_but_onto_no_wire(desk: Desk) -> None:
    goal = desk.on_wire(desk.wire("pool", "aside"))
    desk.drag(desk.body("out"), goal, OUT)
    assert wired(desk) == {"image act", "act conv", "image pool", "pool aside"}
    assert desk.document.undo_stack.count() == 1
    desk.agrees()


def test_escape_and_a_click_leave_the_wires(desk: Desk) -> None:
    before = desk.network.copy()
    desk.begin(desk.body("act"), desk.body("act") + QPoint(-200, 0), OUT)
    desk.key(Qt.Key.Key_Escape)
    QTest.mouseRelease(desk.canvas.viewport(), LEFT, OUT, desk.void())
    assert desk.network == before and desk.document.undo_stack.count() == 0
    assert desk.board.wires[desk.wire("image", "act")].isVisible()
    desk.agrees()
    desk.click(desk.body("conv"), OUT)
    assert desk.selected() == {"conv"}
    assert desk.network == before


def test_neighbours_that_do_not_fit_are_not_joined(qtbot: QtBot) -> None:
    network = Network()
    image = network.add(Input(shape=(4, 8, 8)), name="image", position=(0, -200))
    wide = Conv2d(out_channels=8, kernel_size=3, padding=1)
    left = network.add(wide, image, name="left", position=(-150, -50))
    right = network.add(wide, image, name="right", position=(150, -50))
    network.add(Add(), left, right, name="sum", position=(0, 100))
    desk = Desk(qtbot, network)
    before = network.copy()
    desk.drag(desk.body("left"), desk.body("left") - QPoint(200, 0), OUT)
    assert wired(desk) == {"image right", "right sum"}
    desk.undo()
    assert desk.network == before
