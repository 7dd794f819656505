"""A residual network small enough for digits."""

from graph.initialisation import Rule
from graph.layers import (
    AdaptiveAvgPool2d,
    Add,
    BatchNorm2d,
    Conv2d,
    Flatten,
    Input,
    Linear,
    Output,
    ReLU,
)
from graph.network import Network
from graph.zoo import template


@template(
    title="Small residual network",
    family="Residual and dense",
    year=2016,
    paper='after He, Zhang, Ren & Sun 2015, "Deep residual learning for image recognition" '
    "(arXiv:1512.03385)",
)
def small_resnet() -> Network:
    """Two residual steps on digits. The first adds its input unchanged to what two convolutions
    make of it; the second halves the size, so a 1×1 convolution with stride 2 brings its input
    to the same shape before the sum."""
    net = Network()
    net.initialisation = (Rule(modules=("Conv2d",), weight="kaiming-normal-fan-out"),)
    x = net.add(Input(shape=(1, 28, 28)), name="image")
    x = net.add(Conv2d(out_channels=16, kernel_size=3, padding=1, bias=False), x, name="conv1")
    x = net.add(BatchNorm2d(), x, name="bn1")
    skip = x = net.add(ReLU(), x, name="relu1")
    x = net.add(Conv2d(out_channels=16, kernel_size=3, padding=1, bias=False), x, name="conv2")
    x = net.add(BatchNorm2d(), x, name="bn2")
    x = net.add(ReLU(), x, name="relu2")
    x = net.add(Conv2d(out_channels=16, kernel_size=3, padding=1, bias=False), x, name="conv3")
    x = net.add(BatchNorm2d(), x, name="bn3")
    x = net.add(Add(), skip, x, name="add1")
    skip = x = net.add(ReLU(), x, name="relu3")
    down = Conv2d(out_channels=32, kernel_size=3, stride=2, padding=1, bias=False)
    x = net.add(down, x, name="conv4")
    x = net.add(BatchNorm2d(), x, name="bn4")
    x = net.add(ReLU(), x, name="relu4")
    x = net.add(Conv2d(out_channels=32, kernel_size=3, padding=1, bias=False), x, name="conv5")
    x = net.add(BatchNorm2d(), x, name="bn5")
    project = Conv2d(out_channels=32, kernel_size=1, stride=2, bias=False)
    skip = net.add(project, skip, name="shortcut_conv")
    skip = net.add(BatchNorm2d(), skip, name="shortcut_bn")
    x = net.add(Add(), skip, x, name="add2")
    x = net.add(ReLU(), x, name="relu5")
    x = net.add(AdaptiveAvgPool2d(), x, name="gap")
    x = net.add(Flatten(), x, name="flatten")
    x = net.add(Linear(out_features=10), x, name="fc")
    net.add(Output(), x, name="logits")
    return net
