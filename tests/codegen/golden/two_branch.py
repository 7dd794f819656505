"""Two-branch network.

Looks at the same digits through small 3×3 and large 7×7 filters at once, and lays the channels
of both side by side: the thought behind Inception, in its smallest form.

Source: after Szegedy et al. 2014, 'Going deeper with convolutions' (arXiv:1409.4842)

Input: image 1×28×28. Output: logits 10. 10,906 parameters, 1,007,776 multiply-adds.
"""

import torch
from torch import nn


class Network(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.fine = nn.Sequential(
            nn.Conv2d(1, 8, 3, padding=1),  # fine_conv: 8×28×28
            nn.ReLU(inplace=True),
        )
        self.coarse = nn.Sequential(
            nn.Conv2d(1, 8, 7, padding=3),  # coarse_conv: 8×28×28
            nn.ReLU(inplace=True),
        )
        self.body1 = nn.Sequential(
            nn.MaxPool2d(2),  # pool1: 16×14×14
            nn.Conv2d(16, 16, 5),  # conv1: 16×10×10
            nn.ReLU(inplace=True),
            nn.MaxPool2d(2),  # pool2: 16×5×5
        )
        self.fc = nn.Linear(400, 10)

    def forward(self, image: torch.Tensor) -> torch.Tensor:  # 1×28×28
        fine = self.fine(image)  # 8×28×28
        coarse = self.coarse(image)  # 8×28×28
        x = torch.cat([fine, coarse], dim=1)  # 16×28×28
        x = self.body1(x)  # 16×5×5
        x = torch.flatten(x, 1)  # 400
        return self.fc(x)  # 10
