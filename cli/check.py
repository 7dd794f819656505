"""`check`: a table of layers, totals and problems."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from cli.network import JsonOption, NetArgument, choose
from graph import ERROR, Layer, Network, Report, check, format_shape
from graph.field import Reach

COLOURS = {"error": "red", "warning": "yellow", "hint": "cyan"}


def check_network(
    net: NetArgument,
    expand: Annotated[
        bool, typer.Option("--expand", help="List the layers inside blocks, not the blocks.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Check every layer; show shapes, counts and problems.

    Exit code 1 if there are errors.
    """
    chosen = choose(net)
    report = check(chosen.network)
    if as_json:
        print(json.dumps(as_data(report, expand=expand), ensure_ascii=False))
    else:
        _print(chosen.network, report, expand)
    if not report.ok:
        raise typer.Exit(1)


def rows(report: Report, *, expand: bool, path: str = "") -> Iterator[tuple[Report, str, str]]:
    """Yield (report, node, path) for each layer in order of evaluation; inside blocks if asked."""
    for node in report.network.order():
        name = path + report.network.name(node)
        inner = report.facts[node].inner
        if not expand or not inner:
            if not path or (report.facts[node].layer.input_ports and _gives(report, node)):
                yield report, node, name
            continue
        for number, copy in enumerate(inner, start=1):
            part = f"/{number}" if len(inner) > 1 else ""
            yield from rows(copy, expand=True, path=f"{name}{part}/")


def _gives(report: Report, node: str) -> bool:
    return bool(report.facts[node].layer.output_ports)


def as_data(report: Report, *, expand: bool = False) -> dict[str, Any]:
    """Return the whole report as plain data."""
    layers = []
    for part, node, path in rows(report, expand=expand):
        network, facts = part.network, part.facts[node]
        wires = network.wires_into(node)
        ports = [port.name for port in facts.layer.input_ports if port.name in wires]
        start = path.removesuffix(network.name(node))
        layers.append(
            {
                "id": node,
                "name": path,
                "kind": facts.layer.kind,
                "inputs": [start + network.name(wires[port].source) for port in ports],
                "output_shape": _listed(facts.shape),
                "parameters": facts.parameters,
                "macs": facts.macs,
                "receptive_field": _field(part, node),
                "formula": facts.formula,
            }
        )
    return {
        "ok": report.ok,
        "parameters": report.parameters,
        "macs": report.macs,
        "activations": report.activations,
        "outputs": {name: _listed(shape) for name, shape in report.outputs.items()},
        "layers": layers,
        "problems": [
            {
                "severity": problem.severity,
                "code": problem.code,
                "layer": problem.path or None,
                "message": problem.message,
                "fixes": [fix.title for fix in problem.fixes],
            }
            for problem in report.problems
        ],
    }


def _kind(layer: Layer) -> str:
    return f"{layer.kind} ×{layer.copies}" if layer.copies > 1 else layer.kind


def _listed(shape: tuple[int, ...] | None) -> list[int] | None:
    return None if shape is None else list(shape)


def _field(report: Report, node: str) -> int | list[int] | None:
    """Return the size of the receptive field on the first Input; its own size where all is seen."""
    for source, field in report.facts[node].fields:
        if field is Reach.UNKNOWN:
            return None
        shape = report.facts[source].shape or ()
        sizes = list(shape[1:]) if field is Reach.WHOLE else [axis.size for axis in field]
        return sizes[0] if len(set(sizes)) == 1 else sizes or None
    return None


def _print(network: Network, report: Report, expand: bool) -> None:
    console = Console()
    table = Table(box=None, pad_edge=False, header_style="dim")
    for title, justify in (
        ("layer", "left"),
        ("kind", "left"),
        ("output", "left"),
        ("parameters", "right"),
        ("MACs", "right"),
        ("why", "left"),
    ):
        table.add_column(title, justify=justify, overflow="fold")  # type: ignore[arg-type]
    for part, node, path in rows(report, expand=expand):
        facts = part.facts[node]
        shape = "?" if facts.shape is None else format_shape(facts.shape)
        table.add_row(
            Text(path, style="red" if facts.failed else "bold"),
            _kind(facts.layer),
            shape,
            f"{facts.parameters:,}" if facts.parameters else "",
            f"{facts.macs:,}" if facts.macs else "",
            Text(facts.formula, style="dim"),
        )
    console.print(Text(network.title or "Network", style="bold"))
    console.print(table)
    console.print()
    outputs = ", ".join(
        f"{name} {'?' if shape is None else format_shape(shape)}"
        for name, shape in report.outputs.items()
    )
    console.print(
        f"{report.parameters:,} parameters · {report.macs:,} MACs · "
        f"{report.activations * 4 / 2**20:.2f} MB of activations an example · output: {outputs}",
        markup=False,
        highlight=False,
    )
    for problem in report.problems:
        mark = Text(f"{problem.severity}: ", style=COLOURS[problem.severity])
        console.print(mark + Text(problem.message))
        for fix in problem.fixes:
            console.print(Text(f"    fix: {fix.title}", style="dim"))
    errors = sum(problem.severity == ERROR for problem in report.problems)
    verdict = f"{errors} error{'s' if errors > 1 else ''}" if errors else "All shapes fit."
    console.print(Text(verdict, style="red" if errors else "green"))
