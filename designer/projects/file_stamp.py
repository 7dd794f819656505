"""What a file held when it was last read or written, so that a change by others is noticed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from graph.project import LARGEST_FILE


@dataclass(frozen=True, slots=True)
class FileStamp:
    """Time of change in nanoseconds, size in bytes, and a digest of the text.

    Two stamps are of the same content if their digests are equal; time and size only spare the
    reading. Line ends do not count, as some systems write others.
    """

    modified: int
    size: int
    digest: bytes

    @classmethod
    def of(cls, path: Path, before: FileStamp | None = None) -> FileStamp:
        """Return a file's stamp, reading the file only if time or size are not those of `before`.

        Raises OSError if it cannot be read; FileNotFoundError if there is none.
        """
        found = path.stat()
        when, size = found.st_mtime_ns, found.st_size
        if before is not None and (when, size) == (before.modified, before.size):
            return before
        digest = b"" if size > LARGEST_FILE else digest_of(path.read_bytes())
        return cls(when, size, digest)

    @classmethod
    def of_text(cls, text: str) -> FileStamp:
        """Return the stamp of a text that was just written; time and size are looked up later."""
        return cls(0, -1, digest_of(text.encode("utf-8")))


def stamp_of(path: Path | None) -> FileStamp | None:
    """Return a file's stamp; None if there is no file, or none that can be read."""
    try:
        return FileStamp.of(path) if path is not None else None
    except OSError:
        return None


def digest_of(content: bytes) -> bytes:
    """Return a digest of a file's content, whatever its line ends."""
    return hashlib.sha256(content.replace(b"\r\n", b"\n")).digest()
