"""Our loop against the barest one: everything in memory as floats, nothing reported or saved."""

from __future__ import annotations

import statistics
from time import perf_counter

import torch
from torch.nn import functional as F  # noqa: N812

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


def bare() -> float:
    """Median images/s over epochs of a loop that does nothing but learn."""
    images, labels = digits()
    inputs = torch.from_numpy(images).unsqueeze(1).float() / 255
    inputs = ((inputs - inputs.mean()) / inputs.std()).contiguous()
    targets = torch.from_numpy(labels)
    network = lenet5()
    optimizer = torch.optim.SGD(
        network.parameters(), lr=LR, momentum=MOMENTUM, weight_decay=WEIGHT_DECAY, fused=True
    )
    speeds = []
    for _ in range(EPOCHS):
        started = perf_counter()
        for batch in torch.randperm(len(inputs)).split(BATCH_SIZE):
            loss = F.cross_entropy(network(inputs[batch]), targets[batch])
            loss.backward()
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
        speeds.append(len(inputs) / (perf_counter() - started))
    return statistics.median(speeds[1:])


def run() -> dict[str, object]:
    """One line of the table: images/s of both, and the ratio."""
    return interleaved("train-vs-bare", bare)


if __name__ == "__main__":
    print(run())
