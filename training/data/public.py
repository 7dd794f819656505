"""The public data sets, in their official files, as torchvision reads them."""

from __future__ import annotations

import gzip
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from torchvision import datasets

from training.atomic import replace_file
from training.data.arrays import ImageArrays, Labels, Pixels
from training.data.catalog import DataSet, data_folder, must_be_fetched
from training.data.split import parts_of
from training.errors import DataError

#: How each data set opens one of its parts, and the name of its labels.
_OPENED: dict[str, tuple[str, Callable[[bool], dict[str, Any]], str]] = {
    "mnist": ("MNIST", lambda train: {"train": train}, "targets"),
    "fashion-mnist": ("FashionMNIST", lambda train: {"train": train}, "targets"),
    "cifar10": ("CIFAR10", lambda train: {"train": train}, "targets"),
    "cifar100": ("CIFAR100", lambda train: {"train": train}, "targets"),
    "svhn": ("SVHN", lambda train: {"split": "train" if train else "test"}, "labels"),
}


def read_public(data_set: DataSet, data_root: str, *, download: bool) -> ImageArrays:
    """All its images; those of its own test part only test. Raises DataError.

    CIFAR's files are pickles: torchvision opens them only where their checksums are the official
    ones, and so do we.
    """
    home = data_folder(data_root)
    if must_be_fetched(data_set.name, data_root) and not download:
        raise DataError(
            f"{data_set.title} cannot be read from {home}: the files are not there.",
            f"Allow the download ({data_set.download_megabytes} MB), or name the folder that "
            "holds the files as the data folder.",
        )
    try:
        _unpack(data_set, home)
        (images, labels), (test_images, test_labels) = (
            _part(data_set, home, train=train, download=download) for train in (True, False)
        )
    except ImportError as error:
        package = (error.name or "").partition(".")[0]
        raise DataError(
            f"{data_set.title} cannot be read: the package {package} is missing.",
            f"Install it: pip install {package}.",
        ) from None
    # Each reader has its own way to say that a file is cut short or no such file at all.
    except Exception as error:
        reason = next(iter(str(error).splitlines()), "") or type(error).__name__
        raise DataError(
            f"{data_set.title} cannot be read from {home}: {reason.rstrip('.')}.",
            "Check the connection and the room on the disk, and try again."
            if download and must_be_fetched(data_set.name, data_root)
            else "Delete its files there and allow the download, or copy whole files there.",
        ) from error
    every = np.arange(len(labels) + len(test_labels))
    all_labels = np.concatenate((labels, test_labels))
    return ImageArrays(
        np.concatenate((images, test_images)),
        all_labels,
        data_set.classes,
        parts_of(all_labels, train=every[: len(labels)], test=every[len(labels) :]),
    )


def _part(data_set: DataSet, home: Path, *, train: bool, download: bool) -> tuple[Pixels, Labels]:
    name, arguments, labels_name = _OPENED[data_set.name]
    data = getattr(datasets, name)(home, download=download, **arguments(train))
    images = np.asarray(data.data, dtype=np.uint8)
    if images.ndim == 3:  # grey: (N, H, W)
        images = images[:, None]
    elif images.shape[-1] == 3:  # colour last: (N, H, W, C)
        images = images.transpose(0, 3, 1, 2)
    labels = np.asarray(getattr(data, labels_name), dtype=np.int64)
    part = "train" if train else "test"
    if images.shape[1:] != data_set.image_shape:
        shape = "×".join(map(str, images.shape[1:]))
        raise ValueError(f"the images to {part} are {shape}")
    if len(images) != len(labels):
        raise ValueError(f"there are {len(images):,} images to {part}, but {len(labels):,} labels")
    if not 0 <= labels.min() <= labels.max() < len(data_set.classes):
        raise ValueError(f"the labels to {part} go from {labels.min()} to {labels.max()}")
    return images, labels


def _unpack(data_set: DataSet, home: Path) -> None:
    """Unpack files as they are published, .gz, beside themselves: torchvision reads no others."""
    for name in data_set.files:
        packed, file = home / f"{name}.gz", home / name
        if packed.is_file() and not file.exists():
            replace_file(file, partial(_copy_unpacked, packed))


def _copy_unpacked(packed: Path, target: BinaryIO) -> None:
    with gzip.open(packed) as source:
        shutil.copyfileobj(source, target)
