"""ResNet-20 (CIFAR).

The smallest ResNet for CIFAR-10: 0.27 million parameters and 8.75% error in the paper. Where
the shape changes, the shortcut takes every second pixel and adds channels of zeros, so that it
has no parameters.

Source: He, Zhang, Ren & Sun 2015, 'Deep residual learning for image recognition'
(arXiv:1512.03385), section 4.2

Input: image 3×32×32. Output: logits 10. 269,722 parameters, 40,551,040 multiply-adds.
"""

import torch
from torch import nn


class ZeroPadShortcut(nn.Sequential):
    """A shortcut without parameters: every S-th row and column, and channels of zeros."""

    def __init__(self, pad_padding: int | tuple[int, ...]) -> None:
        super().__init__(
            nn.MaxPool2d(1, 2),
            nn.ConstantPad3d(pad_padding, 0.0),
        )


class Residual(nn.Module):
    """The basic residual block: two 3×3 convolutions learn what to add to their input.

    The shapes are those of layer1/1.
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

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:  # 16×32×32
        body = self.body(inputs)  # 16×32×32
        shortcut = self.shortcut(inputs)  # 16×32×32
        x = body + shortcut  # 16×32×32
        return self.relu(x)  # 16×32×32


class Network(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Sequential(
            nn.Conv2d(3, 16, 3, padding=1, bias=False),  # stem_conv: 16×32×32
            nn.BatchNorm2d(16),  # stem_bn: 16×32×32
            nn.ReLU(inplace=True),
        )
        self.layer1 = nn.Sequential(*[Residual(16, 16, shortcut=nn.Identity()) for _ in range(3)])
        self.layer2 = nn.Sequential(
            # layer2_first: 32×16×16
            Residual(16, 32, shortcut=ZeroPadShortcut(pad_padding=(0, 0, 0, 0, 8, 8)), stride=2),
            *[Residual(32, 32, shortcut=nn.Identity()) for _ in range(2)],  # layer2_rest: 32×16×16
        )
        self.layer3 = nn.Sequential(
            # layer3_first: 64×8×8
            Residual(32, 64, shortcut=ZeroPadShortcut(pad_padding=(0, 0, 0, 0, 16, 16)), stride=2),
            *[Residual(64, 64, shortcut=nn.Identity()) for _ in range(2)],  # layer3_rest: 64×8×8
        )
        self.avgpool = nn.AdaptiveAvgPool2d(1)
        self.fc = nn.Linear(64, 10)
        for module in self.modules():
            if isinstance(module, (nn.Conv2d, nn.Linear)):
                nn.init.kaiming_normal_(module.weight, nonlinearity="relu")
                if module.bias is not None:
                    nn.init.zeros_(module.bias)

    def forward(self, image: torch.Tensor) -> torch.Tensor:  # 3×32×32
        x = self.stem(image)  # 16×32×32
        x = self.layer1(x)  # 16×32×32
        x = self.layer2(x)  # 32×16×16
        x = self.layer3(x)  # 64×8×8
        x = self.avgpool(x)  # 64×1×1
        x = torch.flatten(x, 1)  # 64
        return self.fc(x)  # 10
