"""From images as bytes to what the network takes: changed at random, and normalised."""

from __future__ import annotations

from collections.abc import Iterator

import torch
from torch import Tensor

from training.augment import augmentation
from training.crops import random_windows
from training.data.images import Images, ResidentImages
from training.data.load import TrainingData
from training.settings import TrainingSettings

AT_ONCE = 2**20
"""Numbers that are prepared together at most: 4 MiB, which a processor's own memory holds."""
ALIGNED = 64
"""Bytes at whose multiples each batch begins, as tensors do: products may depend on it."""


class Preparation:
    """Turns uint8 images (B, C, H, W) on the device, or crops of them, into inputs.

    `augmented` for images to learn from; it is the same function of the images otherwise.
    """

    def __init__(
        self,
        data: TrainingData,
        settings: TrainingSettings,
        device: torch.device,
        *,
        augmented: bool,
    ) -> None:
        self._mean = torch.tensor(data.mean, device=device).view(1, -1, 1, 1)
        self._std = torch.tensor(data.std, device=device).view(1, -1, 1, 1)
        _, self._height, self._width = data.image_shape
        names = data.augment if augmented else ()
        self._change = augmentation(names, self._height, self._width)
        self._cut = settings.crops != "1"
        self._by_chance = bool(names) or self._cut
        self._format = torch.channels_last if settings.channels_last else torch.contiguous_format

    def __call__(self, images: Tensor) -> Tensor:
        """Inputs (B, C, H, W), of N crops of each image (B·N, C, H, W)."""
        if images.dim() == 5:  # crops of each
            images = images.flatten(0, 1)
        elif self._cut:
            images = random_windows(images, self._height, self._width)
        inputs = self._change(images.float().div_(255))  # in place: new memory takes the time
        return (inputs - self._mean).div_(self._std).contiguous(memory_format=self._format)

    def batches(
        self, images: Images, order: Tensor, batch_size: int, *, first: int = 0
    ) -> Iterator[tuple[Tensor, Tensor]]:
        """Inputs and labels (B,) int64 of `images` by `order`, from batch `first` on.

        Small batches that lie on the device are prepared several at once, if chance has no part
        in it: the same numbers, in a fraction of the calls, each of which takes as long to begin
        as to do its work on one batch.
        """
        together = self._together(images, batch_size)
        if together == 1:
            for batch, labels in images.batches(order, batch_size, first=first):
                yield self(batch), labels
            return
        rest = order[first * batch_size :]
        for several, labels in images.batches(rest, batch_size * together):
            inputs = torch.split(self(several), batch_size)
            yield from zip(inputs, torch.split(labels, batch_size), strict=True)

    def _together(self, images: Images, batch_size: int) -> int:
        """How many batches are prepared at once."""
        if self._by_chance or not isinstance(images, ResidentImages):
            return 1
        numbers = batch_size * images.images[0].numel()
        return max(1, AT_ONCE // numbers) if numbers * 4 % ALIGNED == 0 else 1
