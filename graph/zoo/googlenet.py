"""GoogLeNet as torchvision has it."""

from graph.blocks.auxiliaryhead import AuxiliaryHead
from graph.blocks.convnorm import ConvNorm
from graph.blocks.inceptionnorm import InceptionNorm
from graph.initialisation import Rule
from graph.layers import AdaptiveAvgPool2d, Dropout, Flatten, Input, Linear, MaxPool2d
from graph.network import Network
from graph.zoo import template
from graph.zoo._googlenet import inceptions, outputs


@template(
    title="GoogLeNet",
    family="Inception and branches",
    year=2014,
    paper="Szegedy et al. 2014, 'Going deeper with convolutions' (arXiv:1409.4842), with batch "
    "normalisation, as torchvision has it",
)
def googlenet() -> Network:
    """The network that won ImageNet 2014: nine Inception blocks, 22 layers deep, and yet with
    nine times fewer parameters than AlexNet. Two auxiliary heads bring the loss to its middle
    while it trains. Here with batch normalisation, which came a year later, and with 3×3 filters
    where the paper has 5×5."""
    net = Network()
    net.initialisation = (
        Rule(modules=("Conv2d", "Linear"), weight="truncated-normal", amount=0.01),
    )
    pool = MaxPool2d(kernel_size=3, stride=2, ceil_mode=True)
    first = ConvNorm(out_channels=64, kernel_size=7, stride=2, padding=3, eps=1e-3)
    x = net.add(Input(shape=(3, 224, 224)), name="image")
    x = net.add(first, x, name="stem_conv1")
    x = net.add(pool, x, name="stem_pool1")
    x = net.add(ConvNorm(out_channels=64, kernel_size=1, padding=0, eps=1e-3), x, name="stem_conv2")
    x = net.add(ConvNorm(out_channels=192, eps=1e-3), x, name="stem_conv3")
    x = net.add(pool, x, name="stem_pool2")
    last_pool = MaxPool2d(kernel_size=2, stride=2, ceil_mode=True)
    x, heads = inceptions(net, x, InceptionNorm, AuxiliaryHead(batch_norm=True), last_pool)
    x = net.add(AdaptiveAvgPool2d(), x, name="avgpool")
    x = net.add(Flatten(), x, name="flatten")
    x = net.add(Dropout(p=0.2), x, name="classifier_drop")
    x = net.add(Linear(out_features=1000), x, name="classifier_fc")
    outputs(net, x, heads)
    return net
