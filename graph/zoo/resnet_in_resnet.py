"""ResNet in ResNet."""

from graph.blocks.convnorm import ConvNorm
from graph.blocks.twostream import TwoStream
from graph.layers import (
    AdaptiveAvgPool2d,
    BatchNorm2d,
    Concat,
    Conv2d,
    Flatten,
    Input,
    Output,
)
from graph.network import Network
from graph.zoo import template

STAGES = (48, 4), (96, 6), (192, 6)


@template(
    title="ResNet in ResNet (CIFAR)",
    year=2016,
    paper="Targ, Almeida & Lyman 2016, 'Resnet in Resnet: Generalizing residual architectures' "
    "(arXiv:1603.08029), 18 wide layers",
)
def resnet_in_resnet() -> Network:
    """Two streams run side by side: the residual one has a shortcut at every layer, the transient
    one has none and may forget; at each layer either gets a convolution of both. With some of
    the weights at zero a block is a plain layer or a residual one, so the network learns which
    it needs. Sixteen such layers between a first convolution of both streams and a 1×1
    convolution to the classes."""
    net = Network()
    image = net.add(Input(shape=(3, 32, 32)), name="image")
    residual: str | tuple[str, str] = net.add(ConvNorm(out_channels=48), image, name="residual")
    transient: str | tuple[str, str] = net.add(ConvNorm(out_channels=48), image, name="transient")
    for stage, (width, count) in enumerate(STAGES, start=1):
        for number in range(1, count + 1):
            stride = 2 if stage > 1 and number == 1 else 1
            layer = TwoStream(out_channels=width, stride=stride)
            node = net.add(layer, residual, transient, name=f"stage{stage}_{number}")
            residual, transient = (node, "residual_out"), (node, "transient_out")
    x = net.add(Concat(), residual, transient, name="concat")
    x = net.add(Conv2d(out_channels=10, kernel_size=1, bias=False), x, name="classifier_conv")
    x = net.add(BatchNorm2d(), x, name="classifier_bn")
    x = net.add(AdaptiveAvgPool2d(), x, name="classifier_avgpool")
    x = net.add(Flatten(), x, name="flatten")
    net.add(Output(), x, name="logits")
    return net
