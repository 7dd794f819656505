"""ResNet in ResNet (CIFAR).

Two streams run side by side: the residual one has a shortcut at every layer, the transient one
has none and may forget; at each layer either gets a convolution of both. With some of the
weights at zero a block is a plain layer or a residual one, so the network learns which it
needs. Sixteen such layers between a first convolution of both streams and a 1×1 convolution to
the classes. This is our reading of the paper's figure 2 and table of layers: it has 9.49
million parameters, as pytorchcv's rir_cifar10 has, where the paper says 10.3.

Source: Targ, Almeida & Lyman 2016, 'Resnet in Resnet: Generalizing residual architectures'
(arXiv:1603.08029), 18 wide layers

Input: image 3×32×32. Output: logits 10. 9,492,980 parameters, 1,279,279,104 multiply-adds.
"""

import torch
from torch import nn


class ConvNorm(nn.Sequential):
    """Convolution, batch normalisation and ReLU: the unit that most networks since 2015 repeat."""

    def __init__(self) -> None:
        super().__init__(
            nn.Conv2d(3, 96, 3, padding=1, bias=False),
            nn.BatchNorm2d(96),
            nn.ReLU(inplace=True),
        )


class TwoStream(nn.Module):
    """One layer of a ResNet in ResNet: a stream with a shortcut beside one without.

    The shapes are those of stage1/1.
    """

    def __init__(
        self, in_channels: int, out_channels: int, shortcut: nn.Module, stride: int = 1
    ) -> None:
        super().__init__()
        self.conv = nn.Conv2d(
            in_channels, 2 * out_channels, 3, stride=stride, padding=1, bias=False
        )
        self.shortcut = shortcut
        self.norm = nn.Sequential(
            nn.BatchNorm2d(2 * out_channels),
            nn.ReLU(inplace=True),
        )

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:  # 96×32×32
        before_out1, _ = torch.tensor_split(inputs, 2, dim=1)  # 48×32×32, 48×32×32
        x = self.conv(inputs)  # 96×32×32
        after_out1, after_out2 = torch.tensor_split(x, 2, dim=1)  # 48×32×32, 48×32×32
        shortcut = self.shortcut(before_out1)  # 48×32×32
        residual = after_out1 + shortcut  # 48×32×32
        x = torch.cat([residual, after_out2], dim=1)  # 96×32×32
        return self.norm(x)  # 96×32×32


class Network(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.features = nn.Sequential(
            ConvNorm(),  # stem: 96×32×32
            *[TwoStream(96, 48, shortcut=nn.Identity()) for _ in range(4)],  # stage1: 96×32×32
        )
        self.stage2 = nn.Sequential(
            # stage2_first: 192×16×16
            TwoStream(96, 96, shortcut=nn.Conv2d(48, 96, 1, stride=2, bias=False), stride=2),
            # stage2_rest: 192×16×16
            *[TwoStream(192, 96, shortcut=nn.Identity()) for _ in range(5)],
        )
        self.stage3 = nn.Sequential(
            # stage3_first: 384×8×8
            TwoStream(192, 192, shortcut=nn.Conv2d(96, 192, 1, stride=2, bias=False), stride=2),
            # stage3_rest: 384×8×8
            *[TwoStream(384, 192, shortcut=nn.Identity()) for _ in range(5)],
        )
        self.classifier = nn.Sequential(
            nn.Conv2d(384, 10, 1, bias=False),  # classifier_conv: 10×8×8
            nn.BatchNorm2d(10),  # classifier_bn: 10×8×8
            nn.AdaptiveAvgPool2d(1),  # classifier_avgpool: 10×1×1
        )

    def forward(self, image: torch.Tensor) -> torch.Tensor:  # 3×32×32
        x = self.features(image)  # 96×32×32
        x = self.stage2(x)  # 192×16×16
        x = self.stage3(x)  # 384×8×8
        x = self.classifier(x)  # 10×1×1
        return torch.flatten(x, 1)  # 10
