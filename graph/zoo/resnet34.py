"""ResNet-34."""

from graph.blocks.residual import Residual
from graph.network import Network
from graph.zoo import template
from graph.zoo._resnet import resnet


@template(
    title="ResNet-34",
    family="Residual and dense",
    year=2015,
    paper="He, Zhang, Ren & Sun 2015, 'Deep residual learning for image recognition' "
    "(arXiv:1512.03385), as torchvision has it",
)
def resnet34() -> Network:
    """Basic blocks of two 3×3 convolutions. The plain network of the same depth trains worse than
    one of 18 layers; with shortcuts the deeper one wins."""
    return resnet(Residual, 3, 4, 6, 3)
