"""What the comparison of two networks rests on."""

from __future__ import annotations

import pytest

from graph import build, check
from graph.measures import measure
from graph.pairs import PAIRS


def test_two_small_kernels_cost_less_than_a_large_one_and_see_as_much() -> None:
    two, one = map(measure, PAIRS[0].draw(64))
    assert (two.parameters, one.parameters) == (2 * (9 * 64 + 1) * 64, (25 * 64 + 1) * 64)
    assert two.field == one.field == "5×5"
    assert (two.non_linear, one.non_linear) == (2, 1)


def test_reductions_make_inception_affordable() -> None:
    naive, reduced = map(measure, PAIRS[1].draw(192))
    assert reduced.macs < naive.macs / 2
    assert reduced.parameters == 163_696  # GoogLeNet's inception 3a with biases
    assert naive.field == reduced.field


def test_a_shortcut_costs_nothing_and_is_a_way_without_weights() -> None:
    plain, residual = map(measure, PAIRS[2].draw(64))
    assert plain.parameters == residual.parameters
    assert plain.macs == residual.macs
    assert (plain.shortest, residual.shortest) == (2, 0)
    assert plain.longest == residual.longest == 2


@pytest.mark.parametrize("channels", [8, 192])
def test_all_pairs_pass_the_check(channels: int) -> None:
    for pair in PAIRS:
        assert all(check(network).ok for network in pair.draw(channels))


@pytest.mark.parametrize(
    ("name", "depth"), [("lenet5", 5), ("alexnet", 8), ("vgg16", 16), ("resnet50", 50)]
)
def test_depth_is_counted_as_the_papers_do(name: str, depth: int) -> None:
    assert measure(build(name)).longest == depth
