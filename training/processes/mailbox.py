"""Commands for a run from whoever may write to its folder: a file that its process looks into.

So a run can be steered that another window, terminal or day has started.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from training.errors import MessageError, RunError
from training.messages import parse_command
from training.processes.control import Order
from training.processes.line_file import LineFile
from training.runs import Run

LOOK_EVERY = 0.25
"""Seconds between two looks; a thread of its own looks, so that training does not wait for it."""


def mailbox_path(run: Run) -> Path:
    """The file that commands for a run are put into; it is there while there are any."""
    return run.path / "commands.jsonl"


def post(run: Run, command: Order) -> None:
    """Put a command into the mailbox of a run; raises RunError where it cannot be written."""
    try:
        with mailbox_path(run).open("ab") as file:
            file.write(command.line().encode())  # one write, so that two senders do not mix
    except OSError as error:
        raise RunError(
            f"The run {run.name} cannot be told anything: its folder cannot be written "
            f"({error.strerror}).",
            "Check the rights on the folder, or free some space.",
        ) from None


def empty_mailbox(run: Run) -> None:
    """Throw away what was meant for a process that is gone; only for whoever just took the run."""
    mailbox_path(run).unlink(missing_ok=True)


class Mailbox:
    """Hands on the commands that are put into a run's mailbox, as long as it is open.

    Those that came since the process took the run are handed on too.
    """

    def __init__(self, run: Run, take: Callable[[Order], object]) -> None:
        self._path = mailbox_path(run)
        self._take = take
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="mailbox", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._closing.set()
        self._thread.join()

    def _watch(self) -> None:
        lines = LineFile(self._path)
        while not self._closing.wait(LOOK_EVERY):
            try:
                for line in lines.new():
                    self._hand_on(line)
            except OSError:
                continue  # a disk that is away for a moment; the next look finds what is there

    def _hand_on(self, line: bytes) -> None:
        try:
            command = parse_command(line)
        except MessageError as error:
            print(error, file=sys.stderr)
            return
        if isinstance(command, Order):
            self._take(command)
