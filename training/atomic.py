"""Files that are either the old one or the new one, whole, whatever happens while writing."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO


def replace_file(path: Path, write: Callable[[BinaryIO], object], *, durable: bool = True) -> None:
    """Put what `write` writes in the place of `path`: temporary file, fsync, rename.

    What is not `durable` may be lost with the power of the machine, and nothing waits for the disk.
    Raises OSError where the disk refuses; the old file is then untouched.
    """
    part = path.with_name(path.name + ".part")
    try:
        with part.open("wb") as file:
            write(file)
            file.flush()
            if durable:
                os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    if durable:
        _sync_folder(path.parent)


def copy_file(source: Path, path: Path) -> None:
    """Put a copy of `source` in the place of `path`, in the same way."""
    with source.open("rb") as file:
        replace_file(path, lambda out: shutil.copyfileobj(file, out))


def _sync_folder(folder: Path) -> None:
    """Make the rename itself durable; Windows neither needs nor allows it."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
