"""The plan that all VGG networks share: five stages of 3×3 convolutions, a large classifier."""

from __future__ import annotations

from graph.initialisation import Rule
from graph.layers import (
    AdaptiveAvgPool2d,
    Conv2d,
    Dropout,
    Flatten,
    Input,
    Linear,
    MaxPool2d,
    Output,
    ReLU,
)
from graph.network import Network

WIDTHS = (64, 128, 256, 512, 512)


def vgg(*counts: int) -> Network:
    """Return a VGG with so many convolutions in each stage."""
    net = Network()
    net.initialisation = (
        Rule(modules=("Conv2d",), weight="kaiming-normal-fan-out", bias=0),
        Rule(modules=("Linear",), weight="normal", amount=0.01, bias=0),
    )
    x = net.add(Input(shape=(3, 224, 224)), name="image")
    for stage, (width, count) in enumerate(zip(WIDTHS, counts, strict=True), start=1):
        for number in range(1, count + 1):
            conv = Conv2d(out_channels=width, kernel_size=3, padding=1)
            x = net.add(conv, x, name=f"stage{stage}_conv{number}")
            x = net.add(ReLU(), x, name=f"stage{stage}_relu{number}")
        x = net.add(MaxPool2d(), x, name=f"stage{stage}_pool")
    x = net.add(AdaptiveAvgPool2d(output_size=7), x, name="avgpool")
    x = net.add(Flatten(), x, name="flatten")
    for number in (1, 2):
        x = net.add(Linear(out_features=4096), x, name=f"classifier_fc{number}")
        x = net.add(ReLU(), x, name=f"classifier_relu{number}")
        x = net.add(Dropout(), x, name=f"classifier_drop{number}")
    x = net.add(Linear(out_features=1000), x, name="classifier_fc3")
    net.add(Output(), x, name="logits")
    return net
