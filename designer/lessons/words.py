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


def unbroken(text: str) -> str:
    """Return a text whose sums stay on one line: they may only be broken before a =."""
    kept = re.sub(r" ([−+·×]) ", "\N{NO-BREAK SPACE}\\1\N{NO-BREAK SPACE}", text)
    kept = re.sub(r"(?<=\d) (?=%)", "\N{NO-BREAK SPACE}", kept)
    return kept.replace(" = ", " =\N{NO-BREAK SPACE}").replace(")/", ")/\N{WORD JOINER}")


def rich(text: str) -> str:
    """Return a text with **bold** words as HTML, set with air between the lines."""
    marked = html.escape(unbroken(translated(text)), quote=False)
    marked = re.sub(r"\*\*([^*]+)\*\*", r"<b>\1</b>", marked)
    return f'<p style="line-height: {LEADING}%; margin: 0">{marked}</p>'


def plain(text: str) -> str:
    """Return a text without its marks, as screen readers and bubbles take it."""
    return translated(text).replace("**", "")
