"""ResNet-101."""

from graph.blocks.bottleneck import Bottleneck
from graph.network import Network
from graph.zoo import template
from graph.zoo._resnet import resnet


@template(
    title="ResNet-101",
    family="Residual and dense",
    year=2015,
    paper="He, Zhang, Ren & Sun 2015, 'Deep residual learning for image recognition' "
    "(arXiv:1512.03385), as torchvision has it",
)
def resnet101() -> Network:
    """ResNet-50 with 23 blocks in its third stage; the usual backbone of detectors."""
    return resnet(Bottleneck, 3, 4, 23, 3)
