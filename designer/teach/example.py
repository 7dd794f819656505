"""An example image and an example kernel, so that a window has numbers to multiply.

They are examples and are called so: neither the data that the network was given nor its weights.
"""

from __future__ import annotations

from functools import cache

import numpy as np

from training.data.catalog import shipped_file

Plane = tuple[tuple[int, ...], ...]
"""Rows of numbers."""

BRIGHTEST = 9
"""Pixels are shown from 0 to this, so that one digit stands in a cell."""
DATA, SIDE, WHICH = "mnist5k", 28, 1503
SMALLEST = 8
"""Maps with fewer rows or columns show a ramp: no digit can be told in them."""


@cache
def digit() -> Plane:
    """Return a real handwritten digit, 28×28, from 0 to BRIGHTEST."""
    path = shipped_file(DATA)
    assert path is not None
    with np.load(path) as arrays:
        pixels = arrays["images"][WHICH]
    return tuple(tuple(round(int(value) * BRIGHTEST / 255) for value in row) for row in pixels)


def shows_digit(rows: int, columns: int) -> bool:
    """Return whether an example of this size is a digit, and not a ramp."""
    return min(rows, columns) >= SMALLEST


@cache
def image(rows: int, columns: int) -> Plane:
    """Return an example of this size: the digit, enlarged or reduced, or a ramp if it is small."""
    if not shows_digit(rows, columns):
        span = max(1, rows + columns - 2)
        return tuple(
            tuple(round(BRIGHTEST * (r + c) / span) for c in range(columns)) for r in range(rows)
        )
    source = digit()
    down = [_reached(r, rows) for r in range(rows)]
    along = [_reached(c, columns) for c in range(columns)]
    return tuple(tuple(_blend(source, y, x) for x in along) for y in down)


def _reached(place: int, size: int) -> float:
    """Return where a pixel's middle lies on the digit."""
    return min(max((place + 0.5) * SIDE / size - 0.5, 0.0), SIDE - 1.0)


def _blend(source: Plane, y: float, x: float) -> int:
    top, left = min(int(y), SIDE - 2), min(int(x), SIDE - 2)
    down, along = y - top, x - left
    above = source[top][left] * (1 - along) + source[top][left + 1] * along
    below = source[top + 1][left] * (1 - along) + source[top + 1][left + 1] * along
    return round(above * (1 - down) + below * down)


@cache
def edge_detector(rows: int, columns: int) -> Plane:
    """Return a kernel that answers to an edge: −1 0 1, wider and smoothed for larger kernels.

    The edge is vertical; where there is one column only it is horizontal, and a single weight
    is 1.
    """
    if columns == 1:
        return tuple((weight,) for weight in _slope(rows))
    slope, smooth = _slope(columns), [min(r, rows - 1 - r) + 1 for r in range(rows)]
    return tuple(tuple(weight * part for weight in slope) for part in smooth)


def _slope(size: int) -> list[int]:
    if size == 1:
        return [1]
    odd = size % 2
    return [(2 * place - size + 1) // (2 if odd else 1) for place in range(size)]
