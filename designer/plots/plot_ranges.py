"""Round ends of axes, so that a range that grows moves seldom."""

from __future__ import annotations

import math

TOPS = (1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10)
SPANS = [unit * 10**power for power in range(8) for unit in (1, 2, 3, 5)][3:]
FLOORS = (0.0, 0.5, 0.8, 0.9, 0.95)


def nice_top(value: float) -> float:
    """Return the next round number above, so that a growing range moves seldom."""
    if not math.isfinite(value) or value <= 0:
        return 1.0
    unit = 10.0 ** math.floor(math.log10(value))
    return next(top * unit for top in TOPS if top * unit >= value * 0.999)


def nice_floor(value: float) -> float:
    """Return the round accuracy below, with some room."""
    return max(floor for floor in FLOORS if floor <= max(value - 0.01, 0.0))


def nice_span(value: float, most: float = math.inf) -> float:
    """Return a length of the horizontal axis that holds a value and some to come."""
    return min(next((span for span in SPANS if span >= value * 1.05), value * 1.05), most)
