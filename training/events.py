"""Where events go: to the run's own file first, then to whoever started the process."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from training.messages import Event


class Stream(Protocol):
    """What takes the lines of events: an open text file, or what behaves like one."""

    def write(self, text: str, /) -> int:
        """Take a line, newline included; raises BrokenPipeError where nobody reads any more."""
        ...

    def flush(self) -> None:
        """Hand on what was taken."""
        ...

    def close(self) -> None:
        """Take no more."""
        ...


class EventLog:
    """Writes each event as one line to the run's events.jsonl and to a stream.

    A reader that has gone away is no fault: the file still gets every event. `also` is given each
    event once it is in the file.
    """

    def __init__(
        self,
        path: Path | None,
        stream: Stream | None,
        also: Callable[[Event], object] | None = None,
    ) -> None:
        self._path = path
        self._stream = stream
        self._also = also

    @property
    def size(self) -> int:
        """How many bytes of events the file holds."""
        if self._path is None or not self._path.exists():
            return 0
        return self._path.stat().st_size

    def write(self, event: Event) -> None:
        """Append the event; raises OSError where the file cannot take it."""
        if self._path is not None:
            with self._path.open("ab") as file:
                file.write(event.line().encode())
        if self._also is not None:
            self._also(event)
        self.tell(event)

    def tell(self, event: Event) -> None:
        """Send the event to the stream alone, for when the file is what failed."""
        if self._stream is None:
            return
        try:
            self._stream.write(event.line())
            self._stream.flush()
        except (BrokenPipeError, ValueError):
            with contextlib.suppress(BrokenPipeError, ValueError):
                self._stream.close()
            self._stream = None

    def cut(self, size: int) -> None:
        """Drop what was written after a checkpoint, as those steps are done again."""
        if self._path is not None and self.size > size:
            os.truncate(self._path, size)
