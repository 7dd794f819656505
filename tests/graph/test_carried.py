"""Frames and notes go along with the layers that they are about."""

from __future__ import annotations

from graph import Network, ReLU, Sigmoid
from graph.carried import carried
from graph.edits import Batch, Move
from graph.layering import COLUMN, ROW
from graph.notes import frame_around, inside, make_note


def chain(count: int) -> tuple[Network, list[str]]:
    network = Network()
    nodes = [network.add(ReLU(), position=(0.0, row * ROW)) for row in range(count)]
    return network, nodes


def moved(network: Network, goals: dict[str, tuple[float, float]]) -> None:
    edit = Batch((Move(tuple(goals.items())), *carried(network, goals)))
    before = network.copy()
    inverse = edit.apply(network)
    after = network.copy()
    inverse.apply(network)
    assert network == before
    edit.apply(network)
    assert network == after


def test_a_frame_stands_around_its_layers_as_before() -> None:
    network, nodes = chain(4)
    frame = frame_around(network, nodes[1:3], "two")
    network.notes[frame.id] = frame
    moved(
        network,
        {
            node: (x + 500, row * 200.0)
            for row, (node, x) in enumerate((node, network.position(node)[0]) for node in nodes)
        },
    )
    put = network.notes[frame.id]
    assert inside(network, put) == nodes[1:3]
    assert put == frame_around(network, nodes[1:3], "two").changed(id=frame.id)


def test_a_frame_whose_layers_part_keeps_the_most_and_takes_no_others() -> None:
    network, nodes = chain(6)
    frame = frame_around(network, nodes[1:5], "stage")
    network.notes[frame.id] = frame
    goals = {node: (row // 4 * 1.15 * COLUMN, row % 4 * ROW) for row, node in enumerate(nodes)}
    moved(network, goals)
    assert inside(network, network.notes[frame.id]) == nodes[1:4]


def test_a_frame_whose_layers_stay_stays() -> None:
    network, nodes = chain(4)
    frame = frame_around(network, nodes[:2], "stem")
    network.notes[frame.id] = frame
    moved(network, {nodes[3]: (900.0, 0.0)})
    assert network.notes[frame.id] == frame


def test_a_note_goes_with_the_nearest_layer_and_covers_none() -> None:
    network, nodes = chain(3)
    note = make_note(id="m1", text="why?", x=100.0, y=2 * ROW - 52)
    network.notes[note.id] = note
    beside = network.add(Sigmoid(), position=(-400.0, 0.0))
    moved(network, {nodes[2]: (0.0, 1000.0)})
    assert (network.notes["m1"].x, network.notes["m1"].y) == (100.0, 1000.0 - 52)
    moved(network, {beside: (239.0, 1000.0)})
    assert network.notes["m1"].x == 100.0, "it is the other that has to find room"
    moved(network, {nodes[2]: (0.0, 500.0), beside: (239.0, 500.0)})
    assert network.notes["m1"].x >= 239 + 84, "beside both"
    assert network.notes["m1"].y == 500.0 - 52
    alone = Network()
    alone.notes["m1"] = note
    assert carried(alone, {}) == []
