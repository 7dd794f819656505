"""VGG-19."""

from graph.network import Network
from graph.zoo import template
from graph.zoo._vgg import vgg


@template(
    title="VGG-19",
    family="VGG",
    year=2014,
    paper="Simonyan & Zisserman 2014, 'Very deep convolutional networks for large-scale image "
    "recognition' (arXiv:1409.1556), as torchvision has it",
)
def vgg19() -> Network:
    """The deepest of the family: sixteen convolutions of 3×3. Beyond this depth plain stacks train
    worse, which is what residual networks mend."""
    return vgg(2, 2, 4, 4, 4)
