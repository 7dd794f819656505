"""A network with two branches that are joined."""

from graph.layers import Concat, Conv2d, Flatten, Input, Linear, MaxPool2d, Output, ReLU
from graph.network import Network
from graph.zoo import template


@template(
    title="Two-branch network",
    family="Inception and branches",
    year=2015,
    paper='after Szegedy et al. 2014, "Going deeper with convolutions" (arXiv:1409.4842)',
)
def two_branch() -> Network:
    """Looks at the same digits through small 3×3 and large 7×7 filters at once, and lays the
    channels of both side by side: the thought behind Inception, in its smallest form."""
    net = Network()
    image = net.add(Input(shape=(1, 28, 28)), name="image")
    fine = net.add(Conv2d(out_channels=8, kernel_size=3, padding=1), image, name="fine_conv")
    fine = net.add(ReLU(), fine, name="fine_relu")
    coarse = net.add(Conv2d(out_channels=8, kernel_size=7, padding=3), image, name="coarse_conv")
    coarse = net.add(ReLU(), coarse, name="coarse_relu")
    x = net.add(Concat(), fine, coarse, name="concat")
    x = net.add(MaxPool2d(), x, name="pool1")
    x = net.add(Conv2d(out_channels=16, kernel_size=5), x, name="conv1")
    x = net.add(ReLU(), x, name="relu1")
    x = net.add(MaxPool2d(), x, name="pool2")
    x = net.add(Flatten(), x, name="flatten")
    x = net.add(Linear(out_features=10), x, name="fc")
    net.add(Output(), x, name="logits")
    return net
