"""ResNet-110 for CIFAR."""

from graph.network import Network
from graph.zoo import template
from graph.zoo._resnet_cifar import resnet_cifar


@template(
    title="ResNet-110 (CIFAR)",
    family="Residual and dense",
    year=2015,
    paper="He, Zhang, Ren & Sun 2015, 'Deep residual learning for image recognition' "
    "(arXiv:1512.03385), section 4.2",
)
def resnet110() -> Network:
    """The ResNet that reached 6.43% error on CIFAR-10 with 1.7 million parameters: 54 blocks in
    three stages."""
    return resnet_cifar(18)
