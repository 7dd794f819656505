"""Where the colours of a quantity begin and end, and how its figures are written."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from training.watching.layer_history import Quantity, Table

FEWEST, DECADES = 2, 6
"""Powers of ten that a logarithmic scale has: less of a difference is not blown up to the full
scale, and what is lower still is as the lowest."""


@dataclass(frozen=True)
class Range:
    """The figures at the ends of a scale; `of` gives the share of the way between them."""

    quantity: Quantity
    low: float
    high: float

    @classmethod
    def around(cls, quantity: Quantity, values: ArrayLike) -> Range:
        """Return the range that holds these figures; NaN and infinite ones are left out."""
        found = np.abs(np.asarray(values, dtype=np.float64).ravel())
        found = found[np.isfinite(found)]
        if quantity.scale == "share":
            return cls(quantity, 0.0, 1.0)
        if quantity.scale == "log":
            found = found[found > 0]
        if not len(found):
            return cls(quantity, 0.0, 1.0)
        high = float(found.max())
        if quantity.scale == "log":
            low = min(float(found.min()), high / 10**FEWEST)
            return cls(quantity, max(low, high / 10**DECADES), high)
        return cls(quantity, 0.0, high)

    def of(self, values: ArrayLike) -> Table:
        """Return shares from 0 to 1 for figures; NaN stays NaN, infinity is 1."""
        figures = np.abs(np.asarray(values, dtype=np.float64))
        low, high = self.low, self.high
        if self.quantity.scale == "log":
            with np.errstate(divide="ignore"):
                figures = np.log10(figures)
            low, high = (math.log10(end) if end > 0 else 0.0 for end in (low, high))
        if high <= low:
            return np.where(np.isnan(figures), np.nan, 0.5).astype(np.float32)
        return np.clip((figures - low) / (high - low), 0.0, 1.0).astype(np.float32)

    def ends(self) -> tuple[str, str]:
        """Return the figures at the ends as they are written."""
        return written(self.quantity, self.low), written(self.quantity, self.high)


def written(quantity: Quantity, value: float) -> str:
    """Return a figure with its unit: 0.031, 41 %, 1.2 ms, 3.4 MB."""
    if math.isnan(value):
        return "–"
    if quantity.scale == "share":
        return f"{100 * value:.3g} %"
    if quantity.unit == "B":
        for unit in ("B", "kB", "MB"):
            if value < 1000:
                return f"{value:.3g} {unit}"
            value /= 1000
        return f"{value:.3g} GB"
    return f"{value:.3g} {quantity.unit}".rstrip()
