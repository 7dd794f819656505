"""What the rooms without Qt say, in the language of the window.

They write plain English: a problem, a remedy, what a parameter is for. A sentence with numbers or
names in it is found again by its template, `kernel {0} does not fit {1} {2} from {3}`, and the
translation of the template is filled with the same words. Templates are gathered from the sources
by scripts/translations.py into translations/sentences.json. What is not known stays English.
"""

from __future__ import annotations

import json
import re
from functools import cache, lru_cache
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from designer import language

CONTEXT = "Said"
"""The context of these texts in the translations."""
FILE = language.FOLDER / "sentences.json"
_SUBJECT = re.compile(r"(?P<who>\S+ \(\w+\)): (?P<what>.+)", re.DOTALL)
"""conv1 (Conv2d): what is said of it"""
_ENDS = re.compile(r"(?<=[^.][.!?]) (?=[A-Z])")
_SLOT = re.compile(r"\{\d+\}")
FROM = "{0} from {1}"
"""Stands within sentences only: as one of its own it would take in too much."""
_FROM = re.compile(r"[\d×]+ from .+")
"""64×28×28 from conv1"""
_FILLING = r"((?:(?![.!?] [A-Z]).)+?)"
"""What stands for a slot: anything but the end of a sentence and the begin of the next."""


class Template(NamedTuple):
    """A sentence with slots, as a pattern; those with more words of their own are tried first."""

    pattern: re.Pattern[str]
    text: str


def said(text: str) -> str:
    """Return a text of another room in the language of the window, or as it is."""
    if language.current() == language.ENGLISH or not text:
        return text
    return _said(text, language.current())


@lru_cache(maxsize=4096)
def _said(text: str, _language: str) -> str:
    whole = _sentence(text)
    if whole is not None:
        return whole
    named = _SUBJECT.fullmatch(text)
    if named is not None:
        return f"{named['who']}：{_said(named['what'], _language)}"
    parts = _ENDS.split(text)
    if len(parts) == 1:
        return text
    told = [_sentence(part) or part for part in parts]
    return "".join(part if part.endswith("。") else f"{part} " for part in told).rstrip()


def _sentence(text: str) -> str | None:
    """Return the translation of one sentence, with or without its full stop; None for none."""
    exact = QCoreApplication.translate(CONTEXT, text)
    if exact != text:
        return exact
    known = _known(text.removesuffix("."))
    return known + "。" * text.endswith(".") if known is not None else None


def _known(text: str) -> str | None:
    exact = QCoreApplication.translate(CONTEXT, text)
    if exact != text:
        return exact
    for template in _templates():
        found = template.pattern.fullmatch(text)
        if found is not None:
            told = QCoreApplication.translate(CONTEXT, template.text)
            if told != template.text:
                return told.format(*map(_filled, found.groups()))
    return None


def _filled(words: str) -> str:
    """Return what stands in a slot: words of their own, a list of `64 from conv1`, or a name."""
    known = _sentence(words.strip())
    if known is not None:
        return known
    parts = words.split(", ")
    if len(parts) > 1 and all(_FROM.fullmatch(part) for part in parts):
        of = QCoreApplication.translate(CONTEXT, FROM)
        return "，".join(of.format(*part.split(" from ", 1)) for part in parts)
    return words


@cache
def _templates() -> list[Template]:
    texts = json.loads(FILE.read_text(encoding="utf-8"))
    made = [
        Template(_pattern(text), text)
        for text in texts
        if text not in (FROM, f"{FROM}, {{2}} from {{3}}")
    ]
    return sorted(made, key=lambda each: -len(_SLOT.sub("", each.text)))


def _pattern(text: str) -> re.Pattern[str]:
    begin, *rest = (re.escape(part) for part in _SLOT.split(text))
    # of two slots side by side the first may be a single sign, and the second nothing at all
    beside = [False, *(not part for part in rest)]
    slots = (_FILLING[:-3] + "*?)" if empty else _FILLING for empty in beside)
    return re.compile(begin + "".join(map("".join, zip(slots, rest, strict=False))), re.DOTALL)
