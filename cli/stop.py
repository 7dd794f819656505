"""`stop`: end runs that are in training, whoever started them."""

from __future__ import annotations

import time
from typing import Annotated

import typer

from cli.run_name import find_run
from training.errors import RunError
from training.messages import Stop
from training.processes import lock
from training.processes.client import resume_remedy
from training.processes.mailbox import post
from training.runs import Run, list_runs

PATIENCE = 60.0
"""Seconds that a process has to save its run; one long step may take a while."""
LOOK_EVERY = 0.1


def stop(
    runs: Annotated[
        list[str] | None,
        typer.Argument(metavar="RUN…", help="Runs, each as `watch` takes one: a folder, a name."),
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="All runs that are in training.")] = False,
    after_epoch: Annotated[
        bool, typer.Option("--after-epoch", help="Once the epoch under way is over.")
    ] = False,
    kill: Annotated[
        bool, typer.Option("--kill", help="End the process at once, even if it hangs.")
    ] = False,
) -> None:
    """Save runs that are in training and end them.

    They can be resumed.
    """
    if bool(runs) == every:
        raise typer.BadParameter("name the runs to stop, or --all")
    chosen = _under_way() if every else [find_run(name) for name in runs or ()]
    if not chosen:
        print("No run is in training.")
    for run in chosen:
        if not lock.is_held(run.lock_path):
            raise RunError(f"No process works on the run {run.name}.")
        if kill:
            _kill(run)
        else:
            post(run, Stop(when="epoch" if after_epoch else "now"))
    for run in chosen:
        _wait(run, after_epoch=after_epoch and not kill)
        whole = run.summary().state == "finished"
        print(f"{run.name} " + ("is complete." if whole else f"has ended. {resume_remedy(run)}"))


def _under_way() -> list[Run]:
    return [run for run in list_runs() if lock.is_held(run.lock_path)]


def _kill(run: Run) -> None:
    holder = lock.holder(run.lock_path)
    if holder is None:
        raise RunError(
            f"It is not known which process trains {run.name}: an older Stride began it.",
            f"Stop it without --kill, or look for the process that has {run.lock_path} open.",
        )
    if not holder.is_here:
        raise RunError(
            f"The run {run.name} trains on {holder.host} (process {holder.pid}).",
            "Stop it without --kill, or end the process there.",
        )
    try:
        holder.kill()
    except OSError as error:
        raise RunError(
            f"Process {holder.pid}, which trains {run.name}, cannot be ended: {error.strerror}.",
            "End it as the user who started it.",
        ) from None


def _wait(run: Run, *, after_epoch: bool) -> None:
    """Wait until nobody works on a run; raises RunError where the process does not obey."""
    began = time.monotonic()
    while lock.is_held(run.lock_path):
        if not after_epoch and time.monotonic() - began > PATIENCE:
            raise RunError(
                f"The process that trains {run.name} has not answered for {PATIENCE:.0f} seconds.",
                f"`stop --kill {run.name}` ends it; the last checkpoint is kept.",
            )
        time.sleep(LOOK_EVERY)
