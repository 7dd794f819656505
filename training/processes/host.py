"""The far end of a run on another machine: the training process there, fed through one line.

`host_line.py` sends this package, then a header and the run's folder, then commands. The
folder lies in a temporary place; whatever changes in it goes back between the events, so that at
any instant the folder at home is one from which the run can go on. When the line is cut, the run is
saved once more and the process ends.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import signal
import tarfile
import tempfile
import threading
from pathlib import Path
from queue import SimpleQueue
from typing import Any, BinaryIO, cast

from training.messages import Resume, Train, Try
from training.worker import Inbox, claim_stdout, prepare_environment, serve

#: What goes back, as patterns in the folder of a run.
MIRRORED = ("split.json", "checkpoints/*.pt", "predictions/*.npz")

#: The events behind which the folder at home must be whole.
_MARKS = (
    b'{"event":"checkpoint"',
    b'{"event":"epoch"',
    b'{"event":"stopped"',
    b'{"event":"done"',
    b'{"event":"failed"',
)

_CHUNK = 1 << 20


def main() -> int:
    """Serve the one run that comes through stdin; return 0 once it is over."""
    line = cast(BinaryIO, claim_stdout().detach())
    prepare_environment()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    header = json.loads(_read_line())
    with tempfile.TemporaryDirectory(prefix="stride-run-") as place:
        folder = Path(place) / header["name"]
        incoming = _Incoming(header["size"])
        with tarfile.open(fileobj=incoming, mode="r|") as archive:
            archive.extractall(folder, filter="data")
        incoming.readall()
        (folder / "checkpoints").mkdir(exist_ok=True)
        _keep_here(folder, header["home"])
        courier = Courier(folder, line)
        courier.frame({"ready": True})
        inbox = Inbox()
        signal.signal(signal.SIGTERM, lambda *_: inbox.end())
        threading.Thread(target=inbox.read, name="commands", daemon=True).start()
        job = inbox.jobs.get()
        if isinstance(job, tuple):
            command, control = job
            if isinstance(command, Resume):
                courier.frame({"cut": _cut_events(folder)})
            inbox.begin(folder)
            serve(_at(command, folder), control, courier)
        courier.close()
    return 0


def _at(command: Train | Resume | Try, folder: Path) -> Train | Resume | Try:
    """The command for the folder here, where the settings already say on how many devices."""
    changes: dict[str, Any] = {"run": str(folder)}
    if isinstance(command, Resume):
        changes |= {"devices": None, "nodes": None, "host": None}
    return command.model_copy(update=changes)


def _keep_here(folder: Path, home: str) -> None:
    """Have the run done on this machine, and its events tell the folder that it has at home."""
    file = folder / "settings.json"
    head = json.loads(file.read_text("utf-8"))
    head["home"] = home
    head["settings"]["host"] = ""
    file.write_text(json.dumps(head), "utf-8")


def _cut_events(folder: Path) -> int:
    """The size of the events at the last checkpoint: what lies behind is to be done again."""
    events, checkpoint = folder / "events.jsonl", folder / "checkpoints" / "last.pt"
    size = events.stat().st_size if events.exists() else 0
    if checkpoint.exists():
        import torch

        state = torch.load(checkpoint, map_location="cpu", weights_only=True, mmap=True)
        size = min(size, int(state["events_size"]))
    return size


class Courier:
    """Sends events and files home, in the order in which they came to be.

    It takes events as a stream does. A thread of its own sends, so that training does not wait for
    the line; of a file that changed again before it was sent, only the newest goes.
    """

    def __init__(self, folder: Path, line: BinaryIO) -> None:
        self._folder = folder
        self._line = line
        self._sent = self._looks()
        self._queue: SimpleQueue[bytes | tuple[str, BinaryIO] | None] = SimpleQueue()
        self._newest: dict[str, BinaryIO] = {}
        self._lock = threading.Lock()
        self._cut = False
        self._sender = threading.Thread(target=self._send, name="courier", daemon=True)
        self._sender.start()

    def write(self, text: str) -> int:
        """Send a line, and ahead of it what changed in the folder, where it tells of that."""
        if self._cut:
            raise BrokenPipeError("the line home is cut")
        data = text.encode()
        if data.startswith(_MARKS):
            self._mirror()
        self._queue.put(data)
        return len(text)

    def flush(self) -> None:
        """Nothing waits here but what the line itself holds up."""

    def close(self) -> None:
        """Send the rest and end."""
        self._queue.put(None)
        self._sender.join()

    def frame(self, what: dict[str, object]) -> None:
        """Send a line that is no event."""
        self._queue.put(json.dumps(what).encode() + b"\n")

    def _looks(self) -> dict[str, tuple[int, int, int]]:
        """By its place in the folder, how each file looks from outside."""
        found = {}
        for pattern in MIRRORED:
            for file in self._folder.glob(pattern):
                with contextlib.suppress(FileNotFoundError):  # another process dropped it just now
                    status = file.stat()
                    look = (status.st_ino, status.st_mtime_ns, status.st_size)
                    found[file.relative_to(self._folder).as_posix()] = look
        return found

    def _mirror(self) -> None:
        now = self._looks()
        for place in self._sent.keys() - now.keys():
            self.frame({"gone": place})
        for place, look in now.items():
            if self._sent.get(place) != look:
                with contextlib.suppress(FileNotFoundError):
                    # Opened now: a file that takes its place later is another one.
                    file = (self._folder / place).open("rb")
                    with self._lock:
                        self._newest[place] = file
                    self._queue.put((place, file))
        self._sent = now

    def _send(self) -> None:
        while (parcel := self._queue.get()) is not None:
            try:
                if isinstance(parcel, bytes):
                    self._line.write(parcel)
                else:
                    self._send_file(*parcel)
                self._line.flush()
            except OSError:
                self._cut = True
                return

    def _send_file(self, place: str, file: BinaryIO) -> None:
        with file:
            with self._lock:
                if self._newest.get(place) is not file:
                    return
                del self._newest[place]
            left = os.fstat(file.fileno()).st_size
            self._line.write(json.dumps({"file": place, "size": left}).encode() + b"\n")
            while chunk := file.read(_CHUNK):
                self._line.write(chunk)


class _Incoming(io.RawIOBase):
    """So many bytes of stdin, past every buffer, as what follows is for another reader.

    Ends the process where the line is cut before all have come.
    """

    def __init__(self, size: int) -> None:
        self._left = size

    def readable(self) -> bool:
        """Whether it can be read."""
        return True

    def readinto(self, place: Any) -> int:
        """Put the next bytes into `place`; return how many, 0 at the end."""
        part = os.read(0, min(len(place), self._left, _CHUNK)) if self._left else b""
        if self._left and not part:
            raise SystemExit("The line was cut before the run had come.")
        self._left -= len(part)
        place[: len(part)] = part
        return len(part)


def _read_line() -> bytes:
    parts = []
    while (byte := _Incoming(1).read(1)) != b"\n":
        parts.append(byte or b"")
    return b"".join(parts)
