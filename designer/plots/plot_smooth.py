"""The smoothed loss of a run that goes on: only what is new is computed."""

from __future__ import annotations

import numpy as np

from training.records.run_curves import Curves, Floats, smoothed


class Smoothed:
    """Keeps the running mean of a run's losses over one window."""

    def __init__(self) -> None:
        self._curves: Curves | None = None
        self._window = 1
        self._count = 0
        self._values: Floats = np.zeros(0)

    def of(self, curves: Curves, window: int) -> Floats:
        """Return the mean of each loss and those before it, `window` in all."""
        if window <= 1:
            return curves.losses
        if curves is not self._curves or window != self._window or curves.count < self._count:
            self._curves, self._window, self._count = curves, window, 0
            self._values = np.full(max(curves.count, 1024), np.nan)
        if curves.count > len(self._values):
            more = np.full(max(curves.count - len(self._values), len(self._values)), np.nan)
            self._values = np.concatenate([self._values, more])
        start = max(self._count - window, 0)
        fresh = smoothed(curves.losses[start:], window)[self._count - start :]
        self._values[self._count : curves.count] = fresh
        self._count = curves.count
        return self._values[: curves.count]

    def forget(self) -> None:
        """Compute all anew the next time, as losses were replaced."""
        self._curves = None
