"""The terms of the output-size formula: their letters, names and colours in every picture."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QColor

from designer.look import theme
from graph.shape import Term

LETTERS = {
    "size": "W",
    "kernel": "K",
    "stride": "S",
    "padding": "P",
    "dilation": "D",
    "extra": "E",
    "output": "O",
}
COLOURS = {
    "light": {
        "size": "#1a66dd",
        "kernel": "#a34700",
        "stride": "#0b7a52",
        "padding": "#6045cb",
        "dilation": "#9a3f80",
        "extra": "#586273",
        "output": "#1b212b",
    },
    "dark": {
        "size": "#6aa5ff",
        "kernel": "#f5a55a",
        "stride": "#3ecf98",
        "padding": "#a99dff",
        "dilation": "#e58fcd",
        "extra": "#a1aab8",
        "output": "#e8ebf0",
    },
}


def colour(role: str, alpha: int = 255) -> QColor:
    """Return the colour of a term in the theme in use, `alpha` of 255 opaque."""
    made = QColor(COLOURS[theme.current().name].get(role, theme.current().colours.dim))
    made.setAlpha(alpha)
    return made


def in_letters(terms: Iterable[Term]) -> list[str]:
    """Return the pieces of a formula with a letter for each number: (, W, −, K, +, 2P, …."""
    letters = []
    for text, role in terms:
        letter = LETTERS.get(role, text)
        letters.append(f"2{letter}" if role == "padding" and text.startswith("2·") else letter)
    return letters
