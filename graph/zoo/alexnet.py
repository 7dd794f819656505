"""AlexNet as torchvision has it."""

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
from graph.zoo import template


@template(
    title="AlexNet",
    family="Classics",
    year=2014,
    paper='Krizhevsky 2014, "One weird trick for parallelizing convolutional neural networks" '
    "(arXiv:1404.5997), as torchvision has it",
)
def alexnet() -> Network:
    """The network that won ImageNet 2012 and began the era of deep vision, in its later form
    on one GPU: five convolutions, overlapping pools, and three large fully connected layers
    with dropout, which hold 96 % of its 61 million parameters."""
    net = Network()
    x = net.add(Input(shape=(3, 224, 224)), name="image")
    x = net.add(Conv2d(out_channels=64, kernel_size=11, stride=4, padding=2), x, name="conv1")
    x = net.add(ReLU(), x, name="relu1")
    x = net.add(MaxPool2d(kernel_size=3, stride=2), x, name="pool1")
    x = net.add(Conv2d(out_channels=192, kernel_size=5, padding=2), x, name="conv2")
    x = net.add(ReLU(), x, name="relu2")
    x = net.add(MaxPool2d(kernel_size=3, stride=2), x, name="pool2")
    for number, filters in (3, 384), (4, 256), (5, 256):
        conv = Conv2d(out_channels=filters, kernel_size=3, padding=1)
        x = net.add(conv, x, name=f"conv{number}")
        x = net.add(ReLU(), x, name=f"relu{number}")
    x = net.add(MaxPool2d(kernel_size=3, stride=2), x, name="pool5")
    x = net.add(AdaptiveAvgPool2d(output_size=6), x, name="avgpool")
    x = net.add(Flatten(), x, name="flatten")
    for number in (6, 7):
        x = net.add(Dropout(), x, name=f"drop{number}")
        x = net.add(Linear(out_features=4096), x, name=f"fc{number}")
        x = net.add(ReLU(), x, name=f"relu{number}")
    x = net.add(Linear(out_features=1000), x, name="fc8")
    net.add(Output(), x, name="logits")
    return net
