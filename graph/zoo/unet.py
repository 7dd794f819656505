"""U-Net."""

from graph.blocks.doubleconv import DoubleConv
from graph.blocks.downconv import DownConv
from graph.blocks.upconv import UpConv
from graph.initialisation import Rule
from graph.layers import Conv2d, Input, Output
from graph.network import Network
from graph.zoo import template

WIDTHS = (64, 128, 256, 512, 1024)


@template(
    title="U-Net",
    family="Segmentation",
    year=2015,
    paper="Ronneberger, Fischer & Brox 2015, 'U-Net: Convolutional networks for biomedical image "
    "segmentation' (arXiv:1505.04597), figure 1",
)
def unet() -> Network:
    """A class for each pixel: four steps down find out what there is, four steps up where it is.
    Each step up gets the fine maps of the same level on the way down beside its own. Without
    padding the 388×388 pixels in the middle of a 572×572 image are told apart."""
    net = Network()
    net.initialisation = (
        Rule(modules=("Conv2d", "ConvTranspose2d"), weight="kaiming-normal", bias=0),
    )
    x = net.add(Input(shape=(1, 572, 572)), name="image")
    x = net.add(DoubleConv(out_channels=WIDTHS[0]), x, name="down1")
    across = [x]
    for level, width in enumerate(WIDTHS[1:], start=2):
        dropout = 0.5 if level >= 4 else 0.0
        x = net.add(DownConv(out_channels=width, dropout=dropout), x, name=f"down{level}")
        across.append(x)
    for level in range(len(WIDTHS) - 1, 0, -1):
        up = UpConv(out_channels=WIDTHS[level - 1])
        x = net.add(up, x, across[level - 1], name=f"up{level}")
    x = net.add(Conv2d(out_channels=2, kernel_size=1), x, name="classifier")
    net.add(Output(), x, name="logits")
    return net
