"""From class scores to the predicted class and its confidence, kept on the device meanwhile."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

from training.processes.team import Team
from training.watching.predictions import Predictions

#: For each loss, what makes confidences from 0 to 1 of the class scores (B, K) that it asks for:
#: logits, log-probabilities, a logit of each class, or a vector close to one-hot.
CONFIDENCES: dict[str, Callable[[Tensor], Tensor]] = {
    "cross-entropy": lambda scores: scores.softmax(1),
    "nll": torch.exp,
    "bce": torch.sigmoid,
    "mse": lambda scores: scores.clamp(0, 1),
}


#: Class scores that wait to be judged together, as each call takes longer to begin than to work.
TOGETHER = 2**18


class Verdicts:
    """Collects what the network says of each image, and does not wait for the device.

    In a `team` each process is told of its part of the images.
    """

    def __init__(self, loss: str, team: Team | None = None) -> None:
        self._confidences = CONFIDENCES[loss]
        self._team = team
        self._scores: list[Tensor] = []
        self._waiting = 0
        self._predicted: list[Tensor] = []
        self._confidence: list[Tensor] = []

    def add(self, scores: Tensor, predicted: Tensor) -> None:
        """Keep what was said of a batch: scores (B, K), the class of the highest (B,)."""
        self._predicted.append(predicted)
        self._scores.append(scores)
        self._waiting += scores.numel()
        if self._waiting >= TOGETHER:
            self._judge()

    def _judge(self) -> None:
        """Make confidences of the scores that wait."""
        if not self._scores:
            return
        predicted = torch.cat(self._predicted[-len(self._scores) :])
        shares = self._confidences(torch.cat(self._scores).float())
        self._confidence.append(shares.gather(1, predicted[:, None])[:, 0])
        self._scores.clear()
        self._waiting = 0

    def fetch(self, epoch: int, every: int) -> Predictions:
        """All of it, of one image in `every`; here the device is waited for, once.

        In a team the first process alone gets all.
        """
        self._judge()
        # As float32 both go in one transfer; it holds each class below 16,777,216 exactly.
        both = torch.zeros(2, 0)
        if self._predicted:
            both = torch.stack([torch.cat(self._predicted).float(), torch.cat(self._confidence)])
        if self._team:
            both = torch.cat(self._team.gathered(both.cpu()), 1)
        predicted, confidence = both[:, ::every].cpu().numpy()
        self._predicted.clear()
        self._confidence.clear()
        return Predictions(epoch, predicted.astype("int64"), confidence)
