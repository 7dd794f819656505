"""Training processes that are killed at random steps, and lose nothing by it.

pytest -n0 -s tests/training/test_kills.py --kills 100
"""

import json
import os
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from training.messages import Epoch
from training.processes.client import worker_environment
from training.runs import Run

ROOT = Path(__file__).resolve().parents[2]
NEVER = 10**9

#: So that everything which a checkpoint holds counts: averages, gradients half added up, chance.
SETTINGS = {
    "epochs": 3,
    "augment": "crop,rotate",
    "accumulate": 2,
    "ema_decay": 0.9,
    "schedule": "plateau",
    "optimizer": "adamw",
    "lr": 0.002,
    "checkpoint_every_steps": 7,
}
STEPS = 240


def figures(run: Run) -> list[tuple[float, ...]]:
    return [
        (event.train_loss, event.train_accuracy, event.val_loss, event.val_accuracy)
        for event in run.events()
        if isinstance(event, Epoch)
    ]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that fork")
def test_a_run_killed_at_random_steps_has_the_losses_of_one_left_alone(
    make_run: Callable[..., Run],
    losses: Callable[[Run], list[float]],
    request: pytest.FixtureRequest,
    seeds: range,
) -> None:
    wanted = request.config.getoption("--kills")
    chance = random.Random(seeds.start)
    forks = subprocess.Popen(
        [sys.executable, "-m", "tests.training.forked_runs"],
        cwd=ROOT,
        env={**worker_environment(), "OMP_NUM_THREADS": "1"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )

    def serve(run: Run, step: int, milliseconds: float = 0) -> bool:
        """Train, or go on, up to the end or that step from here; whether it was killed."""
        forks.stdin.write(json.dumps([str(run.path), step, milliseconds]) + "\n")
        forks.stdin.flush()
        return bool(int(forks.stdout.readline()))

    with forks:
        whole = make_run(**SETTINGS)
        assert not serve(whole, NEVER)
        assert len(losses(whole)) == STEPS
        kills = runs = 0
        while kills < wanted:
            run = make_run(**SETTINGS)
            killed = True
            while killed:
                # In the last rounds the run is let come to its end, to be compared.
                step = chance.randint(1, STEPS // 3) if kills < wanted else NEVER
                killed = serve(run, step, chance.uniform(0, 10))
                kills += killed
            assert run.summary().state == "finished"
            assert losses(run) == losses(whole)
            assert figures(run) == figures(whole)
            runs += 1
        forks.stdin.close()
    print(f"{kills} kills; the {STEPS} losses of {runs} runs are those of one left alone")
