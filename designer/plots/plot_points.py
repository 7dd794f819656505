"""Few points that look like many: what of a curve is in view, as the peaks of narrow bins.

A screen has some thousand columns, so that more than two points a column only cost time. Minimum
and maximum of each bin keep every spike, and so what is seen is what drawing all points gives.
"""

from __future__ import annotations

import numpy as np

from training.records.run_curves import Floats

MOST = 4_000
"""Points of a curve that are drawn at most: two for each column of a wide screen."""


def in_view(x: Floats, y: Floats, left: float, right: float) -> tuple[Floats, Floats]:
    """Return the points from `left` to `right`, and one more at each end; x never falls."""
    start = max(int(np.searchsorted(x, left, "left")) - 1, 0)
    end = int(np.searchsorted(x, right, "right")) + 1
    return x[start:end], y[start:end]


def peaks(x: Floats, y: Floats, most: int = MOST) -> tuple[Floats, Floats]:
    """Return at most about `most` points: the lowest and the highest of each bin; NaN are gaps."""
    if len(x) <= most:
        return x, y
    size = -(-2 * len(x) // most)
    whole = len(x) // size * size
    bins = y[:whole].reshape(-1, size)
    ends = np.stack([np.fmin.reduce(bins, axis=1), np.fmax.reduce(bins, axis=1)], axis=1)
    places = np.stack([x[:whole:size], x[size // 2 : whole : size]], axis=1)
    return (
        np.concatenate([places.ravel(), x[whole:]]),
        np.concatenate([ends.ravel(), y[whole:]]),
    )
