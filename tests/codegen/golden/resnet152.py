"""ResNet-152.

The network that won ImageNet 2015: eight times deeper than VGG-19 and yet cheaper to run.

Source: He, Zhang, Ren & Sun 2015, 'Deep residual learning for image recognition'
(arXiv:1512.03385), as torchvision has it

Input: image 3×224×224. Output: logits 1000. 60,192,808 parameters, 11,513,626,624
multiply-adds.
"""

import torch
from torch import nn


class Projection(nn.Sequential):
    """A 1×1 convolution and a normalisation that bring a shortcut to another shape."""

    def __init__(self, in_channels: int, out_channels: int, stride: int = 1) -> None:
        super().__init__(
            nn.Conv2d(in_channels, out_channels, 1, stride=stride, bias=False),
            nn.BatchNorm2d(out_channels),
        )


class Bottleneck(nn.Module):
    """The residual block of deep networks: 1×1 down to `width`, 3×3, 1×1 up to 4·width.

    The shapes are those of layer1_first.
    """

    def __init__(self, in_channels: int, width: int, shortcut: nn.Module, stride: int = 1) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(in_channels, width, 1, bias=False),
            nn.BatchNorm2d(width),
            nn.ReLU(inplace=True),
            nn.Conv2d(width, width, 3, stride=stride, padding=1, bias=False),
            nn.BatchNorm2d(width),
            nn.ReLU(inplace=True),
            nn.Conv2d(width, 4 * width, 1, bias=False),
            nn.BatchNorm2d(4 * width),
        )
        self.shortcut = shortcut
        self.relu = nn.ReLU(inplace=True)

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:  # 64×56×56
        body = self.body(inputs)  # 256×56×56
        shortcut = self.shortcut(inputs)  # 256×56×56
        x = body + shortcut  # 256×56×56
        return self.relu(x)  # 256×56×56


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
            Bottleneck(64, 64, shortcut=Projection(64, 256)),  # layer1_first: 256×56×56
            # layer1_rest: 256×56×56
            *[Bottleneck(256, 64, shortcut=nn.Identity()) for _ in range(2)],
        )
        self.layer2 = nn.Sequential(
            # layer2_first: 512×28×28
            Bottleneck(256, 128, shortcut=Projection(256, 512, stride=2), stride=2),
            # layer2_rest: 512×28×28
            *[Bottleneck(512, 128, shortcut=nn.Identity()) for _ in range(7)],
        )
        self.layer3 = nn.Sequential(
            # layer3_first: 1024×14×14
            Bottleneck(512, 256, shortcut=Projection(512, 1024, stride=2), stride=2),
            # layer3_rest: 1024×14×14
            *[Bottleneck(1024, 256, shortcut=nn.Identity()) for _ in range(35)],
        )
        self.layer4 = nn.Sequential(
            # layer4_first: 2048×7×7
            Bottleneck(1024, 512, shortcut=Projection(1024, 2048, stride=2), stride=2),
            # layer4_rest: 2048×7×7
            *[Bottleneck(2048, 512, shortcut=nn.Identity()) for _ in range(2)],
        )
        self.avgpool = nn.AdaptiveAvgPool2d(1)
        self.fc = nn.Linear(2048, 1000)
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")

    def forward(self, image: torch.Tensor) -> torch.Tensor:  # 3×224×224
        x = self.stem(image)  # 64×56×56
        x = self.layer1(x)  # 256×56×56
        x = self.layer2(x)  # 512×28×28
        x = self.layer3(x)  # 1024×14×14
        x = self.layer4(x)  # 2048×7×7
        x = self.avgpool(x)  # 2048×1×1
        x = torch.flatten(x, 1)  # 2048
        return self.fc(x)  # 1000
