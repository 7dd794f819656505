"""The course's texts as the panel shows them: marked up, and in the reader's language."""

from __future__ import annotations

import html
import re

from PySide6.QtCore import QCoreApplication

LEADING = 140
"""Per cent of the letters' height from line to line."""


def translated(text: str) -> str:
    """Return a text of the course in the language of the window, if that has it."""
    return QCoreApplication.translate("Course", text)


def rich(text: str) -> str:
    """Return a text with **bold** words as HTML, set with air between the lines."""
    marked = html.escape(translated(text), quote=False)
    marked = re.sub(r"\*\*([^*]+)\*\*", r"<b>\1</b>", marked)
    return f'<p style="line-height: {LEADING}%; margin: 0">{marked}</p>'


def plain(text: str) -> str:
    """Return a text without its marks, as screen readers and bubbles take it."""
    return translated(text).replace("**", "")
