"""A run in the terminal: what is wrong in its layers is said once, when it is found."""

from __future__ import annotations

import io

from rich.console import Console

from cli.run_progress import show_progress
from training.messages import Layers, Stopped


def test_what_is_wrong_in_a_layer_is_said_once_with_its_remedy() -> None:
    looks = [
        Layers(
            epoch=1,
            step=step,
            lr=3.0,
            base_lr=3.0,
            names=("conv1", "relu1"),
            figures={"dead": (None, 0.9)},
        )
        for step in range(10, 80, 10)
    ]
    written = io.StringIO()
    events = [*looks, Stopped(run="runs/one", epoch=1, step=80)]
    assert show_progress(events, Console(file=written, width=200)) == 0
    said = [line for line in written.getvalue().splitlines() if "relu1" in line]
    assert len(said) == 1
    assert said[0].startswith("step 30: relu1: 90 % of its units have been silent")
    assert "Lower the learning rate (3)" in said[0]
