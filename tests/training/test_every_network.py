"""One real step of each built-in network that tells classes apart, at its own input size, by hand:

    pytest -n0 -s tests/training/test_every_network.py --every-network

It takes minutes and some gigabytes of memory; without the option it is skipped.
"""

from __future__ import annotations

import math
import resource
from pathlib import Path
from time import perf_counter

import numpy as np
import pytest
from PIL import Image

from codegen import generate
from graph import TEMPLATES, build, check
from training.events import EventLog
from training.loop import train
from training.messages import Done, Step
from training.processes.control import Control
from training.runs import create_run
from training.settings import parse_settings

DIGITS = Path(__file__).resolve().parents[2] / "training" / "data" / "mnist_5k.npz"
BATCH = 2


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_network_takes_a_real_step(
    name: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    if not request.config.getoption("--every-network"):
        pytest.skip("only by hand, with --every-network")
    network = build(name)
    report = check(network)
    if any(len(shape) != 1 for shape in report.outputs.values()):
        pytest.skip("it tells pixels apart, not images")
    source = generate(network, report, name=name)
    [(channels, height, width)] = source.inputs.values()
    with np.load(DIGITS) as arrays:
        digits = arrays["images"][[0, 500, 1, 501]]
    sized = [np.asarray(Image.fromarray(digit).resize((width, height))) for digit in digits]
    images = np.stack(sized)[:, None].repeat(channels, 1)
    labels = np.array([0, 1, 0, 1])
    np.savez(
        tmp_path / "digits.npz",
        train_images=images[:BATCH],
        train_labels=labels[:BATCH],
        val_images=images[BATCH:],
        val_labels=labels[BATCH:],
    )
    run = create_run(
        tmp_path,
        network=name,
        settings=parse_settings(
            {"data": f"arrays:{tmp_path / 'digits.npz'}", "epochs": 1, "batch_size": BATCH}
            | {"lr": 0.001, "schedule": "constant", "device": "cpu"}
        ),
        model_source=source.text,
        layers=source.layers(),
        project="{}",
    )
    began = perf_counter()
    train(run, EventLog(run.events_path, None), Control())
    events = list(run.events())
    [loss] = [loss for event in events if isinstance(event, Step) for loss in event.losses]
    done = events[-1]
    assert isinstance(done, Done)
    assert math.isfinite(loss) and math.isfinite(done.val_loss)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    print(
        f"\n{name:22} {channels}×{height}×{width:<4} {report.parameters:>12,} parameters  "
        f"loss {loss:8.4f}  {perf_counter() - began:5.1f} s  peak so far {peak:.1f} GB"
    )
    run.last_checkpoint.unlink()
    run.best_checkpoint.unlink()
