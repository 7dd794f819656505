"""The training process: `python -m training.worker`, commands in and events out.

stdout carries events and nothing else; whatever else is printed goes to stderr. When stdin closes,
whoever started the process is gone: the run is saved and the process ends.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from queue import SimpleQueue
from typing import BinaryIO, TextIO

from training import lock
from training.control import Control
from training.errors import MessageError, NonFiniteLoss, RunError
from training.events import EventLog
from training.messages import Event, Failed, Resume, Stop, Train, Try, parse_command
from training.runs import Run, open_run
from training.tensorboard_log import TensorBoardLog

GRACE = 120.0  # seconds that a run without a parent has to save itself
LOCK_TRIES, LOCK_WAIT = 20, 0.05

# How long torch's threads spin for each other. Their default, made for a machine of their own,
# slows a small network fiftyfold once another program (the window, say) wants one of the cores.
SPIN_COUNT = "10000"

Job = tuple[Train | Resume | Try, Control]


def main() -> int:
    """Serve runs one after the other until stdin closes."""
    stream = _claim_stdout()
    os.environ.setdefault("GOMP_SPINCOUNT", SPIN_COUNT)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's to handle
    inbox = Inbox()
    signal.signal(signal.SIGTERM, lambda *_: inbox.end())
    threading.Thread(target=inbox.read, name="commands", daemon=True).start()
    with contextlib.suppress(ImportError):  # told of when a run needs it
        import training.loop  # noqa: F401 - a process started early is warm when a run comes
    while (job := inbox.jobs.get()) is not None:
        if isinstance(job, MessageError):
            EventLog(None, stream).tell(Failed(message=job.message, remedy=job.remedy))
        else:
            command, control = job
            _serve(command, control, stream)
    with contextlib.suppress(BrokenPipeError):
        stream.close()
    return 0


class Inbox:
    """Reads commands in a thread of its own and hands each to the run that it is meant for."""

    def __init__(self) -> None:
        self.jobs: SimpleQueue[Job | MessageError | None] = SimpleQueue()
        self._newest = Control()

    def read(self) -> None:
        """Pass on every line of stdin; at its end, stop the run under way."""
        for line in _stdin_lines():
            try:
                command = parse_command(line)
            except MessageError as error:
                self.jobs.put(error)
                continue
            if isinstance(command, Train | Resume | Try):
                self._newest = Control()
                self.jobs.put((command, self._newest))
            else:
                self._newest.put(command)
        self.end()
        time.sleep(GRACE)
        os._exit(1)  # a step that never ends would leave an orphan

    def end(self) -> None:
        """Stop the run under way and take no more."""
        self._newest.put(Stop())
        self.jobs.put(None)


def _claim_stdout() -> TextIO:
    """A private way out for events; file descriptor 1 then leads to stderr, even from C code."""
    descriptor = os.dup(1)
    os.dup2(2, 1)
    if hasattr(os, "register_at_fork"):
        # A reading process that outlives this one must not hold the stream of events open.
        os.register_at_fork(after_in_child=lambda: os.dup2(2, descriptor))
    return os.fdopen(descriptor, "w", encoding="utf-8", newline="\n")


def _stdin_lines() -> Iterator[bytes]:
    """Lines of stdin, read without a lock that the end of the process would stumble over."""
    rest = b""
    while chunk := os.read(0, 65536):
        *lines, rest = (rest + chunk).split(b"\n")
        yield from (line for line in lines if line.strip())
    if rest.strip():
        yield rest


def _serve(command: Train | Resume | Try, control: Control, stream: TextIO) -> None:
    """Carry out one run; the one place where any error becomes an event."""
    run: Run | None = None
    log = EventLog(None, stream)
    held: BinaryIO | None = None
    try:
        run = open_run(command.run)
        held = _hold(run)
        resume = isinstance(command, Resume)
        if not resume and run.events_path.exists():
            raise RunError(f"Run {run.name} was started before.", "Resume it, or start a new run.")
        log = EventLog(run.events_path, stream, _tensorboard(run))
        if isinstance(command, Try):
            from training.trials import try_out

            try_out(command.trial, run, log, control)
        else:
            _train(run, log, control, resume=resume)
    except Exception as error:  # whatever it is, the user gets a sentence
        traceback.print_exc(file=sys.stderr)
        event = _failure(error, run)
        try:
            log.write(event)
        except OSError:  # a full disk, perhaps the very fault that is told of
            log.tell(event)
    finally:
        if held:
            held.close()


def _tensorboard(run: Run) -> Callable[[Event], object] | None:
    """What writes the events for TensorBoard; None, and a word in the log, where it is missing."""
    try:
        return TensorBoardLog(run.path).take
    except ImportError as missing:
        print(f"No TensorBoard event files are written: {missing}.", file=sys.stderr)
        return None


def _train(run: Run, log: EventLog, control: Control, *, resume: bool) -> None:
    from training.faults import explain_non_finite
    from training.loop import train

    try:
        train(run, log, control, resume=resume)
    except NonFiniteLoss as bad:
        layer = None
        try:
            train(run, EventLog(None, None), Control(), resume=True, watch_step=bad.step)
        except NonFiniteLoss as seen:
            layer = seen.layer
        raise explain_non_finite(bad, layer, run.settings.lr) from None


def _hold(run: Run) -> BinaryIO:
    """The run's lock; raises RunError where another training process has it."""
    for _ in range(LOCK_TRIES):  # whoever lists runs holds it for a moment
        held = lock.hold(run.lock_path)
        if held is not None:
            return held
        time.sleep(LOCK_WAIT)
    raise RunError(
        f"Another training process works on run {run.name}.", "Wait for its end, or stop it."
    )


def _failure(error: Exception, run: Run | None) -> Failed:
    try:
        from training.faults import describe
    except ImportError as missing:
        return Failed(
            message=f"PyTorch cannot be loaded: {missing}.",
            remedy="Install torch for this machine, as https://pytorch.org shows.",
            run=str(run.path) if run else None,
        )
    return describe(error, run)


if __name__ == "__main__":
    sys.exit(main())
