"""The layer kinds, one file each: importing this package registers them all."""

from __future__ import annotations

import importlib
import pkgutil
from typing import Any

from graph.layer import KINDS

for _file in sorted(module.name for module in pkgutil.iter_modules(__path__)):
    importlib.import_module(f"{__name__}.{_file}")


def __getattr__(name: str) -> Any:
    """Give each kind as a name of this package: `from graph.layers import Conv2d`."""
    try:
        return KINDS[name]
    except KeyError:
        raise AttributeError(f"graph.layers has no kind {name!r}") from None
