"""The spatial transformer for digits in 60×60 clutter."""

from graph.blocks.spatialtransformer import SpatialTransformer
from graph.network import Network
from graph.zoo import template
from graph.zoo._digits import behind_a_transformer


@template(
    title="Spatial transformer on cluttered digits",
    family="Spatial transformers",
    year=2015,
    paper="after Jaderberg, Simonyan, Zisserman & Kavukcuoglu 2015, 'Spatial transformer networks' "
    "(arXiv:1506.02025), section 4.1",
)
def stn_mnist_cluttered() -> Network:
    """stn_mnist for images of 60×60 with a digit of 28×28 somewhere among pieces of others: the
    transformer looks at the whole, finds the digit and cuts out 28×28 pixels. It starts with the
    middle 30×30 pixels of the image, as it is slow to learn to zoom in; its localisation network
    is larger than stn_mnist's, and ends in a tanh, which does not fall silent as a ReLU may. Train
    it on mnist5k-cluttered and compare it with plain_mnist_cluttered."""
    transformer = SpatialTransformer(
        filters2=10, hidden=50, nonlinearity="tanh", output_size=28, start_scale=0.5
    )
    return behind_a_transformer(60, transformer, filters=(32, 62))
