"""Optimizers, learning-rate schedules and losses: one table row each."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - the name that torch's own files give it
from torch.optim import Optimizer

from training.settings import TrainingSettings

#: A fused optimizer updates all weights in one kernel; RMSprop has none.
OPTIMIZERS: dict[str, Callable[[Iterable[nn.Parameter], TrainingSettings], Optimizer]] = {
    "sgd": lambda weights, s: torch.optim.SGD(
        weights, lr=s.lr, momentum=s.momentum, weight_decay=s.weight_decay, fused=True
    ),
    "adam": lambda weights, s: torch.optim.Adam(
        weights, lr=s.lr, weight_decay=s.weight_decay, fused=True
    ),
    "adamw": lambda weights, s: torch.optim.AdamW(
        weights, lr=s.lr, weight_decay=s.weight_decay, fused=True
    ),
    "rmsprop": lambda weights, s: torch.optim.RMSprop(
        weights, lr=s.lr, momentum=s.momentum, weight_decay=s.weight_decay
    ),
}


def _one_cycle(done: float) -> float:
    """Up from a tenth over the first fifth of the run, then down along a cosine."""
    if done < 0.2:
        return 0.1 + 0.9 * done / 0.2
    return (1 + math.cos(math.pi * (done - 0.2) / 0.8)) / 2


#: The factor on the learning rate after this share of all steps: no state, so nothing to save.
SCHEDULES: dict[str, Callable[[float], float]] = {
    "constant": lambda done: 1.0,
    "cosine": lambda done: (1 + math.cos(math.pi * done)) / 2,
    "one-cycle": _one_cycle,
}


def _mse(logits: Tensor, labels: Tensor) -> Tensor:
    """Squared distance to a vector that is 1 at the label and 0 elsewhere."""
    return F.mse_loss(logits, F.one_hot(labels, logits.shape[1]).to(logits.dtype))


LOSSES: dict[str, Callable[[Tensor, Tensor], Tensor]] = {
    "cross-entropy": F.cross_entropy,
    "mse": _mse,
}


def loss_of(
    name: str, weights: Mapping[str, float] | None = None
) -> Callable[[Tensor | dict[str, Tensor], Tensor], Tensor]:
    """The loss of a network's output, or the weighted sum over its outputs if it has several.

    `weights` are by the outputs' names, 1 where none is given: those of auxiliary heads.
    """
    one, factors = LOSSES[name], dict(weights or {})

    def loss(outputs: Tensor | dict[str, Tensor], labels: Tensor) -> Tensor:
        if isinstance(outputs, Tensor):
            return one(outputs, labels)
        losses = [factors.get(key, 1.0) * one(out, labels) for key, out in outputs.items()]
        return torch.stack(losses).sum()

    return loss
