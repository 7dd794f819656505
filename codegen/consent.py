"""Code of a person's own in a drawing, and whether this user has agreed to run it.

Opening and checking a file never runs such code. Training, loading and exporting do, and ask
first. What was agreed to is remembered by the hash of the code, so that changed code asks anew.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import platformdirs

from graph import Network
from graph.userblock import definition_of


def own_code(network: Network) -> dict[str, str]:
    """Return the code of a person's own by the path of its layer, in blocks too."""
    found: dict[str, str] = {}
    for node in network.order():
        layer, name = network.layer(node), network.name(node)
        if layer.runs_own_code:
            found[name] = layer.helper_source
        definition = definition_of(layer)
        if definition is not None:
            inside = own_code(definition.body)
            found.update({f"{name}/{path}": code for path, code in inside.items()})
    return found


def fingerprint(code: dict[str, str]) -> str:
    """Return the hash of all code of a drawing."""
    text = "\n\0\n".join(sorted(set(code.values())))
    return hashlib.sha256(text.encode()).hexdigest()


def agreed_file() -> Path:
    """Return where the hashes that were agreed to are kept."""
    return Path(platformdirs.user_config_dir("stride", appauthor=False)) / "agreed-code.json"


def has_agreed(code: dict[str, str], file: Path | None = None) -> bool:
    """Return whether the user has agreed to this code before; to no code there is no need."""
    return not code or fingerprint(code) in _agreed(file or agreed_file())


def agree(code: dict[str, str], file: Path | None = None) -> None:
    """Remember that the user agrees to run this code."""
    path = file or agreed_file()
    hashes = sorted({*_agreed(path), fingerprint(code)})
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(hashes, indent=1) + "\n", encoding="utf-8")


def _agreed(path: Path) -> list[str]:
    """Return the hashes on file; a file that cannot be read counts as no consent at all."""
    try:
        hashes = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return []
    return [entry for entry in hashes if isinstance(entry, str)] if isinstance(hashes, list) else []
