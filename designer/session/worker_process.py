"""The training process as Qt sees it: commands in, events out, its end as a sentence.

The process is kept between runs, so that the second run starts at once; after a fault it is
ended, as its libraries may be in no usable state.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

from training.errors import MessageError
from training.messages import Command, parse_event
from training.processes.client import WORKER, describe_exit

NICE = 5
"""How far the training process stands behind the window; 0 is level, 19 the last."""

ROOT = Path(__file__).resolve().parents[2]


class WorkerProcess(QObject):
    """A training process.

    `message` hands on each event that it tells of; `ended` comes once when the process is gone,
    with the reason as a sentence.
    """

    message = Signal(object)
    ended = Signal(str)

    def __init__(self, parent: QObject | None = None, command: Sequence[str] = WORKER) -> None:
        super().__init__(parent)
        self.log: Path | None = None
        """Where what it prints to stderr is kept: the log of the run at work."""
        self._early = bytearray()
        self._rest = b""
        self._process = QProcess(self)
        self._process.setWorkingDirectory(str(ROOT))
        self._process.started.connect(self._step_back)
        self._process.readyReadStandardOutput.connect(self._read_events)
        self._process.readyReadStandardError.connect(self._read_log)
        self._process.finished.connect(self._on_end)
        self._process.errorOccurred.connect(self._on_error)
        self._process.start(command[0], list(command[1:]))

    @property
    def pid(self) -> int:
        """The process's number; 0 when it is not running."""
        return int(self._process.processId())

    @property
    def running(self) -> bool:
        """Whether the process lives or is about to."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def send(self, command: Command) -> bool:
        """Hand a command to the process; if it is gone, `ended` has told so. Return if it lives."""
        if self.running:
            self._process.write(command.line().encode())
        return self.running

    def close(self) -> None:
        """Let the process save what it does and end; `ended` tells when it has."""
        self._process.closeWriteChannel()

    def end(self, seconds: float = 20.0) -> None:
        """Close the process and wait for its end; kill it if it takes longer than this."""
        self._process.blockSignals(True)
        if self.running:
            self.close()
            if not self._process.waitForFinished(int(seconds * 1000)):
                self._process.kill()
                self._process.waitForFinished(2000)
        self._process.blockSignals(False)

    def kill(self) -> bool:
        """End the process by force; `ended` tells when it is gone. Return whether it lived."""
        running = self.running
        self._process.kill()
        return running

    def leave(self) -> None:
        """Let the process go on alone; it must have been told to detach."""
        self._process.blockSignals(True)
        if self.running:
            while self._process.bytesToWrite() and self._process.waitForBytesWritten(2000):
                pass
            self._process.closeWriteChannel()
            # Else the end of the QProcess would be that of the process.
            self._process.setProcessState(QProcess.ProcessState.NotRunning)

    def _step_back(self) -> None:
        """Let the window go first where both want the processor: training hardly notices."""
        if hasattr(os, "setpriority"):
            with contextlib.suppress(OSError):
                os.setpriority(os.PRIO_PROCESS, self.pid, NICE)

    def _read_events(self) -> None:
        data = self._rest + bytes(self._process.readAllStandardOutput().data())
        *lines, self._rest = data.split(b"\n")
        for line in lines:
            if not line.strip():
                continue
            try:
                event = parse_event(line)
            except MessageError as error:
                self._keep(f"{error}\n".encode())
                continue
            self.message.emit(event)

    def _read_log(self) -> None:
        self._keep(bytes(self._process.readAllStandardError().data()))

    def _keep(self, text: bytes) -> None:
        if self.log is None:
            self._early += text
            del self._early[:-65536]
            return
        try:
            with self.log.open("ab") as file:
                file.write(bytes(self._early) + text)
        except OSError:
            return  # the disk is full or gone: the run itself tells of that
        self._early.clear()

    def _on_end(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read_events()
        self._read_log()
        crashed = status == QProcess.ExitStatus.CrashExit
        self.ended.emit(describe_exit(None, code) if crashed else describe_exit(code))

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            reason = self._process.errorString()
            self.ended.emit(self.tr("The training process cannot be started: {}.").format(reason))
