"""ResNet-20 for CIFAR."""

from graph.network import Network
from graph.zoo import template
from graph.zoo._resnet_cifar import resnet_cifar


@template(
    title="ResNet-20 (CIFAR)",
    family="Residual and dense",
    year=2015,
    paper="He, Zhang, Ren & Sun 2015, 'Deep residual learning for image recognition' "
    "(arXiv:1512.03385), section 4.2",
)
def resnet20() -> Network:
    """The smallest ResNet for CIFAR-10: 0.27 million parameters and 8.75% error in the paper. Where
    the shape changes, the shortcut takes every second pixel and adds channels of zeros, so that
    it has no parameters."""
    return resnet_cifar(3)
