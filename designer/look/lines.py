"""Where lines of text may break."""

from __future__ import annotations


def unbroken(text: str) -> str:
    """Return the text with what belongs to a number kept beside it: `padding ≥ 2`, `96.10 %`."""
    for parted in ("≥ ", "≤ ", " %"):
        text = text.replace(parted, parted.replace(" ", "\N{NO-BREAK SPACE}"))
    return text
