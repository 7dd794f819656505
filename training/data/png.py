"""An image as a small PNG file in base64, for whoever shows it. Needs no torch."""

from __future__ import annotations

from base64 import b64encode
from io import BytesIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image

LARGEST = 112
"""Pixels of the longer side, at most."""


def as_png(pixels: NDArray[np.uint8]) -> str:
    """The image (C, H, W), made smaller where it is large; of two channels the first is shown."""
    channels = pixels.shape[0]
    shown = pixels[0] if channels < 3 else pixels[:3].transpose(1, 2, 0)
    image = Image.fromarray(np.ascontiguousarray(shown))
    image.thumbnail((LARGEST, LARGEST))
    file = BytesIO()
    image.save(file, "PNG")
    return b64encode(file.getvalue()).decode()
