"""Finding a layer kind by what a person types: its name, a synonym or its category."""

from __future__ import annotations

import inspect
import re
from collections.abc import Collection
from functools import cache

from graph import KINDS, GraphError, Layer

IMAGE = (32, 56, 56)
"""A typical input, in the middle of a network."""


def found(words: str, used: Collection[str] = ()) -> list[type[Layer]]:
    """Return the kinds that all the typed words match, best first; all kinds for no words.

    Of equal finds those come first whose names are among `used`.
    """
    asked = words.lower().split()
    ranked = []
    for kind in KINDS.values():
        ranks = [_rank(kind, word) for word in asked]
        if all(rank is not None for rank in ranks):
            worst = max((rank for rank in ranks if rank is not None), default=0)
            name = kind.__name__.lower()
            if asked:
                unused = kind.__name__ not in used
                order = (worst, "", unused, not takes_images(kind), len(name), name)
            else:
                order = (0, kind.category, False, False, 0, name)
            ranked.append((order, kind))
    return [kind for _, kind in sorted(ranked, key=lambda entry: entry[0])]


@cache
def takes_images(kind: type[Layer]) -> bool:
    """Return whether a kind works on an image as it is: of equal finds that is the likelier."""
    try:
        layer = kind()
        layer.output_shapes(*(IMAGE for _ in layer.input_ports))
    except GraphError:
        return False
    return True


def _rank(kind: type[Layer], word: str) -> int | None:
    """Return how well one word matches, 0 best; None if not at all."""
    name = kind.__name__.lower()
    parts = [part.lower() for part in re.findall(r"[A-Z]+[a-z]*|[0-9]+d?", kind.__name__)]
    synonyms = [synonym.lower() for synonym in kind.synonyms]
    tests = (
        word in (name, *synonyms),
        name.startswith(word),
        any(part.startswith(word) for part in (*parts, *kind.category.lower().split())),
        any(synonym.startswith(word) for synonym in synonyms),
        any(word in text for text in (name, kind.category.lower(), *synonyms)),
    )
    return next((rank for rank, holds in enumerate(tests) if holds), None)


def summary(kind: type[Layer]) -> str:
    """Return the first sentence of a kind's page."""
    first = inspect.cleandoc(kind.__doc__ or "").split("\n\n")[0]
    return " ".join(first.split())
