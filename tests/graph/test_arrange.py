"""What goes down and comes up again under long skips is drawn as a U; all else in columns."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations, pairwise
from random import Random

import pytest

from graph import TEMPLATES, Add, Concat, Conv2d, Input, Network, Output, ReLU, arranged, build
from graph.layering import COLUMN
from graph.nesting import Tower, pieces
from graph.ushape import STEP, u_shaped
from tests.graph.decoders import LEVELS, attention_unet, linknet, residual_unet, unet_with_heads


def hourglass(random: Random) -> tuple[Network, list[list[tuple[str, str]]], list[str]]:
    """Return one or two encoder–decoders of random sizes, their skips from the outside in, and
    the path."""
    network = Network()
    path = [network.add(Input(), name="image")]

    def go_on(most: int, least: int = 1) -> None:
        for _ in range(random.randint(least, most)):
            path.append(network.add(random.choice((Conv2d, ReLU))(), path[-1]))

    stages = []
    for _ in range(random.randint(1, 2)):
        sources = []
        for _ in range(random.randint(2, 5)):
            go_on(3)
            if random.random() < 0.3:  # a residual of its own inside a level
                beside = network.add(ReLU(), path[-1])
                path.append(network.add(Add(), network.add(ReLU(), path[-1]), beside))
            sources.append(path[-1])
        go_on(4, 2)  # of one layer alone, the innermost skip would be that of a residual block
        skips = []
        for source in reversed(sources):
            across = network.add(Conv2d(), source) if random.random() < 0.3 else source
            ends = [path[-1], across]
            random.shuffle(ends)
            path.append(network.add(random.choice((Add, Concat))(), *ends))
            skips.append((across, path[-1]))
            go_on(3)
        stages.append(skips[::-1])
    path.append(network.add(Output(), path[-1]))
    return network, stages, path


def no_overlap(places: dict[str, tuple[float, float]]) -> bool:
    return all(
        abs(ax - bx) >= COLUMN - 1 or abs(ay - by) >= STEP - 1
        for (ax, ay), (bx, by) in combinations(places.values(), 2)
    )


def test_any_encoder_decoder_is_a_u_with_level_skips(seeds: range) -> None:
    for seed in seeds[:120]:
        network, stages, path = hourglass(Random(seed))
        places = u_shaped(network, network)
        assert places is not None, seed
        assert set(places) == set(network)
        assert no_overlap(places), seed
        for skips in stages:
            for source, target in skips:
                drop = places[target][1] - places[source][1]
                assert 0 < drop <= 2 * STEP, (seed, "a skip comes down on its target from near by")
            columns = [places[target][0] for _, target in skips]
            assert columns == sorted(columns, reverse=True), (seed, "the decoder climbs")
        for one, next_one in pairwise(path):
            (x, y), (after_x, after_y) = places[one], places[next_one]
            down = after_y > y
            assert down or after_x > x, (seed, "it reads down, then from left to right")


@pytest.mark.parametrize("make", [attention_unet, residual_unet, linknet, unet_with_heads])
def test_gates_blocks_and_heads_hide_no_level_and_are_none(make: Callable[[], Network]) -> None:
    network = make()
    (tower,) = pieces(network, network)
    assert isinstance(tower, Tower)
    sources = [level.source for level in tower.levels]
    assert len(sources) == LEVELS
    for level, source in zip(tower.levels, sources, strict=True):
        met = [wire.target for wire in network.wires_out_of(source)]
        met += [wire.target for node in met for wire in network.wires_out_of(node)]
        assert level.target in met, "straight or over one layer"
        assert len(network.wires_into(level.target)) == 2
    places = arranged(network)
    assert places == u_shaped(network, network)
    assert no_overlap(places)
    bottom = set(tower.down) - {n for n in network if network.reaches(n, sources[-1])}
    assert len({x for x, _ in (places[n] for n in bottom)}) <= 3, "the bottom is one column"


def test_whatever_is_wired_has_a_place_of_its_own(seeds: range) -> None:
    for seed in seeds[:200]:
        random = Random(seed)
        network = Network()
        nodes = [network.add(Input())]
        reach = random.choice((2, 5, 30))
        for _ in range(random.randint(3, 40)):
            if random.random() < 0.05:
                nodes.append(network.add(Input()))
            elif random.random() < 0.4:
                ends = [random.choice(nodes[-reach:]), random.choice(nodes)]
                nodes.append(network.add(Add(), *ends))
            else:
                nodes.append(network.add(ReLU(), nodes[-1]))
        places = arranged(network)
        assert set(places) == set(network), seed
        assert no_overlap(places), seed


def test_a_short_way_beside_a_wire_is_not_cut() -> None:
    network = Network()
    image = network.add(ReLU(), network.add(Input()))
    network.add(Output(), network.add(Add(), network.add(Conv2d(), image), image))
    rows = sorted(y for _, y in arranged(network).values())
    assert len(set(rows)) == 5, "one below another"


def test_long_wires_of_one_part_are_no_nodes_of_another() -> None:
    inputs = [(), (0,), (), (2,), (3,), (), (2, 3), (6,), (6, 7), (8,), (2, 3), (10,), (5, 8)]
    inputs += [(12,), (5, 12), (14,), (15,), (0, 1)]
    network, nodes = Network(), list[str]()
    for found in inputs:
        layer = (Input(), ReLU(), Add())[len(found)]
        nodes.append(network.add(layer, *(nodes[at] for at in found)))
    places = arranged(network)
    assert set(places) == set(network) and no_overlap(places)


def test_only_what_gains_by_it_is_a_u() -> None:
    assert {name for name in TEMPLATES if name != "resnet1202" and is_u(build(name))} == {"unet"}


def is_u(network: Network) -> bool:
    u = u_shaped(network, network)
    return u is not None and arranged(network) == u


@pytest.mark.parametrize("name", ["unet", "resnet152", "googlenet", "densenet121"])
def test_a_laptops_canvas_shows_the_names_of_a_whole_network(name: str) -> None:
    xs, ys = zip(*arranged(build(name)).values(), strict=True)
    width, height = max(xs) - min(xs) + 184, max(ys) - min(ys) + 114
    assert min(816 / width, 365 / height) > 0.4, "names are written from this zoom on"


def test_a_long_way_beside_one_wire_is_cut_into_columns_that_can_be_read() -> None:
    network = Network()
    image = node = network.add(Input())
    for _ in range(12):
        node = network.add(ReLU(), node)
    network.add(Output(), network.add(Add(), image, node))
    places = arranged(network)
    xs, ys = zip(*places.values(), strict=True)
    assert no_overlap(places)
    assert min(816 / (max(xs) - min(xs) + 184), 365 / (max(ys) - min(ys) + 114)) > 0.55


def test_a_skip_that_crosses_levels_is_left_to_columns() -> None:
    network, (skips, *_), _ = hourglass(Random(3))
    (outer, _), (_, inner) = skips[0], skips[-1]
    assert u_shaped(network, network) is not None
    end = network.add(Add(), outer, inner)
    network.add(Output(), end)
    assert no_overlap(arranged(network))
