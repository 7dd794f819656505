"""ResNet-18."""

from graph.blocks.residual import Residual
from graph.network import Network
from graph.zoo import template
from graph.zoo._resnet import resnet


@template(
    title="ResNet-18",
    family="Residual and dense",
    year=2015,
    paper="He, Zhang, Ren & Sun 2015, 'Deep residual learning for image recognition' "
    "(arXiv:1512.03385), as torchvision has it",
)
def resnet18() -> Network:
    """The smallest ResNet for ImageNet, with two basic blocks in each stage."""
    return resnet(Residual, 2, 2, 2, 2)
