"""Where layers stand: in a line, evenly spaced, arranged."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from designer.canvas.shaping import Line
from graph import Input, Network, ReLU
from graph.edits import Move
from graph.layering import ROW
from graph.notes import inside
from tests.designer.desk import Desk
from tests.designer.test_canvas_shaping import merged


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, merged())


def test_align_distribute_and_arrange_the_selection(desk: Desk) -> None:
    network = desk.network
    three = [desk.id(name) for name in ("left", "right", "third")]
    desk.document.select(three)
    desk.canvas.shaping.align("column")
    assert {network.position(node)[0] for node in three} == {0.0}
    desk.canvas.shaping.distribute("column")
    ys = sorted(network.position(node)[1] for node in three)
    assert ys[1] - ys[0] == ys[2] - ys[1] >= 56
    desk.undo()
    desk.undo()
    desk.canvas.shaping.align("row")
    desk.agrees()
    places = {node: network.position(node) for node in network}
    desk.document.select([desk.id("sum"), desk.id("maxpool1"), desk.id("out")])
    desk.canvas.arrange()
    moved = {network.name(n) for n in network if network.position(n) != places[n]}
    assert moved and moved <= {"sum", "maxpool1", "out"}
    desk.agrees()


@pytest.mark.parametrize("fits", [True, False])
def test_a_column_that_fits_the_view_stays_one_when_it_is_arranged(
    qtbot: QtBot, fits: bool
) -> None:
    network = Network()
    x = network.add(Input(shape=(4, 8, 8)), name="image", position=(0, 0))
    for place in range(1, 6):
        x = network.add(ReLU(), x, name=f"relu{place}", position=(7.0 * (place % 2), 61.0 * place))
    desk = Desk(qtbot, network)
    desk.canvas.set_zoom(1.0 if fits else 2.5)
    chosen = [desk.id(f"relu{place}") for place in range(1, 6)]
    desk.document.select(chosen)
    desk.canvas.arrange()
    assert (len({network.position(node)[0] for node in chosen}) == 1) is fits
    ys = sorted({network.position(node)[1] for node in chosen})
    assert {round(after - before, 1) for before, after in pairwise(ys)} == {ROW}, "evenly"
    desk.agrees()


@pytest.mark.parametrize("line", ["column", "row"])
def test_aligned_layers_lie_on_none_of_each_other(desk: Desk, line: Line) -> None:
    network = desk.network
    across = 1 if line == "row" else 0
    for place, node in enumerate(sorted(network)):  # all in a line the other way
        desk.document.push(
            Move(((node, (place * 200.0, 0.0) if line == "column" else (0.0, place * 90.0)),)),
            "Move",
        )
    before = sorted(network, key=lambda node: network.position(node)[across])
    desk.canvas.select_all()
    desk.canvas.shaping.align(line)
    assert len({network.position(node)[across] for node in network}) == 1
    after = sorted(network, key=lambda node: network.position(node)[1 - across])
    assert after == before
    bodies = [item.frame.body.translated(item.pos()) for item in desk.board.nodes.values()]
    assert not any(one.intersects(other) for one, other in combinations(bodies, 2))
    desk.agrees()


def test_arranging_takes_frames_and_notes_along(desk: Desk) -> None:
    desk.document.select([desk.id("left"), desk.id("right")])
    desk.canvas.note_commands.frame()
    desk.key(Qt.Key.Key_Escape)
    (frame,) = desk.network.notes.values()
    held = set(inside(desk.network, frame))
    desk.document.select(())
    desk.canvas.arrange()
    assert held and held <= set(inside(desk.network, desk.network.notes[frame.id]))
    desk.agrees()
    desk.undo()
    assert desk.network.notes[frame.id] == frame
    desk.agrees()


def test_arranged_layers_cover_none_that_stays(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Network())
    desk.canvas.commands.add_typed("input 3x8x8 > " + " > ".join(["relu"] * 14))
    nodes = list(desk.network)
    desk.document.push(Move(tuple((n, (0.0, 92.0 * i)) for i, n in enumerate(nodes))), "Column")
    for x, y in ((200, 96), (200, 288), (400, 96), (400, 288)):
        desk.canvas.commands.add_at("ReLU", QPointF(x, y))
    beside = {n: desk.network.position(n) for n in desk.network if n not in nodes}
    assert len(beside) == 4
    desk.document.select(nodes)
    desk.canvas.arrange()
    places = [desk.network.position(node) for node in desk.network]
    assert len({x for x, _ in places}) > 3
    for place, other in combinations(places, 2):
        assert abs(place[0] - other[0]) >= 168 or abs(place[1] - other[1]) >= 56
    assert {n: desk.network.position(n) for n in beside} == beside
    desk.agrees()


def test_arranged_layers_glide_to_their_places(desk: Desk, qtbot: QtBot) -> None:
    desk.canvas.glide.wanted = True
    network, node = desk.network, desk.id("third")
    before = network.position(node)
    desk.document.select([])
    desk.canvas.arrange()
    assert network.position(node) != before
    assert desk.canvas.glide.running
    assert desk.board.nodes[node].place == before
    qtbot.waitUntil(lambda: not desk.canvas.glide.running)
    desk.agrees()
    desk.undo()
    desk.canvas.arrange()
    assert desk.canvas.glide.running
    desk.undo()
    assert not desk.canvas.glide.running
    desk.agrees()
    desk.canvas.glide.wanted = False
    desk.canvas.arrange()
    assert not desk.canvas.glide.running
    desk.agrees()
