"""The small CNN for distorted digits that stands alone or behind a spatial transformer."""

from __future__ import annotations

from graph.layers import Conv2d, Flatten, Linear, MaxPool2d, Output, ReLU
from graph.network import Network


def classify(net: Network, x: str, *, filters: tuple[int, int]) -> None:
    """Add two convolutions of 9×9 and 7×7, each with a pool, and a linear layer to ten classes."""
    for number, (count, size) in enumerate(zip(filters, (9, 7), strict=True), start=1):
        conv = Conv2d(out_channels=count, kernel_size=size)
        x = net.add(conv, x, name=f"conv{number}")
        x = net.add(ReLU(), x, name=f"relu{number}")
        x = net.add(MaxPool2d(), x, name=f"pool{number}")
    x = net.add(Flatten(), x, name="flatten")
    x = net.add(Linear(out_features=10), x, name="fc")
    net.add(Output(), x, name="logits")
