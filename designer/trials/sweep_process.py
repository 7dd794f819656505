"""A sweep under way: the command `sweep` on a copy of the drawing, in a process of its own."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from designer.subcommand import Subcommand
from graph import Network
from training.sweeps.sweep import default_sweeps

SAVING = 20_000
"""Milliseconds that the run under way may take to be saved when the window closes."""


class SweepProcess(Subcommand):
    """`told(dict)` gives each trial that is over; then comes one of the others, and once.

    `ended(bool)` tells whether all trials are made, or it was stopped; `failed(str)` is a sentence.
    """

    told = Signal(object)
    ended = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder: Path | None = None
        """The folder of the sweep that was started or gone on with last."""
        self._rest = b""
        self._last: dict[str, Any] | None = None
        self.stopping = False
        self._process.readyReadStandardOutput.connect(self._read)

    def begin(
        self, network: Network, name: str, training: dict[str, Any], options: Sequence[str]
    ) -> None:
        """Begin a new sweep of a network; ProjectError if its copy cannot be kept."""
        folder = free_folder(name)
        options = ["--sweep", str(folder), *options]
        self.start(network, name, "sweep", options, training=training)
        self.folder = folder

    def go_on(self, folder: Path) -> None:
        """Make the trials that are left of a sweep."""
        self.folder = folder
        self.ask("sweep", ["--resume", str(folder)])

    def ask(self, command: str, options: Sequence[str]) -> None:
        """Begin, and forget what an earlier sweep told."""
        self._rest, self._last, self.stopping = b"", None, False
        super().ask(command, ["--held", *options])

    def stop(self) -> None:
        """Have the run under way saved, and no other begun; so it is too if the window dies."""
        if self.running and not self.stopping:
            self.stopping = True
            self._process.closeWriteChannel()

    def close(self) -> None:
        """Stop, and wait until the run under way is saved; nothing is told any more."""
        self._process.blockSignals(True)
        self.stop()
        if self.running:
            self._process.waitForFinished(SAVING)
        self.cancel()

    def _read(self) -> None:
        self._take(bytes(self._process.readAllStandardOutput().data()))

    def _take(self, data: bytes) -> None:
        *lines, self._rest = (self._rest + data).split(b"\n")
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

    def _conclude(self, text: str, trouble: str) -> None:
        """Tell how it ended, by the last event."""
        self._take(text.encode())
        if self._last is not None:
            self.ended.emit(self._last["event"] == "done")
        elif self.stopping:
            self.ended.emit(False)
        else:
            self.failed.emit(trouble)

    def _lost(self) -> str:
        """Return what to say when the process was ended from outside."""
        return self.tr(
            "The process that makes the sweep was ended, perhaps because memory ran out. "
            "Go on with the sweep: nothing that was made is lost."
        )


def free_folder(name: str) -> Path:
    """Return a folder for a new sweep that is not there yet."""
    slug = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:40] or "network"
    first = default_sweeps() / f"{slug}-sweep-{datetime.now():%Y%m%d-%H%M%S}"
    folder, number = first, 1
    while folder.exists():
        number += 1
        folder = first.with_name(f"{first.name}-{number}")
    return folder
