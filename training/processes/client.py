"""The other end of the training process for whoever has a plain pipe. Needs no torch, no Qt.

    with TrainingProcess(run) as process:
        for event in process.events():
            ...

Within the `with`, Ctrl+C asks the run to save itself and stop; its last events still come.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import FrameType, TracebackType
from typing import Any, Literal, Self

from training.errors import MessageError
from training.messages import (
    FINAL_EVENTS,
    Command,
    Continue,
    Event,
    Failed,
    Pause,
    Resume,
    SetLearningRate,
    Stop,
    Train,
    Try,
    parse_event,
)
from training.processes.line_file import lines_from_end
from training.runs import Run

#: What starts the training process; a window starts the same with QProcess.
WORKER = (sys.executable, "-P", "-m", "training.worker")
_Handler = Callable[[int, FrameType | None], Any] | int | signal.Handlers | None
CHECKPOINT = b'{"event":"checkpoint"'
GRACE = 60.0  # seconds that a process has to save its run once stdin is closed


#: What libraries below torch read once a process, when they begin, and what they are to find there.
LIBRARIES = {
    # How long torch's threads spin for each other. Their default, made for a machine of their own,
    # slows a small network fiftyfold once another program (the window, say) wants one of the cores.
    "GOMP_SPINCOUNT": "10000",
    # Has torch ask Linux for large pages for its large tensors. A batch of photographs is new
    # memory at each step, and fetching it by 4 KB takes longer than what is computed there.
    "THP_MEM_ALLOC_ENABLE": "1",
    # What cuBLAS needs to be deterministic, at the price of 32 MB of a GPU. The process may serve
    # other runs before the one that wants it.
    "CUBLAS_WORKSPACE_CONFIG": ":4096:8",
}


def worker_environment() -> dict[str, str]:
    """The environment in which a process that trains finds this very package, and all it needs."""
    home = str(Path(__file__).resolve().parents[2])
    rest = os.environ.get("PYTHONPATH", "")
    found = {"PYTHONPATH": os.pathsep.join(filter(None, (home, rest)))}
    return {**LIBRARIES, **os.environ, **found}


class TrainingProcess:
    """A training process at work on one run."""

    def __init__(
        self,
        run: Run,
        *,
        resume: bool = False,
        trial: Literal["lr-find", "overfit"] | None = None,
        worker: Sequence[str] = WORKER,
    ) -> None:
        self.run = run
        self._handler: _Handler = None
        self._log = run.log_path.open("ab")
        self._process = subprocess.Popen(
            worker,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            env=worker_environment(),
        )
        path = str(run.path)
        if trial is not None:
            self._send(Try(run=path, trial=trial))
        else:
            self._send(resuming(run) if resume else Train(run=path))

    @property
    def pid(self) -> int:
        """The process's number."""
        return self._process.pid

    def events(self) -> Iterator[Event]:
        """Each event as it comes, up to the last: done, stopped or failed.

        A process that ends without one gives a `failed` event with the reason as a sentence.
        """
        while True:
            line = self._read()
            if not line:
                yield self._unexpected_end()
                return
            event = parse_event(line)
            yield event
            if isinstance(event, FINAL_EVENTS):
                return

    def pause(self) -> None:
        """Ask the run to save itself and wait."""
        self._send(Pause())

    def proceed(self) -> None:
        """Ask a paused run to go on."""
        self._send(Continue())

    def stop(self, when: Literal["now", "epoch"] = "now") -> None:
        """Ask the run to save itself and end, now or after the epoch under way."""
        self._send(Stop(when=when))

    def set_learning_rate(self, lr: float) -> None:
        """Ask the run to go on with another learning rate."""
        self._send(SetLearningRate(lr=lr))

    def close(self) -> None:
        """End the process: it saves a run that is under way first; one that hangs is killed."""
        assert self._process.stdin is not None and self._process.stdout is not None
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.close()
        try:
            self._process.wait(GRACE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()
        self._log.close()

    def __enter__(self) -> Self:
        if threading.current_thread() is threading.main_thread():
            self._handler = signal.signal(signal.SIGINT, self._interrupted)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()
        self._restore_handler()

    def _interrupted(self, number: int, frame: FrameType | None) -> None:
        """The first Ctrl+C saves and stops the run; a second one interrupts as ever."""
        self._restore_handler()
        self.stop()

    def _restore_handler(self) -> None:
        if self._handler is not None:
            signal.signal(signal.SIGINT, self._handler)
            self._handler = None

    def _send(self, command: Command) -> None:
        assert self._process.stdin is not None
        with contextlib.suppress(BrokenPipeError):  # it has ended; events() tells how
            # Past the buffer, as a signal may come while another command is being written.
            os.write(self._process.stdin.fileno(), command.line().encode())

    def _read(self) -> bytes:
        assert self._process.stdout is not None
        return self._process.stdout.readline()

    def _unexpected_end(self) -> Failed:
        code = self._process.wait()
        killed_by = -code if code < 0 else None
        return Failed(
            message=describe_exit(None if code < 0 else code, killed_by),
            remedy=resume_remedy(self.run),
            run=str(self.run.path),
        )


def resuming(run: Run) -> Resume:
    """The command to go on with a run on the machines that its settings name."""
    wanted = run.settings
    return Resume(run=str(run.path), devices=wanted.devices, nodes=wanted.nodes, host=wanted.host)


def describe_exit(
    code: int | None, killed_by: int | None = None, *, who: str = "The training process"
) -> str:
    """How a training process ended, as a sentence: by its exit code or by a signal's number."""
    if killed_by is not None:
        try:
            name = signal.Signals(killed_by).name
        except ValueError:
            name = f"signal {killed_by}"
        why = {
            "SIGKILL": "was killed (signal 9), by a person or because memory ran out: then a "
            "smaller batch size helps",
            "SIGTERM": "was asked to end (signal 15)",
            "SIGSEGV": "crashed in native code (signal 11, segmentation fault)",
            "SIGABRT": f"gave up in native code (signal {killed_by}, SIGABRT)",
            "SIGBUS": f"lost a file or memory it was reading (signal {killed_by}, SIGBUS)",
        }.get(name, f"was ended by signal {killed_by} ({name})")
        return f"{who} {why}."
    if code == 0:
        return f"{who} ended before the run was complete."
    if code is None:
        return f"{who} ended, and the system does not say why."
    return f"{who} ended with an error (exit code {code})."


def resume_remedy(run: Run) -> str:
    """What to do after an unexpected end: from where the run can go on."""
    if not run.exists:
        return f"The folder of run {run.name} is gone: bring it back and resume, or train again."
    if not run.last_checkpoint.exists():
        return f"Nothing was saved yet; start again. The log is {run.log_path}."
    try:
        step = _saved_step(run)
    except OSError:
        return f"Resume the run {run.name}: it goes on from its last checkpoint."
    return f"Resume the run {run.name}: it goes on from step {step:,}."


def _saved_step(run: Run) -> int:
    """The step of the newest checkpoint that the events tell of, which stands near their end."""
    for line in lines_from_end(run.events_path):
        if line.startswith(CHECKPOINT):
            with contextlib.suppress(MessageError):
                return int(parse_event(line).step)  # type: ignore[union-attr]
    return 0
