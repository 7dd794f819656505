"""The colours of a confusion matrix: one hue for what is right, another for what is mistaken.

Blue and orange stay apart for every kind of colour vision, and each hue has a scale of its own, so
that a few mistakes among very many right images are seen.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from designer.look.colours import Colours

FAINTEST = 0.14
"""How strong the colour is of a single mistake among thousands, from 0 to 1."""
MISTAKEN = 3
"""Which of the categories' colours mistakes have."""

Strengths = NDArray[np.float64]


def strengths(counts: NDArray[np.int64], *, of_class: bool) -> Strengths:
    """Return how strongly each cell (K, K) is coloured, from 0 to 1, by counts or shares of rows.

    Mistakes are drawn by the square root of their part of the most frequent one.
    """
    sizes = np.maximum(counts.sum(axis=1, keepdims=True), 1)
    values = counts / sizes if of_class else counts.astype(np.float64)
    right = np.diag(values)
    wrong = values.copy()
    np.fill_diagonal(wrong, 0.0)
    most = wrong.max(initial=0.0)
    made: Strengths = np.sqrt(wrong / most) if most else wrong
    made = np.where(wrong > 0, np.maximum(made, FAINTEST), 0.0)
    whole = 1.0 if of_class else float(sizes.max(initial=1))
    np.fill_diagonal(made, right / whole)
    return made


def shrunk(cells: Strengths, most: int) -> Strengths:
    """Return at most about `most` rows and columns: the strongest cell of each block."""
    rows, columns = (max(1, -(-size // most)) for size in cells.shape)
    cells = np.maximum.reduceat(cells, np.arange(0, cells.shape[0], rows), axis=0)
    made: Strengths = np.maximum.reduceat(cells, np.arange(0, cells.shape[1], columns), axis=1)
    return made


def mixed(colours: Colours, strength: float, *, right: bool) -> QColor:
    """Return the colour of one cell."""
    low, high = QColor(colours.raised), _full(colours, right=right)
    return QColor(
        *(
            round(a + (b - a) * strength)
            for a, b in zip(low.getRgb()[:3], high.getRgb()[:3], strict=True)  # type: ignore[index]
        )
    )


def picture(right: Strengths, wrong: Strengths, colours: Colours) -> QImage:
    """Return cells as pixels, the strengths of right and of wrong ones apart; right is on top."""
    low = np.array(QColor(colours.raised).getRgb()[:3], dtype=np.float64)  # type: ignore[index]
    full = [
        np.array(_full(colours, right=side).getRgb()[:3], dtype=np.float64)  # type: ignore[index]
        for side in (True, False)
    ]
    tone = np.where((right > 0)[..., None], full[0], full[1])
    strength = np.where(right > 0, right, wrong)[..., None]
    rgb = np.rint(low + (tone - low) * strength).astype(np.uint32)
    packed = 0xFF000000 | rgb[..., 0] << 16 | rgb[..., 1] << 8 | rgb[..., 2]
    pixels = np.ascontiguousarray(packed, dtype=np.uint32)
    height, width = pixels.shape
    image = QImage(pixels.tobytes(), width, height, 4 * width, QImage.Format.Format_RGB32)
    return image.copy()  # its own memory, not that of the bytes


def _full(colours: Colours, *, right: bool) -> QColor:
    return QColor(colours.accent if right else colours.categories[MISTAKEN])
