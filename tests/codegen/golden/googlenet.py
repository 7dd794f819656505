"""GoogLeNet.

The network that won ImageNet 2014: nine Inception blocks, 22 layers deep, and yet with nine
times fewer parameters than AlexNet. Two auxiliary heads bring the loss to its middle while it
trains. Here with batch normalisation, which came a year later, and with 3×3 filters where the
paper has 5×5.

Source: Szegedy et al. 2014, 'Going deeper with convolutions' (arXiv:1409.4842), with batch
normalisation, as torchvision has it

Input: image 3×224×224. Output: logits 1000, aux1_logits 1000, aux2_logits 1000. 13,004,888
parameters, 1,498,376,192 multiply-adds.
"""

import torch
from torch import nn


class ConvNorm(nn.Sequential):
    """Convolution, batch normalisation and ReLU: the unit that most networks since 2015 repeat."""

    def __init__(
        self,
        in_channels: int,
        out_channels: int,
        kernel_size: int = 3,
        stride: int = 1,
        padding: int = 1,
    ) -> None:
        super().__init__(
            nn.Conv2d(
                in_channels, out_channels, kernel_size, stride=stride, padding=padding, bias=False
            ),
            nn.BatchNorm2d(out_channels, eps=0.001),
            nn.ReLU(inplace=True),
        )


class InceptionNorm(nn.Module):
    """Inception with batch normalisation, as torchvision has it: its large filters are 3×3.

    The shapes are those of inception3_a.
    """

    def __init__(
        self,
        in_channels: int,
        ch1x1: int,
        ch3x3_reduce: int,
        ch3x3: int,
        ch5x5_reduce: int,
        ch5x5: int,
        pool_proj: int,
    ) -> None:
        super().__init__()
        self.branch1 = ConvNorm(in_channels, ch1x1, kernel_size=1, padding=0)
        self.branch2 = nn.Sequential(
            ConvNorm(in_channels, ch3x3_reduce, kernel_size=1, padding=0),
            ConvNorm(ch3x3_reduce, ch3x3),
        )
        self.branch3 = nn.Sequential(
            ConvNorm(in_channels, ch5x5_reduce, kernel_size=1, padding=0),
            ConvNorm(ch5x5_reduce, ch5x5),
        )
        self.branch4 = nn.Sequential(
            nn.MaxPool2d(3, 1, padding=1),
            ConvNorm(in_channels, pool_proj, kernel_size=1, padding=0),
        )

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:  # 192×28×28
        branch1 = self.branch1(inputs)  # 64×28×28
        branch2 = self.branch2(inputs)  # 128×28×28
        branch3 = self.branch3(inputs)  # 32×28×28
        branch4 = self.branch4(inputs)  # 32×28×28
        return torch.cat([branch1, branch2, branch3, branch4], dim=1)  # 256×28×28


class AuxiliaryHead(nn.Module):
    """A small classifier in the middle of a deep network, which helps while it trains.

    The shapes are those of aux1.
    """

    def __init__(self, in_channels: int) -> None:
        super().__init__()
        self.features = nn.Sequential(
            nn.AdaptiveAvgPool2d(4),
            ConvNorm(in_channels, 128, kernel_size=1, padding=0),
        )
        self.classifier = nn.Sequential(
            nn.Linear(2048, 1024),
            nn.ReLU(inplace=True),
            nn.Dropout(p=0.7),
            nn.Linear(1024, 1000),
        )

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:  # 512×14×14
        x = self.features(inputs)  # 128×4×4
        x = torch.flatten(x, 1)  # 2048
        return self.classifier(x)  # 1000


class Network(nn.Module):
    loss_weights = {"logits": 1.0, "aux1_logits": 0.3, "aux2_logits": 0.3}

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Sequential(
            ConvNorm(3, 64, kernel_size=7, stride=2, padding=3),  # stem_conv1: 64×112×112
            nn.MaxPool2d(3, 2, ceil_mode=True),  # stem_pool1: 64×56×56
            ConvNorm(64, 64, kernel_size=1, padding=0),  # stem_conv2: 64×56×56
            ConvNorm(64, 192),  # stem_conv3: 192×56×56
            nn.MaxPool2d(3, 2, ceil_mode=True),  # stem_pool2: 192×28×28
        )
        self.inception3 = nn.Sequential(
            InceptionNorm(192, 64, 96, 128, 16, 32, 32),  # inception3_a: 256×28×28
            InceptionNorm(256, 128, 128, 192, 32, 96, 64),  # inception3_b: 480×28×28
            nn.MaxPool2d(3, 2, ceil_mode=True),  # inception3_pool: 480×14×14
        )
        self.inception4_a = InceptionNorm(480, 192, 96, 208, 16, 48, 64)
        self.inception4_b = nn.Sequential(
            InceptionNorm(512, 160, 112, 224, 24, 64, 64),  # inception4_b: 512×14×14
            InceptionNorm(512, 128, 128, 256, 24, 64, 64),  # inception4_c: 512×14×14
            InceptionNorm(512, 112, 144, 288, 32, 64, 64),  # inception4_d: 528×14×14
        )
        self.inception4_e = nn.Sequential(
            InceptionNorm(528, 256, 160, 320, 32, 128, 128),  # inception4_e: 832×14×14
            nn.MaxPool2d(2, ceil_mode=True),  # inception4_pool: 832×7×7
        )
        self.inception5 = nn.Sequential(
            InceptionNorm(832, 256, 160, 320, 32, 128, 128),  # inception5_a: 832×7×7
            InceptionNorm(832, 384, 192, 384, 48, 128, 128),  # inception5_b: 1024×7×7
        )
        self.avgpool = nn.AdaptiveAvgPool2d(1)
        self.classifier = nn.Sequential(
            nn.Dropout(p=0.2),
            nn.Linear(1024, 1000),  # classifier_fc: 1000
        )
        self.aux1 = AuxiliaryHead(512)
        self.aux2 = AuxiliaryHead(528)
        for module in self.modules():
            if isinstance(module, (nn.Conv2d, nn.Linear)):
                nn.init.trunc_normal_(module.weight, std=0.01)

    def forward(self, image: torch.Tensor) -> dict[str, torch.Tensor]:  # 3×224×224
        x = self.stem(image)  # 192×28×28
        x = self.inception3(x)  # 480×14×14
        inception4_a = self.inception4_a(x)  # 512×14×14
        inception4_b = self.inception4_b(inception4_a)  # 528×14×14
        x = self.inception4_e(inception4_b)  # 832×7×7
        x = self.inception5(x)  # 1024×7×7
        x = self.avgpool(x)  # 1024×1×1
        x = torch.flatten(x, 1)  # 1024
        logits = self.classifier(x)  # 1000
        if not self.training:
            return {"logits": logits}
        aux1_logits = self.aux1(inception4_a)  # 1000
        aux2_logits = self.aux2(inception4_b)  # 1000
        return {"logits": logits, "aux1_logits": aux1_logits, "aux2_logits": aux2_logits}
