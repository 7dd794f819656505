"""Network in Network."""

from graph.blocks.mlpconv import MlpConv
from graph.layers import AdaptiveAvgPool2d, AvgPool2d, Dropout, Flatten, Input, MaxPool2d, Output
from graph.network import Network
from graph.zoo import template


@template(
    title="Network in Network",
    family="Classics",
    year=2013,
    paper="Lin, Chen & Yan 2013, 'Network in network' (arXiv:1312.4400), for CIFAR-10",
)
def nin() -> Network:
    """Each convolution is followed by two 1×1 convolutions: a small network that looks at every
    position in turn. The last one gives a map for each class, whose mean is the logit, so that no
    fully connected layer is needed. GoogLeNet and ResNet took over both ideas."""
    net = Network()
    x = net.add(Input(shape=(3, 32, 32)), name="image")
    x = net.add(MlpConv(out_channels=192, hidden1=160, hidden2=96), x, name="mlpconv1")
    x = net.add(MaxPool2d(kernel_size=3, stride=2, ceil_mode=True), x, name="pool1")
    x = net.add(Dropout(), x, name="drop1")
    x = net.add(MlpConv(out_channels=192, hidden1=192, hidden2=192), x, name="mlpconv2")
    x = net.add(AvgPool2d(kernel_size=3, stride=2, ceil_mode=True), x, name="pool2")
    x = net.add(Dropout(), x, name="drop2")
    last = MlpConv(out_channels=192, hidden1=192, hidden2=10, kernel_size=3, padding=1)
    x = net.add(last, x, name="mlpconv3")
    x = net.add(AdaptiveAvgPool2d(), x, name="avgpool")
    x = net.add(Flatten(), x, name="flatten")
    net.add(Output(), x, name="logits")
    return net
