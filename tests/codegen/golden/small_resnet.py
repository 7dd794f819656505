"""Small residual network.

Two residual steps on digits. The first adds its input unchanged to what two convolutions make
of it; the second halves the size, so a 1×1 convolution with stride 2 brings its input to the
same shape before the sum.

Source: after He, Zhang, Ren & Sun 2015, 'Deep residual learning for image recognition'
(arXiv:1512.03385)

Input: image 1×28×28. Output: logits 10. 19,706 parameters, 6,535,744 multiply-adds.
"""

import torch
from torch import nn


class Network(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Sequential(
            nn.Conv2d(1, 16, 3, padding=1, bias=False),  # conv1: 16×28×28
            nn.BatchNorm2d(16),  # bn1: 16×28×28
            nn.ReLU(inplace=True),
        )
        self.body1 = nn.Sequential(
            nn.Conv2d(16, 16, 3, padding=1, bias=False),  # conv2: 16×28×28
            nn.BatchNorm2d(16),  # bn2: 16×28×28
            nn.ReLU(inplace=True),
            nn.Conv2d(16, 16, 3, padding=1, bias=False),  # conv3: 16×28×28
            nn.BatchNorm2d(16),  # bn3: 16×28×28
        )
        self.relu3 = nn.ReLU(inplace=True)
        self.body2 = nn.Sequential(
            nn.Conv2d(16, 32, 3, stride=2, padding=1, bias=False),  # conv4: 32×14×14
            nn.BatchNorm2d(32),  # bn4: 32×14×14
            nn.ReLU(inplace=True),
            nn.Conv2d(32, 32, 3, padding=1, bias=False),  # conv5: 32×14×14
            nn.BatchNorm2d(32),  # bn5: 32×14×14
        )
        self.shortcut = nn.Sequential(
            nn.Conv2d(16, 32, 1, stride=2, bias=False),  # shortcut_conv: 32×14×14
            nn.BatchNorm2d(32),  # shortcut_bn: 32×14×14
        )
        self.body3 = nn.Sequential(
            nn.ReLU(inplace=True),
            nn.AdaptiveAvgPool2d(1),  # gap: 32×1×1
        )
        self.fc = nn.Linear(32, 10)
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")

    def forward(self, image: torch.Tensor) -> torch.Tensor:  # 1×28×28
        stem = self.stem(image)  # 16×28×28
        x = self.body1(stem)  # 16×28×28
        x = stem + x  # 16×28×28
        relu3 = self.relu3(x)  # 16×28×28
        body2 = self.body2(relu3)  # 32×14×14
        shortcut = self.shortcut(relu3)  # 32×14×14
        x = shortcut + body2  # 32×14×14
        x = self.body3(x)  # 32×1×1
        x = torch.flatten(x, 1)  # 32
        return self.fc(x)  # 10
