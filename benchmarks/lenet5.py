"""LeNet-5 as both sides of the training benchmarks train it."""

from pathlib import Path

from training.runs import Run, create_run
from training.settings import TrainingSettings

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


def new_run(folder: Path, settings: TrainingSettings) -> Run:
    """A run of it in a folder, not yet begun."""
    return create_run(
        folder,
        network="lenet5",
        settings=settings,
        model_source=SOURCE,
        layers={"inputs": {"input": [1, 28, 28]}},
        project="{}",
    )
