"""The short form as tokens that know where they stand, and the error that says where."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NoReturn

from graph.errors import ShorthandError

LONGEST = 200_000
"""Characters; what is longer was hardly typed."""

WORD, THEN, OPEN, CLOSE, BAR, NEXT = "word", "then", "[", "]", "|", ";"

_TOKEN = re.compile(
    r"""(?P<line>\s*\n\s*)
    | (?P<space>[^\S\n]+|,)
    | (?P<then>->|=>|→|>)
    | (?P<mark>[\[\]|;])
    | (?P<word>(?: "(?:[^"\\\n]|\\.)*"
                 | \([^()]*\)
                 | (?!->|=>)[^\s,→>\[\]|;"()] )+)""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the text; `start` is its offset in it."""

    kind: str
    text: str
    start: int


@dataclass(frozen=True, slots=True)
class Source:
    """The text itself, which turns an offset into a sentence that says where."""

    text: str

    def fail(self, token: Token, sentence: str) -> NoReturn:
        """Raise ShorthandError: where the token stands, what it is, and the sentence."""
        line = self.text.count("\n", 0, token.start) + 1
        column = token.start - (self.text.rfind("\n", 0, token.start) + 1) + 1
        where = f"column {column}" if "\n" not in self.text else f"line {line}, column {column}"
        word = token.text if len(token.text) <= 40 else f"{token.text[:40]}…"
        shown = f" at “{word}”" if word.strip() else ""
        where = where[0].upper() + where[1:]
        raise ShorthandError(f"{where}{shown}: {sentence}", word=token.text, start=token.start)


def tokens(source: Source) -> list[Token]:
    """Return the tokens of a text; a new line is a `>` where none stands beside it."""
    text = source.text
    if len(text) > LONGEST:
        source.fail(
            Token(WORD, "", LONGEST),
            f"the text has {len(text):,} characters; a short form has at most {LONGEST:,}.",
        )
    found: list[Token] = []
    place = 0
    line: Token | None = None
    while place < len(text):
        match = _TOKEN.match(text, place)
        if match is None:
            token = Token(WORD, text[place], place)
            source.fail(token, 'this has no end; close it with ) or ", or leave it out.')
        token = Token(_kind(match), match[0], place)
        place = match.end()
        if token.kind == "line":
            line = token
        elif token.kind != "space":
            if line is not None and _separates(found, token):
                found.append(Token(THEN, "", line.start))
            line = None
            found.append(token)
    return found


def _kind(match: re.Match[str]) -> str:
    return match[0] if match.lastgroup == "mark" else str(match.lastgroup)


def _separates(before: list[Token], after: Token) -> bool:
    """Return whether a new line between these stands for a `>`."""
    ends = bool(before) and before[-1].kind in (WORD, CLOSE)
    return ends and after.kind in (WORD, OPEN)
