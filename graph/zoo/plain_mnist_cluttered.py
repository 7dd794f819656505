"""The small CNN of stn_mnist_cluttered without its transformer."""

from graph.layers import Input
from graph.network import Network
from graph.zoo import template
from graph.zoo._digits import classify


@template(
    title="Plain CNN on cluttered digits",
    family="Spatial transformers",
    year=2015,
    paper="after Jaderberg, Simonyan, Zisserman & Kavukcuoglu 2015, 'Spatial transformer networks' "
    "(arXiv:1506.02025), section 4.1",
)
def plain_mnist_cluttered() -> Network:
    """What stn_mnist_cluttered is measured against: the same CNN on the whole 60×60 image. Its
    first pool takes 4×4 pixels, as there are four times as many, and its second convolution is
    wider, so that both networks have as many parameters to within a fifth of a percent."""
    net = Network()
    x = net.add(Input(shape=(1, 60, 60)), name="image")
    classify(net, x, filters=(32, 88), pools=(4, 2))
    return net
