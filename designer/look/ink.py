"""Which ink is read best on a coloured ground."""

from __future__ import annotations

import math

from PySide6.QtGui import QColor

DARK, LIGHT = "#000000", "#ffffff"
"""Black, as any paler one would leave grounds on which neither reaches 4.5."""


def ink(ground: QColor) -> QColor:
    """Return the dark or the light ink, whichever stands out more on this colour."""
    return max((QColor(DARK), QColor(LIGHT)), key=lambda each: contrast(each, ground))


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours, from 1 to 21, as WCAG 2.2 reckons it."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else math.pow((part + 0.055) / 1.055, 2.4)
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
