"""A folder of images, one folder a class, looked through without decoding them. Needs no torch."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from training.data.image_files import ImageFiles, check_counts
from training.data.split import parts_of
from training.errors import DataError

#: The endings that torchvision's ImageFolder takes for images.
SUFFIXES = (".jpg", ".jpeg", ".png", ".ppm", ".bmp", ".pgm", ".tif", ".tiff", ".webp")

Found = tuple[tuple[str, ...], tuple[Path, ...], NDArray[np.int64]]


def scan_folder(path: Path) -> ImageFiles:
    """The images under `path`, in the order of torchvision's ImageFolder.

    Where `path` holds a folder `train` and `val` or `test` beside it, those are the parts. What
    is not given so is parted by `parts_of`, always the same. Raises DataError.
    """
    if not path.is_dir():
        raise DataError(
            f"There is no folder {path}.", "Give folder:PATH of a folder with one folder a class."
        )
    given = [part for part in ("train", "val", "test") if (path / part).is_dir()]
    if "train" not in given or len(given) == 1:
        classes, files, labels = _scan(path)
        check_counts(classes, labels, lambda name: f"class folder {path / name}")
        return ImageFiles(path, classes, files, labels, parts_of(labels))
    found = {part: _scan(path / part) for part in given}
    classes = found["train"][0]
    if "val" not in given:
        check_counts(
            classes, found["train"][2], lambda name: f"class folder {path / 'train' / name}"
        )
    all_files: list[Path] = []
    members = {}
    for part, (part_classes, files, _) in found.items():
        if part_classes != classes:
            odd = sorted(set(classes) ^ set(part_classes))[0]
            raise DataError(
                f"{path / 'train'} and {path / part} do not hold the same classes: {odd!r} is in "
                "one only.",
                f"Give both a folder {odd!r} with images.",
            )
        members[part] = np.arange(len(all_files), len(all_files) + len(files))
        all_files += files
    labels = np.concatenate([part_labels for _, _, part_labels in found.values()])
    return ImageFiles(path, classes, tuple(all_files), labels, parts_of(labels, **members))


def _scan(path: Path) -> Found:
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
