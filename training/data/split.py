"""One fixed way to part images into those to learn from, those to choose by, and those to test."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Indices = NDArray[np.intp]

#: The seed of every split; it is no setting, so that results of different runs compare.
SPLIT_SEED = 5000
VAL_SHARE = 5  # one image in five
VAL_SHARE_BESIDE_TEST = 10  # one in ten where other images test the result


def stratified_split(
    labels: NDArray[np.integer], share: int = VAL_SHARE
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Indices to train and to validate, each sorted: of each class one in `share` validates.

    Every class keeps at least one image on each side if it has two. RandomState is used as its
    stream is frozen for all versions of NumPy.
    """
    random = np.random.RandomState(SPLIT_SEED)
    val = []
    for label in np.unique(labels):
        members = np.flatnonzero(labels == label)
        val.append(random.permutation(members)[: max(1, len(members) // share)])
    val_indices = np.sort(np.concatenate(val))
    return np.setdiff1d(np.arange(len(labels)), val_indices), val_indices


@dataclass(frozen=True)
class Parts:
    """The indices of the images that train, that validate, and that only test: none is in two.

    What validates has a say: it chooses the best epoch, ends a run early, lowers the rate. What
    tests has none; it is empty where the data set comes without a test part.
    """

    train: Indices
    val: Indices
    test: Indices

    def named(self) -> tuple[tuple[str, Indices], ...]:
        """The three parts with their names."""
        return ("train", self.train), ("val", self.val), ("test", self.test)

    def fingerprint(self, labels: NDArray[np.integer], names: Iterable[str] = ()) -> str:
        """A SHA-256 that differs where any image is in another part or class, or has another name.

        `names` are those of all images, in order, where they have any.
        """
        digest = hashlib.sha256()
        for name in names:
            digest.update(name.encode("utf-8", "surrogateescape") + b"\0")
        digest.update(np.asarray(labels, dtype="<i8").tobytes())
        for part, indices in self.named():
            digest.update(part.encode() + np.asarray(indices, dtype="<i8").tobytes())
        return digest.hexdigest()


def parts_of(
    labels: NDArray[np.integer],
    *,
    train: Indices | None = None,
    val: Indices | None = None,
    test: Indices | None = None,
) -> Parts:
    """The parts of a data set; what validates is taken from what trains unless it is given.

    Without `train` all images are there to be parted.
    """
    none = np.array([], dtype=np.intp)
    test = none if test is None else test
    train = np.arange(len(labels)) if train is None else train
    if val is None or not len(val):
        share = VAL_SHARE_BESIDE_TEST if len(test) else VAL_SHARE
        train, val = (train[part] for part in stratified_split(labels[train], share))
    return Parts(train, val, test)
