"""NET on the command line: a project file or a network of it, a built-in network, or a line."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated

import typer

from graph import ERROR, TEMPLATES, GraphError, Network, Project, Report, arrange, build, project
from graph.shorthand import parse

SUFFIX = ".stride"

NetArgument = Annotated[
    str,
    typer.Argument(
        metavar="NET",
        help="A project file (FILE.stride, or FILE.stride:NAME for one of its networks), the "
        "name of a built-in network, or layers in the short form: 'input 1x28x28 > flatten > fc 10 "
        "> output'.",
    ),
]
NetOrResume = Annotated[
    str | None,
    typer.Argument(metavar="NET", help="The network, as `check` takes it; none with --resume."),
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
    if not net:
        raise GraphError("NET is empty. Name a project file or a built-in network.")
    if not name and not net.endswith(SUFFIX) and _is_line(net):
        network = parse(net).network
        network.title = "Network"
        arrange(network)
        return Chosen("network", network, Project({"network": network}))
    if not name and not is_there(file) and not net.endswith(SUFFIX):
        close = get_close_matches(net.lower(), TEMPLATES, n=3)
        meant = f"Did you mean {' or '.join(close)}? " if close else ""
        raise GraphError(
            f"{net!r} is neither a file nor a built-in network. {meant}The built-in networks are: "
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


def _is_line(net: str) -> bool:
    """Return whether NET is layers in the short form: it has steps, and no file is called that."""
    if not any(sign in net for sign in (">", "→", "\n")):
        return False
    return not is_there(Path(net))


def is_there(path: Path) -> bool:
    """Return whether there is such a file or folder; of names that no file can have there is none.

    Such a name is longer than the file system allows.
    """
    try:
        return path.exists()
    except OSError:
        return False


def require_ok(report: Report, name: str) -> None:
    """Raise NetworkError with the first error of a network that has any."""
    errors = [problem for problem in report.problems if problem.severity == ERROR]
    if errors:
        rest = f" ({len(errors) - 1} more: `check {name}` shows all.)" if len(errors) > 1 else ""
        raise NetworkError(f"{errors[0].message}{rest}")


TrustOption = Annotated[
    bool,
    typer.Option("--trust", help="Agree to run the code of custom layers, now and from now on."),
]


def require_consent(chosen: Chosen, trust: bool) -> None:
    """Ask before code of a person's own is run; GraphError if there is nobody to ask.

    What was agreed to is remembered by the hash of the code.
    """
    from codegen.consent import agree, has_agreed, own_code

    code = own_code(chosen.network)
    if has_agreed(code):
        return
    if not trust:
        names = ", ".join(code)
        if not (sys.stdin.isatty() and sys.stderr.isatty()):
            raise GraphError(
                f"{chosen.name} holds code of its author ({names}) that would be run. Read it "
                "with `check` or in the file; give --trust to agree to it."
            )
        for path, text in code.items():
            typer.echo(f"--- {path}\n{text}", err=True)
        typer.confirm("Run this code now and from now on?", abort=True, err=True)
    agree(code)
