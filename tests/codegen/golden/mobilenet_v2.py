"""MobileNet V2.

Made for phones: blocks that widen their few channels sixfold, filter each channel by itself,
and narrow again, with shortcuts between the narrow ends. 3.5 million parameters and 0.3 billion
multiply-adds for what took VGG-16 fifty times as many.

Source: Sandler, Howard, Zhu, Zhmoginov & Chen 2018, 'MobileNetV2: Inverted residuals and linear
bottlenecks' (arXiv:1801.04381), as torchvision has it

Input: image 3×224×224. Output: logits 1000. 3,504,872 parameters, 300,774,272 multiply-adds.
"""

import torch
from torch import nn


class InvertedResidual(nn.Sequential):
    """MobileNet's block: widen with 1×1, filter each channel by itself, narrow with 1×1.

    The form with expand_ratio=1: stage1.
    """

    def __init__(self) -> None:
        super().__init__(
            nn.Conv2d(32, 32, 3, padding=1, groups=32, bias=False),
            nn.BatchNorm2d(32),
            nn.ReLU6(inplace=True),
            nn.Conv2d(32, 16, 1, bias=False),
            nn.BatchNorm2d(16),
        )


class InvertedResidual2(nn.Sequential):
    """MobileNet's block: widen with 1×1, filter each channel by itself, narrow with 1×1.

    The form with expand_ratio=6: stage2_first, stage3_first, stage4_first, stage5_first,
    stage6_first and stage7.
    """

    def __init__(self, in_channels: int, out_channels: int, stride: int = 1) -> None:
        super().__init__(
            nn.Conv2d(in_channels, 6 * in_channels, 1, bias=False),
            nn.BatchNorm2d(6 * in_channels),
            nn.ReLU6(inplace=True),
            nn.Conv2d(
                6 * in_channels,
                6 * in_channels,
                3,
                stride=stride,
                padding=1,
                groups=6 * in_channels,
                bias=False,
            ),
            nn.BatchNorm2d(6 * in_channels),
            nn.ReLU6(inplace=True),
            nn.Conv2d(6 * in_channels, out_channels, 1, bias=False),
            nn.BatchNorm2d(out_channels),
        )


class InvertedResidual3(nn.Module):
    """MobileNet's block: widen with 1×1, filter each channel by itself, narrow with 1×1.

    The form with expand_ratio=6: stage2_rest, stage3_rest, stage4_rest, stage5_rest and
    stage6_rest.

    The shapes are those of stage2_rest.
    """

    def __init__(self, in_channels: int, out_channels: int) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(in_channels, 6 * in_channels, 1, bias=False),
            nn.BatchNorm2d(6 * in_channels),
            nn.ReLU6(inplace=True),
            nn.Conv2d(
                6 * in_channels, 6 * in_channels, 3, padding=1, groups=6 * in_channels, bias=False
            ),
            nn.BatchNorm2d(6 * in_channels),
            nn.ReLU6(inplace=True),
            nn.Conv2d(6 * in_channels, out_channels, 1, bias=False),
            nn.BatchNorm2d(out_channels),
        )

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:  # 24×56×56
        x = self.body(inputs)  # 24×56×56
        return x + inputs  # 24×56×56


class Network(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Sequential(
            nn.Conv2d(3, 32, 3, stride=2, padding=1, bias=False),  # stem_conv: 32×112×112
            nn.BatchNorm2d(32),  # stem_bn: 32×112×112
            nn.ReLU6(inplace=True),
        )
        self.stage1 = InvertedResidual()
        self.stage2 = nn.Sequential(
            InvertedResidual2(16, 24, stride=2),  # stage2_first: 24×56×56
            InvertedResidual3(24, 24),  # stage2_rest: 24×56×56
        )
        self.stage3 = nn.Sequential(
            InvertedResidual2(24, 32, stride=2),  # stage3_first: 32×28×28
            *[InvertedResidual3(32, 32) for _ in range(2)],  # stage3_rest: 32×28×28
        )
        self.stage4 = nn.Sequential(
            InvertedResidual2(32, 64, stride=2),  # stage4_first: 64×14×14
            *[InvertedResidual3(64, 64) for _ in range(3)],  # stage4_rest: 64×14×14
        )
        self.stage5 = nn.Sequential(
            InvertedResidual2(64, 96),  # stage5_first: 96×14×14
            *[InvertedResidual3(96, 96) for _ in range(2)],  # stage5_rest: 96×14×14
        )
        self.stage6 = nn.Sequential(
            InvertedResidual2(96, 160, stride=2),  # stage6_first: 160×7×7
            *[InvertedResidual3(160, 160) for _ in range(2)],  # stage6_rest: 160×7×7
        )
        self.stage7 = InvertedResidual2(160, 320)
        self.head = nn.Sequential(
            nn.Conv2d(320, 1280, 1, bias=False),  # head_conv: 1280×7×7
            nn.BatchNorm2d(1280),  # head_bn: 1280×7×7
            nn.ReLU6(inplace=True),
            nn.AdaptiveAvgPool2d(1),  # head_avgpool: 1280×1×1
        )
        self.classifier = nn.Sequential(
            nn.Dropout(p=0.2),
            nn.Linear(1280, 1000),  # classifier_fc: 1000
        )
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")
            elif isinstance(module, nn.Linear):
                nn.init.normal_(module.weight, std=0.01)
                nn.init.zeros_(module.bias)

    def forward(self, image: torch.Tensor) -> torch.Tensor:  # 3×224×224
        x = self.stem(image)  # 32×112×112
        x = self.stage1(x)  # 16×112×112
        x = self.stage2(x)  # 24×56×56
        x = self.stage3(x)  # 32×28×28
        x = self.stage4(x)  # 64×14×14
        x = self.stage5(x)  # 96×14×14
        x = self.stage6(x)  # 160×7×7
        x = self.stage7(x)  # 320×7×7
        x = self.head(x)  # 1280×1×1
        x = torch.flatten(x, 1)  # 1280
        return self.classifier(x)  # 1000
