"""FCN-32s."""

from graph.initialisation import Rule
from graph.layers import (
    Conv2d,
    ConvTranspose2d,
    Crop,
    Dropout,
    Input,
    MaxPool2d,
    Output,
    ReLU,
)
from graph.network import Network
from graph.zoo import template

STAGES = (64, 2), (128, 2), (256, 3), (512, 3), (512, 3)
"""Filters and convolutions of VGG-16's stages."""


@template(
    title="FCN-32s",
    family="Segmentation",
    year=2014,
    paper="Long, Shelhamer & Darrell 2014, 'Fully convolutional networks for semantic "
    "segmentation' (arXiv:1411.4038), section 4",
)
def fcn32s() -> Network:
    """VGG-16 made into a map maker: its fully connected layers become convolutions, which slide
    over an image of any size, and one transposed convolution brings the coarse scores of 21
    classes back to the pixels. The image is padded by 100 so that even a small one has scores at
    its border; the crop takes that off again."""
    net = Network()
    x = net.add(Input(shape=(3, 500, 500)), name="image")
    for stage, (width, count) in enumerate(STAGES, start=1):
        for number in range(1, count + 1):
            padding = 100 if (stage, number) == (1, 1) else 1
            conv = Conv2d(out_channels=width, kernel_size=3, padding=padding)
            x = net.add(conv, x, name=f"stage{stage}_conv{number}")
            x = net.add(ReLU(), x, name=f"stage{stage}_relu{number}")
        x = net.add(MaxPool2d(ceil_mode=True), x, name=f"stage{stage}_pool")
    for number, size in (1, 7), (2, 1):
        conv = Conv2d(out_channels=4096, kernel_size=size)
        x = net.add(conv, x, name=f"classifier_conv{number}")
        x = net.add(ReLU(), x, name=f"classifier_relu{number}")
        x = net.add(Dropout(), x, name=f"classifier_drop{number}")
    x = net.add(Conv2d(out_channels=21, kernel_size=1), x, name="classifier_score")
    up = ConvTranspose2d(out_channels=21, kernel_size=64, stride=32, bias=False)
    score, x = x, net.add(up, x, name="upscore_conv")
    net.initialisation = (
        Rule(modules=("Conv2d",), weight="kaiming-normal-fan-out", bias=0),
        Rule(layers=(score,), weight="constant", amount=0),
        Rule(layers=(x,), weight="bilinear"),
    )
    x = net.add(Crop(sides=(19, 25, 19, 25)), x, name="upscore_crop")
    net.add(Output(), x, name="scores")
    return net
