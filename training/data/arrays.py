"""Images and labels as arrays, from files of NumPy or safetensors.

Needs no torch, and unpickles nothing. A file holds `images` and `labels`; or `train_images`,
`train_labels` and the same for `val` and `test`, as MedMNIST's files do. Images are N×H×W, N×H×W×C
or N×C×H×W.
"""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from training.data.image_files import check_counts
from training.data.split import Parts, parts_of
from training.errors import DataError

Pixels = NDArray[np.uint8]  # (N, C, H, W)
Labels = NDArray[np.int64]
Arrays = dict[str, NDArray[Any]]

SUFFIXES = (".npz", ".safetensors")


@dataclass(frozen=True)
class ImageArrays:
    """All images of a data set (N, C, H, W) uint8, their labels, its classes and its parts."""

    images: Pixels
    labels: Labels
    classes: tuple[str, ...]
    parts: Parts

    def first_image_shape(self) -> tuple[int, int, int]:
        """(C, H, W), the same for all images."""
        _, channels, height, width = self.images.shape
        return channels, height, width


def read_arrays(path: Path) -> ImageArrays:
    """The images in a file; its own parts where it has them. Raises DataError."""
    arrays = _read(path)
    first = "images" if "images" in arrays else "train_images"
    if first not in arrays:
        raise DataError(
            f"{path} has no array 'images'; it holds {', '.join(sorted(arrays)) or 'nothing'}.",
            "Save the arrays images and labels, or train_images and train_labels.",
        )
    pixels: list[Pixels] = []
    labels: list[Labels] = []
    members = {}
    start = 0
    for part, name in (("train", first), ("val", "val_images"), ("test", "test_images")):
        if name not in arrays:
            continue
        pixels.append(_pixels(path, name, arrays[name]))
        labels.append(_labels(path, name.replace("images", "labels"), arrays, len(pixels[-1])))
        if pixels[-1].shape[1:] != pixels[0].shape[1:]:
            one, other = ("×".join(map(str, part.shape[1:])) for part in (pixels[0], pixels[-1]))
            raise DataError(
                f"In {path} the images of {first} are {one}, but those of {name} are {other}.",
                "Give all of them one size.",
            )
        members[part] = np.arange(start, start + len(pixels[-1]))
        start += len(pixels[-1])
    all_labels = np.concatenate(labels)
    classes = _classes(path, arrays, all_labels)
    check_counts(
        classes,
        all_labels[members["train"]],
        lambda name: f"class {name!r} of {path}",
        least=1 if "val" in members else 2,
    )
    return ImageArrays(
        pixels[0] if len(pixels) == 1 else np.concatenate(pixels),
        all_labels,
        classes,
        parts_of(all_labels, **members),
    )


def _read(path: Path) -> Arrays:
    if path.suffix not in SUFFIXES:
        raise DataError(
            f"{path} is no file of arrays that can be read.",
            f"Give arrays:PATH of a file that ends in {' or '.join(SUFFIXES)}.",
        )
    if not path.is_file():
        raise DataError(f"There is no file {path}.", "Check the path after arrays:.")
    try:
        if path.suffix == ".npz":
            with path.open("rb") as file:
                if not zipfile.is_zipfile(file):
                    raise ValueError("it is no archive as numpy.savez writes it")
            with np.load(path, allow_pickle=False) as arrays:
                return {name: arrays[name] for name in arrays.files if _is_used(name)}
        return _read_safetensors(path)
    except (OSError, ValueError, TypeError, EOFError, KeyError, zipfile.BadZipFile) as error:
        reason = str(error).splitlines()[0].rstrip(".") if str(error) else type(error).__name__
        raise DataError(
            f"{path} cannot be read: {reason}.",
            "Save plain numbers with numpy.savez or safetensors, and copy the file whole.",
        ) from None


def _read_safetensors(path: Path) -> Arrays:
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(path, framework="numpy") as file:
            return {name: file.get_tensor(name) for name in file.keys() if _is_used(name)}  # noqa: SIM118
    except SafetensorError as error:
        raise ValueError(str(error)) from None


def _is_used(name: str) -> bool:
    return name == "classes" or name.endswith(("images", "labels"))


def _pixels(path: Path, name: str, images: NDArray[Any]) -> Pixels:
    """As uint8 (N, C, H, W): floats from 0 to 1 become the nearest of 256 levels.

    Of four axes the shorter of the second and the last holds the channels.
    """
    if images.ndim not in (3, 4) or 0 in images.shape:
        shape = "×".join(map(str, images.shape)) or "one number"
        raise DataError(
            f"The array {name} in {path} is {shape}, and images are N×H×W, N×H×W×C or N×C×H×W.",
            "Save it in one of these shapes.",
        )
    if images.dtype.kind not in "uif":
        raise DataError(
            f"The array {name} in {path} holds {images.dtype}, not numbers of pixels.",
            "Save integers from 0 to 255, or floats from 0 to 1.",
        )
    real = images.dtype.kind == "f"
    low, high = images.min(), images.max()
    if not (low >= 0 and high <= (1 if real else 255)):  # so that NaN is refused too
        bounds = "0 to 1, as floats must" if real else "0 to 255, as integers must"
        raise DataError(
            f"The array {name} in {path} goes from {low:g} to {high:g}, not from {bounds}.",
            "Scale it, without taking off the mean: Stride does that.",
        )
    if images.ndim == 3:
        images = images[:, None]
    elif images.shape[3] < images.shape[1]:
        images = images.transpose(0, 3, 1, 2)
    if real:
        images = np.rint(images.astype(np.float64) * 255)
    return np.ascontiguousarray(images, dtype=np.uint8)


def _labels(path: Path, name: str, arrays: Mapping[str, NDArray[Any]], images: int) -> Labels:
    if name not in arrays:
        raise DataError(
            f"{path} has no array {name!r}; it holds {', '.join(sorted(arrays))}.",
            "Save the class of each image, numbered from 0.",
        )
    labels = arrays[name]
    if labels.ndim == 2 and labels.shape[1] == 1:
        labels = labels[:, 0]
    if labels.shape != (images,):
        raise DataError(
            f"The array {name} in {path} is {'×'.join(map(str, labels.shape)) or 'one number'}, "
            f"but there are {images:,} images.",
            "Save one label for each image.",
        )
    if labels.dtype.kind not in "ui" or labels.min() < 0:
        found = f"{labels.min()}" if labels.dtype.kind in "ui" else f"{labels.dtype}"
        raise DataError(
            f"The array {name} in {path} holds {found}, and a label is an integer from 0 on.",
            "Number the classes 0, 1, 2 and so on.",
        )
    return labels.astype(np.int64)


def _classes(path: Path, arrays: Mapping[str, NDArray[Any]], labels: Labels) -> tuple[str, ...]:
    found = np.unique(labels)
    if len(found) < 2:
        raise DataError(
            f"{path} holds only the class {found[0]}, and a network learns to tell classes apart.",
            "Save images of at least two classes.",
        )
    gaps = np.flatnonzero(found != np.arange(len(found)))
    if len(gaps):
        raise DataError(
            f"In {path} no image has the label {gaps[0]}, but some have {found[-1]}.",
            "Number the classes 0, 1, 2 and so on, without a gap.",
        )
    if "classes" not in arrays:
        return tuple(str(number) for number in found)
    names = tuple(str(name) for name in np.atleast_1d(arrays["classes"]))
    if len(names) != len(found):
        raise DataError(
            f"The array classes in {path} has {len(names)} names, but the labels are of "
            f"{len(found)} classes.",
            "Save one name for each class, in the order of the labels.",
        )
    return names
