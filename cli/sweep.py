"""`sweep`: many runs of a network, with settings that a search proposes."""

from __future__ import annotations

import json
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

from cli.held import HeldOption, stop_when_let_go
from cli.network import NetOrResume, TrustOption, choose
from cli.train import declare_options, given_settings, maker
from graph import project
from training.data.catalog import require_known
from training.errors import SettingsError
from training.settings import parse_settings
from training.sweeps.sweep import (
    Aim,
    Plan,
    Prune,
    Search,
    Sweep,
    create_sweep,
    open_sweep,
    trial_count,
)
from training.sweeps.sweep_space import parse_space


def sweep(
    net: NetOrResume = None,
    vary: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME=VALUES",
            help="A setting to vary: lr=0.001..0.1 for a range, batch_size=16,32,64 for some "
            "values. Can be given several times.",
        ),
    ] = None,
    search: Annotated[
        Search,
        typer.Option(
            help="How settings are proposed: from what went well so far (tpe), by "
            "chance, or all of a grid."
        ),
    ] = "tpe",
    prune: Annotated[
        Prune,
        typer.Option(
            help="Cut runs short that do worse than the median of those before, or than "
            "the better half (halving)."
        ),
    ] = "none",
    aim: Annotated[Aim, typer.Option(help="What the search makes best.")] = "val_accuracy",
    trials: Annotated[
        int | None,
        typer.Option(metavar="N", min=1, help="How many runs to make [default: 20, or the grid]."),
    ] = None,
    sweep_dir: Annotated[
        Path | None, typer.Option("--sweep", metavar="DIR", help="The folder of the new sweep.")
    ] = None,
    resume: Annotated[
        Path | None,
        typer.Option(
            metavar="SWEEP", help="Go on with a sweep that was stopped: its folder or name."
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print each trial as JSON.")] = False,
    trust: TrustOption = False,
    held: HeldOption = False,
    **settings: Any,
) -> int:
    """Train a network many times and find good settings.

    Ctrl+C stops, --resume goes on.
    """
    if held:
        stop_when_let_go()
    if resume is not None:
        if net is not None or vary:
            raise typer.BadParameter("--resume takes the network and the plan of its sweep alone")
        return _carry_out(open_sweep(resume), as_json=as_json, trust=trust)
    if net is None:
        raise typer.BadParameter("name a network to train, or --resume SWEEP")
    chosen = choose(net)
    space = parse_space(vary or ())
    shared = {**chosen.project.training, **given_settings(settings)}
    if both := sorted(set(space) & set(given_settings(settings))):
        raise SettingsError(f"{both[0]} is both given and varied.", "Do one of the two.")
    start = parse_settings(shared)
    if "data" not in space:
        require_known(start.data)
    plan = Plan(
        network=chosen.name,
        vary=tuple(vary or ()),
        settings=shared,
        search=search,
        prune=prune,
        aim=aim,
        trials=trial_count(search, trials, space),
        seed=start.seed,
    )
    maker(chosen, net, trust=trust)  # says what is wrong with it before there is a folder
    made = create_sweep(plan, project.dumps(chosen.project), sweep_dir)
    return _carry_out(made, as_json=as_json, trust=trust)


def _carry_out(sweep: Sweep, *, as_json: bool, trust: bool) -> int:
    from training.sweeps import sweep_search  # late, as Optuna takes a while

    net = f"{sweep.project_path}:{sweep.plan.network}"
    make_run = partial(maker(choose(net), net, trust=trust), sweep=sweep.name)
    console = Console(highlight=False, soft_wrap=True)
    before = sweep_search.trials(sweep)

    def tell(trial: sweep_search.Trial) -> None:
        if as_json:
            print(json.dumps({"event": "trial", **asdict(trial)}), flush=True)
        else:
            console.print(
                f"{len(told) + 1:>4} of {sweep.plan.trials}  {_line(trial, sweep.plan)}"
                f"   {Path(trial.run).name}"
            )
        told.append(trial)

    told = list(before)
    if not as_json:
        console.print(
            f"{sweep.plan.trials} runs of {sweep.plan.network}; the sweep is in {sweep.path}"
        )
    complete = sweep_search.search(sweep, make_run, tell)
    winner = sweep_search.best(sweep.plan, told)
    if as_json:
        last = {
            "event": "done" if complete else "stopped",
            "sweep": str(sweep.path),
            "trials": len(told),
            "best": asdict(winner) if winner else None,
        }
        print(json.dumps(last), flush=True)
        return 0
    if winner is not None:
        console.print(f"Best: {_line(winner, sweep.plan)}\n      {winner.run}")
    if not complete:
        console.print(f"Stopped. Go on with: sweep --resume {sweep.path}")
    return 0


def _line(trial: Any, plan: Plan) -> str:
    values = "  ".join(f"{name} {value}" for name, value in trial.values.items())
    figure = "no figure"
    if trial.value is not None:
        accuracy = plan.aim == "val_accuracy"
        figure = f"{trial.value:.2%}" if accuracy else f"loss {trial.value:.4f}"
    words = {
        "cut short": f"  cut short after {trial.epochs} epoch{'s' * (trial.epochs != 1)}",
        "failed": f"  failed: {trial.reason}",
    }.get(trial.outcome, "")
    return f"{figure}   {values}{words}"


declare_options(sweep)
