"""Images as the loop takes them: batches of uint8 on the device, in any order, from any place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import repeat
from pathlib import Path
from typing import Protocol
from zlib import crc32

import torch
from torch import Tensor
from torch.utils.data import DataLoader, Dataset

from training.data.decode import read_image
from training.data.windows import RandomWindows, Window
from training.errors import DataError

Shape = tuple[int, int, int]


class Images(Protocol):
    """A part of a data set: N images and their labels."""

    def __len__(self) -> int: ...

    @property
    def labels(self) -> Tensor:
        """The class of each image (N,) int64, where the images are."""
        ...

    def batches(
        self, order: Tensor, batch_size: int, *, first: int = 0
    ) -> Iterator[tuple[Tensor, Tensor]]:
        """Images (B, C, H, W) uint8 and labels (B,) int64 by `order`, from batch `first` on."""
        ...


@dataclass(frozen=True)
class ResidentImages:
    """Images kept whole on the device, gathered there."""

    images: Tensor
    labels: Tensor

    def __len__(self) -> int:
        return len(self.labels)

    def batches(
        self, order: Tensor, batch_size: int, *, first: int = 0
    ) -> Iterator[tuple[Tensor, Tensor]]:
        """Images (B, C, H, W) uint8 and labels (B,) int64 by `order`, from batch `first` on."""
        order = order.to(self.labels.device)
        for start in range(first * batch_size, len(order), batch_size):
            chosen = order[start : start + batch_size]
            yield self.images.index_select(0, chosen), self.labels.index_select(0, chosen)


@dataclass(frozen=True)
class StreamedImages:
    """Image files decoded by other processes while the device works.

    The order of the batches is given, so a run that goes on in mid-epoch reads on where it was.
    With `windows` a random part of each is read, another in each epoch.
    """

    files: Sequence[Path]
    labels: Tensor
    shape: Shape
    device: torch.device
    workers: int
    windows: RandomWindows | None = None

    def __len__(self) -> int:
        return len(self.files)

    def batches(
        self, order: Tensor, batch_size: int, *, first: int = 0
    ) -> Iterator[tuple[Tensor, Tensor]]:
        """Images (B, C, H, W) uint8 and labels (B,) int64 by `order`, from batch `first` on."""
        pinned = self.device.type == "cuda"
        loader = DataLoader(
            _Files(self.files, self.labels, self.shape),
            batch_sampler=self._parts(order, batch_size, first),
            num_workers=self.workers,
            prefetch_factor=4 if self.workers else None,
            pin_memory=pinned,
            collate_fn=collate,
            # Its own generator: the loader must not draw from the one that dropout draws from.
            generator=torch.Generator(),
        )
        for batch in loader:
            if isinstance(batch, DataError):
                raise batch
            images, labels = batch
            yield (
                images.to(self.device, non_blocking=pinned),
                labels.to(self.device, non_blocking=pinned),
            )

    def _parts(self, order: Tensor, batch_size: int, first: int) -> Iterator[list[_Part]]:
        """What of which file each batch has, asked for when its turn comes to be read.

        Windows follow from the order, which is another in each epoch, and the place in it: a run
        that goes on sees the same ones.
        """
        mark = crc32(order.numpy().tobytes())
        for start in range(first * batch_size, len(order), batch_size):
            batch = order[start : start + batch_size]
            windows: Iterable[Window | None] = repeat(None)
            if self.windows:
                windows = self.windows.of(len(batch), crc32(str(start).encode(), mark))
            yield list(zip(batch.tolist(), windows, strict=False))


_Part = tuple[int, Window | None]


class _Files(Dataset[tuple[Tensor, Tensor] | DataError]):
    def __init__(self, files: Sequence[Path], labels: Tensor, shape: Shape) -> None:
        self.files, self.labels, self.shape = files, labels, shape

    def __len__(self) -> int:
        return len(self.files)

    def __getitem__(self, part: _Part) -> tuple[Tensor, Tensor] | DataError:
        index, window = part
        try:
            return read_image(self.files[index], self.shape, window), self.labels[index]
        except DataError as error:
            return error  # as a value: an exception would lose its parts between processes


def collate(
    items: list[tuple[Tensor, Tensor] | DataError],
) -> tuple[Tensor, Tensor] | DataError:
    """Images and labels as two tensors, or the first error among them."""
    pairs = []
    for item in items:
        if isinstance(item, DataError):
            return item
        pairs.append(item)
    return torch.stack([image for image, _ in pairs]), torch.stack([label for _, label in pairs])
