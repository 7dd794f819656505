"""U-Net.

A class for each pixel: four steps down find out what there is, four steps up where it is. Each
step up gets the fine maps of the same level on the way down beside its own. Without padding the
388×388 pixels in the middle of a 572×572 image are told apart.

Source: Ronneberger, Fischer & Brox 2015, 'U-Net: Convolutional networks for biomedical image
segmentation' (arXiv:1505.04597), figure 1

Input: image 1×572×572. Output: logits 2×388×388. 31,030,658 parameters, 150,428,424,448
multiply-adds.
"""

import torch
from torch import nn


class DoubleConv(nn.Sequential):
    """Two 3×3 convolutions, each with a ReLU: what U-Net does at each of its levels."""

    def __init__(self, in_channels: int, out_channels: int) -> None:
        super().__init__(
            nn.Conv2d(in_channels, out_channels, 3),
            nn.ReLU(inplace=True),
            nn.Conv2d(out_channels, out_channels, 3),
            nn.ReLU(inplace=True),
        )


class DownConv(nn.Sequential):
    """One step down in U-Net: half the size, then two convolutions.

    The form with dropout=0.0: down2 and down3.
    """

    def __init__(self, in_channels: int, out_channels: int) -> None:
        super().__init__(
            nn.MaxPool2d(2),
            DoubleConv(in_channels, out_channels),
        )


class DownConv2(nn.Sequential):
    """One step down in U-Net: half the size, then two convolutions.

    The form with dropout=0.5: down4 and down5.
    """

    def __init__(self, in_channels: int, out_channels: int) -> None:
        super().__init__(
            nn.MaxPool2d(2),
            DoubleConv(in_channels, out_channels),
            nn.Dropout(),
        )


class UpConv(nn.Module):
    """One step up in U-Net: twice the size, the centre of the way down beside it, convolutions.

    The shapes are those of up4.
    """

    def __init__(self, below_channels: int, out_channels: int, crop_padding: int) -> None:
        super().__init__()
        self.crop = nn.ZeroPad2d(crop_padding)
        self.up = nn.ConvTranspose2d(below_channels, out_channels, 2, stride=2)
        self.conv = DoubleConv(below_channels, out_channels)

    # 1024×28×28, 512×64×64
    def forward(self, below: torch.Tensor, skip: torch.Tensor) -> torch.Tensor:
        crop = self.crop(skip)  # 512×56×56
        up = self.up(below)  # 512×56×56
        x = torch.cat([crop, up], dim=1)  # 1024×56×56
        return self.conv(x)  # 512×52×52


class Network(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.down1 = DoubleConv(1, 64)
        self.down2 = DownConv(64, 128)
        self.down3 = DownConv(128, 256)
        self.down4 = DownConv2(256, 512)
        self.down5 = DownConv2(512, 1024)
        self.up4 = UpConv(1024, 512, -4)
        self.up3 = UpConv(512, 256, -16)
        self.up2 = UpConv(256, 128, -40)
        self.up1 = UpConv(128, 64, -88)
        self.classifier = nn.Conv2d(64, 2, 1)
        for module in self.modules():
            if isinstance(module, (nn.Conv2d, nn.ConvTranspose2d)):
                nn.init.kaiming_normal_(module.weight, nonlinearity="relu")
                nn.init.zeros_(module.bias)

    def forward(self, image: torch.Tensor) -> torch.Tensor:  # 1×572×572
        down1 = self.down1(image)  # 64×568×568
        down2 = self.down2(down1)  # 128×280×280
        down3 = self.down3(down2)  # 256×136×136
        down4 = self.down4(down3)  # 512×64×64
        x = self.down5(down4)  # 1024×28×28
        x = self.up4(x, down4)  # 512×52×52
        x = self.up3(x, down3)  # 256×100×100
        x = self.up2(x, down2)  # 128×196×196
        x = self.up1(x, down1)  # 64×388×388
        return self.classifier(x)  # 2×388×388
