"""The import statements of a standalone train.py."""

from __future__ import annotations

import ast
import sys


class Imports:
    """Import statements, merged and sorted as ruff sorts them."""

    def __init__(self) -> None:
        self._plain: set[tuple[str, str]] = set()
        self._names: dict[str, set[str]] = {}

    def add(self, module: str, name: str = "", *, alias: str = "") -> None:
        """Want a module, or a name from it."""
        if name:
            self._names.setdefault(module, set()).add(name + (f" as {alias}" if alias else ""))
        else:
            self._plain.add((module, alias))

    def add_source(self, tree: ast.Module) -> None:
        """Want all that a source file imports at its top."""
        for part in tree.body:
            if isinstance(part, ast.Import):
                for alias in part.names:
                    self.add(alias.name, alias=alias.asname or "")
            elif isinstance(part, ast.ImportFrom):
                for alias in part.names:
                    self.add(part.module or "", alias.name, alias=alias.asname or "")

    def text(self) -> str:
        """The statements in blocks: __future__, the standard library, the rest."""
        blocks: dict[int, list[str]] = {0: [], 1: [], 2: []}
        for module, alias in sorted(self._plain):
            statement = f"import {module} as {alias}" if alias else f"import {module}"
            blocks[_block(module)].append(statement)
        for module, names in sorted(self._names.items(), key=lambda item: item[0].lower()):
            ordered = sorted(names, key=lambda name: (not name.isupper(), name.islower(), name))
            blocks[_block(module)].append(f"from {module} import {', '.join(ordered)}")
        return "\n\n".join("\n".join(block) for block in blocks.values() if block) + "\n"


def _block(module: str) -> int:
    if module == "__future__":
        return 0
    return 1 if module.partition(".")[0] in sys.stdlib_module_names else 2
