"""Image files with a label each, and how one is read. Needs no torch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError

from training.data.split import Parts
from training.errors import DataError

#: The modes of PIL that have one channel and no colour.
GREY_MODES = ("1", "L", "LA", "I", "I;16", "F")

DRAFT = 2
"""How much larger than wanted a large JPEG is decoded at least, as PIL's own thumbnails are."""


@dataclass(frozen=True)
class ImageFiles:
    """The files of a data set with their labels (N,), the names of its classes, and its parts.

    `path` is the folder or the table that names the files.
    """

    path: Path
    classes: tuple[str, ...]
    files: tuple[Path, ...]
    labels: NDArray[np.int64]
    parts: Parts

    def first_image_shape(self) -> tuple[int, int, int]:
        """(C, H, W) of the first file: what Input may be set to when nothing else is known."""
        with open_image(self.files[0]) as image:
            return (1 if is_grey(image) else 3, image.height, image.width)

    def names(self) -> Sequence[str]:
        """The files as they are seen from `path`, alike on every machine that has a copy."""
        home = self.path if self.path.is_dir() else self.path.parent
        return [
            file.relative_to(home).as_posix() if file.is_relative_to(home) else file.as_posix()
            for file in self.files
        ]


def check_counts(
    classes: Sequence[str],
    labels: NDArray[np.integer],
    say: Callable[[str], str],
    *,
    least: int = 2,
) -> None:
    """Raise DataError where a class has fewer images to learn from than `least`.

    Two must be there where one of them is to validate. `say` tells of a class where it is, as in
    "class folder cats".
    """
    for name, count in zip(classes, np.bincount(labels, minlength=len(classes)), strict=True):
        if count < least:
            raise DataError(
                f"The {say(name)} holds {'one' if count else 'no'} image"
                + (", and one must train while another validates." if least > 1 else " to train."),
                "Add another image to it." if count else "Add images to it, or leave it out.",
            )


def is_grey(image: Image.Image) -> bool:
    """Whether the image has no colour, by how it is stored."""
    return image.mode in GREY_MODES


def open_image(file: Path) -> Image.Image:
    """The image in the file, not decoded yet; raises DataError naming the file."""
    try:
        return Image.open(file)
    except (OSError, UnidentifiedImageError, Image.DecompressionBombError) as error:
        raise unreadable(file, error) from None


def read_whole(file: Path, channels: int) -> NDArray[np.uint8]:
    """The image as uint8 (C, H, W) of its own size. Raises DataError naming the file."""
    with open_image(file) as image:
        return fit_image(file, image, (channels, image.height, image.width))


def fit_image(file: Path, image: Image.Image, shape: tuple[int, int, int]) -> NDArray[np.uint8]:
    """The opened image as uint8 of this (C, H, W): scaled to cover it, the middle cut out.

    Afterwards `image` may have a smaller size than before, see `decode`. What learns gets the same
    from `training.data.decode`, by torch, which is faster; a rounding may differ.
    """
    channels, height, width = shape
    decoded = decode(file, image, channels, (DRAFT * width, DRAFT * height))
    box = middle(decoded.width, decoded.height, width, height)
    fitted = decoded.crop(box).resize((width, height), Image.Resampling.BILINEAR)
    return np.asarray(fitted).reshape(height, width, channels).transpose(2, 0, 1)


def decode(file: Path, image: Image.Image, channels: int, least: tuple[int, int]) -> Image.Image:
    """The opened image, decoded in so many channels.

    A JPEG is decoded at a half, a quarter or an eighth of its size where that leaves this width and
    height at `least`. Raises DataError naming the file.
    """
    mode = "L" if channels == 1 else "RGB"
    try:
        image.draft(None, least)
        image.load()
        return image if image.mode == mode else image.convert(mode)
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise unreadable(file, error) from None


def middle(have_width: int, have_height: int, width: int, height: int) -> tuple[int, int, int, int]:
    """The largest part of an image that has the aspect of width×height: left, top, right, bottom.

    Sizes are in pixels; one that is left over lies to the right or below.
    """
    wide = max(1, min(have_width, round(have_height * width / height)))
    high = max(1, min(have_height, round(have_width * height / width)))
    left, top = (have_width - wide) // 2, (have_height - high) // 2
    return left, top, left + wide, top + high


def unreadable(file: Path, error: Exception) -> DataError:
    """What to say of a file that is no whole image."""
    unknown = isinstance(error, UnidentifiedImageError)  # whose text names the file again
    reason = "it is no image of a known kind" if unknown else error
    return DataError(
        f"The image {file} cannot be read: {reason}.", "Remove the file or put a whole one there."
    )
