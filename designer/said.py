"""What the rooms without Qt say, in the language of the window.

They write plain English: a problem, a remedy, what a parameter is for. A sentence with numbers or
names in it is found again by its template, `kernel {0} does not fit {1} {2} from {3}`, and the
translation of the template is filled with the same words, each of which may be such a sentence
again. Templates are gathered from the sources by scripts/said_texts.py and kept in
translations/sentences.json. What is not known stays English.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from designer import language

CONTEXT = "Said"
"""The context of these texts in the translations."""
FILE = language.FOLDER / "sentences.json"
WITHIN = {
    "{0} from {1}": [1],
    **{text: list[int]() for text in ("{0} and {1}", "{0} or {1}", "{0} to {1}")},
    **{text: [0] for text in ("in {0}", "at {0}")},
}
"""Templates for what stands in the slots of others: as sentences they would take in too much."""
_SUBJECT = re.compile(r"(?P<who>[^\s:]+ \(\w+\)): (?P<what>.+)", re.DOTALL)
"""conv1 (Conv2d): what is said of it"""
_BEGINS = r"(?:[A-Z“\d−]|floor\(|ceil\()"
ENDS = re.compile(rf"(?<=[^.][.!?])(?<! al\.)(?<!e\.g\.) (?={_BEGINS})")
"""Where a sentence, or arithmetic, ends and the next begins."""
MOST = 4
"""Sentences that a text which is translated as one has at most, each of its slots one too."""
_SLOT = re.compile(r"\{\d+\}")
_FILLING = rf"((?:(?!(?<! al)(?<!e\.g)[.!?] {_BEGINS}).)+?)"
"""What stands for a slot: anything but the end of a sentence and the begin of the next."""
_FIRST = _FILLING.replace("(?:(?!", "(?:(?!: )(?!")
"""The same where a sentence begins with it: what comes before a colon is a label."""
_ADDED = _FILLING.replace("((", "((?:s|[ ,(:;](").replace(")+?)", ")+?)|)")
"""What stands close behind a word, `memory{0} at`, or another slot: more words, s, or nothing."""
_GAPS = ("", " ", ",", ".", ":", ";")
_LABEL = re.compile(r"(?P<label>\S+): (?P<what>.+)", re.DOTALL)
"""pool: what is said of a layer in a block"""
_SHORT = re.compile(r"\{0\} \w+")
"""`{0} rows`: of so few words that the slot is to be a single one."""
FULL = ("，", "。", "；", "：", "！", "？", "）")
"""Marks of Chinese that need no space beside them."""
_SPACED = re.compile(rf"(?<=[{''.join(FULL)}（]) (?=[^+])")
_LISTS = (("; ", "；"), (", ", "，"))
"""What parts a list, and what parts it in Chinese."""


class Template(NamedTuple):
    """A sentence with slots, as a pattern; `key` is the longest piece of its own words.

    `names` are the slots that hold names, which are the same in every language.
    """

    pattern: re.Pattern[str]
    text: str
    key: str
    names: list[int]

    def told(self, text: str) -> str | None:
        """Return what a text is in the language of the window, if it is of this template."""
        found = self.pattern.fullmatch(text) if self.key in text else None
        if found is None:
            return None
        words = (
            words if place in self.names else _filled(words)
            for place, words in enumerate(found.groups())
        )
        told = QCoreApplication.translate(CONTEXT, self.text)
        return _SPACED.sub("", told.format(*words)) if told != self.text else None


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
    if "\n" in text:
        return "\n".join(_said(line, _language) if line else "" for line in text.split("\n"))
    head, rest = _head(text)
    if head:
        return head + _said(rest, _language)
    told = _in_a_row(ENDS.split(text))
    return told if told is not None else _labelled(text) or _listed(text) or text


def in_a_row(sentences: Iterable[str]) -> str:
    """Return sentences one after the other: with a space between, but not behind a Chinese mark."""
    row = ""
    for each in filter(None, sentences):
        row += each if not row or row.endswith(FULL) else f" {each}"
    return row


def _head(text: str) -> tuple[str, str]:
    """Return whom a text is about, and the rest: `conv1 (Conv2d): …`, `copy 1 of 3: …`."""
    named = _SUBJECT.fullmatch(text)
    if named is not None:
        return f"{named['who']}：", named["what"]
    for template in _templates():
        if template.text.endswith(":") and template.key in text:
            found = re.match(template.pattern.pattern + " ", text, re.DOTALL)
            if found is not None:
                told = QCoreApplication.translate(CONTEXT, template.text)
                return told.format(*found.groups()), text[found.end() :]
    return "", text


def _labelled(text: str) -> str | None:
    """Return what is said of a layer in a block: `pool: …`."""
    found = _LABEL.fullmatch(text)
    return f"{found['label']}：{_said(found['what'], '')}" if found is not None else None


def _in_a_row(parts: list[str]) -> str | None:
    """Return sentences one after the other, each as it is known; None if none of them is."""
    told, place, known = "", 0, False
    while place < len(parts):
        last = min(len(parts), place + MOST)
        for end in range(last, place, -1):  # a sentence may hold others in its slots
            text = " ".join(parts[place:end])
            new = _sentence(text)
            if new is not None:
                break
        else:
            new = _labelled(text) or _listed(text)
        told += re.sub(r"\.$", "。", text) if new is None else new
        told += "" if told.endswith(FULL) else " "
        place, known = end, known or new is not None
    return told.rstrip() if known else None


def _listed(text: str) -> str | None:
    """Return what is parted by semicolons, or by commas, if any of it is known."""
    for mark, theirs in _LISTS:
        parts = text.removesuffix(".").split(mark)
        if len(parts) > 1:
            told = [_sentence(part) for part in parts]
            if any(each is not None for each in told):
                pairs = zip(told, parts, strict=True)
                words = theirs.join(new if new is not None else old for new, old in pairs)
                return words + "。" * text.endswith(".")
    return None


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
        told = template.told(text)
        if told is not None:
            return told
    return None


def _filled(words: str) -> str:
    """Return what stands in a slot: words of their own, a list, or a name as it is."""
    known = _sentence(words.strip())
    if known is not None:
        return known
    parts = words.split(", ")
    if len(parts) > 1 and any(_joined(part) for part in parts):
        return "，".join(_filled(part) for part in parts)
    return _joined(words) or _listed(words) or words


def _joined(words: str) -> str | None:
    """Return `64 from conv1` and `64 and 3`, which are known within a sentence only."""
    for template in _within():
        told = template.told(words.strip())
        if told is not None:
            return told
    return None


@cache
def _templates() -> list[Template]:
    """Return all templates; those with more words of their own come first."""
    texts = json.loads(FILE.read_text(encoding="utf-8"))
    made = [_template(text, names) for text, names in texts.items() if text not in WITHIN]
    return sorted(made, key=lambda each: -len(_SLOT.sub("", each.text)))


@cache
def _within() -> list[Template]:
    return [_template(text, names) for text, names in WITHIN.items()]


def _template(text: str, names: list[int]) -> Template:
    return Template(_pattern(text), text, max(_SLOT.split(text), key=len), names)


def _pattern(text: str) -> re.Pattern[str]:
    begin, *rest = _SLOT.split(text)
    one = r"(\S+)" if _SHORT.fullmatch(text) else _FILLING
    slots: list[str] = []
    for before, after in pairwise((begin, *rest)):
        close = before[-1:].isalnum() or before[-1:] in (")", "]") or bool(slots and not before)
        slots.append(_ADDED if close and after[:1] in _GAPS else one)
        if close and not before and slots[-1] == one:
            slots[-2] = f"{one[:-3]}*?)"
    if not begin and one == _FILLING:
        slots[0] = _FIRST
    pairs = zip(slots, map(re.escape, rest), strict=True)
    return re.compile(re.escape(begin) + "".join(map("".join, pairs)), re.DOTALL)
