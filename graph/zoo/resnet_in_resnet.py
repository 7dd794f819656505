"""ResNet in ResNet."""

from graph.blocks.convnorm import ConvNorm
from graph.blocks.twostream import TwoStream
from graph.layers import (
    AdaptiveAvgPool2d,
    BatchNorm2d,
    Conv2d,
    Flatten,
    Input,
    Output,
)
from graph.network import Network
from graph.zoo import template


@template(
    title="ResNet in ResNet (CIFAR)",
    family="Residual and dense",
    year=2016,
    paper="Targ, Almeida & Lyman 2016, 'Resnet in Resnet: Generalizing residual architectures' "
    "(arXiv:1603.08029), 18 wide layers",
)
def resnet_in_resnet() -> Network:
    """Two streams run side by side: the residual one has a shortcut at every layer, the transient
    one has none and may forget; at each layer either gets a convolution of both. With some of
    the weights at zero a block is a plain layer or a residual one, so the network learns which
    it needs. Sixteen such layers between a first convolution of both streams and a 1×1
    convolution to the classes. This is our reading of the paper's figure 2 and table of layers:
    it has 9.49 million parameters, as pytorchcv's rir_cifar10 has, where the paper says 10.3."""
    net = Network()
    x = net.add(Input(shape=(3, 32, 32)), name="image")
    x = net.add(ConvNorm(out_channels=2 * 48), x, name="stem")
    x = net.add(TwoStream(out_channels=48, repeat=4), x, name="stage1")
    for stage, width in (2, 96), (3, 192):
        first = TwoStream(out_channels=width, stride=2)
        x = net.add(first, x, name=f"stage{stage}_first")
        x = net.add(TwoStream(out_channels=width, repeat=5), x, name=f"stage{stage}_rest")
    x = net.add(Conv2d(out_channels=10, kernel_size=1, bias=False), x, name="classifier_conv")
    x = net.add(BatchNorm2d(), x, name="classifier_bn")
    x = net.add(AdaptiveAvgPool2d(), x, name="classifier_avgpool")
    x = net.add(Flatten(), x, name="flatten")
    net.add(Output(), x, name="logits")
    return net
