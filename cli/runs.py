"""`runs`: what was trained, with which settings, and how well."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer
from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from cli.network import JsonOption
from training.errors import RunError
from training.processes import lock
from training.records.run_mark import Mark, read_mark
from training.runs import Run, RunSummary, default_root, list_runs

FIGURES = 75
"""Columns of a terminal that what is told of a run takes beside its name, and a note."""


def runs(
    folder: Annotated[
        Path | None, typer.Argument(metavar="DIR", help="Where to look; else your own runs.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """List runs, newest first, with their settings and best results."""
    if folder is not None and not folder.is_dir():
        raise RunError(f"There is no folder {folder}.", "Name one that holds runs, or none.")
    summaries = [run.summary() for run in list_runs(folder)]
    if as_json:
        print(json.dumps([_as_data(summary) for summary in summaries], ensure_ascii=False))
        return
    if not summaries:
        print(f"There are no runs in {folder or default_root()} yet; `train lenet5` makes one.")
        return
    marks = [_mark(summary.run) for summary in summaries]
    noted = any(mark.note for mark in marks)
    working = [summary.run for summary in summaries if summary.state in ("running", "paused")]
    # As narrow as can be: a terminal has 80 columns, and a figure that is cut says nothing.
    console = Console()
    names = [
        f"{'★ ' if mark.star else ''}{one.run.name}"
        for one, mark in zip(summaries, marks, strict=True)
    ]
    # Names in one piece, to be copied, where there is room for them beside the figures.
    longest = max(map(cell_len, names))
    table = Table(box=None, pad_edge=False, collapse_padding=True, header_style="dim")
    for title, least in (
        ("run", longest if longest <= console.width - FIGURES else 0),
        ("state", 8),
        ("data", 8),
    ):
        table.add_column(title, min_width=least, overflow="fold")
    for title in ("epochs", "opt.", "lr", "batch", "best", "epoch"):
        table.add_column(title, justify="right", no_wrap=True)
    if noted:
        table.add_column("note")
    for name, summary, mark in zip(names, summaries, marks, strict=True):
        settings = summary.run.settings
        best = summary.best_val_accuracy
        table.add_row(
            name,
            _state(summary),
            settings.data,
            f"{summary.epoch}/{settings.epochs}",
            settings.optimizer,
            f"{settings.lr:g}",
            str(settings.batch_size),
            "" if best is None else f"{best:.2%}",
            "" if summary.best_epoch is None else str(summary.best_epoch),
            *([Text(mark.note)] if noted else []),
        )
    console.print(table)
    if working:
        one = len(working) == 1
        print(
            f"\n{len(working)} {'run is' if one else 'runs are'} in training: "
            f"`watch {working[0].name}` follows, `stop {working[0].name}` saves and ends "
            f"{'it' if one else 'one, `stop --all` all of them'}."
        )


def _state(summary: RunSummary) -> str:
    """Return the state, and of a run in training the process that works on it."""
    holder = lock.holder(summary.run.lock_path)
    return summary.state if holder is None else f"{summary.state} (process {holder.pid})"


def _mark(run: Run) -> Mark:
    """Return the star and note of a run; a file that holds none is as if there were none."""
    try:
        return read_mark(run)
    except RunError:
        return Mark(note="(mark.json cannot be read)")


def _as_data(summary: RunSummary) -> dict[str, object]:
    mark = _mark(summary.run)
    holder = lock.holder(summary.run.lock_path)
    return {
        "run": str(summary.run.path),
        "network": summary.run.network,
        "created": summary.run.created.isoformat(),
        "sweep": summary.run.sweep,
        "state": summary.state,
        "process": holder.pid if holder is not None else None,
        "epoch": summary.epoch,
        "step": summary.step,
        "best_val_accuracy": summary.best_val_accuracy,
        "best_epoch": summary.best_epoch,
        "failure": summary.failure,
        "resumable": summary.resumable,
        "parameters": summary.started.parameters if summary.started else None,
        "device": summary.started.device if summary.started else None,
        "seconds": round(summary.seconds, 3),
        "star": mark.star,
        "note": mark.note,
        "settings": summary.run.settings.model_dump(mode="json"),
    }
