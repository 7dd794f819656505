"""Taking layers out of the flow, and putting others in their place."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest

from graph import (
    GELU,
    Add,
    AvgPool2d,
    BatchNorm2d,
    Concat,
    Conv2d,
    EditError,
    Flatten,
    Input,
    Linear,
    MaxPool2d,
    Network,
    Output,
    ParameterError,
    Project,
    ReLU,
    Residual,
    Split,
    Wire,
    build,
    check,
    project,
)
from graph.edits import Edit
from graph.grouping import expand, flattened, group
from graph.rewire import (
    bypass,
    put_in_place,
    put_on_wire,
    remove_and_join,
    replug,
    take_out,
    without_bypassed,
)
from tests.drawing import random_network
from tests.editing import text_of


def chain() -> Network:
    network = Network()
    x = network.add(Input(shape=(3, 16, 16)), name="image")
    x = network.add(Conv2d(out_channels=8, kernel_size=3, padding=1), x, name="conv1")
    x = network.add(BatchNorm2d(), x, name="bn")
    x = network.add(ReLU(), x, name="relu1")
    x = network.add(MaxPool2d(), x, name="pool1")
    x = network.add(Flatten(), x, name="flatten")
    x = network.add(Linear(out_features=10), x, name="fc")
    network.add(Output(), x, name="logits")
    return network


def ids(network: Network, *names: str) -> list[str]:
    return [network.find(name) or name for name in names]


def undone(network: Network, edit: Edit) -> Iterator[Network]:
    """Give the edited network, and see that the inverse restores the old one exactly."""
    before = text_of(network)
    inverse = edit.apply(network)
    yield network
    inverse.apply(network)
    assert text_of(network) == before


def sources(network: Network) -> dict[str, list[str]]:
    """Return by name who feeds each node."""
    return {
        network.name(node): [network.name(w.source) for w in network.wires_into(node).values()]
        for node in network
    }


# -- delete and join ---------------------------------------------------------------------------


def test_neighbours_of_deleted_layers_are_joined() -> None:
    network = chain()
    edit = remove_and_join(check(network), ids(network, "bn", "relu1", "flatten"))
    for after in undone(network, edit):
        assert sources(after)["pool1"] == ["conv1"]
        assert sources(after)["fc"] == ["pool1"]  # Linear takes the last axis of a volume


def test_a_join_that_does_not_fit_is_left_out() -> None:
    network = Network()
    image = network.add(Input(shape=(3, 16, 16)), name="image")
    wide = network.add(Conv2d(out_channels=8, kernel_size=3, padding=1), image, name="wide")
    narrow = network.add(Conv2d(out_channels=3, kernel_size=1), wide, name="narrow")
    total = network.add(Add(), narrow, image, name="sum")
    network.add(Output(), total, name="out")
    edit = remove_and_join(check(network), [narrow])
    for after in undone(network, edit):
        assert sources(after)["sum"] == ["image"]  # 8 channels would not add to 3
    edit = remove_and_join(check(network), [wide])
    for after in undone(network, edit):
        assert sources(after)["narrow"] == ["image"]


def test_what_several_read_is_joined_to_each() -> None:
    network = Network()
    image = network.add(Input(shape=(4, 8, 8)), name="image")
    relu = network.add(ReLU(), image, name="relu")
    both = network.add(Concat(), relu, relu, name="both")
    network.add(Output(), both, name="out")
    for after in undone(network, remove_and_join(check(network), [relu])):
        assert sources(after)["both"] == ["image", "image"]


def test_random_deletions_have_exact_inverses(seeds: range) -> None:
    for seed in seeds[:40]:
        random = Random(seed)
        network = random_network(random, 20)
        report = check(network)
        gone = random.sample(sorted(network), 3)
        for after in undone(network, remove_and_join(report, gone)):
            assert not set(gone) & set(after)


# -- out of the wires, and onto one ------------------------------------------------------------


def test_layers_are_taken_out_together_and_put_on_another_wire() -> None:
    network = chain()
    run = ids(network, "bn", "relu1")
    (flatten, fc) = ids(network, "flatten", "fc")
    for after in undone(network, take_out(check(network), run)):
        assert sources(after)["pool1"] == ["conv1"] and sources(after)["bn"] == []
        assert sources(after)["relu1"] == ["bn"]
        edit = put_on_wire(after, run, Wire(flatten, "out", fc, "in"))
        assert edit is not None
        for put in undone(after, edit):
            assert sources(put)["bn"] == ["flatten"] and sources(put)["fc"] == ["relu1"]


def test_only_what_has_one_way_through_is_put_on_a_wire() -> None:
    network = chain()
    wire = Wire(*ids(network, "conv1"), "out", *ids(network, "bn"), "in")
    total = network.add(Add(), name="sum")
    loose = [network.add(ReLU(), name="loose"), network.add(ReLU(), name="other")]
    for nodes in ([total], loose, ids(network, "pool1"), ids(network, "bn")):
        assert put_on_wire(network, nodes, wire) is None


def test_random_takings_have_exact_inverses(seeds: range) -> None:
    for seed in seeds[:40]:
        random = Random(seed)
        network = random_network(random, 20)
        out = random.sample(sorted(network), 2)
        for after in undone(network, take_out(check(network), out)):
            assert all((w.source in out) == (w.target in out) for w in after.wires())


# -- another kind in place ---------------------------------------------------------------------


def test_another_kind_keeps_wires_and_shared_parameters() -> None:
    network = chain()
    (pool,) = ids(network, "pool1")
    network.replace(pool, MaxPool2d(kernel_size=3, stride=2, padding=1, ceil_mode=True))
    for after in undone(network, put_in_place(network, pool, AvgPool2d())):
        assert after.layer(pool) == AvgPool2d(kernel_size=3, stride=2, padding=1, ceil_mode=True)
        assert sources(after)["flatten"] == [after.name(pool)]


def test_a_name_that_counts_the_old_kind_counts_the_new_one() -> None:
    network = chain()
    (relu, bn) = ids(network, "relu1", "bn")
    for after in undone(network, put_in_place(network, relu, GELU())):
        assert after.name(relu) == "gelu1"
    for after in undone(network, put_in_place(network, bn, ReLU())):
        assert after.name(bn) == "bn"


def test_a_merge_keeps_its_inputs() -> None:
    network = Network()
    image = network.add(Input(shape=(4, 8, 8)), name="image")
    total = network.add(Add(inputs=3), image, image, image, name="sum")
    network.add(Output(), total, name="out")
    for after in undone(network, put_in_place(network, total, Concat())):
        assert len(sources(after)[after.name(total)]) == 3
        assert check(after).ok


# -- bypass ------------------------------------------------------------------------------------


def test_a_bypassed_layer_costs_and_changes_nothing() -> None:
    network = chain()
    whole = check(network)
    for after in undone(network, bypass(network, ids(network, "conv1"))):
        report = check(after)
        facts = report.facts[ids(network, "conv1")[0]]
        assert facts.outputs == ((3, 16, 16),) and facts.parameters == facts.macs == 0
        assert facts.formula == "bypassed: 3×16×16 passes unchanged"
        assert report.ok and report.parameters < whole.parameters
        assert project.loads(project.dumps(Project({"n": after}))).networks["n"] == after
        assert bypass(after, ids(network, "conv1")).apply(after)
        assert after.layer(ids(network, "conv1")[0]).bypassed is False
        after.replace(ids(network, "conv1")[0], facts.layer)


def test_a_bypass_stays_while_parameters_change() -> None:
    conv = Conv2d(out_channels=8).with_bypass(True)
    assert conv != Conv2d(out_channels=8)
    assert conv.changed(out_channels=9) == Conv2d(out_channels=9).with_bypass(True)
    assert conv.with_bypass(False) == Conv2d(out_channels=8)


def test_a_bypassed_block_is_not_opened() -> None:
    network = Network()
    image = network.add(Input(shape=(16, 8, 8)), name="image")
    block = network.add(Residual(out_channels=16), image, name="block")
    network.add(Output(), block, name="out")
    bypass(network, [block]).apply(network)
    assert len(flattened(network)) == 3
    with pytest.raises(EditError, match="block is bypassed"):
        expand(check(network), block)
    edit = group(check(network), [block], "Wrapped")
    edit.apply(network)
    assert check(network).ok and check(network).parameters == 0


def test_what_has_several_ends_cannot_be_bypassed() -> None:
    network = Network()
    node = network.add(Split(), name="split")
    with pytest.raises(EditError, match="one input and one output"):
        bypass(network, [node])
    with pytest.raises(ParameterError, match="Delete it, or its wires"):
        Split().with_bypass(True)
    text = text_of(network).replace('"at": [0.0, 0.0]', '"at": [0.0, 0.0], "bypassed": true')
    assert "bypassed" in text
    with pytest.raises(project.ProjectError, match="cannot be bypassed"):
        project.loads(text)


def test_a_merge_says_how_a_branch_is_left_out_of_it() -> None:
    network = Network()
    image = network.add(Input(shape=(4, 8, 8)), name="image")
    three = network.add(Concat(inputs=3), image, image, image, name="join")
    two = network.add(Add(), image, image, name="sum")
    with pytest.raises(EditError, match=r"join \(Concat\) joins 3 inputs.* give join 2 inputs\."):
        bypass(network, [three])
    with pytest.raises(EditError, match=r"remove its wire into sum, then delete and join sum\."):
        bypass(network, [two])


def test_the_flow_has_no_bypassed_layers_and_the_same_ends() -> None:
    network = build("lenet5")
    some = ids(network, "relu1", "pool1", "relu2")
    bypass(network, some).apply(network)
    flow = without_bypassed(network)
    assert set(network) - set(flow) == set(some)
    assert check(flow).outputs == check(network).outputs
    assert check(flow).parameters == check(network).parameters


# -- ends of wires -----------------------------------------------------------------------------


def test_an_end_of_a_wire_moves() -> None:
    network = chain()
    image, relu, pool, conv = ids(network, "image", "relu1", "pool1", "conv1")
    old = Wire(relu, "out", pool, "in")
    for after in undone(network, replug(network, old, Wire(conv, "out", pool, "in"))):
        assert sources(after)["pool1"] == ["conv1"]
    with pytest.raises(EditError):
        replug(network, old, Wire(pool, "out", pool, "in"))
    with pytest.raises(EditError, match="there already"):
        replug(network, old, old)
    assert image in network
