"""Inception v3."""

from graph.blocks.convnorm import ConvNorm
from graph.blocks.inceptiona import InceptionA
from graph.blocks.inceptionb import InceptionB
from graph.blocks.inceptionc import InceptionC
from graph.blocks.inceptiond import InceptionD
from graph.blocks.inceptione import InceptionE
from graph.blocks.inceptionhead import InceptionHead
from graph.initialisation import Rule
from graph.layers import AdaptiveAvgPool2d, Dropout, Flatten, Input, Linear, MaxPool2d, Output
from graph.network import Network
from graph.zoo import template

STEM = (32, 3, 2, 0), (32, 3, 1, 0), (64, 3, 1, 1), (80, 1, 1, 0), (192, 3, 1, 0)
"""Filters, kernel, stride and padding of its convolutions; a pool stands after the last three."""


@template(
    title="Inception v3",
    family="Inception and branches",
    year=2015,
    paper="Szegedy, Vanhoucke, Ioffe, Shlens & Wojna 2015, 'Rethinking the Inception architecture "
    "for computer vision' (arXiv:1512.00567), as torchvision has it",
)
def inception_v3() -> Network:
    """GoogLeNet rebuilt: large filters are split into small ones in a row, 5×5 into two 3×3 and
    7×7 into 1×7 and 7×1, and the maps shrink through strided filters and a pool side by side.
    One auxiliary head, which works as a regulariser."""
    net = Network()
    pool = MaxPool2d(kernel_size=3, stride=2)
    x = net.add(Input(shape=(3, 299, 299)), name="image")
    for number, (filters, size, stride, padding) in enumerate(STEM, start=1):
        conv = ConvNorm(
            out_channels=filters, kernel_size=size, stride=stride, padding=padding, eps=1e-3
        )
        x = net.add(conv, x, name=f"stem_conv{number}")
        if number in (3, 5):
            x = net.add(pool, x, name=f"stem_pool{number // 2}")
    for letter, width in ("b", 32), ("c", 64), ("d", 64):
        x = net.add(InceptionA(pool_proj=width), x, name=f"mixed5_{letter}")
    x = net.add(InceptionB(), x, name="mixed6_a")
    for letter, width in ("b", 128), ("c", 160), ("d", 160), ("e", 192):
        x = net.add(InceptionC(ch7x7=width), x, name=f"mixed6_{letter}")
    head = net.add(InceptionHead(), x, name="aux_logits")
    x = net.add(InceptionD(), x, name="mixed7_a")
    for letter in "bc":
        x = net.add(InceptionE(), x, name=f"mixed7_{letter}")
    x = net.add(AdaptiveAvgPool2d(), x, name="head_avgpool")
    x = net.add(Dropout(), x, name="head_drop")
    x = net.add(Flatten(), x, name="flatten")
    x = net.add(Linear(out_features=1000), x, name="fc")
    net.add(Output(), x, name="logits")
    net.add(Output(auxiliary=True, loss_weight=0.4), head, name="aux")
    net.initialisation = (
        Rule(modules=("Conv2d", "Linear"), weight="truncated-normal", amount=0.1),
        Rule(layers=(f"{head}/fc",), weight="truncated-normal", amount=0.001),
    )
    return net
