"""Where lines of text may break."""

from __future__ import annotations


def unbroken(text: str) -> str:
    """Return the text with each bound, as in `padding ≥ 2`, kept in one line with its sign."""
    return text.replace("≥ ", "≥\N{NO-BREAK SPACE}").replace("≤ ", "≤\N{NO-BREAK SPACE}")
