"""`watch`: a run that is under way in another process, or one that is over, as `train` shows it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

import typer
from rich.console import Console

from cli.run_name import RunArgument, find_run
from cli.run_progress import show_progress
from training.errors import RunError
from training.messages import FINAL_EVENTS, Event, Failed
from training.processes.client import resume_remedy
from training.records.run_follow import follow_events
from training.runs import Run


def watch(
    run: RunArgument,
    as_json: Annotated[bool, typer.Option("--json", help="Print each event as JSON.")] = False,
) -> int:
    """Follow a run to its end; Ctrl+C ends the watching alone.

    Exit code 2 if the run failed.
    """
    chosen = find_run(run)
    watched = _Watched(chosen)
    try:
        if as_json:
            for event in watched:
                print(event.line(), end="", flush=True)
            code = 2 if isinstance(watched.last, Failed) else 0
        else:
            code = show_progress(watched, Console())
    except KeyboardInterrupt:
        print(f"{chosen.name} goes on.")
        return 0
    if not isinstance(watched.last, FINAL_EVENTS):
        raise RunError(*_no_end(chosen, watched.last))
    return code


class _Watched:
    """The events of a run, and which was the last."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self.last: Event | None = None

    def __iter__(self) -> Iterator[Event]:
        for event in follow_events(self._run):
            self.last = event
            yield event


def _no_end(run: Run, last: Event | None) -> tuple[str, str]:
    if last is None:
        return f"The run {run.name} has not started.", f"Start it with: train --resume {run.path}"
    return f"No process works on the run {run.name} any more.", resume_remedy(run)
