"""Spatial transformer on digits.

Digits that are turned, moved or lost in clutter: the transformer learns to bring each of them
upright and into the centre, from the labels alone, and a small CNN reads what it brings.
Compare it with plain_mnist, the same CNN with as many parameters and no transformer.

Source: after Jaderberg, Simonyan, Zisserman & Kavukcuoglu 2015, 'Spatial transformer networks'
(arXiv:1506.02025), section 4.1

Input: image 1×28×28. Output: logits 10. 116,696 parameters, 2,705,512 multiply-adds.
"""

import torch
from torch import nn
from torch.nn import functional as F


class AffineTheta(nn.Linear):
    """Predicts an affine map as a 2×3 matrix; at the start it is the identity times `scale`."""

    def __init__(self, in_features: int, scale: float = 1.0) -> None:
        super().__init__(in_features, 6)
        nn.init.zeros_(self.weight)
        with torch.no_grad():
            self.bias.copy_(torch.tensor([scale, 0.0, 0.0, 0.0, scale, 0.0]))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return super().forward(x).view(-1, 2, 3)


class SpatialTransformer(nn.Module):
    """Turns, shifts and zooms its input so that what follows sees it upright and centred."""

    def __init__(self) -> None:
        super().__init__()
        self.locate = nn.Sequential(
            nn.MaxPool2d(2),
            nn.Conv2d(1, 20, 5),
            nn.ReLU(inplace=True),
            nn.MaxPool2d(2),
            nn.Conv2d(20, 20, 5),
            nn.ReLU(inplace=True),
        )
        self.regress = nn.Sequential(
            nn.Linear(20, 20),
            nn.ReLU(inplace=True),
            AffineTheta(20),
        )

    def forward(self, image: torch.Tensor) -> torch.Tensor:  # 1×28×28
        x = self.locate(image)  # 20×1×1
        x = torch.flatten(x, 1)  # 20
        x = self.regress(x)  # 2×3
        x = F.affine_grid(x, (x.size(0), 1, 28, 28), align_corners=False)  # 28×28×2
        return F.grid_sample(image, x, align_corners=False)  # 1×28×28


class Network(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.features = nn.Sequential(
            SpatialTransformer(),  # transformer: 1×28×28
            nn.Conv2d(1, 32, 9),  # conv1: 32×20×20
            nn.ReLU(inplace=True),
            nn.MaxPool2d(2),  # pool1: 32×10×10
            nn.Conv2d(32, 64, 7),  # conv2: 64×4×4
            nn.ReLU(inplace=True),
            nn.MaxPool2d(2),  # pool2: 64×2×2
        )
        self.fc = nn.Linear(256, 10)

    def forward(self, image: torch.Tensor) -> torch.Tensor:  # 1×28×28
        x = self.features(image)  # 64×2×2
        x = torch.flatten(x, 1)  # 256
        return self.fc(x)  # 10
