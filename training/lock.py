"""One training process a run: a file lock that the system frees when its holder dies."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import BinaryIO

if sys.platform == "win32":
    import msvcrt

    def _lock(file: BinaryIO) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: BinaryIO) -> None:
        # Not flock: that lock would live on in the reading processes forked from its holder.
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def hold(path: Path) -> BinaryIO | None:
    """The locked file, to be kept open as long as the lock is wanted; None if another holds it.

    Raises OSError where the file cannot be made.
    """
    file = path.open("ab")
    try:
        _lock(file)
    except OSError:
        file.close()
        return None
    return file


def is_held(path: Path) -> bool:
    """Whether a living process holds the lock."""
    if not path.exists():
        return False
    try:
        file = hold(path)
    except OSError:  # a run in a folder that we may not write: nobody trains there
        return False
    if file is None:
        return True
    file.close()
    return False
