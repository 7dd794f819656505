"""What an edit would do is found out on a copy, and is what it then does."""

from __future__ import annotations

from random import Random

import pytest

from graph import KINDS, GraphError, Network, build, check
from graph.edits import Batch, Edit, Remove, Replace, set_parameters
from graph.outcome import outcome
from tests.drawing import random_layer


def id_of(network: Network, name: str) -> str:
    node = network.find(name)
    assert node is not None
    return node


def test_a_fix_tells_the_shapes_that_it_would_give() -> None:
    network = build("lenet5")
    set_parameters(network, id_of(network, "conv2"), kernel_size=17).apply(network)
    report, before = check(network), network.copy()
    problem = next(p for p in report.problems if p.fixes)
    fix = next(fix for fix in problem.fixes if "padding" in fix.title)
    found = outcome(report, fix.edit(network))
    assert network == before and not report.ok and found.after.ok
    assert [network.name(n) for n in found.changed][:2] == ["conv2", "relu2"]
    assert report.facts[found.changed[0]].outputs is None
    assert found.after.facts[found.changed[0]].outputs is not None
    assert found.added == found.removed == ()


def test_added_and_removed_layers_are_told_apart() -> None:
    network = build("lenet5")
    report = check(network)
    relu = id_of(network, "relu1")
    found = outcome(report, Remove(relu))
    assert found.removed == (relu,) and found.added == ()
    assert relu in network and len(report.problems) < len(found.after.problems)


def test_an_edit_that_cannot_be_applied_is_refused() -> None:
    network = build("lenet5")
    with pytest.raises(GraphError):
        outcome(check(network), Batch((Remove("n999"),)))


@pytest.mark.parametrize("name", ["small_resnet", "two_branch"])
def test_it_is_what_the_edit_then_does(name: str) -> None:
    random = Random(5)
    network = build(name)
    report = check(network)
    for _ in range(60):
        node = random.choice(list(network))
        layer = random_layer(random, random.choice([type(network.layer(node)), KINDS["ReLU"]]))
        edit: Edit = Remove(node) if layer is None else Replace(node, layer)
        found = outcome(report, edit)
        after = network.copy()
        edit.apply(after)
        fresh = check(after)
        assert found.after.facts == fresh.facts
        assert set(found.after.problems) == set(fresh.problems)
        kept = [n for n in network if n in after]
        other = {n for n in kept if report.facts[n].outputs != fresh.facts[n].outputs}
        assert set(found.changed) == other
        assert report.facts == check(network).facts
