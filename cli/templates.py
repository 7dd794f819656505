"""`templates` lists the built-in networks; `new` writes one as an editable project."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from cli.network import SUFFIX, JsonOption, NetArgument, choose, is_there
from graph import TEMPLATES, GraphError, check, project


def templates(as_json: JsonOption = False) -> None:
    """List the built-in networks with their year and parameters."""
    rows: list[dict[str, Any]] = [
        {
            "name": template.name,
            "title": template.title,
            "year": template.year,
            "parameters": check(template.build()).parameters,
            "paper": template.paper,
        }
        for template in TEMPLATES.values()
    ]
    if as_json:
        print(json.dumps(rows, ensure_ascii=False))
        return
    table = Table(box=None, pad_edge=False)
    table.add_column("name", style="bold")
    table.add_column("title")
    table.add_column("year", justify="right")
    table.add_column("parameters", justify="right")
    for row in rows:
        table.add_row(row["name"], row["title"], str(row["year"]), f"{row['parameters']:,}")
    Console().print(table)


def new(
    net: NetArgument,
    output: Annotated[Path, typer.Option("-o", "--output", help="The project file to write.")],
    force: Annotated[bool, typer.Option("--force", help="Replace a file that exists.")] = False,
) -> None:
    """Write a built-in network, or a typed one, as a project file."""
    chosen = choose(net)
    if not output.name:
        raise GraphError("-o names no file. Name the project file to write.")
    if output.suffix != SUFFIX:
        output = output.with_name(output.name + SUFFIX)
    if is_there(output) and not force:
        raise GraphError(f"{output} exists already; choose another name, or give --force.")
    project.save(chosen.project, output)
    print(f"{output}: {chosen.network.title}, {len(chosen.network)} layers")
