"""LeNet-5.

The network that read digits on bank cheques: two convolutions, each with a pool, then three
fully connected layers. Rows and columns shrink while channels grow, the plan that nearly every
later network follows. Small enough to train on a CPU in seconds.

Source: LeCun, Bottou, Bengio & Haffner 1998, 'Gradient-based learning applied to document
recognition', with ReLU and max pooling as it is taught today

Input: image 1×28×28. Output: logits 10. 61,706 parameters, 416,520 multiply-adds.
"""

import torch
from torch import nn


class Network(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.features = nn.Sequential(
            nn.Conv2d(1, 6, 5, padding=2),  # conv1: 6×28×28
            nn.ReLU(inplace=True),
            nn.MaxPool2d(2),  # pool1: 6×14×14
            nn.Conv2d(6, 16, 5),  # conv2: 16×10×10
            nn.ReLU(inplace=True),
            nn.MaxPool2d(2),  # pool2: 16×5×5
        )
        self.classifier = nn.Sequential(
            nn.Linear(400, 120),  # fc1: 120
            nn.ReLU(inplace=True),
            nn.Linear(120, 84),  # fc2: 84
            nn.ReLU(inplace=True),
            nn.Linear(84, 10),  # fc3: 10
        )

    def forward(self, image: torch.Tensor) -> torch.Tensor:  # 1×28×28
        x = self.features(image)  # 16×5×5
        x = torch.flatten(x, 1)  # 400
        return self.classifier(x)  # 10
