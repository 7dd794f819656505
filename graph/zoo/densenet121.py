"""DenseNet-121."""

from graph.blocks.denseblock import DenseBlock
from graph.blocks.transition import Transition
from graph.initialisation import Rule
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
from graph.zoo import template

LAYERS = (6, 12, 24, 16)


@template(
    title="DenseNet-121",
    family="Residual and dense",
    year=2016,
    paper="Huang, Liu, van der Maaten & Weinberger 2016, 'Densely connected convolutional "
    "networks' (arXiv:1608.06993), as torchvision has it",
)
def densenet121() -> Network:
    """Each layer of a dense block sees the maps of all layers before it and adds 32 of its own, so
    that features are reused and not learned twice. As good as ResNet-50 with a third of its
    parameters."""
    net = Network()
    net.initialisation = (
        Rule(modules=("Conv2d",), weight="kaiming-normal"),
        Rule(modules=("Linear",), bias=0),
    )
    x = net.add(Input(shape=(3, 224, 224)), name="image")
    stem = Conv2d(out_channels=64, kernel_size=7, stride=2, padding=3, bias=False)
    x = net.add(stem, x, name="stem_conv")
    x = net.add(BatchNorm2d(), x, name="stem_bn")
    x = net.add(ReLU(), x, name="stem_relu")
    x = net.add(MaxPool2d(kernel_size=3, stride=2, padding=1), x, name="stem_pool")
    for stage, layers in enumerate(LAYERS, start=1):
        x = net.add(DenseBlock(layers=layers), x, name=f"stage{stage}_dense")
        if stage < len(LAYERS):
            x = net.add(Transition(), x, name=f"stage{stage}_transition")
    x = net.add(BatchNorm2d(), x, name="head_bn")
    x = net.add(ReLU(), x, name="head_relu")
    x = net.add(AdaptiveAvgPool2d(), x, name="head_avgpool")
    x = net.add(Flatten(), x, name="flatten")
    x = net.add(Linear(out_features=1000), x, name="classifier")
    net.add(Output(), x, name="logits")
    return net
