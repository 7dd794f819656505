"""An example image and an example kernel, so that a window has numbers to multiply.

They are examples and are called so: neither the data that the network was given nor its weights.
"""

from __future__ import annotations

from functools import cache
from math import sin

import numpy as np

from training.data.catalog import shipped_file

Plane = tuple[tuple[int, ...], ...]
"""Rows of numbers."""

BRIGHTEST = 9
"""Pixels are shown from 0 to this, so that one digit stands in a cell."""
DATA, SIDE = "mnist5k", 28
EACH = 500
"""Images of a class in the file, which is sorted by class."""
SHEET = (3, 5, 2, 8, 4, 6, 0, 7, 9, 1)
"""The digits of an example, in order; the first stands alone in small ones."""
SMALLEST, LARGEST = 8, 40
"""Maps with fewer rows or columns show a ramp, as no digit can be told in them; larger ones a
sheet of digits, so that there is something to see wherever the window is."""
MARGIN, PITCH = 3, 22
"""What is cut off a digit's edges on a sheet, and how many pixels are left."""


@cache
def digits() -> tuple[Plane, ...]:
    """Return real handwritten digits, 28×28, from 0 to BRIGHTEST."""
    path = shipped_file(DATA)
    assert path is not None
    with np.load(path) as arrays:
        images = arrays["images"][[EACH * label + 3 for label in SHEET]]
    scaled = np.rint(images * (BRIGHTEST / 255)).astype(int).tolist()
    return tuple(tuple(tuple(row) for row in each) for each in scaled)


def what(rows: int, columns: int) -> str:
    """Return what an example of this size is: "wave", "ramp", "digit" or "sheet" of digits."""
    if rows == 1:
        return "wave"
    if min(rows, columns) < SMALLEST:
        return "ramp"
    return "digit" if max(rows, columns) <= LARGEST else "sheet"


@cache
def image(rows: int, columns: int) -> Plane:
    """Return an example of this size, from 0 to BRIGHTEST."""
    kind = what(rows, columns)
    if kind == "digit":
        return enlarged(rows, columns)
    if kind == "sheet":
        return tuple(tuple(_on_sheet(r, c) for c in range(columns)) for r in range(rows))
    if kind == "wave":
        return (tuple(round(BRIGHTEST * (1 + sin(c / 2.5)) / 2) for c in range(columns)),)
    span = max(1, rows + columns - 2)
    return tuple(
        tuple(round(BRIGHTEST * (r + c) / span) for c in range(columns)) for r in range(rows)
    )


def _on_sheet(row: int, column: int) -> int:
    (down, y), (along, x) = divmod(row, PITCH), divmod(column, PITCH)
    return digits()[(3 * down + along) % len(SHEET)][y + MARGIN][x + MARGIN]


@cache
def enlarged(rows: int, columns: int) -> Plane:
    """Return one digit at this size, by interpolation."""
    source = digits()[0]
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
