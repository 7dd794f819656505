"""The crops by which an image is judged: ten of them, or GoogLeNet's 144. Needs no torch.

Krizhevsky, Sutskever & Hinton 2012, section 4.1: five windows and their mirror images. Szegedy et
al. 2015 (Going deeper with convolutions), section 7: four scales, of each the squares at both ends
and in the middle, of each square five windows and the whole, each with its mirror image.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from training.errors import DataError

Pixels = NDArray[np.uint8]  # (C, H, W)
Size = tuple[int, int]  # rows, columns

SEVENTHS = (8, 9, 10, 11)  # of the input, the shorter side at each scale: 256 to 352 for 224


def picture_size(height: int, width: int) -> Size:
    """What image files are scaled to, to have crops of this size: 256 for 224."""
    return round(height * SEVENTHS[0] / 7), round(width * SEVENTHS[0] / 7)


def ten_crops(picture: Pixels, height: int, width: int) -> Pixels:
    """The corners and the middle (10, C, height, width), then those of the mirror image."""
    mirrored = picture[:, :, ::-1]
    return np.stack(_five(picture, height, width) + _five(mirrored, height, width))


def all_crops(picture: Pixels, height: int, width: int) -> Pixels:
    """GoogLeNet's crops (144, C, height, width), of a picture of any size."""
    found: list[Pixels] = []
    for sevenths in SEVENTHS:
        rows, columns = round(height * sevenths / 7), round(width * sevenths / 7)
        scaled = _cover(picture, rows, columns)
        spare_rows, spare_columns = scaled.shape[1] - rows, scaled.shape[2] - columns
        for thirds in range(3):  # at the beginning, in the middle, at the end
            top, left = spare_rows * thirds // 2, spare_columns * thirds // 2
            square = scaled[:, top : top + rows, left : left + columns]
            found += [*_five(square, height, width), _resized(square, height, width)]
    return np.stack([crop[:, :, ::way] for crop in found for way in (1, -1)])


#: By the setting: what makes the crops, and how many there are.
CROPS: dict[str, tuple[Callable[[Pixels, int, int], Pixels], int]] = {
    "10": (ten_crops, 10),
    "144": (all_crops, 144),
}


def check_room(crops: str, data: str, shape: tuple[int, int, int], height: int, width: int) -> None:
    """Raise DataError unless windows of this size have room to move in images of this shape."""
    spare = shape[1] - height, shape[2] - width
    if min(spare) < 0 or max(spare) == 0:
        sizes = (f"{rows}×{columns}" for rows, columns in (shape[1:], (height, width)))
        raise DataError(
            "crops is {}, but the images of {} are {} and the input is {}: "
            "there is no room for crops.".format(crops, data, *sizes),
            f"Set crops to 1, or the Input to fewer pixels, such as {shape[0]}×"
            f"{shape[1] * 7 // 8}×{shape[2] * 7 // 8}.",
        )


def _five(picture: Pixels, height: int, width: int) -> list[Pixels]:
    bottom, right = picture.shape[1] - height, picture.shape[2] - width
    corners = [(0, 0), (0, right), (bottom, 0), (bottom, right)]
    corners.append((round(bottom / 2), round(right / 2)))
    return [picture[:, top : top + height, left : left + width] for top, left in corners]


def _cover(picture: Pixels, rows: int, columns: int) -> Pixels:
    """Scaled so that it just covers this size."""
    _, height, width = picture.shape
    if height * columns <= width * rows:  # the height decides
        return _resized(picture, rows, max(columns, round(width * rows / height)))
    return _resized(picture, max(rows, round(height * columns / width)), columns)


def _resized(picture: Pixels, rows: int, columns: int) -> Pixels:
    bilinear = Image.Resampling.BILINEAR
    size = (columns, rows)
    return np.stack(
        [np.asarray(Image.fromarray(plane).resize(size, bilinear)) for plane in picture]
    )
