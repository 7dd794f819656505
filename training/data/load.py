"""From a data set's name to images that the loop can train on."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from importlib import resources
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from training.data.catalog import CATALOG, FOLDER, DataSet, default_data_root
from training.data.distorted import DISTORTIONS, distorted
from training.data.folder import ImageFolder, read_image, scan_folder
from training.data.images import Images, ResidentImages, Shape, StreamedImages
from training.data.split import stratified_split
from training.data.statistics import channel_histogram, mean_and_std
from training.errors import DataError
from training.settings import TrainingSettings

Pixels = NDArray[np.uint8]  # (N, C, H, W)
Labels = NDArray[np.int64]
Part = tuple[Pixels, Labels]

#: The mean and spread of a folder are taken from about this many of its images.
STATISTICS_SAMPLE = 2_000


@dataclass(frozen=True)
class TrainingData:
    """Both parts of a data set, with the mean and spread of the part that trains."""

    name: str
    image_shape: Shape
    classes: tuple[str, ...]
    train: Images
    val: Images
    mean: tuple[float, ...]
    std: tuple[float, ...]
    storage: str


def load_data(
    settings: TrainingSettings, input_shape: Shape | None, device: torch.device
) -> TrainingData:
    """The data set that the settings name; a folder's images are made to fit `input_shape`.

    Raises DataError.
    """
    if settings.data.startswith(FOLDER):
        return _load_folder(settings, input_shape, device)
    if settings.data == "mnist5k":
        train, val = mnist5k()
    elif settings.data in DISTORTIONS:
        train, val = distorted_mnist5k(settings.data)
    elif settings.data in _TORCHVISION:
        train, val = _torchvision(CATALOG[settings.data], settings)
    else:
        raise DataError(
            f"There is no data set {settings.data!r}.",
            f"Choose {', '.join(CATALOG)} or folder:PATH with one folder of images a class.",
        )
    return _resident(settings.data, CATALOG[settings.data].classes, train, val, device)


def _resident(
    name: str,
    classes: tuple[str, ...],
    train: Part,
    val: Part,
    device: torch.device,
    *,
    sample_every: int = 1,
) -> TrainingData:
    mean, std = mean_and_std(channel_histogram(train[0][::sample_every]))
    size = (train[0].nbytes + val[0].nbytes) / 1e6
    return TrainingData(
        name=name,
        image_shape=train[0].shape[1:],
        classes=classes,
        train=_on_device(train, device),
        val=_on_device(val, device),
        mean=mean,
        std=std,
        storage=f"all {size:,.0f} MB of images are kept on {device}",
    )


def _on_device(part: Part, device: torch.device) -> ResidentImages:
    images, labels = (torch.from_numpy(np.ascontiguousarray(array)) for array in part)
    return ResidentImages(images.to(device), labels.to(device))


def mnist5k() -> tuple[Part, Part]:
    """The shipped digits, split: 4,000 to train and 1,000 to validate."""
    file = resources.files("training.data") / "mnist_5k.npz"
    with file.open("rb") as stream, np.load(stream, allow_pickle=False) as arrays:
        images, labels = arrays["images"][:, None], arrays["labels"].astype(np.int64)
    train, val = stratified_split(labels)
    return (images[train], labels[train]), (images[val], labels[val])


def distorted_mnist5k(name: str) -> tuple[Part, Part]:
    """The same digits in the same parts, made harder: one of DISTORTIONS."""
    (train, train_labels), (val, val_labels) = mnist5k()
    train, val = distorted(name, train, val)
    return (train, train_labels), (val, val_labels)


#: How each torchvision data set opens one of its parts, and the name of its labels.
_TORCHVISION: dict[str, tuple[str, Callable[[bool], dict[str, Any]], str]] = {
    "mnist": ("MNIST", lambda train: {"train": train}, "targets"),
    "fashion-mnist": ("FashionMNIST", lambda train: {"train": train}, "targets"),
    "cifar10": ("CIFAR10", lambda train: {"train": train}, "targets"),
    "cifar100": ("CIFAR100", lambda train: {"train": train}, "targets"),
    "svhn": ("SVHN", lambda train: {"split": "train" if train else "test"}, "labels"),
}


def _torchvision(data_set: DataSet, settings: TrainingSettings) -> tuple[Part, Part]:
    from torchvision import datasets

    name, part_arguments, labels_name = _TORCHVISION[data_set.name]
    root = Path(settings.data_root) if settings.data_root else default_data_root()

    def part(train: bool) -> Part:
        data = getattr(datasets, name)(root, download=settings.download, **part_arguments(train))
        images = np.asarray(data.data, dtype=np.uint8)
        if images.ndim == 3:  # grey: (N, H, W)
            images = images[:, None]
        elif images.shape[-1] == 3:  # colour last: (N, H, W, C)
            images = images.transpose(0, 3, 1, 2)
        return images, np.asarray(getattr(data, labels_name), dtype=np.int64)

    try:
        return part(True), part(False)
    except (RuntimeError, OSError, ValueError) as error:
        raise DataError(
            f"{data_set.title} cannot be read from {root}: {str(error).splitlines()[0]}",
            "Check the connection or the files there."
            if settings.download
            else f"Allow the download ({data_set.download_megabytes} MB), or name the folder "
            "that holds the files as the data folder.",
        ) from error


def _load_folder(
    settings: TrainingSettings, input_shape: Shape | None, device: torch.device
) -> TrainingData:
    folder = scan_folder(Path(settings.data.removeprefix(FOLDER)))
    shape = input_shape or folder.first_image_shape()
    size = len(folder.files) * int(np.prod(shape)) / 1e6
    every = max(1, len(folder.train) // STATISTICS_SAMPLE)
    if size <= settings.resident_megabytes:
        train, val = (_read_part(folder, shape, part) for part in (folder.train, folder.val))
        return _resident(settings.data, folder.classes, train, val, device, sample_every=every)
    sample, _ = _read_part(folder, shape, folder.train[::every])
    mean, std = mean_and_std(channel_histogram(sample))

    def part(indices: NDArray[np.intp]) -> StreamedImages:
        return StreamedImages(
            files=[folder.files[index] for index in indices],
            labels=torch.from_numpy(folder.labels[indices]),
            shape=shape,
            device=device,
            workers=settings.workers,
        )

    return TrainingData(
        name=settings.data,
        image_shape=shape,
        classes=folder.classes,
        train=part(folder.train),
        val=part(folder.val),
        mean=mean,
        std=std,
        storage=f"{size:,.0f} MB of images are read while training, as they are more than "
        f"{settings.resident_megabytes:,} MB",
    )


def _read_part(folder: ImageFolder, shape: Shape, indices: NDArray[np.intp]) -> Part:
    with ThreadPoolExecutor() as readers:
        files = [folder.files[index] for index in indices]
        images = list(readers.map(partial(read_image, shape=shape), files))
    return np.stack(images), folder.labels[indices]
