"""A folder of images, one folder a class, looked through without decoding them. Needs no torch."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from training.data.split import stratified_split
from training.errors import DataError

#: The endings that torchvision's ImageFolder takes for images.
SUFFIXES = (".jpg", ".jpeg", ".png", ".ppm", ".bmp", ".pgm", ".tif", ".tiff", ".webp")


@dataclass(frozen=True)
class ImageFolder:
    """The files of a folder, their labels, and which train and which validate."""

    path: Path
    classes: tuple[str, ...]
    files: tuple[Path, ...]
    labels: NDArray[np.int64]
    train: NDArray[np.intp]
    val: NDArray[np.intp]

    def first_image_shape(self) -> tuple[int, int, int]:
        """(C, H, W) of the first file: what Input may be set to when nothing else is known."""
        with open_image(self.files[0]) as image:
            grey = image.mode in ("1", "L", "I", "I;16", "F")
            return (1 if grey else 3, image.height, image.width)


def scan_folder(path: Path) -> ImageFolder:
    """The images under `path`, in the order of torchvision's ImageFolder.

    Where `path` holds the folders `train` and `val`, those are the split; otherwise one
    fifth of each class validates, always the same. Raises DataError.
    """
    if not path.is_dir():
        raise DataError(
            f"There is no folder {path}.", "Give folder:PATH of a folder with one folder a class."
        )
    train_path, val_path = path / "train", path / "val"
    if not (train_path.is_dir() and val_path.is_dir()):
        classes, files, labels = _scan(path)
        _check_sizes(path, classes, labels)
        train, val = stratified_split(labels)
        return ImageFolder(path, classes, files, labels, train, val)
    classes, files, labels = _scan(train_path)
    val_classes, val_files, val_labels = _scan(val_path)
    if classes != val_classes:
        odd = sorted(set(classes) ^ set(val_classes))[0]
        raise DataError(
            f"{train_path} and {val_path} do not hold the same classes: {odd!r} is in one only.",
            f"Give both a folder {odd!r} with images.",
        )
    order = np.arange(len(files) + len(val_files))
    return ImageFolder(
        path,
        classes,
        files + val_files,
        np.concatenate((labels, val_labels)),
        order[: len(files)],
        order[len(files) :],
    )


def _scan(path: Path) -> tuple[tuple[str, ...], tuple[Path, ...], NDArray[np.int64]]:
    classes = tuple(sorted(entry.name for entry in os.scandir(path) if entry.is_dir()))
    if len(classes) < 2:
        found = f"only the class {classes[0]!r}" if classes else "no class folders"
        raise DataError(
            f"{path} holds {found}, and a network learns to tell classes apart.",
            "Put the images of each class into a folder of its own, at least two.",
        )
    files: list[Path] = []
    labels: list[int] = []
    for label, name in enumerate(classes):
        found_files = _image_files(path / name)
        if not found_files:
            raise DataError(
                f"The class folder {path / name} holds no image.",
                f"Put images ({', '.join(SUFFIXES)}) into it or remove it.",
            )
        files += found_files
        labels += [label] * len(found_files)
    return classes, tuple(files), np.array(labels, dtype=np.int64)


def _image_files(folder: Path) -> list[Path]:
    return [
        Path(parent) / name
        for parent, _, names in sorted(os.walk(folder, followlinks=True))
        for name in sorted(names)
        if name.lower().endswith(SUFFIXES)
    ]


def _check_sizes(path: Path, classes: tuple[str, ...], labels: NDArray[np.int64]) -> None:
    for label, count in enumerate(np.bincount(labels)):
        if count < 2:
            raise DataError(
                f"The class folder {path / classes[label]} holds one image, and one must train "
                "while another validates.",
                "Add another image to it.",
            )


def open_image(file: Path) -> Image.Image:
    """The image in the file, not decoded yet; raises DataError naming the file."""
    try:
        return Image.open(file)
    except (OSError, UnidentifiedImageError, Image.DecompressionBombError) as error:
        raise _unreadable(file, error) from None


def read_image(file: Path, shape: tuple[int, int, int]) -> NDArray[np.uint8]:
    """The image as uint8 of this (C, H, W): scaled to cover it, the middle cut out.

    Raises DataError naming the file.
    """
    channels, height, width = shape
    with open_image(file) as image:
        try:
            converted = image.convert("L" if channels == 1 else "RGB")
            fitted = ImageOps.fit(converted, (width, height), Image.Resampling.BILINEAR)
        except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
            raise _unreadable(file, error) from None
    return np.asarray(fitted).reshape(height, width, channels).transpose(2, 0, 1)


def _unreadable(file: Path, error: Exception) -> DataError:
    return DataError(
        f"The image {file} cannot be read: {error}.", "Remove the file or put a whole one there."
    )
