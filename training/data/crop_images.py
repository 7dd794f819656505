"""Images that are judged by many crops each, made as they are needed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.utils.data import DataLoader, Dataset

from training.data.crops import CROPS
from training.data.decode import read_image
from training.data.image_files import read_whole
from training.data.images import Shape, collate
from training.errors import DataError


@dataclass(frozen=True)
class CropImages:
    """Pictures larger than the network's input; `read` gives one as uint8 (C, H, W).

    `crops` is "10" or "144", and `height` and `width` are those of the input.
    """

    read: Callable[[int], NDArray[np.uint8]]
    labels: Tensor
    crops: str
    height: int
    width: int
    device: torch.device
    workers: int = 0

    def __len__(self) -> int:
        return len(self.labels)

    def batches(
        self, order: Tensor, batch_size: int, *, first: int = 0
    ) -> Iterator[tuple[Tensor, Tensor]]:
        """Crops (B, N, C, h, w) uint8 and labels (B,) int64 by `order`, from batch `first` on.

        A batch has as many images as have about `batch_size` crops together.
        """
        _, count = CROPS[self.crops]
        size = max(1, batch_size // count)
        pinned = self.device.type == "cuda"
        loader = DataLoader(
            _Crops(self),
            batch_sampler=[
                order[start : start + size].tolist()
                for start in range(first * size, len(order), size)
            ],
            num_workers=self.workers,
            pin_memory=pinned,
            collate_fn=collate,
            generator=torch.Generator(),  # not the one that dropout draws from
        )
        for batch in loader:
            if isinstance(batch, DataError):
                raise batch
            images, labels = batch
            yield (
                images.to(self.device, non_blocking=pinned),
                labels.to(self.device, non_blocking=pinned),
            )


@dataclass(frozen=True)
class FilePictures:
    """Image files as pictures (C, H, W): made to fit `shape`, or of their own size where None."""

    files: Sequence[Path]
    channels: int
    shape: Shape | None

    def __call__(self, index: int) -> NDArray[np.uint8]:
        """One of them."""
        if self.shape is None:
            return read_whole(self.files[index], self.channels)
        return read_image(self.files[index], self.shape).numpy()


class _Crops(Dataset[tuple[Tensor, Tensor] | DataError]):
    def __init__(self, images: CropImages) -> None:
        self.images = images
        self.labels = images.labels.cpu()

    def __len__(self) -> int:
        return len(self.labels)

    def __getitem__(self, index: int) -> tuple[Tensor, Tensor] | DataError:
        images = self.images
        try:
            picture = images.read(index)
        except DataError as error:
            return error  # as a value: an exception would lose its parts between processes
        cut, _ = CROPS[images.crops]
        return torch.from_numpy(cut(picture, images.height, images.width)), self.labels[index]
