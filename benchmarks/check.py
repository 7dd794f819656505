"""The check: all of ResNet-152 against torch's shapes, and one edit against a full pass."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from statistics import median
from time import perf_counter
from typing import Any

from graph import (
    AdaptiveAvgPool2d,
    Conv2d,
    Flatten,
    Input,
    Layer,
    Network,
    Output,
    ReLU,
    build,
    check,
)
from graph.edits import set_parameters
from graph.grouping import flattened

LAYERS = 2000
ROUNDS = 15
IMAGE = (3, 224, 224)


def run_resnet152() -> dict[str, Any]:
    """A full check layer by layer, against torchvision's module on torch's meta device.

    `ours` is the drawing with every block expanded, as many layers as the module has; `folded`
    is the same drawing with its blocks as blocks, as people see it. Warm on both sides: Stride
    remembers what a layer does to a shape, torch its dispatch.
    """
    import torch
    from torchvision.models import resnet152

    folded = build("resnet152")
    network = flattened(folded)
    with torch.device("meta"):
        module = resnet152().eval()
        image = torch.empty(1, *IMAGE)
    ours, theirs, blocks = [], [], []
    assert check(network).ok and check(folded).ok
    with torch.inference_mode():
        module(image)
        for _ in range(ROUNDS):
            ours.append(_seconds(lambda: check(network)))
            theirs.append(_seconds(lambda: module(image)))
            blocks.append(_seconds(lambda: check(folded)))
    return {**_row(median(ours), median(theirs)), "folded": median(blocks)}


def run_edit() -> dict[str, Any]:
    """One edit to shapes never seen before, near the input and near the output.

    `ours` is the slower of the two; both stand in the row.
    """
    network = deep_network()
    report = check(network)
    widths = count(9)
    near_input, near_output, full = [], [], []
    for _ in range(ROUNDS):
        for layer, times in (("conv2", near_input), (f"conv{LAYERS // 2 - 2}", near_output)):
            node = network.find(layer)
            assert node is not None
            edit = set_parameters(network, node, out_channels=next(widths))
            touched = edit.touches | edit.apply(network).touches
            times.append(_seconds(lambda touched=touched: report.refresh(touched)))
        full.append(_seconds(lambda: check(network)))
        assert report.facts == check(network).facts
    ours = {"near_input": median(near_input), "near_output": median(near_output)}
    return {**_row(max(ours.values()), median(full)), **ours}


def deep_network() -> Network:
    """Return a chain of 2,000 layers: convolutions with their activations, and a classifier."""
    network = Network("Deep")
    x = network.add(Input(shape=(8, 32, 32)))
    for layer in _layers():
        x = network.add(layer, x)
    network.add(Output(), x)
    assert len(network) == LAYERS
    return network


def _layers() -> Iterator[Layer]:
    for _ in range((LAYERS - 4) // 2):
        yield Conv2d(out_channels=8, kernel_size=3, padding=1)
        yield ReLU()
    yield AdaptiveAvgPool2d()
    yield Flatten()


def _seconds(action: Callable[[], object]) -> float:
    started = perf_counter()
    action()
    return perf_counter() - started


def _row(ours: float, theirs: float) -> dict[str, Any]:
    return {"ours": ours, "theirs": theirs, "ratio": theirs / ours, "unit": "s"}
