"""Folds a long line as `ruff format` does, so that the file is formatted as written."""

from __future__ import annotations

import re
from itertools import pairwise

WIDTH = 100
_OPEN, _CLOSE = "([{", ")]}"


def fold(code: str, indent: int, tail: str = "") -> list[str]:
    """Return the lines of a statement or argument; `tail` is the comma that follows it."""
    pad = " " * indent
    if len(pad) + len(code) + len(tail) <= WIDTH:
        return [pad + code + tail]
    start = re.match(r"return |[\w, ]+ = ", code)
    head = start[0] if start and not tail else ""
    body = code[len(head) :]
    divided = re.fullmatch(r"\((.*)\)( / \d+)", body)
    if divided:
        body, tail = divided[1], divided[2]
    operands = _split_operators(body)
    if len(operands) > 1:
        joined = " ".join(operands)
        inner = " " * (indent + 4)
        lines = [joined] if len(inner) + len(joined) <= WIDTH else operands
        return [f"{pad}{head}(", *(inner + line for line in lines), f"{pad}){tail}"]
    if head and indent + _last_pair(code, WIDTH - indent)[0] not in range(indent, WIDTH):
        if indent + len(head) < WIDTH:
            return [f"{pad}{head}(", *fold(body, indent + 4), f"{pad})"]
        if ", " in head:
            targets = [f"{pad}    {name}," for name in head.removesuffix(" = ").split(", ")]
            first, *others = fold(f"_ = {body}", indent)
            return [f"{pad}(", *targets, first.replace("_", ")", 1), *others]
    return _fold_brackets(code, indent, tail)


def _fold_brackets(code: str, indent: int, tail: str) -> list[str]:
    """Fold at the last pair of brackets: its content on one line, else one part a line."""
    pad = " " * indent
    opening, closing = _last_pair(code, WIDTH - indent)
    if opening < 0:
        return [pad + code + tail]
    content = code[opening + 1 : closing]
    parts = _split_commas(content)
    literal = code[opening] in "[{" and not re.match(r"[\w)\]]", code[opening - 1 :])
    looped = literal and re.fullmatch(r"(.*)( for \w+ in .*)", content)
    if (looped or not literal) and indent + 4 + len(content) <= WIDTH:
        body = [" " * (indent + 4) + content]
    elif looped:
        body = [*fold(looped[1], indent + 4), *fold(looped[2].strip(), indent + 4)]
    else:
        body = [line for part in parts for line in fold(part, indent + 4, ",")]
    return [pad + code[: opening + 1], *body, pad + code[closing:] + tail]


def _depths(code: str) -> list[int]:
    """Return how many brackets are open after each character; text in quotes counts as text."""
    depth, quote, depths = 0, "", []
    for index, character in enumerate(code):
        if quote:
            quote = "" if character == quote and code[index - 1] != "\\" else quote
        elif character in "\"'":
            quote = character
        elif character in _OPEN:
            depth += 1
        elif character in _CLOSE:
            depth -= 1
        depths.append(depth if not quote else 10_000)
    return depths


def _last_pair(code: str, room: int) -> tuple[int, int]:
    """Return where the last outermost pair of brackets opens and closes; -1 if there is none.

    A number in brackets at the end, as in [0], is folded only if they open within the room.
    """
    depths = _depths(code)
    closings = [i for i, c in enumerate(code) if c in _CLOSE and depths[i] == 0]
    number = re.search(r"\[\d+\]$", code)
    if number and number.start() >= room:
        closings.pop()
    if not closings:
        return -1, -1
    closing = closings[-1]
    openings = [
        i
        for i in range(closing)
        if code[i] in _OPEN and depths[i] == 1 and (i == 0 or depths[i - 1] == 0)
    ]
    return openings[-1], closing


def _split_commas(content: str) -> list[str]:
    depths = _depths(content)
    parts, begin = [], 0
    for index, character in enumerate(content):
        if character == "," and depths[index] == 0:
            parts.append(content[begin:index].strip())
            begin = index + 1
    parts.append(content[begin:].strip())
    return [part for part in parts if part]


def _split_operators(code: str) -> list[str]:
    """Split `a + b - c` into `a`, `+ b`, `- c` at the operators outside all brackets."""
    depths = _depths(code)
    cuts = [m.start() + 1 for m in re.finditer(r" [-+*/] ", code) if depths[m.start()] == 0]
    edges = [0, *cuts, len(code)]
    return [code[a:b].strip() for a, b in pairwise(edges)]
