"""`train` on a machine that is not the first of several: it lends its devices to that one's run."""

from __future__ import annotations

import os
from collections.abc import Mapping

from rich.console import Console

from training.processes.rank_processes import first_machine, join, node_rank
from training.settings import parse_settings


def joins(given: Mapping[str, object]) -> bool:
    """Return whether this machine is another than the first of those that train together."""
    return str(given.get("nodes", "1")) != "1" and node_rank(os.environ) > 0


def join_run(given: Mapping[str, object]) -> int:
    """Train with the first machine's run to its end; it keeps the run and all that is told of it.

    Raises TrainingError.
    """
    numbers = {name: given[name] for name in ("devices", "nodes") if name in given}
    settings = parse_settings({"batch_size": 65_536, **numbers})
    first = first_machine(settings, os.environ)
    machine = node_rank(os.environ) + 1
    Console(stderr=True).print(
        f"This is machine {machine} of {settings.nodes}. The run and its progress are on the "
        f"first, {first}.",
        highlight=False,
        soft_wrap=True,
    )
    join(settings)
    return 0
