"""Distorted digits, made from plain ones: the same images every time and on every machine.

What a spatial transformer is for: the class of a digit is in its shape, not in where it lies or
how it is turned. After Jaderberg, Simonyan, Zisserman & Kavukcuoglu 2015 (arXiv:1506.02025),
section 4.1. Needs no torch.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]  # (N, 1, H, W)

#: The seed of every distortion; it is no setting, so that results of different runs compare.
DISTORTION_SEED = 6000
CANVAS = 60  # rows and columns of a cluttered image
PIECES, PIECE = 6, 8  # pieces of other digits in it; rows and columns of each


def rotated(images: Pixels, random: np.random.RandomState) -> Pixels:
    """Each image turned about its centre by an angle in ±90°, (N, 1, H, W) to the same shape.

    The value of a pixel is read between four of the image (bilinear); outside it is black.
    """
    return np.stack([_turned(image, random.uniform(-90, 90)) for image in images])


def _turned(image: Pixels, degrees: float) -> Pixels:
    """One square image (1, H, H) turned counter-clockwise."""
    size = image.shape[-1]
    centre = (size - 1) / 2
    # Sine and cosine in steps of 1/65536: all that follows is then exact in 64 bits, and so the
    # pixels do not depend on a machine's mathematical library.
    cos, sin = (round(f(math.radians(degrees)) * 65536) / 65536 for f in (math.cos, math.sin))
    y, x = np.mgrid[:size, :size] - centre
    rows, columns = cos * y + sin * x + centre, cos * x - sin * y + centre
    top, left = np.floor(rows).astype(int), np.floor(columns).astype(int)
    down, right = rows - top, columns - left
    margin = size // 2  # the corners of a turned square reach 0.21 of its size beyond it
    black = np.pad(image[0], margin)
    top, left = top + margin, left + margin
    upper = (1 - right) * black[top, left] + right * black[top, left + 1]
    lower = (1 - right) * black[top + 1, left] + right * black[top + 1, left + 1]
    turned: Pixels = np.rint((1 - down) * upper + down * lower).astype(np.uint8)[None]
    return turned


def cluttered(images: Pixels, random: np.random.RandomState) -> Pixels:
    """Each image at a random place of a black 60×60 canvas, among six pieces of other images.

    A piece is 8×8 pixels from the middle of an image, where the strokes are. From (N, 1, H, W) to
    (N, 1, 60, 60); where two things lie on each other the brighter pixel is seen.
    """
    count, _, size, _ = images.shape
    canvases = np.zeros((count, 1, CANVAS, CANVAS), np.uint8)
    for index, canvas in enumerate(canvases):
        y, x = random.randint(0, CANVAS - size + 1, 2)
        canvas[:, y : y + size, x : x + size] = images[index]
        for step in random.randint(1, count, PIECES):
            row, column = random.randint(size // 7, size - size // 7 - PIECE + 1, 2)
            y, x = random.randint(0, CANVAS - PIECE + 1, 2)
            piece = images[(index + step) % count, :, row : row + PIECE, column : column + PIECE]
            seen = canvas[:, y : y + PIECE, x : x + PIECE]
            np.maximum(seen, piece, out=seen)
    return canvases


#: How the digits of mnist5k become those of each distorted data set.
DISTORTIONS: dict[str, Callable[[Pixels, np.random.RandomState], Pixels]] = {
    "mnist5k-rotated": rotated,
    "mnist5k-cluttered": cluttered,
}

#: How many distorted images each digit that is learned from is made into, where it is not one: a
#: digit must be seen at more places than one before a network can know that the place is nothing.
COPIES = {"mnist5k-cluttered": 5}


def distorted(name: str, train: Pixels, val: Pixels) -> tuple[Pixels, Pixels]:
    """Both parts of the data set of this name; neither sees an image of the other.

    The first has all training images, distorted once, then all of them distorted anew, and so on:
    (COPIES·N, 1, H, W). Of the second each is distorted once.
    """
    random = np.random.RandomState(DISTORTION_SEED)
    distort = DISTORTIONS[name]
    first, unseen = distort(train, random), distort(val, random)
    more = [distort(train, random) for _ in range(COPIES.get(name, 1) - 1)]
    return np.concatenate((first, *more)), unseen
