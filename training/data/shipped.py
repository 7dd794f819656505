"""The digits that come with Stride, plain and distorted. Needs no torch."""

from __future__ import annotations

from importlib import resources

import numpy as np
from numpy.typing import NDArray

from training.data.arrays import ImageArrays, Labels, Pixels
from training.data.distorted import DISTORTIONS, distorted
from training.data.split import Parts, parts_of

Part = tuple[Pixels, Labels]


def shipped_digits(name: str, classes: tuple[str, ...]) -> ImageArrays:
    """The data set of this name: mnist5k, or one of DISTORTIONS."""
    train, val = distorted_mnist5k(name) if name in DISTORTIONS else mnist5k()
    count = len(train[1])
    indices = np.arange(count + len(val[1]))
    return ImageArrays(
        np.concatenate((train[0], val[0])),
        np.concatenate((train[1], val[1])),
        classes,
        Parts(indices[:count], indices[count:], indices[:0]),
    )


def mnist5k() -> tuple[Part, Part]:
    """The shipped digits, split: 4,000 to train and 1,000 to validate."""
    file = resources.files("training.data") / "mnist_5k.npz"
    with file.open("rb") as stream, np.load(stream, allow_pickle=False) as arrays:
        images: NDArray[np.uint8] = arrays["images"][:, None]
        labels = arrays["labels"].astype(np.int64)
    parts = parts_of(labels)
    return (images[parts.train], labels[parts.train]), (images[parts.val], labels[parts.val])


def distorted_mnist5k(name: str) -> tuple[Part, Part]:
    """The same digits in the same parts, made harder: one of DISTORTIONS.

    A digit that is learned from can be in several images.
    """
    (train, train_labels), (val, val_labels) = mnist5k()
    images, unseen = distorted(name, train, val)
    return (images, np.tile(train_labels, len(images) // len(train))), (unseen, val_labels)
