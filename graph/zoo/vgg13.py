"""VGG-13."""

from graph.network import Network
from graph.zoo import template
from graph.zoo._vgg import vgg


@template(
    title="VGG-13",
    family="VGG",
    year=2014,
    paper="Simonyan & Zisserman 2014, 'Very deep convolutional networks for large-scale image "
    "recognition' (arXiv:1409.1556), as torchvision has it",
)
def vgg13() -> Network:
    """VGG-11 with a second convolution in its first two stages: each stage sees 5×5 pixels before
    its pool."""
    return vgg(2, 2, 2, 2, 2)
