"""How well a network does on images that it does not learn from."""

from __future__ import annotations

import math
from collections.abc import Callable

import torch
from torch import Tensor, nn

from training.crops import mean_over_crops
from training.data.images import Images
from training.device import autocast
from training.losses import Targets
from training.network_file import NetworkFile, Outputs, main_output
from training.preparation import Preparation
from training.processes.team import Team
from training.settings import TrainingSettings
from training.watching.verdicts import Verdicts


def evaluate(
    network: nn.Module,
    images: Images,
    *,
    forward: Callable[[Tensor], Outputs],
    objective: Callable[[Outputs, Targets], Tensor],
    prepare: Preparation,
    settings: TrainingSettings,
    verdicts: Verdicts | None = None,
    team: Team | None = None,
) -> tuple[float, float]:
    """Mean loss and accuracy over all of `images`, without learning from them.

    An image that comes as several crops is judged by the mean of what is said of them.
    `verdicts` are given what is said of each image, in its order. In a `team` each process judges
    a part of the images, by the running statistics of the first.
    """
    device = next(network.parameters()).device
    network.eval()
    order, batch_size = torch.arange(len(images)), settings.batch_size
    if team:
        team.share_buffers(network)
        order, batch_size = team.part(len(images)), math.ceil(batch_size / team.size)
    losses, hits, sizes = [], [], []
    with torch.no_grad():
        for inputs, labels in prepare.batches(images, order, batch_size):
            crops = len(inputs) // len(labels)
            with autocast(device, settings.precision):
                outputs = forward(inputs)
                if crops > 1:
                    outputs = mean_over_crops(outputs, crops, settings.loss)
                losses.append(objective(outputs, labels))
            scores = main_output(outputs)
            predicted = scores.argmax(1)
            hits.append((predicted == labels).sum())
            if verdicts is not None:
                verdicts.add(scores, predicted)
            sizes.append(len(labels))
    loss_sum, right = 0.0, 0.0
    if losses:  # a process of a team may have no image to judge
        for loss, size in zip(torch.stack(losses).tolist(), sizes, strict=True):
            loss_sum += loss * size
        right = torch.stack(hits).sum().item()
    if team:
        loss_sum, right = team.totals([loss_sum, right])
    return loss_sum / len(images), right / len(images)


def first_bad_layer(
    network_file: NetworkFile,
    network: nn.Module,
    images: Images,
    prepare: Preparation,
) -> str | None:
    """The first layer whose output for one of `images` is not finite, if there is one."""
    for inputs, _ in prepare.batches(images, torch.arange(len(images)), 64):
        layer = network_file.first_non_finite(network, inputs)
        if layer is not None:
            return layer
    return None
