"""Blocks: grouping, expanding, shown parameters and redefinition are edits that keep outputs."""

from __future__ import annotations

from random import Random

import pytest
import torch

import graph.layers as L  # noqa: N812 - kinds read as L.Conv2d
from codegen import generate
from codegen.exports import example
from codegen.load import load
from codegen.prove import prove
from graph import EditError, Network, ParameterError, Project, ProjectError, build, check, project
from graph.blocks.bottleneck import Bottleneck
from graph.blocks.denseblock import DenseBlock
from graph.blocks.inception import Inception
from graph.blocks.naiveinception import NaiveInception
from graph.definitions import redefine, show
from graph.edits import set_parameters
from graph.grouping import expand, group
from graph.layering import COLUMN
from graph.userblock import Definition, as_user, definition_of
from tests.drawing import random_network


def outputs(network: Network, weights: dict[str, torch.Tensor]) -> list[torch.Tensor]:
    """Return what a network's file gives, with weights by the last word of each layer's path.

    Weights that are not in `weights` yet are put there.
    """
    source = generate(network)
    module = load(source).double().eval()
    for path, name in source.modules.items():
        if any(other.startswith(f"{path}.") for other in source.modules):
            continue  # a block; its layers are noted themselves
        part = module.get_submodule(path)
        for kind, values in (*part.named_parameters(), *part.named_buffers()):
            key = f"{name.replace('/', '_').removeprefix('group1_')}.{kind}"
            with torch.no_grad():
                values.copy_(weights.setdefault(key, values.clone()))
    inputs = [x.double() if x.is_floating_point() else x for x in example(source)]
    with torch.no_grad():
        result = module(*inputs)
    return list(result.values()) if isinstance(result, dict) else [result]


def text(network: Network) -> str:
    return project.dumps(Project({"network": network}))


def small(*blocks: L.Layer) -> Network:  # type: ignore[name-defined]
    network = Network("small")
    x = network.add(L.Input(shape=(8, 12, 12)))
    for block in blocks:
        x = network.add(block, x)
    network.add(L.Output(), x)
    return network


def test_a_block_stands_on_no_other_layer() -> None:
    network = build("lenet5")
    chosen = [node for node in network if network.name(node) in ("conv2", "relu2", "pool2")]
    places = [network.position(node) for node in chosen]
    group(check(network), chosen, "Stage").apply(network)
    others = {network.position(node) for node in network if network.name(node) != "stage1"}
    block = network.position(next(n for n in network if network.name(n) == "stage1"))
    assert block in places and block not in others
    alone = build("lenet5")
    pair = [node for node in alone if alone.name(node) in ("conv1", "relu1")]
    (x1, y1), (x2, y2) = map(alone.position, pair)
    group(check(alone), pair, "Stage").apply(alone)
    stage = next(n for n in alone if alone.name(n) == "stage1")
    assert alone.position(stage) == ((x1 + x2) / 2, (y1 + y2) / 2)


def test_grouping_and_expanding_keep_outputs_and_have_exact_inverses(seeds: range) -> None:
    grouped = 0
    for seed in seeds[:150]:
        random = Random(seed)
        network = random_network(random, random.randint(6, 24))
        order = [n for n in network.order() if n in network.structure().live]
        start = random.randrange(len(order))
        chosen = [
            node
            for node in order[start : start + random.randint(1, 7)]
            if network.layer(node).input_ports and network.layer(node).output_ports
        ]
        before, weights = text(network), {}
        expected = outputs(network, weights)
        try:
            edit = group(check(network), chosen, "Group")
        except EditError:
            continue
        inverse = edit.apply(network)
        if not check(network).ok:  # integers of a range lose it at the border of a block
            inverse.apply(network)
            continue
        grouped += 1
        proof = prove(network)
        assert proof.ok, (seed, proof.differences)
        for one, other in zip(expected, outputs(network, weights), strict=True):
            assert torch.equal(one, other), seed
        block = next(n for n in network if definition_of(network.layer(n)) is not None)
        back = expand(check(network), block).apply(network)
        for one, other in zip(expected, outputs(network, weights), strict=True):
            assert torch.equal(one, other), seed
        back.apply(network)
        inverse.apply(network)
        assert text(network) == before, seed
    assert grouped > 20


def test_a_selection_that_a_path_leaves_and_enters_again_is_refused() -> None:
    network = build("small_resnet")
    chosen = [network.find(name) for name in ("relu1", "add1")]
    with pytest.raises(EditError, match="A path leaves the selection at relu1 and comes back"):
        group(check(network), [node for node in chosen if node], "Group")


def test_expanding_draws_the_copies_that_do_not_fit_too() -> None:
    network = build("lenet5")
    chosen = [node for node in network if network.name(node) in ("conv2", "relu2", "pool2")]
    group(check(network), chosen, "Stage").apply(network)
    block = next(node for node in network if network.name(node) == "stage1")
    set_parameters(network, block, repeat=2).apply(network)
    said = [problem.code for problem in check(network).problems]
    assert said == ["window-does-not-fit"]
    expand(check(network), block).apply(network)
    names = [network.name(node) for node in network]
    assert [name for name in names if name.startswith("stage1")] == [
        f"stage1_{copy}_{layer}" for copy in (1, 2) for layer in ("conv2", "relu2", "pool2")
    ]
    assert [problem.code for problem in check(network).problems] == said


def test_expanding_a_repeated_block_draws_each_copy() -> None:
    network = small(Bottleneck(width=2, repeat=3))
    parameters = check(network).parameters
    node = next(n for n in network if network.layer(n).kind == "Bottleneck")
    expand(check(network), node).apply(network)
    report = check(network)
    assert report.ok and report.parameters == parameters
    assert network.find("bottleneck1_3_body_conv2") is not None
    assert prove(network).ok


@pytest.mark.parametrize("name", ["layer2_first", "layer3_rest"])
def test_an_expanded_block_goes_down_in_one_column(name: str) -> None:
    network = build("resnet152")
    node = network.find(name)
    assert node is not None
    others = set(network) - {node}
    expand(check(network), node).apply(network)
    inner = [w for w in network.wires() if w.source not in others and w.target not in others]
    assert len(inner) >= 10
    for wire in inner:
        assert network.position(wire.source)[1] < network.position(wire.target)[1]
    xs = [network.position(each)[0] for each in network if each not in others]
    assert max(xs) - min(xs) <= COLUMN


def test_naive_inception_shows_what_the_reductions_save() -> None:
    network = Network()
    x = network.add(L.Input(shape=(192, 28, 28)))
    reduced = network.add(Inception(), x)
    naive = network.add(NaiveInception(), x)
    for node in (reduced, naive):
        network.add(L.Output(), node)
    facts = check(network).facts
    assert facts[reduced].parameters == 163_696  # GoogLeNet's 3a with biases
    assert facts[naive].macs > 2 * facts[reduced].macs


def test_problems_inside_blocks_are_named_by_their_path() -> None:
    network = Network()
    x = network.add(L.Input(shape=(400,)), name="vector")
    network.add(L.Output(), network.add(Inception(), x, name="mixed"))
    paths = {problem.path for problem in check(network).problems if problem.severity == "error"}
    assert "mixed/branch2_reduce_conv" in paths
    assert all(problem.message.startswith("mixed/") for problem in check(network).problems)


def test_a_shown_parameter_sets_its_layers_and_is_checked_as_they_are() -> None:
    network = build("lenet5")
    nodes = [network.find(name) for name in ("conv2", "relu2", "pool2")]
    group(check(network), [node for node in nodes if node], "Stage").apply(network)
    (old,) = Project({"n": network}).definitions().values()
    new = show(old, "conv2", "out_channels", "filters")
    redefine({"n": network}, old, new)["n"].apply(network)
    node = next(n for n in network if definition_of(network.layer(n)) is new)
    network.replace(node, network.layer(node).changed(filters=20))
    assert check(network).facts[node].shape == (20, 5, 5)
    assert prove(network).ok
    with pytest.raises(ParameterError, match="filters must be a whole number ≥ 1, not 0"):
        network.layer(node).changed(filters=0)


def test_redefining_changes_all_uses_in_blocks_too_and_keeps_what_they_set() -> None:
    inner = small(L.Conv2d(out_channels=8, kernel_size=3, padding=1))
    conv = next(n for n in inner if inner.layer(n).kind == "Conv2d")
    first = show(Definition("Inner", inner), inner.name(conv), "out_channels", "filters")
    outer = Definition("Outer", small(first.kind(filters=8), first.kind(filters=5)))
    network = small(outer.kind(), first.kind(filters=3))
    before = text(network)
    body = inner.copy()
    body.replace(conv, body.layer(conv).changed(kernel_size=5, padding=2))
    second = show(Definition("Inner", body), inner.name(conv), "out_channels", "filters")
    batch = redefine({"n": network}, first, second)["n"]
    inverse = batch.apply(network)
    report = check(network)
    assert report.ok and report.outputs == {"output1": (3, 12, 12)}
    assert report.parameters == (8 * 25 * 8 + 8) + (8 * 25 * 5 + 5) + (5 * 25 * 3 + 3)
    assert prove(network).ok
    inverse.apply(network)
    assert text(network) == before


def test_a_block_cannot_stand_inside_itself() -> None:
    inner = Definition("Inner", small(L.ReLU()))
    outer = Definition("Outer", small(inner.kind()))
    with pytest.raises(EditError, match="cannot stand inside itself"):
        redefine({}, inner, Definition("Inner", small(outer.kind())))


def test_blocks_come_back_from_the_project_file_with_their_definitions() -> None:
    inner = Definition("Inner", small(L.Conv2d(out_channels=8, kernel_size=3, padding=1)))
    shown = show(inner, "conv1", "out_channels", "filters")
    outer = Definition("Outer", small(shown.kind(filters=4, repeat=1)), description="Two in one.")
    network = small(outer.kind(repeat=1), shown.kind(filters=6), DenseBlock(layers=3))
    content = Project({"main": network}, {"Kept": Definition("Kept", small(L.Tanh()))})
    written = project.dumps(content)
    again = project.loads(written)
    assert project.dumps(again) == written
    assert set(again.definitions()) == {"Inner", "Outer", "Kept"}
    assert generate(again.networks["main"]).text == generate(network).text
    assert prove(again.networks["main"]).ok


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('"block:Inner"', '"block:Gone"', "'Gone' is used but not defined"),
        ('"targets": [["conv1", "out_channels"]]', '"targets": [["conv1", "x"]]', "conv1.x"),
        ('"kind": "Conv2d"', '"kind": "block:Inner"', "stands inside itself"),
    ],
)
def test_a_bad_block_in_a_file_is_one_sentence(old: str, new: str, message: str) -> None:
    inner = Definition("Inner", small(L.Conv2d(out_channels=8, kernel_size=3, padding=1)))
    shown = show(inner, "conv1", "out_channels", "filters")
    written = project.dumps(Project({"main": small(shown.kind(filters=4))}))
    assert old in written
    with pytest.raises(ProjectError, match=message):
        project.loads(written.replace(old, new))


def test_a_built_in_block_can_become_the_users_own() -> None:
    own = as_user(Inception(), (8, 12, 12), name="MyInception")
    network, twin = small(own), small(Inception())
    assert check(network).parameters == check(twin).parameters
    assert prove(network).ok


def test_uses_of_one_block_share_one_class() -> None:
    source = generate(small(*(Bottleneck(width=w) for w in (2, 3, 4, 4)))).text
    assert source.count("class Bottleneck") == 1
    assert "Bottleneck(8, 2, shortcut=nn.Identity())" in source
