"""VGG-11."""

from graph.network import Network
from graph.zoo import template
from graph.zoo._vgg import vgg


@template(
    title="VGG-11",
    family="VGG",
    year=2014,
    paper="Simonyan & Zisserman 2014, 'Very deep convolutional networks for large-scale image "
    "recognition' (arXiv:1409.1556), as torchvision has it",
)
def vgg11() -> Network:
    """Eight convolutions of 3×3 in five stages; the width doubles after each pool up to 512. Small
    filters in a row see as far as a large one, with fewer weights and more ReLUs."""
    return vgg(1, 1, 2, 2, 2)
