"""LeNet-5 as both sides of the training benchmarks train it."""

SOURCE = '''"""LeNet-5."""

import torch
from torch import nn


class Network(nn.Module):
    """1×28×28 to 10."""

    def __init__(self) -> None:
        super().__init__()
        self.features = nn.Sequential(
            nn.Conv2d(1, 6, 5, padding=2),  # 6×28×28
            nn.ReLU(),
            nn.MaxPool2d(2),  # 6×14×14
            nn.Conv2d(6, 16, 5),  # 16×10×10
            nn.ReLU(),
            nn.MaxPool2d(2),  # 16×5×5
        )
        self.classifier = nn.Sequential(
            nn.Flatten(),
            nn.Linear(400, 120),
            nn.ReLU(),
            nn.Linear(120, 84),
            nn.ReLU(),
            nn.Linear(84, 10),
        )

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        """Logits."""
        return self.classifier(self.features(image))
'''
