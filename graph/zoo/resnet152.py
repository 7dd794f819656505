"""ResNet-152."""

from graph.blocks.bottleneck import Bottleneck
from graph.network import Network
from graph.zoo import template
from graph.zoo._resnet import resnet


@template(
    title="ResNet-152",
    family="Residual and dense",
    year=2015,
    paper="He, Zhang, Ren & Sun 2015, 'Deep residual learning for image recognition' "
    "(arXiv:1512.03385), as torchvision has it",
)
def resnet152() -> Network:
    """The network that won ImageNet 2015: eight times deeper than VGG-19 and yet cheaper to run."""
    return resnet(Bottleneck, 3, 8, 36, 3)
