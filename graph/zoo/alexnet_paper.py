"""AlexNet as its paper has it."""

from graph.initialisation import Rule
from graph.layers import (
    Conv2d,
    Dropout,
    Flatten,
    Input,
    Linear,
    LocalResponseNorm,
    MaxPool2d,
    Output,
    ReLU,
)
from graph.network import Network
from graph.zoo import template


@template(
    title="AlexNet (paper)",
    family="Classics",
    year=2012,
    paper="Krizhevsky, Sutskever & Hinton 2012, 'ImageNet classification with deep convolutional "
    "neural networks'",
)
def alexnet_paper() -> Network:
    """The network that won ImageNet 2012, on two GPUs: conv2, conv4 and conv5 are in two groups,
    each of which saw the maps of one GPU only. Local response normalisation follows the first two
    convolutions, and the pools overlap. Images are 227×227, the size with which (227 − 11)/4 + 1
    is 55 as the paper says."""
    net = Network()
    norm = LocalResponseNorm(size=5, alpha=5e-4, beta=0.75, k=2.0)
    pool = MaxPool2d(kernel_size=3, stride=2)
    x = net.add(Input(shape=(3, 227, 227)), name="image")
    x = net.add(Conv2d(out_channels=96, kernel_size=11, stride=4), x, name="conv1")
    x = net.add(ReLU(), x, name="relu1")
    x = net.add(norm, x, name="norm1")
    x = net.add(pool, x, name="pool1")
    x = net.add(Conv2d(out_channels=256, kernel_size=5, padding=2, groups=2), x, name="conv2")
    ones = [x]
    x = net.add(ReLU(), x, name="relu2")
    x = net.add(norm, x, name="norm2")
    x = net.add(pool, x, name="pool2")
    for number, filters, groups in (3, 384, 1), (4, 384, 2), (5, 256, 2):
        conv = Conv2d(out_channels=filters, kernel_size=3, padding=1, groups=groups)
        x = net.add(conv, x, name=f"conv{number}")
        if groups == 2:
            ones.append(x)
        x = net.add(ReLU(), x, name=f"relu{number}")
    x = net.add(pool, x, name="pool5")
    x = net.add(Flatten(), x, name="flatten")
    for number in (6, 7):
        x = net.add(Linear(out_features=4096), x, name=f"fc{number}")
        ones.append(x)
        x = net.add(ReLU(), x, name=f"relu{number}")
        x = net.add(Dropout(), x, name=f"drop{number}")
    x = net.add(Linear(out_features=1000), x, name="fc8")
    net.add(Output(), x, name="logits")
    net.initialisation = (
        Rule(modules=("Conv2d", "Linear"), weight="normal", amount=0.01, bias=0),
        Rule(layers=tuple(ones), bias=1),
    )
    return net
