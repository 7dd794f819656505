"""`python -m tests.training.forked_runs`: trains runs in forks of itself, each killed at a step.

Each line of stdin is JSON: the folder of a run, the step from now at which to kill, counted from 1,
and the milliseconds after it. The fork serves the run as a training process does and is killed by
SIGKILL from a thread of its own, wherever it is then. The answer on stdout is 1 if it was killed, 0
if it came to its end before. A fork has torch loaded already, so that a hundred kills take seconds.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from pathlib import Path

import kornia.augmentation  # noqa: F401 - loaded once, for all forks

import training.loop  # noqa: F401 - the same
from training.messages import Resume, Train
from training.processes.control import Control
from training.runs import open_run
from training.worker import serve


class Killed(Control):
    """Gives no command, and ends the process at a step without a word."""

    def __init__(self, step: int, milliseconds: float) -> None:
        super().__init__()
        self._left = step
        self._milliseconds = milliseconds

    @property
    def waiting(self) -> bool:
        """Asked once after every step."""
        self._left -= 1
        if self._left == 0:
            delay = self._milliseconds / 1000
            threading.Timer(delay, os.kill, (os.getpid(), signal.SIGKILL)).start()
        return False


def main() -> None:
    """Serve line after line until stdin closes."""
    for line in sys.stdin:
        folder, step, milliseconds = json.loads(line)
        child = os.fork()
        if child == 0:
            started = open_run(Path(folder)).events_path.exists()
            command = Resume(run=folder) if started else Train(run=folder)
            with Path(os.devnull).open("w") as nothing:
                serve(command, Killed(step, milliseconds), nothing)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        print(int(os.WIFSIGNALED(status)), flush=True)


if __name__ == "__main__":
    main()
