"""The courses of wires: between the layers, never over one."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import QLineF, QPointF
from pytestqt.qtbot import QtBot

from designer.canvas.route import FAR_NEXT, LEVEL, TURN, Course, Ends, Lanes, lines, path
from designer.canvas.scene import Scene
from designer.projects.document import Document
from graph import KINDS, Network, Project, arrange, build
from graph.samples import sample_of
from tests.graph.decoders import attention_unet, linknet, residual_unet, unet_with_heads


def points(course: Course) -> list[QPointF]:
    line = path(course)
    return [line.pointAtPercent(step / 300) for step in range(301)]


@pytest.mark.parametrize(
    "make", [attention_unet, residual_unet, linknet, unet_with_heads, lambda: build("inception_v3")]
)
def test_no_wire_of_an_arranged_network_passes_a_layer(
    qtbot: QtBot, make: Callable[[], Network]
) -> None:
    network = make()
    arrange(network)
    document = Document(Project({"main": network}))
    scene = Scene(document)
    bodies = [
        node.frame.body.translated(*node.place).adjusted(1, 1, -1, -1)
        for node in scene.nodes.values()
    ]
    for wire, item in scene.wires.items():
        assert item.course is not None
        on_it = points(item.course)
        assert not any(body.contains(at) for body in bodies for at in on_it), wire
    document.close()


def test_a_wire_that_climbs_goes_up_beside_its_target_if_a_layer_stands_before_that() -> None:
    lanes = Lanes()
    ends = Ends(0.0, 28.0, 480.0, -80.0)
    first = lanes.course(ends).lane
    assert first == 240.0
    lanes.put("between", (250.0, -100.0), 84.0)
    course = lanes.course(ends)
    assert course.lane is not None and 250 + 84 < course.lane < 480 - 84
    lanes.drop("between")
    assert lanes.course(ends).lane == first


def test_a_wire_that_climbs_turns_above_the_layer_that_stands_below_it() -> None:
    lanes = Lanes()
    ends = Ends(0.0, 28.0, 600.0, -500.0)
    assert lanes.course(ends).turn == TURN
    lanes.put("beside", (190.0, 88.0), 84.0)
    course = lanes.course(ends)
    assert course.turn == LEVEL
    assert course.lean == 1, "so that its shape stands on the other side"
    assert {line.y1() for line in lines(course) if line.dx()} == {28 + LEVEL, -524}
    lanes.drop("beside")
    assert lanes.course(ends).turn == TURN


def test_a_wire_to_another_column_goes_down_beside_its_target() -> None:
    lanes = Lanes()
    for row in range(6):
        lanes.put(f"down{row}", (0.0, row * 88.0), 84.0)
        lanes.put(f"up{row}", (480.0, row * 88.0), 84.0)
    course = lanes.course(Ends(0.0, 28.0, 480.0, 5 * 88.0 - 28))
    assert course.lane is not None
    assert 84 < 480 - course.lane < 120, "on the side that it comes from, close by"


def test_a_wire_far_aside_in_the_next_row_goes_level_a_near_one_in_a_curve() -> None:
    far = Course(Ends(0.0, 0.0, FAR_NEXT + 1, 36.0), None)
    across = [at.y() for at in points(far) if 20 < at.x() < FAR_NEXT - 20]
    assert across and all(y == pytest.approx(18.0) for y in across)
    assert path(far).currentPosition() == QPointF(FAR_NEXT + 1, 36.0)
    assert len(lines(far)) == 3
    near = Course(Ends(0.0, 0.0, 100.0, 36.0), None)
    assert len(lines(near)) == 1
    assert len({at.y() for at in points(near)}) > 200


@pytest.mark.parametrize(
    ("kind", "most"),
    [("Bottleneck", 0), ("PreActivationResidual", 0), ("DenseLayer", 1), ("SpatialTransformer", 1)],
)
def test_the_long_wire_in_a_block_crosses_none_but_the_one_beside_it_at_its_target(
    qtbot: QtBot, kind: str, most: int
) -> None:
    sample = sample_of(KINDS[kind])
    assert sample is not None
    network = sample.body()
    assert network is not None and len({x for x, _ in map(network.position, network)}) > 2
    scene = Scene(document := Document(Project({"main": network})))
    drawn = {wire: lines(item.course) for wire, item in scene.wires.items() if item.course}
    crossed = [
        (one, other)
        for one, other in combinations(drawn, 2)
        if one.source != other.source
        and any(
            a.intersects(b)[0] == QLineF.IntersectionType.BoundedIntersection
            for a in drawn[one]
            for b in drawn[other]
        )
    ]
    assert len(crossed) <= most
    assert all(one.target == other.target or kind == "DenseLayer" for one, other in crossed)
    document.close()


def test_a_wire_far_aside_goes_level_at_once_unless_a_layer_stands_there() -> None:
    lanes = Lanes()
    ends = Ends(0.0, 28.0, 400.0, 500.0)
    assert lanes.course(ends).lane == 400.0
    lanes.put("beside", (200.0, 60.0), 84.0)
    assert lanes.course(ends).lane == 0.0
