"""From a data set's name to images that the loop can train on."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
import torch
from numpy.typing import NDArray

from training.augment import read_in_windows
from training.data.arrays import ImageArrays, Labels, Pixels
from training.data.crop_images import CropImages, FilePictures
from training.data.crops import check_room, picture_size
from training.data.decode import read_image
from training.data.image_files import ImageFiles
from training.data.images import Images, ResidentImages, Shape, StreamedImages
from training.data.record import SplitRecord
from training.data.source import open_data
from training.data.statistics import channel_histogram, mean_and_std
from training.data.windows import RandomWindows
from training.errors import DataError
from training.settings import TrainingSettings

#: The mean and spread of image files are taken from about this many of them.
STATISTICS_SAMPLE = 2_000


@dataclass(frozen=True)
class TrainingData:
    """The parts of a data set, with the mean and spread of the part that trains.

    `test` is empty where the data set has no part of its own that only tests. What trains has the
    `image_shape`, or a larger one where images are judged by crops of that shape. `augment` has the
    random changes that it has not gone through yet, `channels` is how many the images had before
    they were made to fit.
    """

    name: str
    image_shape: Shape
    classes: tuple[str, ...]
    train: Images
    val: Images
    test: Images
    mean: tuple[float, ...]
    std: tuple[float, ...]
    storage: str
    split: SplitRecord
    augment: tuple[str, ...]
    channels: int


def load_data(
    settings: TrainingSettings, input_shape: Shape | None, device: torch.device
) -> TrainingData:
    """The data set that the settings name; image files are made to fit `input_shape`.

    Raises DataError.
    """
    data = open_data(settings.data, data_root=settings.data_root, download=settings.download)
    crops, shape = settings.crops != "1", input_shape
    if crops and shape is None:
        raise DataError(
            "The size of the network's Input, and so of crops, is unknown.", "Export it."
        )
    if isinstance(data, ImageFiles):
        if crops and shape:
            shape = (shape[0], *picture_size(*shape[1:]))
        loaded = _load_files(settings, data, shape, device)
    else:
        if crops and shape:
            check_room(settings.crops, settings.data, data.first_image_shape(), *shape[1:])
        record = SplitRecord.of(settings.data, data.parts, data.labels)
        loaded = _resident(settings, data, device, record)
    return (
        _by_crops(loaded, settings, data, input_shape, device) if crops and input_shape else loaded
    )


def _by_crops(
    loaded: TrainingData,
    settings: TrainingSettings,
    data: ImageFiles | ImageArrays,
    input_shape: Shape,
    device: torch.device,
) -> TrainingData:
    """The same data, of which those parts that judge are cut into crops of the input's size."""
    channels, (_, height, width) = loaded.image_shape[0], input_shape

    def part(images: Images, indices: NDArray[np.intp]) -> CropImages:
        read: Callable[[int], Pixels]
        if isinstance(data, ImageArrays):
            read = data.images[indices].__getitem__
        else:
            shape = None if settings.crops == "144" else loaded.image_shape
            read = FilePictures([data.files[index] for index in indices], channels, shape)
        return CropImages(
            read=read,
            labels=images.labels,
            crops=settings.crops,
            height=height,
            width=width,
            device=device,
            workers=settings.workers if isinstance(data, ImageFiles) else 0,
        )

    return replace(
        loaded,
        image_shape=(channels, height, width),
        val=part(loaded.val, data.parts.val),
        test=part(loaded.test, data.parts.test),
    )


def _resident(
    settings: TrainingSettings,
    data: ImageArrays,
    device: torch.device,
    record: SplitRecord,
) -> TrainingData:
    learned = data.images[data.parts.train]
    mean, std = mean_and_std(channel_histogram(learned))
    train, val, test = (
        _on_device(data.images[part], data.labels[part], device) for _, part in data.parts.named()
    )
    return TrainingData(
        name=settings.data,
        image_shape=data.first_image_shape(),
        classes=data.classes,
        train=train,
        val=val,
        test=test,
        mean=mean,
        std=std,
        storage=_kept(data.images.nbytes / 1e6, device),
        split=record,
        augment=settings.augment,
        channels=data.first_image_shape()[0],
    )


def _kept(megabytes: float, device: torch.device) -> str:
    return f"all {_amount(megabytes)} MB of images are kept on {device}"


def _storage(
    megabytes: float, settings: TrainingSettings, device: torch.device, *, in_windows: bool
) -> str:
    """Where image files of this size are, and why."""
    most = settings.resident_megabytes
    if in_windows:
        return "images are read while training, as resized-crop cuts them from their files"
    if megabytes <= most:
        return _kept(megabytes, device)
    return (
        f"{_amount(megabytes)} MB of images are read while training, as they are more than "
        f"{most:,} MB"
    )


def _amount(megabytes: float) -> str:
    """As a person says it: 1,234 or 0.25, not 0."""
    return f"{megabytes:,.0f}" if megabytes >= 10 else f"{megabytes:.2g}"


def _on_device(images: Pixels, labels: Labels, device: torch.device) -> ResidentImages:
    kept = (torch.from_numpy(np.ascontiguousarray(array)) for array in (images, labels))
    return ResidentImages(*(array.to(device) for array in kept))


def _load_files(
    settings: TrainingSettings,
    data: ImageFiles,
    input_shape: Shape | None,
    device: torch.device,
) -> TrainingData:
    shape = input_shape or data.first_image_shape()
    size = len(data.files) * int(np.prod(shape)) / 1e6
    fits = size <= settings.resident_megabytes
    windows, augment = None, settings.augment
    if settings.crops == "1":  # else a window of the Input's size is cut first
        share, augment = read_in_windows(augment)
        windows = RandomWindows(share, *shape[1:]) if share else None

    def part(indices: NDArray[np.intp], windows: RandomWindows | None = None) -> Images:
        if fits and not windows:
            return _on_device(_read_files(data, shape, indices), data.labels[indices], device)
        return StreamedImages(
            files=[data.files[index] for index in indices],
            labels=torch.from_numpy(data.labels[indices]),
            shape=shape,
            device=device,
            workers=settings.workers,
            windows=windows,
        )

    train = part(data.parts.train, windows)
    every = max(1, len(train) // STATISTICS_SAMPLE)
    if isinstance(train, ResidentImages):
        sample = train.images[::every].cpu().numpy()
    else:
        sample = _read_files(data, shape, data.parts.train[::every])
    mean, std = mean_and_std(channel_histogram(sample))
    return TrainingData(
        name=settings.data,
        image_shape=shape,
        classes=data.classes,
        train=train,
        val=part(data.parts.val),
        test=part(data.parts.test),
        mean=mean,
        std=std,
        storage=_storage(size, settings, device, in_windows=bool(windows)),
        split=SplitRecord.of(settings.data, data.parts, data.labels, data.names()),
        augment=augment,
        channels=data.first_image_shape()[0],
    )


def _read_files(data: ImageFiles, shape: Shape, indices: NDArray[np.intp]) -> Pixels:
    if not len(indices):
        return np.empty((0, *shape), np.uint8)
    with ThreadPoolExecutor() as readers:
        files = [data.files[index] for index in indices]
        images = list(readers.map(partial(read_image, shape=shape), files))
    return torch.stack(images).numpy()
