"""SqueezeNet 1.1.

AlexNet's accuracy with 1.2 million parameters: Fire blocks squeeze the channels before the
costly 3×3 filters see them, and the last convolution gives a map for each class in place of
fully connected layers. Version 1.1 pools earlier than the paper and costs less than half.

Source: Iandola et al. 2016, 'SqueezeNet: AlexNet-level accuracy with 50× fewer parameters'
(arXiv:1602.07360), version 1.1, as torchvision has it

Input: image 3×224×224. Output: logits 1000. 1,235,496 parameters, 349,151,936 multiply-adds.
"""

import torch
from torch import nn


class Fire(nn.Module):
    """Squeezes the channels with 1×1 filters, then expands them with 1×1 and 3×3 ones.

    The shapes are those of stage1_fire1.
    """

    def __init__(self, in_channels: int, squeeze: int, expand1x1: int, expand3x3: int) -> None:
        super().__init__()
        self.squeeze = nn.Sequential(
            nn.Conv2d(in_channels, squeeze, 1),
            nn.ReLU(inplace=True),
        )
        self.expand1x1 = nn.Sequential(
            nn.Conv2d(squeeze, expand1x1, 1),
            nn.ReLU(inplace=True),
        )
        self.expand3x3 = nn.Sequential(
            nn.Conv2d(squeeze, expand3x3, 3, padding=1),
            nn.ReLU(inplace=True),
        )

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:  # 64×55×55
        squeeze = self.squeeze(inputs)  # 16×55×55
        expand1x1 = self.expand1x1(squeeze)  # 64×55×55
        expand3x3 = self.expand3x3(squeeze)  # 64×55×55
        return torch.cat([expand1x1, expand3x3], dim=1)  # 128×55×55


class Network(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Sequential(
            nn.Conv2d(3, 64, 3, stride=2),  # stem_conv: 64×111×111
            nn.ReLU(inplace=True),
            nn.MaxPool2d(3, 2, ceil_mode=True),  # stem_pool: 64×55×55
        )
        self.stage1 = nn.Sequential(
            Fire(64, 16, 64, 64),  # stage1_fire1: 128×55×55
            Fire(128, 16, 64, 64),  # stage1_fire2: 128×55×55
            nn.MaxPool2d(3, 2, ceil_mode=True),  # stage1_pool: 128×27×27
        )
        self.stage2 = nn.Sequential(
            Fire(128, 32, 128, 128),  # stage2_fire1: 256×27×27
            Fire(256, 32, 128, 128),  # stage2_fire2: 256×27×27
            nn.MaxPool2d(3, 2, ceil_mode=True),  # stage2_pool: 256×13×13
        )
        self.stage3 = nn.Sequential(
            Fire(256, 48, 192, 192),  # stage3_fire1: 384×13×13
            Fire(384, 48, 192, 192),  # stage3_fire2: 384×13×13
            Fire(384, 64, 256, 256),  # stage3_fire3: 512×13×13
            Fire(512, 64, 256, 256),  # stage3_fire4: 512×13×13
        )
        self.classifier = nn.Sequential(
            nn.Dropout(),
            nn.Conv2d(512, 1000, 1),  # classifier_conv: 1000×13×13
            nn.ReLU(inplace=True),
            nn.AdaptiveAvgPool2d(1),  # classifier_avgpool: 1000×1×1
        )
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_uniform_(module.weight, nonlinearity="relu")
                nn.init.zeros_(module.bias)
        nn.init.normal_(self.classifier[1].weight, std=0.01)

    def forward(self, image: torch.Tensor) -> torch.Tensor:  # 3×224×224
        x = self.stem(image)  # 64×55×55
        x = self.stage1(x)  # 128×27×27
        x = self.stage2(x)  # 256×13×13
        x = self.stage3(x)  # 512×13×13
        x = self.classifier(x)  # 1000×1×1
        return torch.flatten(x, 1)  # 1000
