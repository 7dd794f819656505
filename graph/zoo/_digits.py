"""The small CNN for distorted digits that stands alone or behind a spatial transformer."""

from __future__ import annotations

from graph.blocks.spatialtransformer import SpatialTransformer
from graph.layers import Conv2d, Flatten, Input, Linear, MaxPool2d, Output, ReLU
from graph.network import Network


def classify(
    net: Network, x: str, *, filters: tuple[int, int], pools: tuple[int, int] = (2, 2)
) -> None:
    """Add two convolutions of 9×9 and 7×7, each with a pool, and a linear layer to ten classes."""
    plan = zip(filters, (9, 7), pools, strict=True)
    for number, (count, size, pool) in enumerate(plan, start=1):
        conv = Conv2d(out_channels=count, kernel_size=size)
        x = net.add(conv, x, name=f"conv{number}")
        x = net.add(ReLU(), x, name=f"relu{number}")
        x = net.add(MaxPool2d(kernel_size=pool), x, name=f"pool{number}")
    x = net.add(Flatten(), x, name="flatten")
    x = net.add(Linear(out_features=10), x, name="fc")
    net.add(Output(), x, name="logits")


def behind_a_transformer(
    size: int, transformer: SpatialTransformer, filters: tuple[int, int]
) -> Network:
    """Return the CNN behind a transformer of images of this size."""
    net = Network()
    image = net.add(Input(shape=(1, size, size)), name="image")
    x = net.add(transformer, image, name="transformer")
    classify(net, x, filters=filters)
    return net
