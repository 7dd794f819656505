"""MobileNet V2."""

from graph.blocks.invertedresidual import InvertedResidual
from graph.initialisation import Rule
from graph.layers import (
    AdaptiveAvgPool2d,
    BatchNorm2d,
    Conv2d,
    Dropout,
    Flatten,
    Input,
    Linear,
    Output,
    ReLU6,
)
from graph.network import Network
from graph.zoo import template

STAGES = (24, 2, 2), (32, 3, 2), (64, 4, 2), (96, 3, 1), (160, 3, 2), (320, 1, 1)
"""Table 2 of the paper: channels, blocks, stride of the first block."""


@template(
    title="MobileNet V2",
    family="Small and fast",
    year=2018,
    paper="Sandler, Howard, Zhu, Zhmoginov & Chen 2018, 'MobileNetV2: Inverted residuals and "
    "linear bottlenecks' (arXiv:1801.04381), as torchvision has it",
)
def mobilenet_v2() -> Network:
    """Made for phones: blocks that widen their few channels sixfold, filter each channel by
    itself, and narrow again, with shortcuts between the narrow ends. 3.5 million parameters and
    0.3 billion multiply-adds for what took VGG-16 fifty times as many."""
    net = Network()
    net.initialisation = (
        Rule(modules=("Conv2d",), weight="kaiming-normal-fan-out"),
        Rule(modules=("Linear",), weight="normal", amount=0.01, bias=0),
    )
    x = net.add(Input(shape=(3, 224, 224)), name="image")
    stem = Conv2d(out_channels=32, kernel_size=3, stride=2, padding=1, bias=False)
    x = net.add(stem, x, name="stem_conv")
    x = net.add(BatchNorm2d(), x, name="stem_bn")
    x = net.add(ReLU6(), x, name="stem_relu")
    x = net.add(InvertedResidual(out_channels=16, expand_ratio=1), x, name="stage1")
    for stage, (width, count, stride) in enumerate(STAGES, start=2):
        first = InvertedResidual(out_channels=width, stride=stride)
        x = net.add(first, x, name=f"stage{stage}_first" if count > 1 else f"stage{stage}")
        if count > 1:
            rest = InvertedResidual(out_channels=width, repeat=count - 1)
            x = net.add(rest, x, name=f"stage{stage}_rest")
    x = net.add(Conv2d(out_channels=1280, kernel_size=1, bias=False), x, name="head_conv")
    x = net.add(BatchNorm2d(), x, name="head_bn")
    x = net.add(ReLU6(), x, name="head_relu")
    x = net.add(AdaptiveAvgPool2d(), x, name="head_avgpool")
    x = net.add(Flatten(), x, name="flatten")
    x = net.add(Dropout(p=0.2), x, name="classifier_drop")
    x = net.add(Linear(out_features=1000), x, name="classifier_fc")
    net.add(Output(), x, name="logits")
    return net
