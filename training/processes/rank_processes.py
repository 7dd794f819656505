"""Starts the processes that train one run together, and stands between them and the outside.

The training process is none of them: it hands commands on to the first and its events back, and
where one of them dies it ends the others and says what happened. Needs no torch to join.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from time import monotonic
from types import TracebackType
from typing import IO, Self

from training.errors import MessageError, RunError, SettingsError, TrainingError
from training.events import EventLog
from training.messages import Done, Event, Failed, Resume, Stop, Stopped, Train, parse_event
from training.processes.client import describe_exit, resume_remedy, resuming, worker_environment
from training.processes.control import Control, Order
from training.runs import Run
from training.settings import TrainingSettings

RANK = (sys.executable, "-P", "-m", "training.processes.rank")

AFTERMATH = 5.0
"""Seconds in which the others may say what went wrong once something did."""

FAREWELL = 60.0
"""Seconds that all have to end once the run is over."""

_ABORTED = -6  # what torch's own watchdogs end a process with, after another one died


@dataclass(frozen=True)
class _Told:
    rank: int
    event: Event


@dataclass(frozen=True)
class _Ended:
    rank: int
    code: int


def train_on_ranks(run: Run, log: EventLog, control: Control, *, resume: bool) -> None:
    """Carry out a run on the devices that its settings ask for.

    The first process writes the run's folder; `log` only tells its events. Raises TrainingError.
    """
    from training.device import check_devices

    settings = run.settings
    check_devices(settings.device, settings.devices)
    command = resuming(run) if resume else Train(run=str(run.path))
    with (
        meeting_place(settings, os.environ) as meeting,
        run.log_path.open("ab") as errors,
        RankProcesses(settings, meeting, errors=errors) as ranks,
    ):
        ranks.send(command, *range(settings.devices))
        ranks.attend(control, log, run)


def join(settings: TrainingSettings) -> None:
    """Train with a run of another machine, on this machine's devices, to its end.

    The environment says where the first machine is and which one this is, as for torchrun.
    Raises TrainingError.
    """
    node = node_rank(os.environ)
    with (
        meeting_place(settings, os.environ) as meeting,
        RankProcesses(settings, meeting, node=node) as ranks,
    ):
        ranks.send(Train(run=""), *range(settings.devices))
        ranks.attend(Control(), EventLog(None, None), None)


def node_rank(environment: Mapping[str, str]) -> int:
    """Which machine this is: NODE_RANK, or GROUP_RANK as torchrun says it; else the first."""
    text = environment.get("NODE_RANK") or environment.get("GROUP_RANK") or "0"
    if not text.isdecimal():
        raise SettingsError(f"NODE_RANK cannot be {text!r}.", "Set it to 0, 1, 2 … by machine.")
    return int(text)


@contextlib.contextmanager
def meeting_place(settings: TrainingSettings, environment: Mapping[str, str]) -> Iterator[str]:
    """Where the processes find each other: a file on one machine, else the first one's address."""
    if settings.nodes == 1:
        with tempfile.TemporaryDirectory(prefix="stride-") as folder:
            yield (Path(folder) / "meeting").as_uri()
    else:
        yield first_machine(settings, environment)


def first_machine(settings: TrainingSettings, environment: Mapping[str, str]) -> str:
    """Where the first of several machines is, as a URL; raises SettingsError where none is told."""
    node = node_rank(environment)
    if node >= settings.nodes:
        raise SettingsError(
            f"NODE_RANK is {node}, but there are {settings.nodes} machines, counted from 0.",
            "Set nodes to their number, and NODE_RANK to another on each.",
        )
    address, port = environment.get("MASTER_ADDR", ""), environment.get("MASTER_PORT", "29500")
    if not address:
        raise SettingsError(
            f"nodes is {settings.nodes}, but MASTER_ADDR does not say where the first machine is.",
            "Set MASTER_ADDR and MASTER_PORT alike on all machines, and NODE_RANK on each.",
        )
    return f"tcp://{address}:{port}"


class RankProcesses:
    """The processes of this machine, which end with this one however that ends."""

    def __init__(
        self,
        settings: TrainingSettings,
        meeting: str,
        *,
        node: int = 0,
        errors: IO[bytes] | None = None,
    ) -> None:
        self._settings = settings
        self._first = node * settings.devices
        self._size = settings.devices * settings.nodes
        self._happenings: SimpleQueue[_Told | _Ended | Order] = SimpleQueue()
        self._over = False
        command = (*RANK, meeting, *(("joins",) if node else ()))
        self._processes: list[subprocess.Popen[bytes]] = []
        for local in range(settings.devices):
            place = {
                "RANK": str(self._first + local),
                "WORLD_SIZE": str(self._size),
                "LOCAL_RANK": str(local),
                "LOCAL_WORLD_SIZE": str(settings.devices),
            }
            process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                env={**worker_environment(), **place},
                # The terminal's Ctrl+C and its end are for whoever started the run to handle.
                start_new_session=True,
            )
            self._processes.append(process)
            threading.Thread(target=self._listen, args=(local,), daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._end()

    def _end(self) -> None:
        """Leave no process behind."""
        self._over = True
        for process in self._processes:
            if process.poll() is None:
                process.kill()
            process.wait()
            assert process.stdin is not None
            with contextlib.suppress(BrokenPipeError):
                process.stdin.close()

    def send(self, command: Train | Resume | Order, *locals_: int) -> None:
        """Hand a command to some of the processes, by their number on this machine."""
        for local in locals_:
            pipe = self._processes[local].stdin
            assert pipe is not None
            with contextlib.suppress(BrokenPipeError):  # it has ended, which is told otherwise
                pipe.write(command.line().encode())
                pipe.flush()

    def attend(self, control: Control, log: EventLog, run: Run | None) -> None:
        """Pass commands in and events out until all have ended. Raises TrainingError."""
        threading.Thread(target=self._forward, args=(control,), daemon=True).start()
        failures: dict[int, Failed] = {}
        ended: list[_Ended] = []
        began, last = run is None, None
        deadline: float | None = None
        try:
            while len(ended) < len(self._processes):
                try:
                    left = None if deadline is None else max(0.0, deadline - monotonic())
                    happening = self._happenings.get(timeout=left)
                except Empty:
                    break
                match happening:
                    case _Told(rank, Failed() as failure):
                        failures[rank] = failure
                    case _Told(event=Done() | Stopped() as event):
                        last = event
                    case _Told(event=event):
                        log.tell(event)
                        began = True
                    case _Ended():
                        ended.append(happening)
                    case Stop() if not began and self._settings.nodes > 1:
                        raise RunError(
                            "The run was stopped while it waited for the other machines.",
                            "Start them too, then resume it.",
                        )
                    case _ if run is not None:
                        self.send(happening, 0)
                if deadline is None and (failures or any(one.code for one in ended)):
                    deadline = monotonic() + AFTERMATH
                elif deadline is None and last is not None:
                    deadline = monotonic() + FAREWELL
        finally:
            self._over = True
            control.put(Stop())  # so that nobody waits for commands any more
            self._end()
        bad = bool(failures) or any(one.code for one in ended)
        if last is None and (bad or run is not None):
            raise self._reason(failures, ended, run)
        if last is not None:
            log.tell(last)  # not before: who hears of the end may go on with the run at once

    def _reason(
        self, failures: dict[int, Failed], ended: list[_Ended], run: Run | None
    ) -> TrainingError:
        """Why the run did not come to its end: the cause, and not what followed from it."""
        remedy = resume_remedy(run) if run else "See what the first machine says."
        killed = [one for one in ended if one.code < 0 and one.code != _ABORTED]
        if killed:
            return RunError(self._sentence(killed[0]), remedy)
        if failures:
            told = failures[min(failures)]
            return TrainingError(told.message, told.remedy, told.layer, told.settings)
        aborted = [one for one in ended if one.code < 0]
        if aborted or self._settings.nodes == 1:
            bad = aborted or [one for one in ended if one.code] or ended
            return RunError(self._sentence(bad[0]), remedy)
        return RunError(
            "The training processes of another machine are lost: they ended, or the line did.",
            f"See what was printed there. {remedy}",
        )

    def _sentence(self, one: _Ended) -> str:
        who = f"Training process {one.rank + 1} of {self._size}"
        if one.code < 0:
            return describe_exit(None, -one.code, who=who)
        return describe_exit(one.code, who=who)

    def _listen(self, local: int) -> None:
        """Hand on all that a process tells, and then how it ended."""
        process, rank = self._processes[local], self._first + local
        assert process.stdout is not None
        with process.stdout:
            for line in process.stdout:
                try:
                    event = parse_event(line)
                except MessageError as error:  # half a line, as the process died in it
                    print(error, file=sys.stderr)
                    continue
                self._happenings.put(_Told(rank, event))
        self._happenings.put(_Ended(rank, process.wait()))

    def _forward(self, control: Control) -> None:
        while True:
            order = control.take()
            if self._over:
                return
            self._happenings.put(order)
