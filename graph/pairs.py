"""Pairs of small networks that make an argument of the course, drawn as anyone would draw them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from graph.arrange import arrange
from graph.blocks.inception import Inception
from graph.blocks.naiveinception import NaiveInception
from graph.grouping import flattened
from graph.layer import Layer
from graph.layers.add import Add
from graph.layers.conv2d import Conv2d
from graph.layers.input import Input
from graph.layers.output import Output
from graph.layers.relu import ReLU
from graph.network import Network

SIZE = 56
"""Rows and columns of the input of all of them, as in the second stage of VGG and ResNet."""


@dataclass(frozen=True)
class Pair:
    """Two networks to compare, what they are called, and where the argument comes from.

    `draw` takes the channels of the input; `channels` is how many the source has.
    """

    title: str
    names: tuple[str, str]
    lesson: str
    source: str
    channels: int
    draw: Callable[[int], tuple[Network, Network]]


def _chain(channels: int, *layers: Layer, skip: bool = False) -> Network:
    """Return Input → layers → Output; with `skip` the input is added to the last but one."""
    network = Network()
    start = here = network.add(Input(shape=(channels, SIZE, SIZE)), name="image")
    for number, layer in enumerate(layers):
        if skip and number == len(layers) - 1:
            here = network.add(Add(), here, start)
        here = network.add(layer, here)
    network.add(Output(), here, name="output")
    network = flattened(network)
    arrange(network)
    return network


def _conv(channels: int, size: int) -> Layer:
    return Conv2d(out_channels=channels, kernel_size=size, padding=size // 2)


def _stacked(channels: int) -> tuple[Network, Network]:
    small, relu = _conv(channels, 3), ReLU()
    return (
        _chain(channels, small, relu, small, relu),
        _chain(channels, _conv(channels, 5), relu),
    )


def _inception(channels: int) -> tuple[Network, Network]:
    """Return the block of GoogLeNet's inception 3a, scaled to the channels, without and with 1×1.

    For 192 channels it is that block itself: 64, 96→128, 16→32, 32.
    """
    part = {
        name: max(1, channels * filters // 192)
        for name, filters in (
            ("ch1x1", 64),
            ("ch3x3_reduce", 96),
            ("ch3x3", 128),
            ("ch5x5_reduce", 16),
            ("ch5x5", 32),
            ("pool_proj", 32),
        )
    }
    naive = {name: part[name] for name in ("ch1x1", "ch3x3", "ch5x5")}
    return (
        _chain(channels, NaiveInception(**naive)),
        _chain(channels, Inception(**part)),
    )


def _residual(channels: int) -> tuple[Network, Network]:
    conv, relu = _conv(channels, 3), ReLU()
    layers = (conv, relu, conv, relu)
    return _chain(channels, *layers), _chain(channels, *layers, skip=True)


PAIRS = (
    Pair(
        "Two 3×3 or one 5×5",
        ("two 3×3", "one 5×5"),
        "Both see the same pixels. Small kernels in a row need fewer weights, and there is one "
        "more ReLU between them.",
        "Simonyan & Zisserman 2014 (arXiv:1409.1556), section 2.3",
        64,
        _stacked,
    ),
    Pair(
        "Inception: naive or reduced",
        ("naive", "with 1×1 reductions"),
        "The 1×1 convolutions pass fewer channels to the wide filters, and so save most of the "
        "work.",
        "Szegedy et al. 2014 (arXiv:1409.4842), figure 2",
        192,
        _inception,
    ),
    Pair(
        "Plain or residual",
        ("plain", "residual"),
        "The shortcut costs nothing, and gives the gradient a way with no weights on it.",
        "He et al. 2015 (arXiv:1512.03385), figure 2",
        64,
        _residual,
    ),
)
"""What the page offers first."""
