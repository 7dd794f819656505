"""A project: networks, block definitions and training settings; opening and saving its file.

Loading builds values from declared fields only; it never runs code. Saving writes a temporary
file, syncs it and renames it over the old one.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from graph.errors import ProjectError
from graph.records import Project, dumps, loads

LARGEST_FILE = 64 * 2**20
"""Bytes; a drawing of 100,000 layers takes about 20 MB."""

__all__ = ["Project", "dumps", "load", "loads", "recovery_path", "save", "write_whole"]


def load(path: Path) -> Project:
    """Read a project file; ProjectError gives one sentence, and nothing is changed on disk."""
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise ProjectError(
                f"{path.name} has {size / 2**20:.0f} MB, more than any drawing; "
                f"project files have at most {LARGEST_FILE // 2**20} MB."
            )
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise ProjectError(f"There is no file {path}. Check the name and the folder.") from None
    except UnicodeDecodeError:
        raise ProjectError(
            f"{path.name} is not text, so no Stride project. Choose a .stride file."
        ) from None
    except IsADirectoryError:
        raise ProjectError(f"{path} is a folder. Choose a .stride file in it.") from None
    except OSError as error:
        raise ProjectError(
            f"{path} cannot be read: {error.strerror}. Check its name and the rights on it."
        ) from None
    return loads(text, path.name)


def save(project: Project, path: Path) -> None:
    """Write a project file so that at each instant either the old or the new one is whole."""
    write_whole(path, dumps(project))


def write_whole(path: Path, text: str) -> None:
    """Write a text file atomically: temporary file, fsync, rename; ProjectError if it cannot."""
    temporary = None
    try:
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", dir=path.parent, prefix=f".{path.name}.", delete=False
        ) as file:
            temporary = Path(file.name)
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            temporary.chmod(path.stat().st_mode & 0o777)
        else:
            temporary.chmod(0o666 & ~_umask())
        temporary.replace(path)
        temporary = None
    except OSError as error:
        raise ProjectError(
            f"{path} cannot be written: {error.strerror}. Choose another folder; "
            "what was there before is unchanged."
        ) from None
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def recovery_path(path: Path) -> Path:
    """Return where the recovery copy of a project file lies: beside it, with a ~ added."""
    return path.with_name(path.name + "~")
