"""GoogLeNet as its paper has it."""

from graph.blocks.auxiliaryhead import AuxiliaryHead
from graph.blocks.inception import Inception
from graph.initialisation import Rule
from graph.layers import (
    AvgPool2d,
    Conv2d,
    Dropout,
    Flatten,
    Input,
    Linear,
    LocalResponseNorm,
    MaxPool2d,
    ReLU,
)
from graph.network import Network
from graph.zoo import template
from graph.zoo._googlenet import inceptions, outputs


@template(
    title="GoogLeNet (paper)",
    family="Inception and branches",
    year=2014,
    paper="Szegedy et al. 2014, 'Going deeper with convolutions' (arXiv:1409.4842), table 1",
)
def googlenet_paper() -> Network:
    """The network as the paper draws it: true 5×5 filters, local response normalisation in the
    stem, no batch normalisation, and two auxiliary heads whose losses count 0.3 each."""
    net = Network()
    net.initialisation = (
        Rule(modules=("Conv2d",), weight="xavier-uniform", bias=0.2),
        Rule(modules=("Linear",), weight="xavier-uniform", bias=0),
    )
    norm = LocalResponseNorm(size=5, alpha=5e-4, beta=0.75, k=2.0)
    pool = MaxPool2d(kernel_size=3, stride=2, ceil_mode=True)
    x = net.add(Input(shape=(3, 224, 224)), name="image")
    first = Conv2d(out_channels=64, kernel_size=7, stride=2, padding=3)
    x = net.add(first, x, name="stem_conv1")
    x = net.add(ReLU(), x, name="stem_relu1")
    x = net.add(pool, x, name="stem_pool1")
    x = net.add(norm, x, name="stem_norm1")
    x = net.add(Conv2d(out_channels=64, kernel_size=1), x, name="stem_conv2")
    x = net.add(ReLU(), x, name="stem_relu2")
    x = net.add(Conv2d(out_channels=192, kernel_size=3, padding=1), x, name="stem_conv3")
    x = net.add(ReLU(), x, name="stem_relu3")
    x = net.add(norm, x, name="stem_norm2")
    x = net.add(pool, x, name="stem_pool2")
    x, heads = inceptions(net, x, Inception, AuxiliaryHead(), pool)
    x = net.add(AvgPool2d(kernel_size=7), x, name="avgpool")
    x = net.add(Flatten(), x, name="flatten")
    x = net.add(Dropout(p=0.4), x, name="classifier_drop")
    x = net.add(Linear(out_features=1000), x, name="classifier_fc")
    outputs(net, x, heads)
    return net
