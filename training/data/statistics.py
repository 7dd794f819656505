"""Mean and spread of each channel, in whole numbers, so that they are the same everywhere."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def channel_histogram(images: NDArray[np.uint8]) -> NDArray[np.int64]:
    """How often each value 0…255 occurs in each channel of (N, C, H, W); shape (C, 256)."""
    return np.stack(
        [
            np.bincount(images[:, channel].ravel(), minlength=256)
            for channel in range(images.shape[1])
        ]
    ).astype(np.int64)


def mean_and_std(
    histogram: NDArray[np.int64],
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Of each channel, of values scaled to 0…1; a channel of one value has the spread 1."""
    levels = np.arange(256) / 255
    total = histogram.sum(axis=1)
    mean = (histogram * levels).sum(axis=1) / total
    variance = (histogram * (levels - mean[:, None]) ** 2).sum(axis=1) / total
    std = np.where(variance > 0, np.sqrt(variance), 1.0)
    return tuple(mean.tolist()), tuple(std.tolist())
