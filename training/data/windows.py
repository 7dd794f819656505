"""Random windows of image files, drawn before a file is read, so that no more of it is scaled.

What lies in a window is then as sharp as the file has it, and the processes that read do the work:
the device would have to enlarge images that had been made small.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch

from training.augment import AUGMENTATIONS, WINDOW

#: In pixels: left, top, right and bottom, the latter two outside.
Window = tuple[int, int, int, int]


@dataclass(frozen=True)
class RandomWindows:
    """Windows of random size and aspect in images of `height`×`width`.

    `smallest` is the least share of the area that one has. They are those of kornia's
    RandomResizedCrop, as where images are kept on the device (Szegedy et al. 2015, section 6).
    """

    smallest: float
    height: int
    width: int

    def of(self, count: int, seed: int) -> list[Window]:
        """A window for each of `count` images, the same ones again for the same `seed`.

        Nothing is drawn from the generator that dropout draws from.
        """
        import kornia.augmentation  # late, as it takes seconds

        size = self.height, self.width
        change: Any = AUGMENTATIONS[WINDOW](kornia.augmentation, self.smallest, *size)
        with torch.random.fork_rng(devices=()):
            torch.default_generator.manual_seed(seed)
            drawn = change.forward_parameters(torch.Size((count, 1, *size)))
        corners = drawn["src"].long()  # (B, 4, 2), x before y, clockwise from above left, inside
        windows = torch.cat([corners[:, 0], corners[:, 2] + 1], 1)
        return [(left, top, right, bottom) for left, top, right, bottom in windows.tolist()]


def within(box: Window, window: Window, height: int, width: int) -> Window:
    """The part of a box that a window has of it, where the box is seen as `height`×`width` pixels.

    It has whole pixels, at least one.
    """
    left, right = _span(box[0], box[2], window[0] / width, window[2] / width)
    top, bottom = _span(box[1], box[3], window[1] / height, window[3] / height)
    return left, top, right, bottom


def _span(low: int, high: int, first: float, last: float) -> tuple[int, int]:
    start = min(low + round(first * (high - low)), high - 1)
    return start, max(low + round(last * (high - low)), start + 1)
