"""Measures spatial transformers against plain CNNs: `python scripts/spatial_transformer.py RUNS`.

Both are trained on rotated and on cluttered digits through `main.py train`, with the same settings
and several seeds. Prints the table of docs/spatial-transformer.md as Markdown, and draws what the
transformers make of digits they have not learned from. A run that its folder holds already is
gone on with or only read, so the whole can be interrupted.
"""

from __future__ import annotations

import argparse
import runpy
import statistics
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from safetensors.torch import load_file
from torch import nn

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from training.data.load import distorted_mnist5k  # noqa: E402
from training.data.statistics import channel_histogram, mean_and_std  # noqa: E402
from training.messages import Done, Started  # noqa: E402
from training.runs import open_run  # noqa: E402

MAIN = (sys.executable, str(ROOT / "main.py"))
TILE, GAP = 112, 4  # pixels of one image in the picture, and between two


@dataclass(frozen=True)
class Contest:
    """A data set, the two networks, their settings, and the paper's errors in percent."""

    data: str
    networks: tuple[str, str]
    settings: str
    paper: tuple[float, float]


CONTESTS = (
    Contest(
        "mnist5k-rotated",
        ("plain_mnist", "stn_mnist"),
        "--epochs 15 --optimizer adamw --lr 0.002 --weight-decay 0.01 --augment rotate "
        "--device cpu",
        (1.2, 0.7),
    ),
    Contest(
        "mnist5k-cluttered",
        ("plain_mnist_cluttered", "stn_mnist_cluttered"),
        "--epochs 20 --optimizer adam --lr 0.0007 --weight-decay 0 --augment translate "
        "--device cpu",
        (3.5, 1.7),
    ),
)


@dataclass(frozen=True)
class Result:
    """What one run came to: the error of its last epoch in percent, and its seconds."""

    parameters: int
    error: float
    seconds: float


def train(contest: Contest, network: str, seed: int, folder: Path) -> Result:
    """Train one network with one seed, or read the run that did."""
    path = folder / f"{network}-{seed}"
    if not path.exists():
        options = ("--data", contest.data, *contest.settings.split(), "--seed", str(seed))
        subprocess.run([*MAIN, "train", network, *options, "--run", str(path)], check=True)
    elif not any(isinstance(event, Done) for event in open_run(path).events(steps=False)):
        subprocess.run([*MAIN, "train", "--resume", str(path)], check=True)
    events = list(open_run(path).events(steps=False))
    started = next(event for event in events if isinstance(event, Started))
    done = next(event for event in events if isinstance(event, Done))
    return Result(started.parameters, 100 * (1 - (done.val_accuracy or 0)), done.seconds)


def row(contest: Contest, network: str, results: list[Result]) -> str:
    """A line of the table: mean and standard deviation of the error over the seeds."""
    errors = [result.error for result in results]
    spread = statistics.stdev(errors) if len(errors) > 1 else 0.0
    cells = (
        f"`{contest.data}`",
        f"`{network}`",
        f"{results[0].parameters:,}",
        f"{statistics.mean(errors):.2f} ± {spread:.2f} %",
        ", ".join(f"{error:.1f}" for error in errors),
        f"{statistics.mean(result.seconds for result in results):.0f} s",
        f"{contest.paper[contest.networks.index(network)]} %",
    )
    return f"| {' | '.join(cells)} |"


def seen(contest: Contest, run: Path) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """One image of each class that was not learned from, and what the transformer makes of it."""
    model = run.with_name(f"{run.name}.py")
    command = [*MAIN, "export", contest.networks[1], "-o", str(model), "--weights", str(run)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    network: nn.Module = runpy.run_path(str(model))["Network"]().eval()
    network.load_state_dict(load_file(model.with_suffix(".safetensors")))
    (train_images, _), (images, labels) = distorted_mnist5k(contest.data)
    chosen = images[[np.flatnonzero(labels == label)[0] for label in range(10)]]
    (mean,), (std,) = mean_and_std(channel_histogram(train_images))
    transformer = next(m for m in network.modules() if type(m).__name__ == "SpatialTransformer")
    with torch.no_grad():
        sampled = transformer((torch.from_numpy(chosen) / 255 - mean) / std)
    pixels = (sampled * std + mean).clamp(0, 1) * 255
    return chosen[:, 0], pixels.round().to(torch.uint8).numpy()[:, 0]


def picture(rows: list[NDArray[np.uint8]], file: Path) -> None:
    """Draw rows of images, each scaled to the same size."""
    step = TILE + GAP
    sheet = Image.new("L", (len(rows[0]) * step + GAP, len(rows) * step + GAP), 255)
    for number, images in enumerate(rows):
        for place, image in enumerate(images):
            tile = Image.fromarray(image).resize((TILE, TILE), Image.Resampling.NEAREST)
            sheet.paste(tile, (GAP + place * step, GAP + number * step))
    sheet.save(file, optimize=True)


def main() -> int:
    """Run what is missing, print the table and draw the picture."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where the runs are kept")
    parser.add_argument("--seeds", type=int, default=3, help="runs of each network")
    parser.add_argument("--picture", type=Path, help="the PNG file to draw")
    asked = parser.parse_args()
    lines, rows = [], []
    for contest in CONTESTS:
        for network in contest.networks:
            seeds = range(asked.seeds)
            results = [train(contest, network, seed, asked.folder) for seed in seeds]
            lines.append(row(contest, network, results))
        rows += seen(contest, asked.folder / f"{contest.networks[1]}-0")
    print("| data | network | parameters | error | of each seed | a run | the paper's error |")
    print("|---|---|---|---|---|---|---|")
    print("\n".join(lines))
    if asked.picture:
        picture(rows, asked.picture)
    return 0


if __name__ == "__main__":
    sys.exit(main())
