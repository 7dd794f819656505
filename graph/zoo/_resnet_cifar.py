"""The plan of the ResNets for CIFAR-10: three stages of n basic blocks, no parameters in shortcuts.

6n + 2 layers: n blocks of two convolutions in each of three stages, the stem and the classifier.
"""

from __future__ import annotations

from graph.blocks.residual import Residual
from graph.initialisation import Rule
from graph.layers import (
    AdaptiveAvgPool2d,
    BatchNorm2d,
    Conv2d,
    Flatten,
    Input,
    Linear,
    Output,
    ReLU,
)
from graph.network import Network


def resnet_cifar(n: int) -> Network:
    """Return the ResNet of 6n + 2 layers."""
    net = Network()
    net.initialisation = (Rule(modules=("Conv2d", "Linear"), weight="kaiming-normal", bias=0),)
    x = net.add(Input(shape=(3, 32, 32)), name="image")
    stem = Conv2d(out_channels=16, kernel_size=3, padding=1, bias=False)
    x = net.add(stem, x, name="stem_conv")
    x = net.add(BatchNorm2d(), x, name="stem_bn")
    x = net.add(ReLU(), x, name="stem_relu")
    x = net.add(Residual(out_channels=16, repeat=n), x, name="layer1")
    for stage, width in (2, 32), (3, 64):
        first = Residual(out_channels=width, stride=2, shortcut="zero-padding")
        x = net.add(first, x, name=f"layer{stage}_first")
        rest = Residual(out_channels=width, repeat=n - 1)
        x = net.add(rest, x, name=f"layer{stage}_rest")
    x = net.add(AdaptiveAvgPool2d(), x, name="avgpool")
    x = net.add(Flatten(), x, name="flatten")
    x = net.add(Linear(out_features=10), x, name="fc")
    net.add(Output(), x, name="logits")
    return net
