"""Encoders with their decoders, wired as papers and people wire them."""

from __future__ import annotations

from collections.abc import Callable

from graph import Add, Concat, Conv2d, Input, MaxPool2d, Multiply, Network, Output, ReLU, Sigmoid
from graph import Upsample as Up

LEVELS = 3


def conv(network: Network, source: str, channels: int = 8, **given: int) -> str:
    """Add a convolution that keeps the size, unless it is given a stride, and its ReLU."""
    layer = Conv2d(out_channels=channels, padding=1, **given)
    return network.add(ReLU(), network.add(layer, source))


def residual(network: Network, source: str, stride: int = 1) -> str:
    """Add a residual block with a projection."""
    inner = network.add(Conv2d(out_channels=8, padding=1), conv(network, source, stride=stride))
    shortcut = network.add(Conv2d(out_channels=8, kernel_size=1, stride=stride), source)
    return network.add(Add(), inner, shortcut)


def attention_unet() -> Network:
    """Oktay et al. 2018, "Attention U-Net": what is below tells each skip what to let through."""
    network = Network()
    flow, skips = network.add(Input(shape=(3, 64, 64)), name="image"), []
    for _ in range(LEVELS):
        flow = conv(network, flow)
        skips.append(flow)
        flow = network.add(MaxPool2d(kernel_size=2), flow)
    flow = conv(network, flow)
    for skip in reversed(skips):
        flow = network.add(Up(scale_factor=2), flow)
        asked = network.add(Conv2d(out_channels=8, kernel_size=1), flow)
        across = network.add(Conv2d(out_channels=8, kernel_size=1), skip)
        share = network.add(Sigmoid(), network.add(ReLU(), network.add(Add(), asked, across)))
        flow = network.add(Concat(), network.add(Multiply(), share, skip), flow)
        flow = conv(network, flow)
    network.add(Output(), flow)
    return network


def residual_unet() -> Network:
    """Zhang, Liu & Wang 2018, "Road extraction by deep residual U-Net": blocks on all levels."""
    network = Network()
    flow, skips = network.add(Input(shape=(3, 64, 64)), name="image"), []
    for _ in range(LEVELS):
        flow = residual(network, flow)
        skips.append(flow)
        flow = network.add(MaxPool2d(kernel_size=2), flow)
    flow = residual(network, flow)
    for skip in reversed(skips):
        flow = network.add(Concat(), skip, network.add(Up(scale_factor=2), flow))
        flow = residual(network, flow)
    network.add(Output(), flow)
    return network


def linknet() -> Network:
    """Chaurasia & Culurciello 2017, "LinkNet": strided blocks down, sums on the way up."""
    network = Network()
    flow = conv(network, network.add(Input(shape=(3, 64, 64)), name="image"))
    skips = [flow]
    for _ in range(LEVELS):
        flow = residual(network, residual(network, flow, stride=2))
        skips.append(flow)
    for skip in reversed(skips[:-1]):
        flow = network.add(Add(), skip, network.add(Up(scale_factor=2), flow))
    network.add(Output(), flow)
    return network


def unet_with_heads() -> Network:
    """A U-Net that answers on every level: an Output beside the way up."""
    network = Network()
    flow, skips = network.add(Input(shape=(3, 64, 64)), name="image"), []
    for _ in range(LEVELS):
        flow = conv(network, flow)
        skips.append(flow)
        flow = network.add(MaxPool2d(kernel_size=2), flow)
    flow = conv(network, flow)
    for skip in reversed(skips):
        flow = conv(network, network.add(Concat(), skip, network.add(Up(scale_factor=2), flow)))
        network.add(Output(), network.add(Conv2d(out_channels=1, kernel_size=1), flow))
    return network


DECODERS: tuple[Callable[[], Network], ...] = (
    attention_unet,
    residual_unet,
    linknet,
    unet_with_heads,
)
