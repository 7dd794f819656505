"""The written file against torchvision's own: AlexNet, forward and backward."""

from __future__ import annotations

from statistics import median
from time import perf_counter
from typing import Any

import torch
from torch import nn

from codegen import generate
from codegen.load import load
from graph import build

ROUNDS = 11
BATCH = {"cpu": 8}
"""Images a step; 128 on an accelerator."""


def run() -> dict[str, Any]:
    """Seconds for a step of each, measured in turns."""
    from torchvision.models import alexnet

    device = torch.device("cpu")
    if torch.accelerator.is_available():
        device = torch.accelerator.current_accelerator() or device
    ours = load(generate(build("alexnet"))).to(device)
    theirs = alexnet(weights=None).to(device)
    images = torch.randn(BATCH.get(device.type, 128), 3, 224, 224, device=device)
    times: dict[nn.Module, list[float]] = {ours: [], theirs: []}
    for number in range(ROUNDS + 2):
        pair = (ours, theirs) if number % 2 else (theirs, ours)
        for network in pair:
            seconds = _step(network, images, device)
            if number >= 2:  # the first rounds choose algorithms and fill caches
                times[network].append(seconds)
    mine, other = median(times[ours]), median(times[theirs])
    return {"ours": mine, "theirs": other, "ratio": other / mine, "unit": "s"}


def _step(network: nn.Module, images: torch.Tensor, device: torch.device) -> float:
    _wait(device)
    started = perf_counter()
    network(images).sum().backward()
    network.zero_grad(set_to_none=True)
    _wait(device)
    return perf_counter() - started


def _wait(device: torch.device) -> None:
    if device.type != "cpu":
        torch.accelerator.synchronize(device)
