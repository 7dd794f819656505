"""Names of files in a list, and the folder too where two are called the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path


def told_apart(paths: Iterable[Path], *, stems: bool = False) -> list[str]:
    """Return what each file is called in menus and on buttons, where a & would mark a key."""
    paths = list(paths)
    names = [path.stem if stems else path.name for path in paths]
    often = Counter(names)
    full = [
        f"{name} — {path.parent.name}" if often[name] > 1 else name
        for name, path in zip(names, paths, strict=True)
    ]
    return [name.replace("&", "&&") for name in full]
