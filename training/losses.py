"""What a network is to make small, from its outputs and the labels."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812 - the name that torch's own files give it

from training.settings import TrainingSettings


class Mixed(NamedTuple):
    """The labels (B,) of images that were mixed, and the share of the first, from ½ to 1."""

    labels: Tensor
    others: Tensor
    share: float


#: What a loss is told to reach: a label for each image, or two of them in shares.
Targets = Tensor | Mixed

#: From outputs (B, K), labels (B,), the smoothing and class weights (K,) or None to one number.
Loss = Callable[[Tensor, Tensor, float, Tensor | None], Tensor]


def _cross_entropy(
    logits: Tensor, labels: Tensor, smoothing: float, weights: Tensor | None
) -> Tensor:
    return F.cross_entropy(logits, labels, weights, label_smoothing=smoothing)


def _nll(outputs: Tensor, labels: Tensor, smoothing: float, weights: Tensor | None) -> Tensor:
    return F.nll_loss(outputs, labels, weights)


def _bce(logits: Tensor, labels: Tensor, smoothing: float, weights: Tensor | None) -> Tensor:
    targets = _targets(logits, labels, smoothing)
    if weights is None:
        return F.binary_cross_entropy_with_logits(logits, targets)
    losses = F.binary_cross_entropy_with_logits(logits, targets, reduction="none")
    return _weighted_mean(losses, labels, weights)


def _mse(outputs: Tensor, labels: Tensor, smoothing: float, weights: Tensor | None) -> Tensor:
    targets = _targets(outputs, labels, smoothing)
    if weights is None:
        return F.mse_loss(outputs, targets)
    return _weighted_mean(F.mse_loss(outputs, targets, reduction="none"), labels, weights)


LOSSES: dict[str, Loss] = {
    "cross-entropy": _cross_entropy,
    "nll": _nll,
    "bce": _bce,
    "mse": _mse,
}


def _mixed(
    kind: str, outputs: Tensor, mixed: Mixed, smoothing: float, weights: Tensor | None
) -> Tensor:
    """The loss against mixed labels.

    All losses but one are linear in their targets: so they are the sum of two, in shares. A mean
    that is weighted by class stays one, as both halves have the same labels and weights in all.
    """
    labels, others, share = mixed
    if kind != "mse":
        one = LOSSES[kind]
        first = one(outputs, labels, smoothing, weights)
        return share * first + (1 - share) * one(outputs, others, smoothing, weights)
    targets = share * _targets(outputs, labels, smoothing)
    targets = targets + (1 - share) * _targets(outputs, others, smoothing)
    if weights is None:
        return F.mse_loss(outputs, targets)
    chosen = share * weights[labels] + (1 - share) * weights[others]
    losses = F.mse_loss(outputs, targets, reduction="none").mean(1)
    return (losses * chosen).sum() / chosen.sum()


def _targets(outputs: Tensor, labels: Tensor, smoothing: float) -> Tensor:
    """A vector that is 1 at the label and 0 elsewhere, with its share spread over all classes."""
    targets = F.one_hot(labels, outputs.shape[1]).to(outputs.dtype)
    if smoothing:
        targets = targets * (1 - smoothing) + smoothing / outputs.shape[1]
    return targets


def _weighted_mean(losses: Tensor, labels: Tensor, weights: Tensor) -> Tensor:
    """The mean over images and classes (B, K), an image counted by the weight of its class."""
    chosen = weights[labels]
    return (losses.mean(1) * chosen).sum() / chosen.sum()


def balanced_weights(labels: Tensor, classes: int) -> Tensor:
    """Weights (K,) by which all classes count alike: images / (classes · images of the class)."""
    counts = torch.bincount(labels, minlength=classes).clamp(min=1)
    return len(labels) / (classes * counts)


def loss_of(
    settings: TrainingSettings,
    class_weights: Tensor | None = None,
    output_weights: Mapping[str, float] | None = None,
) -> Callable[[Tensor | dict[str, Tensor], Targets], Tensor]:
    """The loss of a network's output, or the weighted sum over its outputs if it has several.

    `output_weights` are by the outputs' names, 1 where none is given: those of auxiliary heads.
    """
    kind, smoothing = settings.loss, settings.label_smoothing
    factors = dict(output_weights or {})

    def one(output: Tensor, targets: Targets) -> Tensor:
        if isinstance(targets, Mixed):
            return _mixed(kind, output, targets, smoothing, class_weights)
        return LOSSES[kind](output, targets, smoothing, class_weights)

    def loss(outputs: Tensor | dict[str, Tensor], targets: Targets) -> Tensor:
        if isinstance(outputs, Tensor):
            return one(outputs, targets)
        losses = [factors.get(key, 1.0) * one(out, targets) for key, out in outputs.items()]
        return torch.stack(losses).sum()

    return loss
