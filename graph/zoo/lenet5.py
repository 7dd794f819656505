"""LeNet-5."""

from graph.layers import Conv2d, Flatten, Input, Linear, MaxPool2d, Output, ReLU
from graph.network import Network
from graph.zoo import template


@template(
    title="LeNet-5",
    family="Classics",
    year=1998,
    paper='LeCun, Bottou, Bengio & Haffner 1998, "Gradient-based learning applied to document '
    'recognition", with ReLU and max pooling as it is taught today',
)
def lenet5() -> Network:
    """The network that read digits on bank cheques: two convolutions, each with a pool, then
    three fully connected layers. Rows and columns shrink while channels grow, the plan that
    nearly every later network follows. Small enough to train on a CPU in seconds."""
    net = Network()
    x = net.add(Input(shape=(1, 28, 28)), name="image")
    x = net.add(Conv2d(out_channels=6, kernel_size=5, padding=2), x, name="conv1")
    x = net.add(ReLU(), x, name="relu1")
    x = net.add(MaxPool2d(), x, name="pool1")
    x = net.add(Conv2d(out_channels=16, kernel_size=5), x, name="conv2")
    x = net.add(ReLU(), x, name="relu2")
    x = net.add(MaxPool2d(), x, name="pool2")
    x = net.add(Flatten(), x, name="flatten")
    x = net.add(Linear(out_features=120), x, name="fc1")
    x = net.add(ReLU(), x, name="relu3")
    x = net.add(Linear(out_features=84), x, name="fc2")
    x = net.add(ReLU(), x, name="relu4")
    x = net.add(Linear(out_features=10), x, name="fc3")
    net.add(Output(), x, name="logits")
    return net
