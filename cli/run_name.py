"""RUN on the command line: a folder, the name of a run of one's own, or `last`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from cli.network import is_there
from training.errors import RunError
from training.runs import Run, default_root, list_runs, open_run

RunArgument = Annotated[
    str,
    typer.Argument(
        metavar="RUN", help="A run's folder, its name as `runs` lists it, or `last` for the newest."
    ),
]


def find_run(text: str) -> Run:
    """Return the run that was meant; RunError if there is none."""
    if text == "last" and not Path(text).exists():
        runs = list_runs()
        if not runs:
            raise RunError(
                f"There are no runs in {default_root()} yet.", "`train lenet5` makes one."
            )
        return runs[0]
    own = default_root() / text
    return open_run(own if not is_there(Path(text)) and is_there(own) else Path(text))
