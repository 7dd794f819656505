"""Our loop against the one that tutorials show: a DataLoader with torchvision's transforms."""

from __future__ import annotations

import statistics
from time import perf_counter

import torch
from PIL import Image
from torch.nn import functional as F  # noqa: N812
from torch.utils.data import DataLoader, Dataset
from torchvision import transforms

from benchmarks.training_speed import (
    BATCH_SIZE,
    EPOCHS,
    LR,
    MOMENTUM,
    WEIGHT_DECAY,
    digits,
    interleaved,
    lenet5,
)


class Digits(Dataset[tuple[torch.Tensor, int]]):
    """As torchvision's own MNIST gives them: an image of PIL through the transform."""

    def __init__(self) -> None:
        self.images, self.labels = digits()
        self.transform = transforms.Compose(
            [transforms.ToTensor(), transforms.Normalize((0.1307,), (0.3081,))]
        )

    def __len__(self) -> int:
        return len(self.labels)

    def __getitem__(self, index: int) -> tuple[torch.Tensor, int]:
        return self.transform(Image.fromarray(self.images[index])), int(self.labels[index])


def hand_written(workers: int) -> float:
    """Median images/s over epochs, reading in this many other processes."""
    loader = DataLoader(
        Digits(),
        BATCH_SIZE,
        shuffle=True,
        num_workers=workers,
        persistent_workers=workers > 0,
    )
    network = lenet5()
    optimizer = torch.optim.SGD(
        network.parameters(), lr=LR, momentum=MOMENTUM, weight_decay=WEIGHT_DECAY
    )
    speeds = []
    for _ in range(EPOCHS):
        started = perf_counter()
        total = 0.0
        for images, labels in loader:
            loss = F.cross_entropy(network(images), labels)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item()
        speeds.append(len(loader.dataset) / (perf_counter() - started))
    return statistics.median(speeds[1:])


def run() -> dict[str, object]:
    """One line of the table; theirs reads with as many processes as is fastest here."""
    workers = max((0, 2), key=hand_written)
    return interleaved("train-vs-dataloader", lambda: hand_written(workers)) | {"workers": workers}


if __name__ == "__main__":
    print(run())
