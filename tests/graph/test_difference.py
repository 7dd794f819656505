"""What differs between two drawings, found by names, whatever was done in between."""

from __future__ import annotations

import pytest

from graph import BatchNorm2d, Dropout, Network, Project, ProjectError, Wire, build, check
from graph.definitions import redefine
from graph.difference import INSIDE, Change, difference
from graph.edits import Move, Rename, insert_on_wire, set_parameters
from graph.find_network import find_network
from graph.grouping import group
from graph.inside import redrawn
from graph.rewire import bypass, remove_and_join
from graph.userblock import definition_of


def node(network: Network, name: str) -> str:
    found = network.find(name)
    assert found is not None, name
    return found


@pytest.fixture
def pair() -> tuple[Network, Network]:
    network = build("lenet5")
    return network, network.copy()


def test_the_same_drawing_arranged_otherwise_is_no_difference(
    pair: tuple[Network, Network],
) -> None:
    before, after = pair
    Move(((node(after, "conv1"), (500.0, 500.0)),)).apply(after)
    assert not difference(before, after)
    assert difference(before, after).lines() == []


def test_layers_that_came_went_changed_and_were_renamed(pair: tuple[Network, Network]) -> None:
    before, after = pair
    set_parameters(after, node(after, "conv1"), out_channels=32, padding=1).apply(after)
    bypass(after, [node(after, "relu2")]).apply(after)
    remove_and_join(check(after), [node(after, "relu1")]).apply(after)
    Rename(node(after, "fc1"), "dense").apply(after)
    wire = after.wires_into(node(after, "fc2"))["in"]
    insert_on_wire(after, wire, Dropout(p=0.25)).apply(after)
    found = difference(before, after)
    assert [kind for _, kind in found.added] == ["Dropout"]
    assert found.removed == (("relu1", "ReLU"),)
    assert found.renamed == (("fc1", "dense"),)
    assert Change("conv1", "out_channels", "6", "32") in found.changed
    assert Change("relu2", "bypassed", "no", "yes") in found.changed
    assert found.joined == ("conv1 → pool1",)
    assert found.cut == ("relu3 → fc2",)
    assert "~ conv1: out_channels 6 → 32" in found.lines()
    back = difference(after, before)
    assert (back.added, back.removed) == (found.removed, found.added)
    assert len(back.changed) == len(found.changed)


def test_another_kind_under_the_same_name_is_a_change(pair: tuple[Network, Network]) -> None:
    before, after = pair
    after.replace(node(after, "relu1"), BatchNorm2d())
    assert difference(before, after).changed == (Change("relu1", "kind", "ReLU", "BatchNorm2d"),)


def test_what_a_block_holds_counts(pair: tuple[Network, Network]) -> None:
    before, _ = pair
    group(check(before), [node(before, n) for n in ("conv1", "relu1")], "Stem").apply(before)
    after = before.copy()
    block = next(n for n in after if definition_of(after.layer(n)) is not None)
    old = definition_of(after.layer(block))
    assert old is not None
    conv = node(old.body, "conv1")
    new, _ = redrawn(old, set_parameters(old.body, conv, kernel_size=3))
    for batch in redefine({"main": after}, old, new).values():
        batch.apply(after)
    (change,) = difference(before, after).changed
    assert change.parameter == INSIDE
    assert "kernel_size 5 → 3" in change.after


def test_a_rewired_input_is_one_wire_cut_and_one_joined() -> None:
    before = build("small_resnet")
    after = before.copy()
    add = next(n for n in after if len(after.wires_into(n)) == 2)
    port, wire = sorted(after.wires_into(add).items())[1]
    after.disconnect(wire)
    other = next(w.source for p, w in after.wires_into(add).items() if p != port)
    after.connect(Wire(other, "out", add, port))
    found = difference(before, after)
    assert not found.added and not found.removed and not found.changed
    assert (len(found.joined), len(found.cut)) == (1, 1)
    assert found.joined[0].endswith(f"{after.name(add)}.{port}")


def test_the_network_of_a_run_is_found_by_name_else_by_its_layers() -> None:
    one, other = build("lenet5"), Network("Other")
    project = Project({"other": other, "lenet5": one})
    assert find_network(project, "lenet5")[1] is one
    assert find_network(project, "gone", ["conv1", "fc1"])[0] == "lenet5"
    with pytest.raises(ProjectError, match="no network with the layers"):
        find_network(project, "", ["conv99"])
