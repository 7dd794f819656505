"""Image files as what learns takes them: uint8 tensors of the Input's size."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn.functional import interpolate

from training.data.image_files import DRAFT, decode, middle, open_image
from training.data.windows import Window, within


def read_image(file: Path, shape: tuple[int, int, int], window: Window | None = None) -> Tensor:
    """The image as uint8 of this (C, H, W): scaled to cover it, the middle cut out.

    With a `window` of that image the same size is filled by what is seen in the window, as sharp
    as the file has it. torch scales three times as fast as PIL does, with the same filter. Raises
    DataError naming the file.
    """
    channels, height, width = shape
    least = DRAFT * width, DRAFT * height
    if window:  # so much of the whole that nothing need be enlarged
        left, top, right, bottom = window
        least = (
            max(least[0], width**2 // (right - left)),
            max(least[1], height**2 // (bottom - top)),
        )
    with open_image(file) as image:
        pixels = np.array(decode(file, image, channels, least))
    box = middle(pixels.shape[1], pixels.shape[0], width, height)
    left, top, right, bottom = within(box, window, height, width) if window else box
    cut = torch.from_numpy(pixels[top:bottom, left:right].reshape(bottom - top, -1, channels))
    batch = cut.permute(2, 0, 1)[None]
    return interpolate(batch, (height, width), mode="bilinear", antialias=True)[0].contiguous()
