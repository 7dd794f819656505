"""ResNet-18.

The smallest ResNet for ImageNet, with two basic blocks in each stage.

Source: He, Zhang, Ren & Sun 2015, 'Deep residual learning for image recognition'
(arXiv:1512.03385), as torchvision has it

Input: image 3×224×224. Output: logits 1000. 11,689,512 parameters, 1,814,073,344 multiply-adds.
"""

import torch
from torch import nn


class Projection(nn.Sequential):
    """A 1×1 convolution and a normalisation that bring a shortcut to another shape."""

    def __init__(self, in_channels: int, out_channels: int) -> None:
        super().__init__(
            nn.Conv2d(in_channels, out_channels, 1, stride=2, bias=False),
            nn.BatchNorm2d(out_channels),
        )


class Residual(nn.Module):
    """The basic residual block: two 3×3 convolutions learn what to add to their input.

    The shapes are those of layer1_first.
    """

    def __init__(
        self, in_channels: int, out_channels: int, shortcut: nn.Module, stride: int = 1
    ) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(in_channels, out_channels, 3, stride=stride, padding=1, bias=False),
            nn.BatchNorm2d(out_channels),
            nn.ReLU(inplace=True),
            nn.Conv2d(out_channels, out_channels, 3, padding=1, bias=False),
            nn.BatchNorm2d(out_channels),
        )
        self.shortcut = shortcut
        self.relu = nn.ReLU(inplace=True)

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:  # 64×56×56
        body = self.body(inputs)  # 64×56×56
        shortcut = self.shortcut(inputs)  # 64×56×56
        x = body + shortcut  # 64×56×56
        return self.relu(x)  # 64×56×56


class Network(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Sequential(
            nn.Conv2d(3, 64, 7, stride=2, padding=3, bias=False),  # stem_conv: 64×112×112
            nn.BatchNorm2d(64),  # stem_bn: 64×112×112
            nn.ReLU(inplace=True),
            nn.MaxPool2d(3, 2, padding=1),  # stem_pool: 64×56×56
        )
        self.layer1 = nn.Sequential(
            Residual(64, 64, shortcut=nn.Identity()),  # layer1_first: 64×56×56
            Residual(64, 64, shortcut=nn.Identity()),  # layer1_rest: 64×56×56
        )
        self.layer2 = nn.Sequential(
            Residual(64, 128, shortcut=Projection(64, 128), stride=2),  # layer2_first: 128×28×28
            Residual(128, 128, shortcut=nn.Identity()),  # layer2_rest: 128×28×28
        )
        self.layer3 = nn.Sequential(
            Residual(128, 256, shortcut=Projection(128, 256), stride=2),  # layer3_first: 256×14×14
            Residual(256, 256, shortcut=nn.Identity()),  # layer3_rest: 256×14×14
        )
        self.layer4 = nn.Sequential(
            Residual(256, 512, shortcut=Projection(256, 512), stride=2),  # layer4_first: 512×7×7
            Residual(512, 512, shortcut=nn.Identity()),  # layer4_rest: 512×7×7
        )
        self.avgpool = nn.AdaptiveAvgPool2d(1)
        self.fc = nn.Linear(512, 1000)
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")

    def forward(self, image: torch.Tensor) -> torch.Tensor:  # 3×224×224
        x = self.stem(image)  # 64×56×56
        x = self.layer1(x)  # 64×56×56
        x = self.layer2(x)  # 128×28×28
        x = self.layer3(x)  # 256×14×14
        x = self.layer4(x)  # 512×7×7
        x = self.avgpool(x)  # 512×1×1
        x = torch.flatten(x, 1)  # 512
        return self.fc(x)  # 1000
