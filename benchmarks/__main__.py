"""`python -m benchmarks [NAME …] [--json]`: how fast Stride is, side by side with others.

Each benchmark measures both sides in one run, in turns, and gives the medians. A ratio above 1
means that Stride is faster. They gate nothing: a busy machine gives other figures.
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
from collections.abc import Callable
from typing import Any

from rich.console import Console
from rich.table import Table

from benchmarks.skipped import Skipped

CANVAS = ("build", "zoom", "pan", "drag", "select", "undo", "memory")
SIZES = (1000, 50, 500, 2000)

BENCHMARKS: dict[str, tuple[str, str, tuple[Any, ...]]] = {
    "check-resnet152": ("check", "run_resnet152", ()),
    "edit-2000": ("check", "run_edit", ()),
    "module-speed": ("module", "run", ()),
    "train-vs-dataloader": ("train_vs_dataloader", "run", ()),
    "train-vs-bare": ("train_vs_bare", "run", ()),
    "streaming-jpeg": ("streaming", "run", ()),
    "watching-cost": ("watching_cost", "run", ()),
    "train-memory-50": ("train_memory", "run", ()),
    "train-resnet50-gpu": ("resnet50_gpu", "run", (False,)),
    "train-resnet50-gpu-compiled": ("resnet50_gpu", "run", (True,)),
    "window-start": ("window", "run_start", ()),
    **{
        f"canvas-{what}-{size}": ("canvas", "run", (what, size))
        for size in SIZES
        for what in CANVAS
        if (size == SIZES[0] or what in ("build", "zoom", "pan", "memory"))
    },
    "window-stall": ("window", "run_stall", ()),
    "window-open-resnet1202": ("opening", "run", ()),
    **{f"{what}-open": ("pages", "run", (what,)) for what in ("page", "lesson", "network")},
}
"""Each name with the file of this folder, and the function there that measures it."""


def main() -> int:
    """Run the named benchmarks, or all; return 2 for a name that is none, 1 if one fails."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BENCHMARKS))
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    chosen = parser.parse_args()
    unknown = [name for name in chosen.names if name not in BENCHMARKS]
    if unknown:
        listed = ", ".join(BENCHMARKS)
        print(f"There is no benchmark {unknown[0]!r}; choose from: {listed}.", file=sys.stderr)
        return 2
    console = Console(stderr=True)
    rows, failed = [], False
    skipped: dict[str, list[str]] = {}
    for name in BENCHMARKS:
        if chosen.names and name not in chosen.names:
            continue
        try:
            with console.status(f"{name} …"):
                row = _measure(name)
        except Skipped as missing:
            skipped.setdefault(str(missing), []).append(name)
            continue
        except Exception as error:
            # One side may be missing here, such as the other program; the rest can still run.
            console.print(f"{name}: {type(error).__name__}: {error}", markup=False)
            failed = True
            continue
        if chosen.json:
            print(json.dumps(row), flush=True)
        rows.append(row)
    for missing, names in skipped.items():
        console.print(f"{', '.join(names)}: {missing}", markup=False, soft_wrap=True)
    if rows and not chosen.json:
        Console().print(_table(rows))
    return int(failed)


def _measure(name: str) -> dict[str, Any]:
    file, function, arguments = BENCHMARKS[name]
    run: Callable[..., dict[str, Any]] = getattr(
        importlib.import_module(f"benchmarks.{file}"), function
    )
    return {"name": name, **run(*arguments)}


def _table(rows: list[dict[str, Any]]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim")
    table.add_column("benchmark")
    for title in ("ours", "theirs", "ratio"):
        table.add_column(title, justify="right")
    for row in rows:
        figures = [_figure(row[side], row["unit"]) for side in ("ours", "theirs")]
        ratio = row["ratio"]
        table.add_row(row["name"], *figures, "" if ratio is None else f"{ratio:.3g}×")
    return table


def _figure(value: float | None, unit: str) -> str:
    if value is None:
        return ""
    if unit == "s" and value < 1:
        return f"{value * 1000:.3g} ms"
    return f"{value:,.4g} {unit}"


if __name__ == "__main__":
    sys.exit(main())
