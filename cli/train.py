"""`train`: a run in a child process, with a progress bar or its events as JSON lines."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

from cli.join import join_run, joins
from cli.network import (
    Chosen,
    NetOrResume,
    TrustOption,
    choose,
    is_there,
    require_consent,
    require_ok,
)
from cli.run_name import find_run
from cli.run_progress import show_progress
from codegen import generate
from graph import check, project
from training.data.catalog import require_known
from training.errors import RunError
from training.messages import Failed
from training.processes.client import TrainingProcess
from training.runs import Run, create_run
from training.setting_field import SettingField
from training.settings import TrainingSettings, parse_settings, setting_fields


def train(
    net: NetOrResume = None,
    resume: Annotated[
        str | None,
        typer.Option(
            metavar="RUN",
            help="Go on with a run where it was saved last: its folder, its name as `runs` lists "
            "it, or `last` for the newest.",
        ),
    ] = None,
    run: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="The folder of the new run, else one of your own runs."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print each event as JSON.")] = False,
    trust: TrustOption = False,
    **settings: Any,
) -> int:
    """Train a network; Ctrl+C saves the run and ends it.

    The run is a folder among your own runs, which `runs` lists, unless --run names another.
    """
    given = given_settings(settings)
    if joins(given):
        return join_run(given)
    if resume is not None:
        if net is not None or set(given) - {"devices", "nodes", "host"}:
            raise typer.BadParameter(
                "--resume takes the network and settings of its run, but for --devices, --nodes "
                "and --host"
            )
        again = find_run(resume)
        again = replace(again, settings=parse_settings({**again.settings.model_dump(), **given}))
        return follow(again, resume=True, as_json=as_json)
    if net is None:
        raise typer.BadParameter("name a network to train, or --resume RUN")
    return follow(start(net, given, run, trust=trust), resume=False, as_json=as_json)


def given_settings(options: Mapping[str, Any]) -> dict[str, object]:
    """Return the settings that were named on the command line."""
    return {
        name: ",".join(value) if isinstance(value, list) else value
        for name, value in options.items()
        if value is not None and value != []
    }


def start(
    net: str, given: dict[str, object], folder: Path | None = None, *, trust: bool = False
) -> Run:
    """Make the run of a network; settings that are not given come from its project."""
    chosen = choose(net)
    settings = parse_settings({**chosen.project.training, **given})
    require_known(settings.data)  # or a mistyped name would leave a failed run behind
    make_run = maker(chosen, net, trust=trust)
    if folder is not None and is_there(folder):
        raise RunError(f"{folder} exists already.", "Name a new folder, or --resume it.")
    return make_run(settings, folder=folder)


def maker(chosen: Chosen, net: str, *, trust: bool) -> Callable[..., Run]:
    """Return what makes runs of a network, with settings: `create_run` knowing all the rest.

    Raises NetworkError where the network has errors, GraphError where its code is not agreed to.
    """
    report = check(chosen.network)
    require_ok(report, net)
    require_consent(chosen, trust)
    source = generate(chosen.network, report, name=chosen.name)

    def make_run(settings: TrainingSettings, **rest: Any) -> Run:
        return create_run(
            None,
            network=chosen.name,
            settings=settings,
            model_source=source.text,
            layers=source.layers(),
            project=project.dumps(chosen.project),
            drawing=chosen.name,
            **rest,
        )

    return make_run


def follow(run: Run, *, resume: bool, as_json: bool) -> int:
    """Show a run until it ends; return 0 if it is complete or was stopped, else 2."""
    with TrainingProcess(run, resume=resume) as process:
        if as_json:
            return print_lines(process)
        return show_progress(process.events(), Console())


def print_lines(process: TrainingProcess) -> int:
    """Print the events as JSON lines; return 2 if the run failed, else 0."""
    code = 2
    for event in process.events():
        print(event.line(), end="", flush=True)
        code = 2 if isinstance(event, Failed) else 0
    return code


#: What stands for the value of an option in its help.
_METAVARS = {
    "int": "N",
    "float": "X",
    "text": "TEXT",
    "choice": "NAME",
    "changes": "NAME=X",
    "factors": "LAYER=X",
}


def _option(field: SettingField) -> inspect.Parameter:
    """Return the option of one setting; its words come from the setting's declaration."""
    words = field.description
    if field.choices:
        joiner = ", several with commas" if field.kind == "changes" else ""
        words += f" One of {', '.join(field.choices)}{joiner}."
    if field.kind == "factors":
        words += " Such as conv1=0.1; can be given several times."
    default = field.default
    if isinstance(default, tuple | dict):
        default = ",".join(default)
    if default == "":
        default = "none"
    names = [f"--{field.name.replace('_', '-')}"]
    if field.kind == "bool":
        names = [f"{names[0]}/--no-{names[0].removeprefix('--')}"]
    shown = typer.Option(
        *names,
        help=f"{words} [default: {default}]",
        show_default=False,
        metavar=_METAVARS.get(field.kind),
    )
    values: dict[str, Any] = {"bool": bool | None, "factors": list[str] | None}
    value = values.get(field.kind, str | None)
    return inspect.Parameter(
        field.name,
        inspect.Parameter.KEYWORD_ONLY,
        default=None,
        annotation=Annotated[value, shown],
    )


def declare_options(command: Callable[..., int]) -> None:
    """Give a command one option for each training setting, from the settings' declaration."""
    own = inspect.signature(command, eval_str=True).parameters.values()
    options = [_option(field) for field in setting_fields()]
    parameters = [*(p for p in own if p.kind is not inspect.Parameter.VAR_KEYWORD), *options]
    command.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    command.__annotations__ = {p.name: p.annotation for p in parameters}


declare_options(train)
