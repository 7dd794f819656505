"""Names of layers, unique and numbered from the lowest number that is free; the age of ids."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from graph.layer import Layer

NAME_LIMIT = 60


class Names:
    """Which node has which name. `owners` holds the nodes by name."""

    def __init__(self) -> None:
        self.owners: dict[str, str] = {}
        self._lowest: dict[str, int] = {}
        """For each stem a number below which none is free, so that nothing is counted twice."""

    def new(self, stem: str, taken: Iterable[str] = ()) -> str:
        """Return the stem with the lowest number that neither a node nor `taken` has."""
        taken = set(taken)
        stem = stem.rstrip("0123456789") or stem
        number = self._lowest.get(stem, 1)
        while f"{stem}{number}" in self.owners:
            number += 1
        self._lowest[stem] = number
        while f"{stem}{number}" in self.owners or f"{stem}{number}" in taken:
            number += 1
        return f"{stem}{number}"

    def forget(self, name: str) -> None:
        """Free a name."""
        del self.owners[name]
        numbered = re.fullmatch(r"(.*?)([1-9][0-9]{0,8})", name)
        if numbered and self._lowest.get(numbered[1], 0) > int(numbered[2]):
            self._lowest[numbered[1]] = int(numbered[2])

    def why_not(self, name: str, node: str | None = None) -> str | None:
        """Return why a node may not have this name, in one sentence; None if it may."""
        if not name or name != name.strip() or len(name) > NAME_LIMIT:
            return (
                f"A name has 1 to {NAME_LIMIT} characters and no spaces at its ends; "
                f"choose another than {name[:80]!r}."
            )
        if "/" in name or not name.isprintable():
            return f"A name holds no '/' and no control characters; choose another than {name!r}."
        owner = self.owners.get(name)
        if owner is not None and owner != node:
            return f"Another layer is called {name} already; choose another name."
        return None

    def copy(self) -> Names:
        """Return an independent copy."""
        twin = Names()
        twin.owners, twin._lowest = dict(self.owners), dict(self._lowest)
        return twin


@lru_cache(maxsize=1 << 17)
def age(node: str) -> tuple[int, str]:
    """Return a key that sorts ids by their number: n2 before n10; other ids come first."""
    number = re.fullmatch(r"n([1-9][0-9]{0,17})", node)
    return (int(number[1]) if number else 0, node)


def stem(layer: Layer) -> str:
    """Return the start of a default name: conv for Conv2d, maxpool for MaxPool2d."""
    return re.sub(r"([123]d)?$", "", layer.kind).lower()
