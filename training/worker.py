"""The training process: `python -m training.worker`, commands in and events out.

stdout carries events and nothing else; whatever else is printed goes to stderr. When stdin closes,
whoever started the process is gone: the run is saved and the process ends.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
import traceback
from collections.abc import Iterator
from queue import SimpleQueue
from typing import TextIO

from training import lock
from training.control import Control
from training.errors import MessageError, NonFiniteLoss, RunError, TrainingError
from training.events import EventLog
from training.messages import Resume, Stop, Train, parse_command
from training.runs import Run, open_run

GRACE = 120.0  # seconds that a run without a parent has to save itself
LOCK_TRIES, LOCK_WAIT = 20, 0.05

Job = tuple[Train | Resume, Control]


def main() -> int:
    """Serve runs one after the other until stdin closes."""
    stream = _claim_stdout()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's to handle
    inbox = Inbox(stream)
    signal.signal(signal.SIGTERM, lambda *_: inbox.end())
    threading.Thread(target=inbox.read, name="commands", daemon=True).start()
    while (job := inbox.jobs.get()) is not None:
        command, control = job
        _serve(command, control, stream)
    return 0


class Inbox:
    """Reads commands in a thread of its own and hands each to the run that it is meant for."""

    def __init__(self, stream: TextIO) -> None:
        self.jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._newest = Control()
        self._stream = stream

    def read(self) -> None:
        """Pass on every line of stdin; at its end, stop the run under way."""
        for line in _stdin_lines():
            try:
                command = parse_command(line)
            except MessageError as error:
                _tell(error, self._stream)
                continue
            if isinstance(command, Train | Resume):
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
    stream = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
    os.dup2(2, 1)
    return stream


def _stdin_lines() -> Iterator[bytes]:
    """Lines of stdin, read without a lock that the end of the process would stumble over."""
    rest = b""
    while chunk := os.read(0, 65536):
        *lines, rest = (rest + chunk).split(b"\n")
        yield from (line for line in lines if line.strip())
    if rest.strip():
        yield rest


def _serve(command: Train | Resume, control: Control, stream: TextIO) -> None:
    """Carry out one run; the one place where any error becomes an event."""
    run: Run | None = None
    log = EventLog(None, stream)
    held = None
    try:
        run = open_run(command.run)
        held = _hold(run)
        log = EventLog(run.events_path, stream)
        _train(run, log, control, resume=isinstance(command, Resume))
    except Exception as error:  # noqa: BLE001 - whatever it is, the user gets a sentence
        traceback.print_exc(file=sys.stderr)
        _fail(error, run, log if held else EventLog(None, stream))
    finally:
        if held:
            held.close()


def _train(run: Run, log: EventLog, control: Control, *, resume: bool) -> None:
    from training.faults import explain_non_finite
    from training.loop import train

    if not resume and run.events_path.exists():
        raise RunError(f"Run {run.name} was started before.", "Resume it, or start a new run.")
    try:
        train(run, log, control, resume=resume)
    except NonFiniteLoss as bad:
        layer = None
        try:
            train(run, EventLog(None, None), Control(), resume=True, watch_step=bad.step)
        except NonFiniteLoss as seen:
            layer = seen.layer
        raise explain_non_finite(bad, layer, run.settings.lr) from None


def _hold(run: Run) -> object:
    ...
