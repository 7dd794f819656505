"""A sweep under way: the command `sweep` on a copy of the drawing, in a process of its own."""

from __future__ import annotations

import json
import os
import re
import signal
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import QObject, QProcess, Signal

from designer.subcommand import MAIN
from graph import Network, Project, project
from training.sweep import default_sweeps

SAVING = 20_000
"""Milliseconds that the run under way may take to be saved when the window closes."""


class SweepProcess(QObject):
    """`told(dict)` gives each trial that is over; then comes one of the others, and once.

    `ended(bool)` tells whether all trials are made, or it was stopped; `failed(str)` is a sentence.
    """

    told = Signal(object)
    ended = Signal(bool)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder: Path | None = None
        """The folder of the sweep that was started or gone on with last."""
        self._copy: TemporaryDirectory[str] | None = None
        self._rest = b""
        self._last: dict[str, Any] | None = None
        self.stopping = False
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._on_end)
        self._process.errorOccurred.connect(self._on_error)

    @property
    def running(self) -> bool:
        """Whether trials are being made."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def start(
        self, network: Network, name: str, training: dict[str, Any], options: Sequence[str]
    ) -> None:
        """Begin a new sweep of a network; ProjectError if its copy cannot be kept."""
        self._copy = TemporaryDirectory(prefix="stride-sweep-", ignore_cleanup_errors=True)
        copy = Path(self._copy.name) / "drawing.stride"
        project.save(Project({name: network}, {}, training), copy)
        self.folder = free_folder(name)
        self._run([str(copy), "--sweep", str(self.folder), *options])

    def go_on(self, folder: Path) -> None:
        """Make the trials that are left of a sweep."""
        self.folder = folder
        self._run(["--resume", str(folder)])

    def _run(self, options: Sequence[str]) -> None:
        self._rest, self._last, self.stopping = b"", None, False
        self._process.start(sys.executable, [str(MAIN), "sweep", *options, "--json"])

    def stop(self) -> None:
        """Have the run under way saved, and no other begun."""
        if self.running and not self.stopping:
            self.stopping = True
            if sys.platform == "win32":  # it has no such signal; what is under way is saved anyway
                self._process.kill()
            else:
                os.kill(int(self._process.processId()), signal.SIGINT)

    def close(self) -> None:
        """Stop, and wait until the run under way is saved; nothing is told any more."""
        self._process.blockSignals(True)
        self.stop()
        if self.running and not self._process.waitForFinished(SAVING):
            self._process.kill()
            self._process.waitForFinished(2000)
        self._clean()

    def _read(self) -> None:
        data = self._rest + bytes(self._process.readAllStandardOutput().data())
        *lines, self._rest = data.split(b"\n")
        for line in lines:
            try:
                event = json.loads(line)
            except ValueError:
                continue  # what code of the drawing prints is no event
            match event:
                case {"event": "trial"}:
                    self.told.emit(event)
                case {"event": "done" | "stopped"}:
                    self._last = event

    def _on_end(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read()
        complaint = bytes(self._process.readAllStandardError().data()).decode(errors="replace")
        self._clean()
        if self._last is not None:
            self.ended.emit(self._last["event"] == "done")
        elif self.stopping:
            self.ended.emit(False)
        else:
            self.failed.emit(self._reason(complaint, status))

    def _reason(self, complaint: str, status: QProcess.ExitStatus) -> str:
        lines = complaint.strip().splitlines()
        if status == QProcess.ExitStatus.CrashExit or not lines:
            return self.tr(
                "The process that makes the sweep was ended, perhaps because memory ran out. "
                "Go on with the sweep: nothing that was made is lost."
            )
        return lines[-1]

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._clean()
            reason = self._process.errorString()
            self.failed.emit(self.tr("Python cannot be started: {}.").format(reason))

    def _clean(self) -> None:
        if self._copy is not None:
            self._copy.cleanup()
            self._copy = None


def free_folder(name: str) -> Path:
    """Return a folder for a new sweep that is not there yet."""
    slug = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:40] or "network"
    first = default_sweeps() / f"{slug}-sweep-{datetime.now():%Y%m%d-%H%M%S}"
    folder, number = first, 1
    while folder.exists():
        number += 1
        folder = first.with_name(f"{first.name}-{number}")
    return folder
