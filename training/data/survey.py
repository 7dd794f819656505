"""A look at a data set before anything is learned from it: how many, how alike, and what is wrong.

Needs no torch, but for the data sets that torchvision reads.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from training.data.arrays import ImageArrays
from training.data.findings import Finding, Seen, findings
from training.data.image_files import ImageFiles, fit_image, is_grey, open_image
from training.data.source import open_data
from training.data.statistics import channel_histogram, mean_and_std
from training.errors import DataError

Shape = tuple[int, int, int]

#: At most so many image files are decoded: it takes seconds, and more would say little new.
MOST_FILES = 3_000
LARGEST_INPUT = 256  # rows and columns; larger image files are scaled down, as is usual


@dataclass(frozen=True)
class Sample:
    """One image (C, H, W) uint8 with the name of its class and of its part."""

    pixels: NDArray[np.uint8]
    label: str
    part: str


@dataclass(frozen=True)
class Survey:
    """What a data set is. `counts` gives for each class how many images train, validate and test.

    With `one_size` an Input should have just the `image_shape`; else the images are scaled to
    whatever size it has. `looked_at` images were decoded for `mean`, `std` (of each channel,
    scaled to 0…1) and the findings.
    """

    name: str
    image_shape: Shape
    one_size: bool
    classes: tuple[str, ...]
    counts: tuple[tuple[int, int, int], ...]
    looked_at: int
    mean: tuple[float, ...]
    std: tuple[float, ...]
    findings: tuple[Finding, ...]
    samples: tuple[Sample, ...]

    @property
    def images(self) -> tuple[int, int, int]:
        """How many images train, validate and test."""
        train, val, test = (sum(part) for part in zip(*self.counts, strict=True))
        return train, val, test


def survey(name: str, *, data_root: str = "", download: bool = False, samples: int = 24) -> Survey:
    """Look through the data set of this name.

    `samples` images of the part that trains are shown, of all classes in turn, and always the
    same. Raises DataError where it cannot be read at all.
    """
    data = open_data(name, data_root=data_root, download=download)
    counts = np.stack(
        [
            np.bincount(data.labels[part], minlength=len(data.classes))
            for _, part in data.parts.named()
        ],
        axis=1,
    )
    shape = _first_shape(data)
    total = len(data.labels)
    every = max(1, -(-total // MOST_FILES)) if isinstance(data, ImageFiles) else 1
    chosen = np.arange(0, total, every)
    part_of = np.zeros(total, dtype=np.int64)
    for number, (_, part) in enumerate(data.parts.named()):
        part_of[part] = number
    if isinstance(data, ImageFiles):
        seen = _look_at_files(data, chosen, shape, part_of)
        shape = (3 if seen.colour and seen.grey else shape[0], *shape[1:])
    else:
        seen = _look_at_arrays(data, part_of)
    found = findings(seen, data, part_of, counts.sum(axis=1))
    if every > 1:
        found.append(Finding("hint", f"{len(chosen):,} of the {total:,} images were looked at."))
    mean, std = ((), ()) if isinstance(seen.histogram, int) else mean_and_std(seen.histogram)
    return Survey(
        name=name,
        image_shape=shape,
        one_size=isinstance(data, ImageArrays)
        or (len(seen.sizes) == 1 and max(shape) <= LARGEST_INPUT),
        classes=data.classes,
        counts=tuple((int(train), int(val), int(test)) for train, val, test in counts),
        looked_at=len(chosen),
        mean=mean,
        std=std,
        findings=tuple(found),
        samples=_samples(data, shape, samples, leaving_out=set(seen.broken)),
    )


def _first_shape(data: ImageFiles | ImageArrays) -> Shape:
    """The shape of the first image that can be read at all."""
    if isinstance(data, ImageArrays):
        return data.first_image_shape()
    for index in range(len(data.files) - 1):
        try:
            return replace(data, files=data.files[index:]).first_image_shape()
        except DataError:
            continue
    return replace(data, files=data.files[-1:]).first_image_shape()


# -- looking ------------------------------------------------------------------------------------


def _look_at_arrays(data: ImageArrays, part_of: NDArray[np.int64]) -> Seen:
    seen = Seen()
    seen.histogram = channel_histogram(data.images[data.parts.train])
    for index, image in enumerate(data.images):
        _remember(seen, index, image.tobytes(), part_of)
    return seen


def _look_at_files(
    data: ImageFiles, chosen: NDArray[np.intp], shape: Shape, part_of: NDArray[np.int64]
) -> Seen:
    """Decode the chosen files; those that cannot be are kept as errors."""
    seen = Seen()

    def look(index: int) -> tuple[bool, tuple[int, int], NDArray[np.uint8], bytes] | None:
        file = data.files[index]
        try:
            with open_image(file) as image:
                grey, size = is_grey(image), image.size  # before it may be decoded smaller
                pixels = fit_image(file, image, (1 if grey else 3, *shape[1:]))
                digest = sha256(repr((image.mode, size)).encode() + image.tobytes())
                return grey, size, pixels, digest.digest()
        except DataError:
            return None

    with ThreadPoolExecutor() as readers:
        indices = chosen.tolist()
        for index, found in zip(indices, readers.map(look, indices), strict=True):
            if found is None:
                seen.broken.append(index)
                continue
            grey, size, pixels, digest = found
            seen.sizes[size] += 1
            (seen.grey if grey else seen.colour).append(index)
            _remember(seen, index, digest, part_of)
            if part_of[index] == 0:
                seen.histogram = seen.histogram + channel_histogram(pixels[None])
                # A grey image among coloured ones is repeated on each channel: the sum of C×256
                # and 1×256 does just that.
    return seen


def _remember(seen: Seen, index: int, content: bytes, part_of: NDArray[np.int64]) -> None:
    """Keep the pair where the same image was seen in another part."""
    first = seen.digests.setdefault(sha256(content).digest(), index)
    if part_of[first] != part_of[index]:
        seen.twins.append((first, index))


# -- samples ------------------------------------------------------------------------------------


def _samples(
    data: ImageFiles | ImageArrays, shape: Shape, wanted: int, *, leaving_out: set[int]
) -> tuple[Sample, ...]:
    """Images that train, the first of each class, then the second of each, and so on."""
    queues = []
    for label in range(len(data.classes)):
        members = data.parts.train[data.labels[data.parts.train] == label]
        spread = members[:: max(1, len(members) // wanted)] if wanted else members[:0]
        queues.append([int(index) for index in spread if int(index) not in leaving_out])
    turns = (queue[turn] for turn in range(wanted) for queue in queues if turn < len(queue))
    chosen = [index for index, _ in zip(turns, range(wanted), strict=False)]
    read = image_reader(data, shape)
    found = []
    for index in chosen:
        try:
            found.append(Sample(read(index), data.classes[int(data.labels[index])], "train"))
        except DataError:
            continue  # a file that was not among those looked at
    return tuple(found)


def image_reader(
    data: ImageFiles | ImageArrays, shape: Shape
) -> Callable[[int], NDArray[np.uint8]]:
    """What gives the image at a place of the data set as uint8 (C, H, W), files made to fit."""
    if isinstance(data, ImageArrays):
        return lambda index: data.images[index]

    def read(index: int) -> NDArray[np.uint8]:
        file: Path = data.files[index]
        with open_image(file) as image:
            return fit_image(file, image, shape)

    return read
