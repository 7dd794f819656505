"""`compare`: what runs had in common, in what they differed, and which did best."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from cli.network import JsonOption
from cli.run_name import find_run
from graph import GraphError, Network, project
from graph.difference import Difference, difference
from graph.find_network import find_network
from training.errors import RunError
from training.records.run_curves import Likeness, likeness, read_curves
from training.records.run_settings import SettingDifference, differing_settings, value_text
from training.runs import Run, RunSummary


def compare(
    runs: Annotated[
        list[str],
        typer.Argument(metavar="RUN RUN …", help="Folders or names of runs, two or more."),
    ],
    as_json: JsonOption = False,
) -> None:
    """Compare runs: results, settings and drawings.

    Of the settings those that differ; the drawings each against the first.
    """
    if len(runs) < 2:
        raise typer.BadParameter("name two runs or more")
    chosen = [find_run(text) for text in runs]
    summaries = [run.summary() for run in chosen]
    settings = differing_settings(chosen)
    pairs = [_pair(chosen[0], run) for run in chosen[1:]]
    if as_json:
        print(json.dumps(_as_data(summaries, settings, pairs), ensure_ascii=False))
    else:
        _print(summaries, settings, pairs)


@dataclass(frozen=True)
class _Pair:
    """The first run and another: their drawings, or why those cannot be compared, and losses."""

    run: Run
    difference: Difference | None
    trouble: str
    losses: Likeness


def _pair(first: Run, other: Run) -> _Pair:
    losses = likeness(read_curves(first), read_curves(other))
    try:
        return _Pair(other, difference(_drawing(first), _drawing(other)), "", losses)
    except GraphError as error:
        return _Pair(other, None, str(error), losses)


def _drawing(run: Run) -> Network:
    """Return the network that a run trained; GraphError if its project cannot be read."""
    content = project.load(run.project_path)
    try:
        layers = run.layers().get("modules", {}).values()
    except RunError:
        layers = {}.values()
    return find_network(content, run.drawing, map(str, layers))[1]


def _as_data(
    summaries: list[RunSummary], settings: list[SettingDifference], pairs: list[_Pair]
) -> dict[str, object]:
    return {
        "runs": [
            {
                "run": str(summary.run.path),
                "name": summary.run.name,
                "state": summary.state,
                "epochs": summary.epoch,
                "best_val_accuracy": summary.best_val_accuracy,
                "best_epoch": summary.best_epoch,
                "val_loss": summary.last.val_loss if summary.last else None,
                "parameters": summary.started.parameters if summary.started else None,
                "seconds": round(summary.seconds, 3),
            }
            for summary in summaries
        ],
        "settings": {each.field.name: list(each.values) for each in settings},
        "pairs": [
            {
                "run": str(pair.run.path),
                "drawing": asdict(pair.difference) if pair.difference is not None else None,
                "same_drawing": not pair.difference if pair.difference is not None else None,
                "trouble": pair.trouble,
                "losses": asdict(pair.losses),
            }
            for pair in pairs
        ],
    }


def _print(
    summaries: list[RunSummary], settings: list[SettingDifference], pairs: list[_Pair]
) -> None:
    console = Console(highlight=False)
    table = Table(box=None, pad_edge=False, header_style="dim")
    table.add_column("")
    for number, summary in enumerate(summaries, 1):
        table.add_column(f"{number} {summary.run.name}", justify="right", overflow="fold")
    for title, cells in _results(summaries):
        table.add_row(title, *cells)
    for each in settings:
        table.add_row(each.field.name, *map(value_text, each.values))
    console.print(table)
    if not settings:
        console.print("All settings are the same.")
    for number, pair in enumerate(pairs, 2):
        console.print(f"\n1 and {number}: {pair.losses.sentence}", markup=False)
        if pair.difference is None:
            console.print(f"The drawings cannot be compared. {pair.trouble}", markup=False)
        elif not pair.difference:
            console.print("The drawings are the same.")
        else:
            console.print("In the drawing:")
            for line in pair.difference.lines():
                console.print(f"  {line}", markup=False)


def _results(summaries: list[RunSummary]) -> list[tuple[str, list[str]]]:
    best = [summary.best_val_accuracy for summary in summaries]
    losses = [summary.last.val_loss if summary.last else None for summary in summaries]
    counts = [summary.started.parameters if summary.started else None for summary in summaries]
    return [
        ("state", [summary.state for summary in summaries]),
        ("epochs done", [str(summary.epoch) for summary in summaries]),
        ("best accuracy", ["–" if value is None else f"{value:.2%}" for value in best]),
        ("validation loss", ["–" if value is None else f"{value:.4f}" for value in losses]),
        ("parameters", ["–" if value is None else f"{value:,}" for value in counts]),
        ("training time", [f"{summary.seconds:.1f} s" for summary in summaries]),
    ]
