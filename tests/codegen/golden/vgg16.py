"""VGG-16.

Thirteen convolutions of 3×3 and three fully connected layers. Plain and heavy: 138 million
parameters, nine tenths of them after the last pool. Still a usual backbone and the usual judge
of how alike two pictures look.

Source: Simonyan & Zisserman 2014, 'Very deep convolutional networks for large-scale image
recognition' (arXiv:1409.1556), as torchvision has it

Input: image 3×224×224. Output: logits 1000. 138,357,544 parameters, 15,470,264,320
multiply-adds.
"""

import torch
from torch import nn


class Network(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.stage1 = nn.Sequential(
            nn.Conv2d(3, 64, 3, padding=1),  # stage1_conv1: 64×224×224
            nn.ReLU(inplace=True),
            nn.Conv2d(64, 64, 3, padding=1),  # stage1_conv2: 64×224×224
            nn.ReLU(inplace=True),
            nn.MaxPool2d(2),  # stage1_pool: 64×112×112
        )
        self.stage2 = nn.Sequential(
            nn.Conv2d(64, 128, 3, padding=1),  # stage2_conv1: 128×112×112
            nn.ReLU(inplace=True),
            nn.Conv2d(128, 128, 3, padding=1),  # stage2_conv2: 128×112×112
            nn.ReLU(inplace=True),
            nn.MaxPool2d(2),  # stage2_pool: 128×56×56
        )
        self.stage3 = nn.Sequential(
            nn.Conv2d(128, 256, 3, padding=1),  # stage3_conv1: 256×56×56
            nn.ReLU(inplace=True),
            nn.Conv2d(256, 256, 3, padding=1),  # stage3_conv2: 256×56×56
            nn.ReLU(inplace=True),
            nn.Conv2d(256, 256, 3, padding=1),  # stage3_conv3: 256×56×56
            nn.ReLU(inplace=True),
            nn.MaxPool2d(2),  # stage3_pool: 256×28×28
        )
        self.stage4 = nn.Sequential(
            nn.Conv2d(256, 512, 3, padding=1),  # stage4_conv1: 512×28×28
            nn.ReLU(inplace=True),
            nn.Conv2d(512, 512, 3, padding=1),  # stage4_conv2: 512×28×28
            nn.ReLU(inplace=True),
            nn.Conv2d(512, 512, 3, padding=1),  # stage4_conv3: 512×28×28
            nn.ReLU(inplace=True),
            nn.MaxPool2d(2),  # stage4_pool: 512×14×14
        )
        self.stage5 = nn.Sequential(
            nn.Conv2d(512, 512, 3, padding=1),  # stage5_conv1: 512×14×14
            nn.ReLU(inplace=True),
            nn.Conv2d(512, 512, 3, padding=1),  # stage5_conv2: 512×14×14
            nn.ReLU(inplace=True),
            nn.Conv2d(512, 512, 3, padding=1),  # stage5_conv3: 512×14×14
            nn.ReLU(inplace=True),
            nn.MaxPool2d(2),  # stage5_pool: 512×7×7
        )
        self.avgpool = nn.AdaptiveAvgPool2d(7)
        self.classifier = nn.Sequential(
            nn.Linear(25088, 4096),  # classifier_fc1: 4096
            nn.ReLU(inplace=True),
            nn.Dropout(),
            nn.Linear(4096, 4096),  # classifier_fc2: 4096
            nn.ReLU(inplace=True),
            nn.Dropout(),
            nn.Linear(4096, 1000),  # classifier_fc3: 1000
        )
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")
                nn.init.zeros_(module.bias)
            elif isinstance(module, nn.Linear):
                nn.init.normal_(module.weight, std=0.01)
                nn.init.zeros_(module.bias)

    def forward(self, image: torch.Tensor) -> torch.Tensor:  # 3×224×224
        x = self.stage1(image)  # 64×112×112
        x = self.stage2(x)  # 128×56×56
        x = self.stage3(x)  # 256×28×28
        x = self.stage4(x)  # 512×14×14
        x = self.stage5(x)  # 512×7×7
        x = self.avgpool(x)  # 512×7×7
        x = torch.flatten(x, 1)  # 25088
        return self.classifier(x)  # 1000
