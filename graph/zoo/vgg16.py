"""VGG-16."""

from graph.network import Network
from graph.zoo import template
from graph.zoo._vgg import vgg


@template(
    title="VGG-16",
    family="VGG",
    year=2014,
    paper="Simonyan & Zisserman 2014, 'Very deep convolutional networks for large-scale image "
    "recognition' (arXiv:1409.1556), as torchvision has it",
)
def vgg16() -> Network:
    """Thirteen convolutions of 3×3 and three fully connected layers. Plain and heavy: 138 million
    parameters, nine tenths of them after the last pool. Still a usual backbone and the usual
    judge of how alike two pictures look."""
    return vgg(2, 2, 3, 3, 3)
