"""A small CNN behind a spatial transformer."""

from graph.blocks.spatialtransformer import SpatialTransformer
from graph.network import Network
from graph.zoo import template
from graph.zoo._digits import behind_a_transformer


@template(
    title="Spatial transformer on digits",
    family="Spatial transformers",
    year=2015,
    paper="after Jaderberg, Simonyan, Zisserman & Kavukcuoglu 2015, 'Spatial transformer networks' "
    "(arXiv:1506.02025), section 4.1",
)
def stn_mnist() -> Network:
    """Digits that are turned, moved or lost in clutter: the transformer learns to bring each of
    them upright and into the centre, from the labels alone, and a small CNN reads what it
    brings. Compare it with plain_mnist, the same CNN with as many parameters and no
    transformer."""
    return behind_a_transformer(28, SpatialTransformer(output_size=28), filters=(32, 64))
