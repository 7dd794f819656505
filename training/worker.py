"""The training process: `python -m training.worker`, commands in and events out.

stdout carries events and nothing else; whatever else is printed goes to stderr. When stdin closes,
whoever started the process is gone: the run is saved and the process ends, unless it was told to
detach. A run under way also takes commands from the mailbox in its folder.
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
from io import TextIOWrapper
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING, BinaryIO

from training.errors import MessageError, NonFiniteLoss, RunError
from training.events import EventLog, Stream
from training.messages import Detach, Event, Failed, Resume, Stop, Train, Try, parse_command
from training.processes import lock
from training.processes.client import LIBRARIES
from training.processes.control import Control
from training.processes.mailbox import Mailbox, empty_mailbox
from training.runs import Run, on_machines, open_run
from training.watching.tensorboard_log import TensorBoardLog

if TYPE_CHECKING:
    from training.processes.team import Team

GRACE = 120.0  # seconds that a run without a parent has to save itself
LOCK_TRIES, LOCK_WAIT = 20, 0.05

Job = tuple[Train | Resume | Try, Control]


def main() -> int:
    """Serve runs one after the other until stdin closes."""
    stream = claim_stdout()
    prepare_environment()
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
            inbox.begin(Path(command.run))
            serve(command, control, stream)
    with contextlib.suppress(BrokenPipeError):
        stream.close()
    return 0


def prepare_environment() -> None:
    """Set what libraries below torch read when they begin, unless the user has."""
    for name, value in LIBRARIES.items():
        os.environ.setdefault(name, value)


class Inbox:
    """Reads commands in a thread of its own and hands each to the run that it is meant for."""

    def __init__(self) -> None:
        self.jobs: SimpleQueue[Job | MessageError | None] = SimpleQueue()
        self._controls = [Control()]
        self._run: Path | None = None
        self._detached = False

    def begin(self, run: Path) -> None:
        """Tell which run is served from now on."""
        self._run = run
        if self._detached:
            _print_to(run)

    def read(self) -> None:
        """Pass on every line of stdin; at its end, stop the run under way if it is attached."""
        for line in _stdin_lines():
            try:
                command = parse_command(line)
            except MessageError as error:
                self.jobs.put(error)
                continue
            if isinstance(command, Train | Resume | Try):
                self._controls.append(Control())
                self.jobs.put((command, self._controls[-1]))
            elif isinstance(command, Detach):
                self._detach()
            else:
                self._controls[-1].put(command)
        if self._detached:
            self.jobs.put(None)
            return
        self.end()
        time.sleep(GRACE)
        os._exit(1)  # a step that never ends would leave an orphan

    def end(self) -> None:
        """Stop the run under way, and those that wait once they begin; take no more."""
        for control in self._controls:
            control.put(Stop())
        self.jobs.put(None)

    def _detach(self) -> None:
        """Let neither the end of the parent nor that of its terminal end this process."""
        self._detached = True
        if hasattr(os, "setsid"):
            with contextlib.suppress(PermissionError):  # it leads a session already
                os.setsid()
        if self._run is not None:
            _print_to(self._run)


def run_of(command: Train | Resume | Try) -> Run:
    """The run that a command is about; raises RunError where its folder holds none."""
    run = open_run(command.run)
    if isinstance(command, Resume):
        wanted = {"devices": command.devices, "nodes": command.nodes, "host": command.host}
        return on_machines(run, wanted)
    return run


def claim_stdout() -> TextIOWrapper:
    """A private way out for events; file descriptor 1 then leads to stderr, even from C code."""
    descriptor = os.dup(1)
    os.dup2(2, 1)
    if hasattr(os, "register_at_fork"):
        # A reading process that outlives this one must not hold the stream of events open.
        os.register_at_fork(after_in_child=lambda: os.dup2(2, descriptor))
    return os.fdopen(descriptor, "w", encoding="utf-8", newline="\n")


def _print_to(run: Path) -> None:
    """Have whatever is printed from now on in the run's log: nobody reads the pipe any more."""
    with contextlib.suppress(OSError), (run / "log.txt").open("ab") as log:
        os.dup2(log.fileno(), 1)
        os.dup2(log.fileno(), 2)


def _stdin_lines() -> Iterator[bytes]:
    """Lines of stdin, read without a lock that the end of the process would stumble over."""
    rest = b""
    while chunk := os.read(0, 65536):
        *lines, rest = (rest + chunk).split(b"\n")
        yield from (line for line in lines if line.strip())
    if rest.strip():
        yield rest


def serve(command: Train | Resume | Try, control: Control, stream: Stream) -> None:
    """Carry out one run; the one place where any error becomes an event."""
    run: Run | None = None
    log = EventLog(None, stream)
    held: BinaryIO | None = None
    try:
        run = run_of(command)
        held = _hold(run)
        resume = isinstance(command, Resume)
        if not resume and run.events_path.exists():
            raise RunError(f"Run {run.name} was started before.", "Resume it, or start a new run.")
        log = EventLog(run.events_path, stream, tensorboard_of(run))
        with Mailbox(run, control.put):
            if run.settings.host:
                from training.processes.host_line import work_on_host

                work_on_host(command, run, log, control)
            elif isinstance(command, Try):
                from training.trials import try_out

                try_out(command.trial, run, log, control)
            else:
                train_run(run, log, control, resume=resume)
    except Exception as error:  # whatever it is, the user gets a sentence
        traceback.print_exc(file=sys.stderr)
        event = failure_of(error, run)
        try:
            log.write(event)
        except OSError:  # a full disk, perhaps the very fault that is told of
            log.tell(event)
    finally:
        if held:
            held.close()


def tensorboard_of(run: Run) -> Callable[[Event], object] | None:
    """What writes the events for TensorBoard; None, and a word in the log, where it is missing."""
    try:
        return TensorBoardLog(run.path).take
    except ImportError as missing:
        print(f"No TensorBoard event files are written: {missing}.", file=sys.stderr)
        return None


def train_run(
    run: Run, log: EventLog, control: Control, *, resume: bool, team: Team | None = None
) -> None:
    """Train; where a loss is no number, look again for the layer. Raises TrainingError.

    Where memory ran out, a batch size that fits is looked for.
    A run on several devices is handed to processes of their own, which each come here in a `team`.
    """
    from training.faults import explain_non_finite, is_out_of_memory
    from training.fitting import explain_out_of_memory
    from training.loop import train
    from training.network_file import NetworkFile

    if team is None and run.settings.devices * run.settings.nodes > 1:
        from training.processes.rank_processes import train_on_ranks

        train_on_ranks(run, log, control, resume=resume)
        return
    try:
        train(run, log, control, resume=resume, team=team)
        return
    except NonFiniteLoss as bad:
        layer = None
        again = EventLog(None, None)
        try:
            train(run, again, Control(), resume=True, watch_step=bad.step, team=team)
        except NonFiniteLoss as seen:
            layer = seen.layer
        raise explain_non_finite(bad, layer, run.learning_rate()) from None
    except Exception as error:
        if team is not None or not is_out_of_memory(error):
            raise
        traceback.print_exc(file=sys.stderr)
        layer = NetworkFile.of(run).layer_of(error)
    # Not before here: as long as the error was held, it held all that the network had computed.
    raise explain_out_of_memory(run, layer)


def _hold(run: Run) -> BinaryIO:
    """The run's lock; raises RunError where another training process has it."""
    for _ in range(LOCK_TRIES):  # whoever lists runs holds it for a moment
        held = lock.hold(run.lock_path)
        if held is not None:
            empty_mailbox(run)  # before the name is there: what comes later is for this one
            lock.sign(held)
            return held
        time.sleep(LOCK_WAIT)
    raise RunError(
        f"Another training process works on run {run.name}.", "Wait for its end, or stop it."
    )


def failure_of(error: Exception, run: Run | None) -> Failed:
    """The event that tells of an error, even of one that comes of a missing torch or folder."""
    if run is not None and not run.exists:
        return Failed(
            message=f"The folder of run {run.name} is gone: it was deleted or moved.",
            remedy="Bring it back and resume the run, or train again.",
            run=run.told,
        )
    try:
        from training.faults import describe
    except ImportError as missing:
        return Failed(
            message=f"PyTorch cannot be loaded: {missing}.",
            remedy="Install torch for this machine, as https://pytorch.org shows.",
            run=run.told if run else None,
        )
    return describe(error, run)


if __name__ == "__main__":
    sys.exit(main())
