"""One fixed way to part images into those to learn from and those to judge by."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

#: The seed of every split; it is no setting, so that results of different runs compare.
SPLIT_SEED = 5000
VAL_SHARE = 5  # one image in five


def stratified_split(labels: NDArray[np.integer]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Indices to train and to validate, each sorted: of each class one fifth validates.

    Every class keeps at least one image on each side if it has two. RandomState is used as its
    stream is frozen for all versions of NumPy.
    """
    random = np.random.RandomState(SPLIT_SEED)
    val = []
    for label in np.unique(labels):
        members = np.flatnonzero(labels == label)
        val.append(random.permutation(members)[: max(1, len(members) // VAL_SHARE)])
    val_indices = np.sort(np.concatenate(val))
    return np.setdiff1d(np.arange(len(labels)), val_indices), val_indices
