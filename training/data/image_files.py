"""Image files with a label each, and how one is read. Needs no torch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from training.data.split import Parts
from training.errors import DataError

#: The modes of PIL that have one channel and no colour.
GREY_MODES = ("1", "L", "LA", "I", "I;16", "F")


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


def read_image(file: Path, shape: tuple[int, int, int]) -> NDArray[np.uint8]:
    """The image as uint8 of this (C, H, W): scaled to cover it, the middle cut out.

    Raises DataError naming the file.
    """
    with open_image(file) as image:
        return fit_image(file, image, shape)


def read_whole(file: Path, channels: int) -> NDArray[np.uint8]:
    """The image as uint8 (C, H, W) of its own size. Raises DataError naming the file."""
    with open_image(file) as image:
        return fit_image(file, image, (channels, image.height, image.width))


def fit_image(file: Path, image: Image.Image, shape: tuple[int, int, int]) -> NDArray[np.uint8]:
    """The opened image as uint8 of this (C, H, W), as `read_image` gives it."""
    channels, height, width = shape
    try:
        converted = image.convert("L" if channels == 1 else "RGB")
        fitted = ImageOps.fit(converted, (width, height), Image.Resampling.BILINEAR)
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise unreadable(file, error) from None
    return np.asarray(fitted).reshape(height, width, channels).transpose(2, 0, 1)


def unreadable(file: Path, error: Exception) -> DataError:
    """What to say of a file that is no whole image."""
    return DataError(
        f"The image {file} cannot be read: {error}.", "Remove the file or put a whole one there."
    )
