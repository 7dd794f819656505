"""Runs a subcommand of `main.py` on the drawing in a process of its own: it may load torch."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import QObject, QProcess, Signal

from graph import Network, Project, project

MAIN = Path(__file__).resolve().parents[1] / "main.py"


class Subcommand(QObject):
    """One run of a subcommand with `--json`, on a copy of a network or on something else.

    `answered(dict)` gives the object that it printed; `failed(str)` the sentence why there is
    none. One of the two comes, and once, unless `cancel` was called before.
    """

    answered = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder: TemporaryDirectory[str] | None = None
        self._process = QProcess(self)
        self._process.finished.connect(self._on_end)
        self._process.errorOccurred.connect(self._on_error)

    def start(
        self,
        network: Network,
        name: str,
        command: str,
        options: Sequence[str] = (),
        *,
        training: dict[str, Any] | None = None,
    ) -> None:
        """Begin `main.py COMMAND NET OPTIONS --json`; ProjectError if the copy cannot be kept."""
        self._folder = TemporaryDirectory(prefix="stride-", ignore_cleanup_errors=True)
        copy = Path(self._folder.name) / "drawing.stride"
        project.save(Project({name: network}, {}, training or {}), copy)
        self.ask(command, [str(copy), *options])

    def ask(self, command: str, options: Sequence[str]) -> None:
        """Begin `main.py COMMAND OPTIONS --json`, of whatever the options name."""
        self._process.start(sys.executable, [str(MAIN), command, *options, "--json"])

    @property
    def running(self) -> bool:
        """Whether it is still at work."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def cancel(self) -> None:
        """End it; no signal comes any more."""
        self._process.blockSignals(True)
        if self.running:
            self._process.kill()
            self._process.waitForFinished(2000)
        self._process.blockSignals(False)
        self._clean()

    def _on_end(self, code: int, status: QProcess.ExitStatus) -> None:
        text = bytes(self._process.readAllStandardOutput().data()).decode(errors="replace")
        complaint = bytes(self._process.readAllStandardError().data()).decode(errors="replace")
        self._clean()
        lines = complaint.strip().splitlines()
        crashed = status == QProcess.ExitStatus.CrashExit or not lines
        self._conclude(text, self._lost() if crashed else lines[-1])

    def _conclude(self, text: str, trouble: str) -> None:
        """Tell what became of it: of what it printed, or else what was wrong."""
        try:
            answer = json.loads(text)
        except ValueError:
            self.failed.emit(trouble)
            return
        self.answered.emit(answer)

    def _lost(self) -> str:
        """Return what to say when the process was ended from outside."""
        return self.tr(
            "The process that did this was ended, perhaps because memory ran out. "
            "Close other programs and try again."
        )

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._clean()
            reason = self._process.errorString()
            self.failed.emit(self.tr("Python cannot be started: {}.").format(reason))

    def _clean(self) -> None:
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None
