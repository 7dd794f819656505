"""ResNet-1202 for CIFAR."""

from graph.network import Network
from graph.zoo import template
from graph.zoo._resnet_cifar import resnet_cifar


@template(
    title="ResNet-1202 (CIFAR)",
    family="Residual and dense",
    year=2015,
    paper="He, Zhang, Ren & Sun 2015, 'Deep residual learning for image recognition' "
    "(arXiv:1512.03385), section 4.2",
)
def resnet1202() -> Network:
    """Two hundred blocks in each of three stages, 1,202 layers: it trains as easily as the one of
    110 layers, but does worse on new images, because its 19.4 million parameters are more than
    so small a data set needs."""
    return resnet_cifar(200)
