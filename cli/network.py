"""NET on the command line: a project file, one network of it, or a built-in network."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from graph import ERROR, TEMPLATES, GraphError, Network, Project, Report, build, project

SUFFIX = ".stride"

NetArgument = Annotated[
    str,
    typer.Argument(
        metavar="NET",
        help="A project file (FILE.stride, or FILE.stride:NAME for one of its networks) or the "
        "name of a built-in network.",
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON, for machines.")]


class NetworkError(Exception):
    """The network has errors, so that it can be neither trained nor exported."""


@dataclass(frozen=True)
class Chosen:
    """The network that NET names, and the project that it belongs to."""

    name: str
    network: Network
    project: Project


def choose(net: str) -> Chosen:
    """Return the network that NET names; GraphError says what is wrong with the name."""
    if net in TEMPLATES:
        network = build(net)
        return Chosen(net, network, Project({net: network}))
    path, _, name = net.partition(f"{SUFFIX}:")
    file = Path(path + SUFFIX) if name else Path(net)
    if not name and not file.exists() and not net.endswith(SUFFIX):
        raise GraphError(
            f"{net!r} is neither a file nor a built-in network; the built-in networks are: "
            f"{', '.join(TEMPLATES)}."
        )
    content = project.load(file)
    if not content.networks:
        raise GraphError(f"{file.name} holds no network.")
    name = name or next(iter(content.networks))
    if name not in content.networks:
        raise GraphError(
            f"{file.name} has no network {name!r}; it has: {', '.join(content.networks)}."
        )
    return Chosen(name, content.networks[name], content)


def require_ok(report: Report, name: str) -> None:
    """Raise NetworkError with the first error of a network that has any."""
    errors = [problem for problem in report.problems if problem.severity == ERROR]
    if errors:
        rest = f" ({len(errors) - 1} more: `check {name}` shows all.)" if len(errors) > 1 else ""
        raise NetworkError(f"{errors[0].message}{rest}")
