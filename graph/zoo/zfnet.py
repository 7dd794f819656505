"""ZFNet."""

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
    title="ZFNet",
    family="Classics",
    year=2013,
    paper="Zeiler & Fergus 2013, 'Visualizing and understanding convolutional networks' "
    "(arXiv:1311.2901), figure 3",
)
def zfnet() -> Network:
    """AlexNet after its authors looked inside: the first filters are 7×7 with stride 2, where
    11×11 with stride 4 had left dead filters and aliasing. It won ImageNet 2013."""
    net = Network()
    net.initialisation = (Rule(modules=("Conv2d", "Linear"), weight="normal", amount=0.01, bias=0),)
    norm = LocalResponseNorm(size=5, alpha=5e-4, beta=0.75, k=2.0)
    x = net.add(Input(shape=(3, 224, 224)), name="image")
    x = net.add(Conv2d(out_channels=96, kernel_size=7, stride=2, padding=1), x, name="conv1")
    x = net.add(ReLU(), x, name="relu1")
    x = net.add(MaxPool2d(kernel_size=3, stride=2, ceil_mode=True), x, name="pool1")
    x = net.add(norm, x, name="norm1")
    x = net.add(Conv2d(out_channels=256, kernel_size=5, stride=2), x, name="conv2")
    x = net.add(ReLU(), x, name="relu2")
    x = net.add(MaxPool2d(kernel_size=3, stride=2, ceil_mode=True), x, name="pool2")
    x = net.add(norm, x, name="norm2")
    for number, filters in (3, 384), (4, 384), (5, 256):
        conv = Conv2d(out_channels=filters, kernel_size=3, padding=1)
        x = net.add(conv, x, name=f"conv{number}")
        x = net.add(ReLU(), x, name=f"relu{number}")
    x = net.add(MaxPool2d(kernel_size=3, stride=2), x, name="pool5")
    x = net.add(Flatten(), x, name="flatten")
    for number in (6, 7):
        x = net.add(Linear(out_features=4096), x, name=f"fc{number}")
        x = net.add(ReLU(), x, name=f"relu{number}")
        x = net.add(Dropout(), x, name=f"drop{number}")
    x = net.add(Linear(out_features=1000), x, name="fc8")
    net.add(Output(), x, name="logits")
    return net
