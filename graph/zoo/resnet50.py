"""ResNet-50."""

from graph.blocks.bottleneck import Bottleneck
from graph.network import Network
from graph.zoo import template
from graph.zoo._resnet import resnet


@template(
    title="ResNet-50",
    family="Residual and dense",
    year=2015,
    paper="He, Zhang, Ren & Sun 2015, 'Deep residual learning for image recognition' "
    "(arXiv:1512.03385), as torchvision has it",
)
def resnet50() -> Network:
    """The same stages as ResNet-34 with three-layer bottlenecks in place of basic blocks: more
    layers and better results for nearly the same cost. The most used backbone of its decade."""
    return resnet(Bottleneck, 3, 4, 6, 3)
