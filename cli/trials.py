"""`lr-find` and `overfit`: short trials ahead of a run."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Literal

import typer
from rich.console import Console

from cli.network import NetArgument, TrustOption
from cli.train import declare_options, given_settings, print_lines, start
from training.messages import Failed, Started, Stopped, Tried
from training.processes.client import TrainingProcess

RunOption = Annotated[Path | None, typer.Option(metavar="DIR", help="The folder of the trial.")]
EventsOption = Annotated[bool, typer.Option("--json", help="Print each event as JSON.")]


def lr_find(
    net: NetArgument,
    run: RunOption = None,
    as_json: EventsOption = False,
    trust: TrustOption = False,
    **settings: Any,
) -> int:
    """Find a good learning rate: raise it until the loss explodes."""
    return _try("lr-find", net, run, settings, as_json=as_json, trust=trust)


def overfit(
    net: NetArgument,
    run: RunOption = None,
    as_json: EventsOption = False,
    trust: TrustOption = False,
    **settings: Any,
) -> int:
    """Learn one batch by heart; what cannot do that learns nothing."""
    return _try("overfit", net, run, settings, as_json=as_json, trust=trust)


def _try(
    trial: Literal["lr-find", "overfit"],
    net: str,
    folder: Path | None,
    settings: dict[str, Any],
    *,
    as_json: bool,
    trust: bool,
) -> int:
    """Make the trial and say what came of it; return 0 if it went well, 1 if not, else 2."""
    run = start(net, given_settings(settings), folder, trust=trust)
    with TrainingProcess(run, trial=trial) as process:
        return print_lines(process) if as_json else _tell(process)


def _tell(process: TrainingProcess) -> int:
    console, code = Console(highlight=False, soft_wrap=True), 2
    for event in process.events():
        match event:
            case Started():
                console.print(f"{event.steps_per_epoch} steps at most on {event.device} …")
            case Tried():
                console.print(f"{event.message} {event.remedy}")
                code = 0 if event.ok else 1
            case Stopped():
                console.print("Stopped.")
                code = 0
            case Failed():
                where = f" (layer {event.layer})" if event.layer else ""
                sentence = f"{event.message}{where} {event.remedy}"
                Console(stderr=True, soft_wrap=True).print(sentence, markup=False)
    return code


for command in (lr_find, overfit):
    declare_options(command)
