"""One training process a run: a file lock that the system frees when its holder dies.

The file says who holds it, so that a process which nobody started here can still be ended.
"""

from __future__ import annotations

import os
import platform
import signal
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

if sys.platform == "win32":
    import msvcrt

    FAR = 1 << 30
    """Where the lock is: behind all text, as a locked byte cannot be read there."""

    def _lock(file: BinaryIO) -> None:
        os.lseek(file.fileno(), FAR, os.SEEK_SET)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: BinaryIO) -> None:
        # Not flock: that lock would live on in the reading processes forked from its holder.
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


@dataclass(frozen=True)
class Holder:
    """The process that holds a lock: its number, and the name of its machine."""

    pid: int
    host: str

    @property
    def is_here(self) -> bool:
        """Whether the process runs on this machine."""
        return self.host == platform.node()

    def kill(self) -> None:
        """End the process at once; raises OSError where that is not allowed."""
        # Windows knows no SIGKILL; its SIGTERM ends a process just as surely.
        os.kill(self.pid, getattr(signal, "SIGKILL", signal.SIGTERM))


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


def sign(file: BinaryIO) -> None:
    """Write into a locked file who holds it; raises OSError where the disk refuses."""
    file.truncate(0)
    file.write(f"{os.getpid()} {platform.node()}\n".encode())
    file.flush()


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


def holder(path: Path) -> Holder | None:
    """Who holds the lock; None where nobody does, or an older Stride that did not sign."""
    if not is_held(path):
        return None
    try:
        pid, _, host = path.read_text("utf-8").strip().partition(" ")
        return Holder(int(pid), host)
    except (OSError, ValueError):
        return None
