"""Fitting networks to data: the Input and the last layer change, and nothing else does."""

import pytest

from graph import TEMPLATES, EditError, Network, build, check
from graph.fit_data import fit_to_data
from graph.shorthand import parse

CLASSIFIERS = [
    name
    for name in TEMPLATES
    if all(shape is not None and len(shape) == 1 for shape in check(build(name)).outputs.values())
    and len(check(build(name)).sources()) == 1
]


def fitted(network: Network, image: tuple[int, ...], classes: int) -> list[str]:
    """Fit a network, see that the edit has an exact inverse, and give what it changed."""
    before = network.copy()
    edit = fit_to_data(check(network), image, classes)
    inverse = edit.apply(network)
    after = network.copy()
    inverse.apply(network)
    assert network == before
    edit.apply(network)
    assert network == after
    return [network.name(node) for node in network if network.layer(node) != before.layer(node)]


@pytest.mark.parametrize("name", CLASSIFIERS)
def test_every_classifier_is_fitted_to_the_classes(name: str) -> None:
    network = build(name)
    [source] = check(network).sources()
    image = check(network).facts[source].shape
    assert image is not None
    ends = len(check(network).sinks())
    changed = fitted(network, image, 37)
    report = check(network)
    assert set(report.outputs.values()) == {(37,)}
    assert report.ok
    assert len(changed) == ends  # one layer for each end
    assert fit_to_data(report, image, 37).edits == ()


def test_the_input_and_the_last_linear_change_together() -> None:
    network = build("lenet5")
    assert fitted(network, (3, 32, 32), 7) == ["image", "fc3"]
    report = check(network)
    assert report.ok
    assert report.outputs == {"logits": (7,)}


def test_a_classifier_of_a_convolution_is_found() -> None:
    line = "input 3x32x32 > conv 64 3 > relu > conv 10 1 > adaptiveavgpool 1 > flatten > output"
    network = parse(line).network
    changed = fitted(network, (3, 32, 32), 5)
    assert len(changed) == 1
    assert network.layer(network.find(changed[0]) or "").values()["out_channels"] == 5


def test_what_does_not_fit_any_more_is_left_to_the_check() -> None:
    network = build("alexnet")
    fitted(network, (1, 28, 28), 10)
    problems = check(network).problems
    assert any("does not fit" in problem.message for problem in problems)


def test_a_network_that_fails_for_its_input_alone_is_fitted() -> None:
    network = parse("input 3x8x8 > conv 4 9 > flatten > fc 3 > output").network
    assert len(fitted(network, (3, 16, 16), 5)) == 2
    assert check(network).ok


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("input 20 > fc 10 > output", "no Input of channels × rows × columns"),
        ("input 3x8x8 > conv 10 3 > output", "is 10×6×6, but a class needs one number"),
        ("input 3x8x8 > flatten > output", "No layer before"),
        ("input 3x8x8 > conv 4 9 > flatten > fc 3 > output", "is unknown"),
    ],
)
def test_what_cannot_be_fitted_is_a_sentence(line: str, named: str) -> None:
    with pytest.raises(EditError, match=named):
        fit_to_data(check(parse(line).network), (3, 8, 8), 5)
