"""Finding a layer kind by what a person types: its name, a synonym or its category."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache, lru_cache

from graph.errors import GraphError
from graph.layer import KINDS, Layer

IMAGE = (32, 56, 56)
"""A typical input, in the middle of a network."""

DIMENSIONS = re.compile("[123]d$")
LONG = 9
"""Letters of a name that other libraries have, as MaxPooling2D, but is no name or synonym here."""

EXACT, CALLED, NAME, PART, SYNONYM, CATEGORY, INSIDE = range(7)
"""How well a word matches a kind, best first: it is the name or a synonym; begins the name, a part
of the name, a synonym, a word of the category; or stands inside one of them."""


def found(words: str, used: Collection[str] = ()) -> list[type[Layer]]:
    """Return the kinds that all the typed words match, best first; all kinds for no words.

    Of equal finds those come first whose names are among `used`, then those that drawings have
    more often.
    """
    asked = tuple(words.lower().split())
    if not asked:
        return sorted(KINDS.values(), key=lambda k: (k.category, -k.common, k.__name__.lower()))
    ranked = []
    for kind in KINDS.values():
        ranks = [rank(kind, word) for word in asked]
        known = [each for each in ranks if each is not None]
        if len(known) == len(ranks):
            ranked.append(((max(known), kind.__name__ not in used, *_likelihood(kind)), kind))
    return [kind for _, kind in sorted(ranked, key=lambda entry: entry[0])]


def _likelihood(kind: type[Layer]) -> tuple[int, bool, int, str]:
    """Return a key that sorts equal finds: how common, whether on images, how short."""
    name = kind.__name__.lower()
    return -kind.common, not takes_images(kind), len(name), name


@cache
def takes_images(kind: type[Layer]) -> bool:
    """Return whether a kind works on an image as it is: of equal finds that is the likelier."""
    try:
        layer = kind()
        layer.output_shapes(*(IMAGE for _ in layer.input_ports))
    except GraphError:
        return False
    return True


@lru_cache(maxsize=1 << 14)
def rank(kind: type[Layer], word: str) -> int | None:
    """Return how well one word in small letters matches, 0 best; None if not at all.

    Words written as one match too, as other libraries name layers: MaxPooling2D.
    """
    name, category = kind.__name__.lower(), kind.category.lower()
    parts = [part.lower() for part in re.findall(r"[A-Z]+[a-z]*|[0-9]+d?", kind.__name__)]
    synonyms = [synonym.lower() for synonym in kind.synonyms]
    synonyms += [_joined(synonym) for synonym in synonyms if _joined(synonym) not in synonyms]
    plain = _plain(kind, word)
    tests = (
        word == name,
        word in synonyms or plain in synonyms,
        name.startswith(word),
        any(part.startswith(word) for part in parts),
        any(synonym.startswith((word, plain)) for synonym in synonyms),
        any(part.startswith(word) for part in category.split()),
        any(word in text for text in (name, category, *synonyms)),
    )
    return next((place for place, holds in enumerate(tests) if holds), None)


def _joined(words: str) -> str:
    """Return words as one."""
    return re.sub(r"[^a-z0-9]", "", words)


def _plain(kind: type[Layer], word: str) -> str:
    """Return a word without its number of dimensions, if it is that of the kind or it has none."""
    own, asked = DIMENSIONS.search(kind.__name__), DIMENSIONS.search(word)
    if asked is None or len(word) < LONG or (own is not None and own[0] != asked[0]):
        return word
    return word[: asked.start()]


def called(words: str) -> type[Layer] | None:
    """Return the likeliest kind of which these words are the name or a synonym, or None."""
    return _best(" ".join(words.lower().split()), CALLED)


def meant(word: str) -> type[Layer] | None:
    """Return the likeliest kind whose name or synonym is or begins with a word, or None."""
    return _best(word.lower(), SYNONYM) if len(word) > 1 else None


@lru_cache(maxsize=4096)
def _best(word: str, worst: int) -> type[Layer] | None:
    ranked = ((rank(kind, word), kind) for kind in KINDS.values())
    suited = [(each, kind) for each, kind in ranked if each is not None and each <= worst]
    if not suited:
        return None
    best = min(each for each, _ in suited)
    return min((kind for each, kind in suited if each == best), key=_likelihood)
