"""A run on a machine that ssh reaches: this end of the line, where the run's folder has its home.

The training process here hands commands on and takes events and files in. Nothing of Stride has to
be there: this package travels first, then the folder of the run. What comes back is only ever put
where checkpoints and predictions of a run have their places. Needs no torch.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import shlex
import shutil
import subprocess
import tarfile
import tempfile
import threading
import zipfile
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import IO, Any, BinaryIO

from training.atomic import replace_file
from training.errors import MessageError, RunError
from training.events import EventLog
from training.messages import FINAL_EVENTS, Event, Resume, Stop, Train, Try, parse_event
from training.processes.client import describe_exit, resume_remedy
from training.processes.control import Control
from training.runs import Run
from training.settings import TrainingSettings

OPTIONS = ("-T", "-o", "BatchMode=yes", "-o", "ServerAliveInterval=15")
"""No terminal, no questions, and an end to a line on which nothing is heard any more."""

UNREACHED = 255
"""What ssh ends with when it is ssh itself that failed."""

#: What the other machine's Python does first: take this package, unpack it, and go on there.
_START = """
import io, os, sys, tempfile, zipfile
def take(count):
    parts = []
    while count:
        part = os.read(0, min(count, 1 << 20))
        if not part: sys.exit("The line was cut before the package had come.")
        parts.append(part); count -= len(part)
    return b"".join(parts)
with tempfile.TemporaryDirectory(prefix="stride-") as home:
    zipfile.ZipFile(io.BytesIO(take(int(take(12))))).extractall(home)
    sys.path.insert(0, home)
    from training.processes.host import main
    code = main()
sys.exit(code)
"""

#: What of a run's folder does not travel: what only this machine reads, or writes itself.
_STAYS = re.compile(r"log\.txt|worker\.lock|commands\.jsonl|events\.out\.tfevents.*|.*\.part")

#: What may come back.
_COMES = re.compile(r"split\.json|checkpoints/(last|best)\.pt|predictions/[a-z0-9-]+\.npz")

_CHUNK = 1 << 20
_ENDING = 20.0  # seconds


def connection_command(
    settings: TrainingSettings, environment: Mapping[str, str] = os.environ
) -> list[str]:
    """What connects to the settings' host and starts Python there.

    STRIDE_SSH in the environment stands for another ssh, or one with options of its own.
    """
    ssh = shlex.split(environment.get("STRIDE_SSH", "")) or ["ssh"]
    return [*ssh, *OPTIONS, settings.host, f"{settings.host_python} -c {shlex.quote(_START)}"]


def work_on_host(command: Train | Resume | Try, run: Run, log: EventLog, control: Control) -> None:
    """Carry out a run on the host that its settings name, and keep its folder here whole.

    Raises RunError where the host cannot be reached, or the line to it is lost.
    """
    host = run.settings.host
    process = subprocess.Popen(
        connection_command(run.settings),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,  # Ctrl+C in the terminal is not for it
    )
    assert process.stdin and process.stdout and process.stderr
    line = _Line(run, log, process.stdout)
    said = _LastLine(run.log_path, process.stderr)
    over = threading.Event()
    threading.Thread(
        target=_speak, args=(process.stdin, command, run, control, over), daemon=True
    ).start()
    try:
        with contextlib.suppress(EOFError):
            while line.last is None:
                line.take()
    finally:
        over.set()
        control.put(Stop())  # so that nobody waits for commands any more
        with contextlib.suppress(OSError):
            process.stdin.close()
        code = _end(process)
        last_words = said.wait()
        process.stdout.close()
    if line.last is not None:
        log.write(line.last)  # not before: who hears of the end may go on with the run at once
        return
    because = f": {last_words}" if last_words else "."
    if not line.ready and code == UNREACHED:
        raise RunError(
            f"{host} cannot be reached by ssh{because}",
            f"See that `ssh {host} true` works in a terminal and asks nothing.",
        )
    if not line.ready:
        raise RunError(
            f"Python on {host} cannot train{because}",
            f"Install torch, numpy, pillow, pydantic and platformdirs for "
            f"{run.settings.host_python} there, or set host_python to a Python that has them.",
        )
    if code <= 0 or code == UNREACHED:  # below 0: the ssh here was ended by a signal
        raise RunError(f"The line to {host} was lost{because}", resume_remedy(run))
    killed_by = code - 128 if code > 128 else None  # as a shell tells it
    who = f"The training process on {host}"
    raise RunError(describe_exit(code, killed_by, who=who), resume_remedy(run))


def _end(process: subprocess.Popen[bytes]) -> int:
    try:
        return process.wait(_ENDING)
    except subprocess.TimeoutExpired:
        process.kill()
        return process.wait()


# -- what goes there -----------------------------------------------------------------------------


def _speak(
    pipe: IO[bytes],
    command: Train | Resume | Try,
    run: Run,
    control: Control,
    over: threading.Event,
) -> None:
    """Send the package, the run's folder and its command; then whatever the run is told."""
    with contextlib.suppress(OSError, ValueError):  # it has ended, as is seen at the other pipe
        package = _package()
        pipe.write(f"{len(package):012d}".encode() + package)
        with tempfile.TemporaryFile() as folder:
            _pack(run, folder)
            header = {"name": run.name, "home": str(run.path), "size": folder.tell()}
            pipe.write(json.dumps(header).encode() + b"\n")
            folder.seek(0)
            shutil.copyfileobj(folder, pipe, _CHUNK)
        pipe.write(command.line().encode())
        pipe.flush()
        while True:
            order = control.take()
            if over.is_set():
                return
            pipe.write(order.line().encode())
            pipe.flush()


def _package() -> bytes:
    """This package as an archive, so that both ends are of one version."""
    home = Path(__file__).resolve().parents[1]
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(home.rglob("*")):
            if file.suffix in (".py", ".npz"):
                archive.write(file, Path("training") / file.relative_to(home))
    return content.getvalue()


def _pack(run: Run, out: IO[bytes]) -> None:
    """Write the run's folder as an archive, with the settings that it is to go on with."""
    head = json.loads((run.path / "settings.json").read_text("utf-8"))
    head["settings"] = run.settings.model_dump(mode="json")
    with tarfile.open(fileobj=out, mode="w") as archive:
        for file in sorted(run.path.rglob("*")):
            place = file.relative_to(run.path).as_posix()
            if place == "settings.json":
                text = json.dumps(head).encode()
                entry = tarfile.TarInfo(place)
                entry.size = len(text)
                archive.addfile(entry, io.BytesIO(text))
            elif file.is_file() and not _STAYS.fullmatch(place):
                archive.add(file, place)


# -- what comes back -----------------------------------------------------------------------------


class _Line:
    """Takes events and files in; `ready` once the other end works.

    The event that ends the run is kept as `last`, and not told.
    """

    def __init__(self, run: Run, log: EventLog, pipe: IO[bytes]) -> None:
        self._run, self._log, self._pipe = run, log, pipe
        self.ready = False
        self.last: Event | None = None

    def take(self) -> None:
        """The next event or file; raises EOFError where the line is cut, even within a file."""
        text = self._pipe.readline()
        if not text.endswith(b"\n"):
            raise EOFError
        if not self.ready:
            self.ready = _frame_of(text) == {"ready": True}
            return  # whatever else a shell says as it starts
        if text.startswith(b'{"event"'):
            event = parse_event(text)
            if isinstance(event, FINAL_EVENTS):
                self.last = event
            else:
                self._log.write(event)
            return
        match _frame_of(text):
            case {"cut": int(size)}:
                self._log.cut(size)
            case {"gone": str(place)}:
                self._path(place).unlink(missing_ok=True)
            case {"file": str(place), "size": int(size)}:
                path = self._path(place)
                path.parent.mkdir(exist_ok=True)
                replace_file(path, partial(self._copy, size))
            case _:
                raise MessageError(f"The host sent what is no event: {text[:80]!r}.")

    def _path(self, place: str) -> Path:
        """Where a file of the host belongs; nothing else is ever written at its word."""
        if not _COMES.fullmatch(place):
            raise MessageError(f"The host sent a file that no run has: {place!r}.")
        return self._run.path / place

    def _copy(self, size: int, out: BinaryIO) -> None:
        while size:
            chunk = self._pipe.read(min(size, _CHUNK))
            if not chunk:
                raise EOFError
            out.write(chunk)
            size -= len(chunk)


def _frame_of(text: bytes) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return None


class _LastLine:
    """Keeps what a process says in a log, and remembers its last line."""

    def __init__(self, log: Path, pipe: IO[bytes]) -> None:
        self._last = ""
        self._thread = threading.Thread(target=self._read, args=(log, pipe), daemon=True)
        self._thread.start()

    def wait(self) -> str:
        """The last line, once the process has said all."""
        self._thread.join(_ENDING)
        return self._last.rstrip(".") + "." if self._last else ""

    def _read(self, log: Path, pipe: IO[bytes]) -> None:
        with pipe, log.open("ab", buffering=0) as file:
            for line in pipe:
                file.write(line)
                self._last = line.decode("utf-8", "replace").strip() or self._last
