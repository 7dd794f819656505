"""DenseNet-121.

Each layer of a dense block sees the maps of all layers before it and adds 32 of its own, so
that features are reused and not learned twice. As good as ResNet-50 with a third of its
parameters.

Source: Huang, Liu, van der Maaten & Weinberger 2016, 'Densely connected convolutional networks'
(arXiv:1608.06993), as torchvision has it

Input: image 3×224×224. Output: logits 1000. 7,978,856 parameters, 2,834,161,664 multiply-adds.
"""

import torch
from torch import nn


class DenseLayer(nn.Module):
    """One layer of a dense block: `growth_rate` new channels, laid beside all that came before.

    The shapes are those of stage1_dense/layers/1.
    """

    def __init__(self, in_channels: int) -> None:
        super().__init__()
        self.new = nn.Sequential(
            nn.BatchNorm2d(in_channels),
            nn.ReLU(inplace=True),
            nn.Conv2d(in_channels, 128, 1, bias=False),
            nn.BatchNorm2d(128),
            nn.ReLU(inplace=True),
            nn.Conv2d(128, 32, 3, padding=1, bias=False),
        )

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:  # 64×56×56
        x = self.new(inputs)  # 32×56×56
        return torch.cat([inputs, x], dim=1)  # 96×56×56


class DenseBlock(nn.Module):
    """Layers that each see the results of all layers before them.

    The shapes are those of stage1_dense.
    """

    def __init__(self, in_channels: int, layers: int) -> None:
        super().__init__()
        self.layers = nn.Sequential(*[DenseLayer(in_channels + 32 * i) for i in range(layers)])

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:  # 64×56×56
        return self.layers(inputs)  # 256×56×56


class Transition(nn.Sequential):
    """Stands between two dense blocks: fewer channels by a 1×1 convolution, half the size."""

    def __init__(self, in_channels: int) -> None:
        super().__init__(
            nn.BatchNorm2d(in_channels),
            nn.ReLU(inplace=True),
            nn.Conv2d(in_channels, in_channels // 2, 1, bias=False),
            nn.AvgPool2d(2),
        )


class Network(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Sequential(
            nn.Conv2d(3, 64, 7, stride=2, padding=3, bias=False),  # stem_conv: 64×112×112
            nn.BatchNorm2d(64),  # stem_bn: 64×112×112
            nn.ReLU(inplace=True),
            nn.MaxPool2d(3, 2, padding=1),  # stem_pool: 64×56×56
        )
        self.stage1 = nn.Sequential(
            DenseBlock(64, 6),  # stage1_dense: 256×56×56
            Transition(256),  # stage1_transition: 128×28×28
        )
        self.stage2 = nn.Sequential(
            DenseBlock(128, 12),  # stage2_dense: 512×28×28
            Transition(512),  # stage2_transition: 256×14×14
        )
        self.stage3 = nn.Sequential(
            DenseBlock(256, 24),  # stage3_dense: 1024×14×14
            Transition(1024),  # stage3_transition: 512×7×7
        )
        self.stage4_dense = DenseBlock(512, 16)
        self.head = nn.Sequential(
            nn.BatchNorm2d(1024),  # head_bn: 1024×7×7
            nn.ReLU(inplace=True),
            nn.AdaptiveAvgPool2d(1),  # head_avgpool: 1024×1×1
        )
        self.classifier = nn.Linear(1024, 1000)
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight, nonlinearity="relu")
            elif isinstance(module, nn.Linear):
                nn.init.zeros_(module.bias)

    def forward(self, image: torch.Tensor) -> torch.Tensor:  # 3×224×224
        x = self.stem(image)  # 64×56×56
        x = self.stage1(x)  # 128×28×28
        x = self.stage2(x)  # 256×14×14
        x = self.stage3(x)  # 512×7×7
        x = self.stage4_dense(x)  # 1024×7×7
        x = self.head(x)  # 1024×1×1
        x = torch.flatten(x, 1)  # 1024
        return self.classifier(x)  # 1000
