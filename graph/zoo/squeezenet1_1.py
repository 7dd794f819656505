"""SqueezeNet 1.1."""

from graph.blocks.fire import Fire
from graph.initialisation import Rule
from graph.layers import (
    AdaptiveAvgPool2d,
    Conv2d,
    Dropout,
    Flatten,
    Input,
    MaxPool2d,
    Output,
    ReLU,
)
from graph.network import Network
from graph.zoo import template

STAGES = (16, 16), (32, 32), (48, 48, 64, 64)
"""The squeezing filters of each Fire block; each expands to eight times as many channels."""


@template(
    title="SqueezeNet 1.1",
    family="Small and fast",
    year=2016,
    paper="Iandola et al. 2016, 'SqueezeNet: AlexNet-level accuracy with 50× fewer parameters' "
    "(arXiv:1602.07360), version 1.1, as torchvision has it",
)
def squeezenet1_1() -> Network:
    """AlexNet's accuracy with 1.2 million parameters: Fire blocks squeeze the channels before the
    costly 3×3 filters see them, and the last convolution gives a map for each class in place of
    fully connected layers. Version 1.1 pools earlier than the paper and costs less than half."""
    net = Network()
    pool = MaxPool2d(kernel_size=3, stride=2, ceil_mode=True)
    x = net.add(Input(shape=(3, 224, 224)), name="image")
    x = net.add(Conv2d(out_channels=64, kernel_size=3, stride=2), x, name="stem_conv")
    x = net.add(ReLU(), x, name="stem_relu")
    x = net.add(pool, x, name="stem_pool")
    for stage, widths in enumerate(STAGES, start=1):
        for number, width in enumerate(widths, start=1):
            fire = Fire(squeeze=width, expand1x1=4 * width, expand3x3=4 * width)
            x = net.add(fire, x, name=f"stage{stage}_fire{number}")
        if stage < len(STAGES):
            x = net.add(pool, x, name=f"stage{stage}_pool")
    x = net.add(Dropout(), x, name="classifier_drop")
    x = net.add(Conv2d(out_channels=1000, kernel_size=1), x, name="classifier_conv")
    net.initialisation = (
        Rule(modules=("Conv2d",), weight="kaiming-uniform", bias=0),
        Rule(layers=(x,), weight="normal", amount=0.01),
    )
    x = net.add(ReLU(), x, name="classifier_relu")
    x = net.add(AdaptiveAvgPool2d(), x, name="classifier_avgpool")
    x = net.add(Flatten(), x, name="flatten")
    net.add(Output(), x, name="logits")
    return net
