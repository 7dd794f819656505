"""The lines of a file that another process is still writing."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

BLOCK = 65536
"""Bytes that are read at once on the way back to the last end of a line."""


def lines_from_end(path: Path) -> Iterator[bytes]:
    """The whole lines of a file without their ends, from the last on. May raise OSError."""
    with path.open("rb") as file:
        start, rest = file.seek(0, os.SEEK_END), b""
        is_last = True
        while start:
            end, start = start, max(start - BLOCK, 0)
            file.seek(start)
            rest, *lines = (file.read(end - start) + rest).split(b"\n")
            yield from reversed(lines[:-1] if is_last else lines)  # the last is still being written
            is_last &= not lines
        if not is_last:
            yield rest


class LineFile:
    """Reads on from where it was: whole lines alone, from the beginning where the file is new."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._place = 0

    def skip(self) -> None:
        """Leave out all whole lines that are there. May raise OSError."""
        try:
            with self._path.open("rb") as file:
                end = file.seek(0, os.SEEK_END)
                while end:
                    start = max(end - BLOCK, 0)
                    file.seek(start)
                    found = file.read(end - start).rfind(b"\n")
                    if found >= 0:
                        self._place = start + found + 1
                        return
                    end = start
        except FileNotFoundError:
            self._place = 0

    def new(self) -> list[bytes]:
        """The lines that have come since; none where there is no file. May raise OSError."""
        try:
            size = self._path.stat().st_size
            if size == self._place:
                return []
            with self._path.open("rb") as file:
                file.seek(min(self._place, size))  # it may have been cut back to a checkpoint
                self._place = file.tell()
                whole, newline, _ = file.read().rpartition(b"\n")
        except FileNotFoundError:
            self._place = 0
            return []
        if not newline:
            return []
        self._place += len(whole) + 1
        return whole.split(b"\n")
