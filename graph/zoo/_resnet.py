"""The plan that all ResNets for ImageNet share: a stem, four stages, a classifier."""

from __future__ import annotations

from graph.blocks.bottleneck import Bottleneck
from graph.blocks.residual import Residual
from graph.initialisation import Rule
from graph.layer import Layer
from graph.layers import (
    AdaptiveAvgPool2d,
    BatchNorm2d,
    Conv2d,
    Flatten,
    Input,
    Linear,
    MaxPool2d,
    Output,
    ReLU,
)
from graph.network import Network


def resnet(block: type[Residual] | type[Bottleneck], *counts: int) -> Network:
    """Return a ResNet with so many blocks in each stage, folded: the first block, and the rest."""
    net = Network()
    net.initialisation = (Rule(modules=("Conv2d",), weight="kaiming-normal-fan-out"),)
    x = net.add(Input(shape=(3, 224, 224)), name="image")
    stem = Conv2d(out_channels=64, kernel_size=7, stride=2, padding=3, bias=False)
    x = net.add(stem, x, name="stem_conv")
    x = net.add(BatchNorm2d(), x, name="stem_bn")
    x = net.add(ReLU(), x, name="stem_relu")
    x = net.add(MaxPool2d(kernel_size=3, stride=2, padding=1), x, name="stem_pool")
    for stage, count in enumerate(counts, start=1):
        width = 32 * 2**stage
        first, rest = _blocks(block, width, 1 if stage == 1 else 2, count - 1)
        x = net.add(first, x, name=f"layer{stage}_first")
        x = net.add(rest, x, name=f"layer{stage}_rest")
    x = net.add(AdaptiveAvgPool2d(), x, name="avgpool")
    x = net.add(Flatten(), x, name="flatten")
    x = net.add(Linear(out_features=1000), x, name="fc")
    net.add(Output(), x, name="logits")
    return net


def _blocks(
    block: type[Residual] | type[Bottleneck], width: int, stride: int, count: int
) -> tuple[Layer, Layer]:
    if issubclass(block, Bottleneck):
        return block(width=width, stride=stride), block(width=width, repeat=count)
    return block(out_channels=width, stride=stride), block(out_channels=width, repeat=count)
