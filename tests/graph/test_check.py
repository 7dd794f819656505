"""What a check finds, that it stays true under edits, and that its fixes mend."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from graph import (
    CODES,
    ERROR,
    Conv2d,
    GraphError,
    Input,
    Network,
    Output,
    Problem,
    ReLU,
    ShapeError,
    build,
    check,
)
from graph.check import Evaluation, evaluate
from graph.edits import Connect, Disconnect, set_parameters
from graph.fixes import Fix
from tests.drawing import inner_kinds, random_inputs, random_layer, random_network
from tests.editing import random_edit, text_of
from tests.graph.broken import BROKEN

PROBLEMS = Path(__file__).with_name("problems.txt")


def broken_network(random: Random) -> Network:
    """Return a random network after random edits, so that most have several problems."""
    network = random_network(random, random.randint(3, 25))
    for _ in range(random.randint(1, 12)):
        try:
            random_edit(random, network).apply(network)
        except GraphError:
            continue
    return network


# -- the texts ---------------------------------------------------------------------------------


def problem_texts() -> Iterator[str]:
    for title, draw in BROKEN.items():
        yield f"# {title}\n"
        for problem in check(draw()).problems:
            yield f"{problem.severity} {problem.code}\n    {problem.message}\n"
            yield from (f"    fix: {fix.title}\n" for fix in problem.fixes)
        yield "\n"


def test_problems_read_as_written_down(request: pytest.FixtureRequest) -> None:
    text = "".join(problem_texts())
    if request.config.getoption("--overwrite"):
        PROBLEMS.write_text(text, encoding="utf-8")
    assert text == PROBLEMS.read_text(encoding="utf-8"), "pytest --overwrite writes them anew"


@pytest.mark.parametrize("title", BROKEN)
def test_a_message_names_its_layer_and_is_whole_sentences(title: str) -> None:
    problems = check(BROKEN[title]()).problems
    assert problems
    for problem in problems:
        assert problem.message.endswith(".")
        assert not {"{", "}", "\n"} & set(problem.message)
        assert problem.arithmetic in problem.message
        if problem.node is not None:
            assert problem.message.startswith(f"{problem.path} (")


def test_every_code_is_reached_and_known(seeds: range) -> None:
    found = {problem.code for draw in BROKEN.values() for problem in check(draw()).problems}
    for seed in seeds:
        if found >= set(CODES):
            break
        random = Random(seed)
        for kind in inner_kinds():
            layer = random_layer(random, kind)
            if layer is not None:
                found |= codes_of(evaluate(layer, random_inputs(random, layer)))
    assert found == set(CODES)


def codes_of(result: Evaluation | ShapeError) -> set[str]:
    return {result.code} if isinstance(result, ShapeError) else {h.code for h in result.hints}


def test_random_drawings_have_known_codes_only(seeds: range) -> None:
    for seed in seeds[:60]:
        assert {problem.code for problem in check(broken_network(Random(seed))).problems} <= set(
            CODES
        ), seed


# -- one failure, one report -------------------------------------------------------------------


def test_a_failure_is_reported_once_and_what_follows_is_unknown() -> None:
    report = check(BROKEN["a kernel larger than the image"]())
    network = report.network
    errors = [problem for problem in report.problems if problem.severity == ERROR]
    assert [(problem.code, problem.path) for problem in errors] == [
        ("window-does-not-fit", "conv2")
    ]
    order = [network.name(node) for node in network.order()]
    for node in network.order()[order.index("conv2") :]:
        assert report.facts[node].outputs is None
    whole = check(build("lenet5"))
    for node in network.order()[: order.index("conv2")]:
        assert report.facts[node] == whole.facts[node]
    assert report.parameters == 6 * 25 + 6, "the totals count what is known"
    assert report.outputs == {"logits": None}


def test_what_follows_an_unknown_layer_is_not_blamed_for_its_shapes(seeds: range) -> None:
    for seed in seeds[:60]:
        report = check(broken_network(Random(seed)))
        for node, facts in report.facts.items():
            wires = report.network.wires_into(node).values()
            if any(report.facts[wire.source].outputs is None for wire in wires):
                assert facts.outputs is None
                assert {p.code for p in facts.problems} <= {"missing-input", "unused-output"}, seed


# -- the increments ----------------------------------------------------------------------------


def assert_like_new(kept_facts: object, network: Network, seed: int) -> None:
    fresh = check(network)
    kept = kept_facts
    for name in ("facts", "problems", "ok", "parameters", "macs", "activations", "outputs"):
        assert getattr(kept, name) == getattr(fresh, name), (seed, name)


def test_a_refresh_equals_a_full_check_after_random_edits(seeds: range) -> None:
    for seed in seeds[:50]:
        random = Random(seed)
        network = random_network(random, random.randint(0, 20))
        report = check(network)
        inverses = []
        for _ in range(20):
            before = dict(report.facts)
            if inverses and random.random() < 0.3:
                edit = inverses.pop()
            else:
                edit = random_edit(random, network)
            try:
                inverse = edit.apply(network)
            except GraphError:
                continue
            inverses.append(inverse)
            changed = report.refresh(edit.touches | inverse.touches)
            assert_like_new(report, network, seed)
            nodes = set(before) | set(report.facts)
            assert changed == {n for n in nodes if before.get(n) != report.facts.get(n)}, seed


def test_an_edit_near_the_end_evaluates_the_end_alone() -> None:
    network = Network()
    x = network.add(Input(shape=(4, 16, 16)))
    for _ in range(200):
        x = network.add(ReLU(), network.add(Conv2d(out_channels=4, padding=1, kernel_size=3), x))
    network.add(Output(), x)
    report = check(network)
    last = network.find("conv200")
    assert last is not None
    edit = set_parameters(network, last, out_channels=7)
    inverse = edit.apply(network)
    changed = {network.name(node) for node in report.refresh(edit.touches | inverse.touches)}
    assert changed == {"conv200", "relu200", "output1"}


def test_a_change_that_gives_the_same_shapes_stops_there() -> None:
    network = build("lenet5")
    report = check(network)
    conv = network.find("conv1")
    assert conv is not None
    edit = set_parameters(network, conv, bias=False)
    changed = report.refresh(edit.touches | edit.apply(network).touches)
    assert changed == {conv}
    assert report.parameters == 61_706 - 6


def test_cutting_a_wire_and_drawing_it_again_restores_the_report() -> None:
    network = build("small_resnet")
    report, fresh = check(network), check(network)
    for wire in list(network.wires()):
        for edit in (Disconnect(wire), Connect(wire)):
            report.refresh(edit.touches | edit.apply(network).touches)
        assert report.facts == fresh.facts


# -- fixes -------------------------------------------------------------------------------------


def assert_mends(network: Network, problem: Problem, fix: Fix, hint: object) -> None:
    """Apply a fix, see that the problem is gone, and undo it."""
    before = text_of(network)
    place = (problem.node, problem.code, problem.port)
    inverse = fix.edit(network).apply(network)
    left = {(other.node, other.code, other.port) for other in check(network).problems}
    assert place not in left, f"{hint}: {fix.title} does not mend: {problem.message}"
    inverse.apply(network)
    assert text_of(network) == before, f"{hint}: {fix.title} cannot be undone"


@pytest.mark.parametrize("title", BROKEN)
def test_every_fix_of_a_known_problem_mends_it(title: str) -> None:
    network = BROKEN[title]()
    for problem in check(network).problems:
        for fix in problem.fixes:
            assert_mends(network, problem, fix, title)


def test_every_fix_of_random_problems_mends_them(seeds: range) -> None:
    applied: set[str] = set()
    for seed in seeds[:60]:
        network = broken_network(Random(seed))
        for problem in check(network).problems:
            for fix in problem.fixes:
                assert_mends(network, problem, fix, seed)
                applied.add(type(fix.remedy).__name__)
    assert len(applied) >= 5, f"the harness reaches few sorts of fixes: {applied}"


def test_a_fix_whose_layer_is_gone_is_refused_with_a_sentence() -> None:
    network = BROKEN["a kernel larger than the image"]()
    fix = check(network).problems[0].fixes[0]
    network.remove(fix.node)
    with pytest.raises(GraphError, match="gone"):
        fix.edit(network)
