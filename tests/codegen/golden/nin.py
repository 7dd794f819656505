"""Network in Network.

Each convolution is followed by two 1×1 convolutions: a small network that looks at every
position in turn. The last one gives a map for each class, whose mean is the logit, so that no
fully connected layer is needed. GoogLeNet and ResNet took over both ideas.

Source: Lin, Chen & Yan 2013, 'Network in network' (arXiv:1312.4400), for CIFAR-10

Input: image 3×32×32. Output: logits 10. 966,986 parameters, 222,486,528 multiply-adds.
"""

import torch
from torch import nn


class MlpConv(nn.Sequential):
    """A convolution followed by two 1×1 convolutions: a small network at each position."""

    def __init__(
        self, in_channels: int, hidden1: int, hidden2: int, kernel_size: int = 5, padding: int = 2
    ) -> None:
        super().__init__(
            nn.Conv2d(in_channels, 192, kernel_size, padding=padding),
            nn.ReLU(inplace=True),
            nn.Conv2d(192, hidden1, 1),
            nn.ReLU(inplace=True),
            nn.Conv2d(hidden1, hidden2, 1),
            nn.ReLU(inplace=True),
        )


class Network(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.features = nn.Sequential(
            MlpConv(3, 160, 96),  # mlpconv1: 96×32×32
            nn.MaxPool2d(3, 2, ceil_mode=True),  # pool1: 96×16×16
            nn.Dropout(),
            MlpConv(96, 192, 192),  # mlpconv2: 192×16×16
            nn.AvgPool2d(3, 2, ceil_mode=True),  # pool2: 192×8×8
            nn.Dropout(),
            MlpConv(192, 192, 10, kernel_size=3, padding=1),  # mlpconv3: 10×8×8
            nn.AdaptiveAvgPool2d(1),  # avgpool: 10×1×1
        )

    def forward(self, image: torch.Tensor) -> torch.Tensor:  # 3×32×32
        x = self.features(image)  # 10×1×1
        return torch.flatten(x, 1)  # 10
