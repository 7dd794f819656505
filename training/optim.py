"""Optimizers, and which weights learn at which rate."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import Any

import torch
from torch import nn
from torch.optim import Optimizer
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from training.errors import NetworkError
from training.network_file import NetworkFile
from training.settings import TrainingSettings

#: Of each rule: its class in torch.optim, the settings that it takes, and whether it has a fused
#: kernel, which updates all weights at once.
OPTIMIZERS: dict[str, tuple[str, tuple[str, ...], bool]] = {
    "sgd": ("SGD", ("momentum", "weight_decay", "nesterov"), True),
    "adam": ("Adam", ("weight_decay",), True),
    "adamw": ("AdamW", ("weight_decay",), True),
    "rmsprop": ("RMSprop", ("momentum", "weight_decay"), False),
}


def optimizer_of(settings: TrainingSettings, file: NetworkFile, network: nn.Module) -> Optimizer:
    """The optimizer of the network's weights, in groups that each have their `lr_factor`.

    Raises NetworkError where there is nothing to learn, or a factor is for no layer.
    """
    name, taken, fused = OPTIMIZERS[settings.optimizer]
    options: dict[str, Any] = {key: getattr(settings, key) for key in taken}
    if fused:
        options["fused"] = True
    groups = weight_groups(file, network, settings.lr_factor)
    optimizer: Optimizer = getattr(torch.optim, name)(groups, lr=settings.lr, **options)
    return optimizer


def weight_groups(
    file: NetworkFile, network: nn.Module, factors: dict[str, float]
) -> list[dict[str, Any]]:
    """Weights by the factor of their layer, in the order of the network; the last match counts."""
    groups: dict[float, list[nn.Parameter]] = {}
    layers: dict[str, str] = {}
    for path, weight in network.named_parameters():
        if weight.requires_grad:
            layer = layers[path] = file.layer_at(path) or path
            matching = [factor for name, factor in factors.items() if _is_meant(layer, name)]
            groups.setdefault(matching[-1] if matching else 1.0, []).append(weight)
    if not groups:
        raise NetworkError("The network has nothing to learn.", "Add a Conv2d or Linear layer.")
    names = list(dict.fromkeys(layers.values()))
    for pattern in factors:
        if not any(_is_meant(name, pattern) for name in names):
            raise NetworkError(
                f"lr_factor has {pattern!r}, but no layer of that name learns anything.",
                f"Name one of {', '.join(names)}; a star stands for any letters.",
            )
    return [{"params": weights, "lr_factor": factor} for factor, weights in groups.items()]


def _is_meant(layer: str, pattern: str) -> bool:
    """Whether a layer, or the block that it lies in, has this name."""
    return fnmatchcase(layer, pattern) or fnmatchcase(layer, f"{pattern}/*")


def average_of(network: nn.Module, decay: float) -> AveragedModel:
    """A copy of the network that follows its weights and statistics as a moving average.

    Polyak & Juditsky 1992, with an exponential window: average = decay · average + (1 − decay) ·
    weights; the first update takes the weights as they are.
    """
    return AveragedModel(network, multi_avg_fn=get_ema_multi_avg_fn(decay), use_buffers=True)  # type: ignore[no-untyped-call]
