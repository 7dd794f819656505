"""Edits and their inverses, on random drawings and in random orders."""

from __future__ import annotations

from random import Random

import pytest

from graph import Add as AddLayer
from graph import (
    BatchNorm2d,
    Concat,
    Conv2d,
    EditError,
    GraphError,
    Input,
    MaxPool2d,
    Network,
    Output,
    ParameterError,
    Wire,
    build,
)
from graph.edits import (
    Add,
    Batch,
    Connect,
    Edit,
    Move,
    Remove,
    Rename,
    Replace,
    insert_on_wire,
    remove_all,
    set_parameters,
)
from graph.project import loads
from tests.drawing import random_network
from tests.editing import random_edit, text_of


def test_undo_and_redo_in_any_order_give_the_same_bytes(seeds: range) -> None:
    for seed in seeds[:60]:
        random = Random(seed)
        network = random_network(random, random.randint(0, 25))
        undo: list[Edit] = []
        redo: list[Edit] = []
        texts = [text_of(network)]
        for _ in range(40):
            choice = random.random()
            if choice < 0.25 and undo:
                redo.append(undo.pop().apply(network))
            elif choice < 0.4 and redo:
                undo.append(redo.pop().apply(network))
            else:
                try:
                    undo.append(random_edit(random, network).apply(network))
                except GraphError:
                    continue
                redo.clear()
                del texts[len(undo) :]
                texts.append(text_of(network))
            assert text_of(network) == texts[len(undo)], seed
        while undo:
            redo.append(undo.pop().apply(network))
            assert text_of(network) == texts[len(undo)], seed
        while redo:
            undo.append(redo.pop().apply(network))
            assert text_of(network) == texts[len(undo)], seed


def test_an_edit_that_raises_leaves_everything_as_it_was(seeds: range) -> None:
    refused = applied = 0
    for seed in seeds[:40]:
        random = Random(seed)
        network = random_network(random, 15)
        for _ in range(40):
            before, twin = text_of(network), network.copy()
            try:
                random_edit(random, network).apply(network)
                applied += 1
            except EditError as error:
                refused += 1
                assert str(error).endswith((".", "?", "!")), error
                assert text_of(network) == before, seed
                assert network == twin
    assert refused > 100 and applied > 100, "the harness must reach legal and illegal edits"


def test_what_a_network_keeps_at_hand_stays_true_under_edits(seeds: range) -> None:
    """Names, order and live nodes are kept between edits; a fresh reading must give the same."""
    for seed in seeds[:40]:
        random = Random(seed)
        network = random_network(random, 12)
        for _ in range(25):
            try:
                random_edit(random, network).apply(network)
            except EditError:
                continue
            fresh = loads(text_of(network)).networks["network"]
            assert network.structure() == fresh.structure(), seed
            assert {network.find(network.name(n)): n for n in network} == {n: n for n in network}
            assert network.find(network.new_name("conv")) is None
            assert network.new_id() not in network


def test_a_batch_is_all_or_nothing() -> None:
    network = build("two_branch")
    before = text_of(network)
    fine = network.find("fine_conv")
    assert fine is not None
    edits = (
        Rename(fine, "renamed"),
        Move(((fine, (9.0, 9.0)),)),
        Remove(fine),
        Add("n50", "new", Conv2d()),
        Connect(Wire("nowhere", "out", "n50", "in")),
    )
    with pytest.raises(EditError, match="nowhere"):
        Batch(edits).apply(network)
    assert text_of(network) == before


def test_a_kind_with_fewer_ports_loses_wires_and_undo_brings_them_back() -> None:
    network = build("two_branch")
    before = text_of(network)
    concat = network.find("concat")
    assert concat is not None
    inverse = Replace(concat, MaxPool2d()).apply(network)
    assert network.wires_into(concat) == {}
    assert [network.name(w.target) for w in network.wires_out_of(concat)] == ["pool1"]
    assert inverse.touches >= {network.find("fine_relu"), network.find("coarse_relu"), concat}
    again = inverse.apply(network)
    assert text_of(network) == before
    again.apply(network)
    assert network.wires_into(concat) == {}


def test_ports_that_both_kinds_have_keep_their_wires() -> None:
    network = build("two_branch")
    concat = network.find("concat")
    assert concat is not None
    wires = network.wires_into(concat)
    Replace(concat, AddLayer()).apply(network)
    assert network.wires_into(concat) == wires
    Replace(concat, Concat(inputs=5)).apply(network)
    assert network.wires_into(concat) == wires


def test_a_layer_that_becomes_an_output_ends_its_wires() -> None:
    network = build("lenet5")
    before = text_of(network)
    relu = network.find("relu1")
    assert relu is not None
    inverse = Replace(relu, Output()).apply(network)
    assert network.wires_out_of(relu) == []
    assert "conv1" in {network.name(node) for node in network.structure().live}
    inverse.apply(network)
    assert text_of(network) == before


def test_an_addition_keeps_both_of_two_wires_from_one_layer() -> None:
    network = Network()
    x = network.add(Input(shape=(3, 8, 8)))
    double = network.add(AddLayer(), x, x)
    inverse = Remove(x).apply(network)
    assert network.wires_into(double) == {}
    inverse.apply(network)
    assert set(network.wires_into(double)) == {"in1", "in2"}


def test_a_parameter_outside_its_range_is_refused_in_the_layers_name() -> None:
    network = build("lenet5")
    conv = network.find("conv1")
    assert conv is not None
    with pytest.raises(ParameterError) as caught:
        set_parameters(network, conv, kernel_size=0)
    assert str(caught.value).startswith("conv1: kernel_size must be ")
    with pytest.raises(EditError, match="no layer"):
        set_parameters(network, "n99", kernel_size=3)


def test_inserting_on_a_wire_puts_the_layer_between_its_ends() -> None:
    network = build("lenet5")
    conv, relu = network.find("conv1"), network.find("relu1")
    assert conv is not None and relu is not None
    wire = network.wires_into(relu)["in"]
    insert_on_wire(network, wire, BatchNorm2d()).apply(network)
    added = network.wires_into(relu)["in"].source
    assert network.name(added) == "batchnorm1"
    assert network.wires_into(added)["in"].source == conv
    (x1, y1), (x2, y2) = network.position(conv), network.position(relu)
    assert network.position(added) == ((x1 + x2) / 2, (y1 + y2) / 2)


def test_removing_a_selection_is_one_edit_with_one_inverse() -> None:
    network = build("small_resnet")
    before = text_of(network)
    wires = frozenset(list(network.wires())[:4])
    inverse = remove_all(network, frozenset(list(network)[5:9]), wires).apply(network)
    assert len(network) == len(build("small_resnet")) - 4
    inverse.apply(network)
    assert text_of(network) == before


def test_a_wire_that_would_close_a_loop_is_refused_with_both_names() -> None:
    network = build("lenet5")
    conv1, conv2 = network.find("conv1"), network.find("conv2")
    assert conv1 is not None and conv2 is not None
    old = network.wires_into(conv1)["in"]
    network.disconnect(old)
    with pytest.raises(EditError, match="conv2 → conv1 would close a loop"):
        Connect(Wire(conv2, "out", conv1, "in")).apply(network)
    with pytest.raises(EditError, match="conv1 → conv1 would close a loop"):
        Connect(Wire(conv1, "out", conv1, "in")).apply(network)


def test_names_of_removed_layers_are_free_again() -> None:
    network = build("lenet5")
    conv2 = network.find("conv2")
    assert conv2 is not None
    Remove(conv2).apply(network)
    assert network.new_name("conv") == "conv2"
    assert network.new_id() == f"n{len(build('lenet5')) + 1}", "ids are never given twice"
