"""Losses and hits that stay on the device until they are fetched in bulk."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from training.checkpoint import Progress
from training.errors import NonFiniteLoss
from training.processes.team import Team


class Meter:
    """Collects every step's loss and logits without waiting for the device.

    In a `team` each process adds those of its share, and all get the figures of the whole.
    """

    def __init__(self, team: Team | None = None) -> None:
        self._team = team
        self._losses: list[Tensor] = []
        self._logits: list[Tensor] = []
        self._labels: list[Tensor] = []
        self.failure: NonFiniteLoss | None = None
        """What is wrong with the loss at which the last fetch ended; None while all are finite."""

    def add(self, loss: Tensor, logits: Tensor, labels: Tensor) -> None:
        """Keep what a step gave; does not synchronise."""
        self._losses.append(loss.detach())
        self._logits.append(logits.detach())
        self._labels.append(labels)

    def fetch(self, progress: Progress) -> tuple[float, ...]:
        """Every loss since the last fetch, added to the sums of `progress`.

        They end before the first that is NaN or infinite, which is the `failure` from then on.
        """
        if not self._losses:
            return ()
        losses = torch.stack(self._losses).tolist()
        sizes = [len(labels) for labels in self._labels]
        hits = torch.cat(self._logits).argmax(1) == torch.cat(self._labels)
        right = int(hits.sum().item())
        if self._team:
            losses = [loss / self._team.size for loss in self._team.totals(losses)]
            right, *sizes = (int(sum_) for sum_ in self._team.totals([right, *sizes]))
        progress.correct += right
        for index, (loss, size) in enumerate(zip(losses, sizes, strict=True)):
            if not math.isfinite(loss):
                step = progress.step - len(losses) + index + 1
                value = "NaN" if math.isnan(loss) else "infinite"
                self.failure = NonFiniteLoss(
                    step, f"The loss became {value} at step {step:,}.", "Lower the learning rate."
                )
                losses = losses[:index]
                break
            progress.loss_sum += loss * size
            progress.images += size
        self._losses.clear()
        self._logits.clear()
        self._labels.clear()
        return tuple(losses)
