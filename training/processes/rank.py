"""One of several that train together: `python -m training.processes.rank MEETING [joins]`.

`rank_processes.py` starts it with torchrun's variables in its environment. It serves one
run: the command comes by stdin, and its events, or the one that tells why it failed, go to stdout.
When stdin closes, whoever started it is gone, and it ends. With `joins` it stands on a machine that
has no folder of the run: it is sent what it needs.
"""

from __future__ import annotations

import os
import signal
import sys
import tempfile
import threading
import traceback
from contextlib import ExitStack
from pathlib import Path

import torch
import torch.distributed as dist

from training.events import EventLog
from training.messages import Resume, Train
from training.processes.team import Place, Team
from training.runs import Run, open_run
from training.worker import Inbox, claim_stdout, failure_of, run_of, tensorboard_of, train_run

LOST = 3
"""The exit code of a process that lost the others, and so knows no reason."""

#: What errors say that come of a lost connection, wherever in torch they are raised.
_SIGNS = ("gloo/transport", "connection reset", "connection closed", "recvvalue failed")

#: What a machine without the run's folder needs of it.
_NEEDED = ("settings.json", "model.py", "layers.json")


def main() -> int:
    """Serve one run; return 0, 1 if it failed for a reason that was told, or LOST."""
    stream = claim_stdout()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    inbox = Inbox()
    signal.signal(signal.SIGTERM, lambda *_: inbox.end())
    threading.Thread(target=inbox.read, name="commands", daemon=True).start()
    job = inbox.jobs.get()
    if not isinstance(job, tuple):
        return 1
    command, control = job
    assert isinstance(command, Train | Resume)
    joins = "joins" in sys.argv[2:]
    run = None
    with stream, ExitStack() as stack:
        try:
            place = Place.of_environment()
            torch.set_num_threads(max(1, torch.get_num_threads() // place.local_size))
            run = None if joins else run_of(command)
            team = Team(place, sys.argv[1])
            if run is None or run.settings.nodes > 1:
                folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
                run = _received(run, folder, team)
            log = EventLog(None, None)
            if team.first:
                log = EventLog(run.events_path, stream, tensorboard_of(run))
            resume = team.of_first(isinstance(command, Resume))
            train_run(run, log, control, resume=resume, team=team)
            team.close()
            return 0
        except Exception as error:
            traceback.print_exc(file=sys.stderr)
            if _is_loss(error):
                return LOST
            EventLog(None, stream).tell(failure_of(error, run))
            return 1


def _received(run: Run | None, folder: Path, team: Team) -> Run:
    """The run itself, or on another machine what is needed of it, in a folder that will go."""
    texts = {name: (run.path / name).read_bytes() for name in _NEEDED} if run else {}
    texts = team.of_first(texts)
    if run is not None:
        return run
    for name, text in texts.items():
        (folder / name).write_bytes(text)
    return open_run(folder)


def _is_loss(error: BaseException) -> bool:
    """Whether this was raised because another of the processes is gone."""
    if isinstance(error, dist.DistError):
        return True
    text = str(error).lower()
    return isinstance(error, RuntimeError) and any(sign in text for sign in _SIGNS)


if __name__ == "__main__":
    code = main()
    if code:
        sys.stderr.flush()
        os._exit(code)  # torch would wait for the others on its way out
    sys.exit(code)
