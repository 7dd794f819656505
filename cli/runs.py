"""`runs`: what was trained, with which settings, and how well."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from cli.network import JsonOption
from training.runs import RunSummary, default_root, list_runs


def runs(
    folder: Annotated[
        Path | None, typer.Argument(metavar="DIR", help="Where to look; else your own runs.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """List runs, newest first, with their settings and best results."""
    summaries = [run.summary() for run in list_runs(folder)]
    if as_json:
        print(json.dumps([_as_data(summary) for summary in summaries], ensure_ascii=False))
        return
    if not summaries:
        print(f"There are no runs in {folder or default_root()} yet; `train lenet5` makes one.")
        return
    table = Table(box=None, pad_edge=False, header_style="dim")
    for title in ("run", "state", "data", "epochs", "optimizer", "lr", "batch", "best", "at"):
        words = title in ("run", "state", "data")
        table.add_column(title, justify="left" if words else "right", no_wrap=title == "run")
    for summary in summaries:
        settings = summary.run.settings
        best = summary.best_val_accuracy
        table.add_row(
            summary.run.name,
            summary.state,
            settings.data,
            f"{summary.epoch}/{settings.epochs}",
            settings.optimizer,
            f"{settings.lr:g}",
            str(settings.batch_size),
            "" if best is None else f"{best:.2%}",
            "" if summary.best_epoch is None else f"epoch {summary.best_epoch}",
        )
    Console().print(table)


def _as_data(summary: RunSummary) -> dict[str, object]:
    return {
        "run": str(summary.run.path),
        "network": summary.run.network,
        "created": summary.run.created.isoformat(),
        "state": summary.state,
        "epoch": summary.epoch,
        "step": summary.step,
        "best_val_accuracy": summary.best_val_accuracy,
        "best_epoch": summary.best_epoch,
        "failure": summary.failure,
        "resumable": summary.resumable,
        "settings": summary.run.settings.model_dump(mode="json"),
    }
