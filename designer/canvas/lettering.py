"""The letters on nodes: fonts that stay legible from afar, and texts cut to the room they have.

Close by, letters grow and shrink with the drawing. Farther away they keep a least size in pixels
of the view, as far as the boxes have room for them.
"""

from __future__ import annotations

from functools import lru_cache
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from designer.look import theme as themes

NAME, KIND, SHAPE = 13, 11, 10.5
"""Pixels of the letters of names, of small print and of shapes at zoom 1, as themes have them."""
LEAST_NAME, LEAST_KIND = 9.0, 8.0
"""Pixels of the view that letters of names, and of small print and shapes, have at least."""
LONG_NAME = 8.0
"""The same of names that would have to be cut in larger letters."""
USUAL_ZOOM = LEAST_KIND / SHAPE
"""From this zoom on all letters are larger than that by themselves."""
DETAIL_ZOOM = 0.55
"""Below this there is no room for the small print."""


class Lettering(NamedTuple):
    """The fonts of a node at a zoom, and the bases of its lines; without small print, `kind` is 0.

    `name`, `long` and `kind` are sizes in pixels of the scene; names that have no room in the first
    have the second. `growth` is by how much shapes are larger.
    """

    name: int
    name_font: QFont
    name_base: float
    long: int
    long_font: QFont
    kind: int
    kind_font: QFont
    kind_base: float
    shape_font: QFont
    growth: float


@lru_cache(maxsize=64)
def lettering(zoom: float) -> Lettering:
    """Return the letters for a zoom; the same ones for zooms that differ by little."""
    if zoom >= USUAL_ZOOM:
        return _lettering(NAME, NAME, KIND)
    kind = max(KIND, ceil(LEAST_KIND / zoom)) if zoom >= DETAIL_ZOOM else 0
    name, long = (max(NAME, ceil(least / zoom)) for least in (LEAST_NAME, LONG_NAME))
    return _lettering(name, long, kind)


@lru_cache(maxsize=64)
def _lettering(name: int, long: int, kind: int) -> Lettering:
    bold, plain = _font(name, is_name=True), _font(kind or KIND, is_name=False)
    base = -4.0 - 0.2 * (name - NAME) if kind else 0.38 * name
    shape = max(SHAPE, float(kind))
    return Lettering(
        name,
        bold,
        base,
        long,
        _font(long, is_name=True),
        kind,
        plain,
        14.0 + 0.4 * (kind - KIND),
        themes.canvas_font(shape),
        shape / SHAPE,
    )


def _font(pixels: int, *, is_name: bool) -> QFont:
    return themes.canvas_font(pixels, QFont.Weight.DemiBold if is_name else QFont.Weight.Normal)


@lru_cache(maxsize=8192)
def elided(text: str, is_name: bool, room: float, pixels: int) -> str:
    """Return the text cut with … to a room in pixels of the scene, as are those of its letters.

    Names are cut in the middle: layers of one stage begin alike, and differ at the end.
    """
    cut = Qt.TextElideMode.ElideMiddle if is_name else Qt.TextElideMode.ElideRight
    return _metrics(is_name, pixels).elidedText(text, cut, room)


def fits(name: str, room: float, pixels: int) -> bool:
    """Return whether a name has room in letters of a size."""
    return elided(name, True, room, pixels) == name


@lru_cache(maxsize=8192)
def with_words(kind: str, words: tuple[str, ...], room: float, pixels: int = KIND) -> str:
    """Return the kind with as many of its words as there is room for, whole words only."""
    metrics = _metrics(False, pixels)
    for count in range(len(words), 0, -1):
        more = " …" if count < len(words) else ""
        text = f"{kind}  {' '.join(words[:count])}{more}"
        if metrics.horizontalAdvance(text) <= room:
            return text
    return elided(kind, False, room, pixels)


@lru_cache(maxsize=4096)
def shape_width(text: str) -> float:
    """Return the room of a shape, with a little space on both sides."""
    return QFontMetricsF(themes.current().shape_font).horizontalAdvance(text) + 14.0


@lru_cache(maxsize=64)
def _metrics(is_name: bool, pixels: int) -> QFontMetricsF:
    return QFontMetricsF(_font(pixels, is_name=is_name))
