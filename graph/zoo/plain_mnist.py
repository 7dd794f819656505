"""The small CNN of stn_mnist without its transformer."""

from graph.layers import Input
from graph.network import Network
from graph.zoo import template
from graph.zoo._digits import classify


@template(
    title="Plain CNN on digits",
    family="Spatial transformers",
    year=2015,
    paper="after Jaderberg, Simonyan, Zisserman & Kavukcuoglu 2015, 'Spatial transformer networks' "
    "(arXiv:1506.02025), section 4.1",
)
def plain_mnist() -> Network:
    """What stn_mnist is measured against: the same CNN without a transformer, a little wider, so
    that both have as many parameters to within a fifth of a percent."""
    net = Network()
    x = net.add(Input(shape=(1, 28, 28)), name="image")
    classify(net, x, filters=(32, 71))
    return net
