"""AlexNet.

The network that won ImageNet 2012 and began the era of deep vision, in its later form on one
GPU: five convolutions, overlapping pools, and three large fully connected layers with dropout,
which hold 96 % of its 61 million parameters.

Source: Krizhevsky 2014, 'One weird trick for parallelizing convolutional neural networks'
(arXiv:1404.5997), as torchvision has it

Input: image 3×224×224. Output: logits 1000. 61,100,840 parameters, 714,188,480 multiply-adds.
"""

import torch
from torch import nn


class Network(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.features = nn.Sequential(
            nn.Conv2d(3, 64, 11, stride=4, padding=2),  # conv1: 64×55×55
            nn.ReLU(inplace=True),
            nn.MaxPool2d(3, 2),  # pool1: 64×27×27
            nn.Conv2d(64, 192, 5, padding=2),  # conv2: 192×27×27
            nn.ReLU(inplace=True),
            nn.MaxPool2d(3, 2),  # pool2: 192×13×13
            nn.Conv2d(192, 384, 3, padding=1),  # conv3: 384×13×13
            nn.ReLU(inplace=True),
            nn.Conv2d(384, 256, 3, padding=1),  # conv4: 256×13×13
            nn.ReLU(inplace=True),
            nn.Conv2d(256, 256, 3, padding=1),  # conv5: 256×13×13
            nn.ReLU(inplace=True),
            nn.MaxPool2d(3, 2),  # pool5: 256×6×6
            nn.AdaptiveAvgPool2d(6),
        )
        self.classifier = nn.Sequential(
            nn.Dropout(),
            nn.Linear(9216, 4096),  # fc6: 4096
            nn.ReLU(inplace=True),
            nn.Dropout(),
            nn.Linear(4096, 4096),  # fc7: 4096
            nn.ReLU(inplace=True),
            nn.Linear(4096, 1000),  # fc8: 1000
        )

    def forward(self, image: torch.Tensor) -> torch.Tensor:  # 3×224×224
        x = self.features(image)  # 256×6×6
        x = torch.flatten(x, 1)  # 9216
        return self.classifier(x)  # 1000
