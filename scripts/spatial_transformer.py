"""Measures spatial transformers against plain CNNs: `python scripts/spatial_transformer.py RUNS`.

Both are trained on rotated and on cluttered digits through `main.py train`, with the same settings
and several seeds. Prints the table of docs/spatial-transformer.md as Markdown, says how well the
transformers follow the digits, and draws what they make of some they have not learned from. A run
that its folder holds already is gone on with or only read, so the whole can be interrupted.
"""

from __future__ import annotations

import argparse
import json
import runpy
import statistics
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from safetensors.torch import load_file
from torch import Tensor, nn

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from training.data.distorted import CANVAS, DISTORTION_SEED, DISTORTIONS  # noqa: E402
from training.data.shipped import distorted_mnist5k, mnist5k  # noqa: E402
from training.data.statistics import channel_histogram, mean_and_std  # noqa: E402
from training.messages import Done, Started  # noqa: E402
from training.runs import open_run  # noqa: E402

MAIN = (sys.executable, str(ROOT / "main.py"))
TILE, GAP = 112, 4  # pixels of one image in the picture, and between two


@dataclass(frozen=True)
class Contest:
    """A data set, the plain network and that with a transformer, how long both are trained and
    with which settings, and the paper's errors in percent.

    Where the plain one has far more to compute, it is trained for `cheap_epochs` too: as many as
    cost it about what all of its training costs the other.
    """

    data: str
    networks: tuple[str, str]
    epochs: int
    settings: str
    paper: tuple[float, float]
    cheap_epochs: int | None = None

    @property
    def rows(self) -> list[tuple[str, int]]:
        """The networks that are trained, each with its epochs."""
        plain, transformer = self.networks
        cheap = [(plain, self.cheap_epochs)] if self.cheap_epochs else []
        return [*cheap, (plain, self.epochs), (transformer, self.epochs)]


CONTESTS = (
    Contest(
        "mnist5k-rotated",
        ("plain_mnist", "stn_mnist"),
        15,
        "--optimizer adamw --lr 0.002 --weight-decay 0.01 --augment rotate --device cpu",
        (1.2, 0.7),
    ),
    Contest(
        "mnist5k-cluttered",
        ("plain_mnist_cluttered", "stn_mnist_cluttered"),
        16,
        "--optimizer adam --lr 0.001 --weight-decay 0 --augment translate --channels-last "
        "--device cpu",
        (3.5, 1.7),
        cheap_epochs=5,
    ),
)


@dataclass(frozen=True)
class Result:
    """What one run came to: the error of its last epoch in percent, and its images, one counted
    once an epoch."""

    parameters: int
    error: float
    images: int


def train(contest: Contest, network: str, epochs: int, seed: int, folder: Path) -> Result:
    """Train one network with one seed, or read the run that did."""
    path = folder / (f"{network}-{seed}" if epochs == contest.epochs else f"{network}-cheap-{seed}")
    if not path.exists():
        options = ("--data", contest.data, *contest.settings.split())
        options += ("--epochs", str(epochs), "--seed", str(seed))
        subprocess.run([*MAIN, "train", network, *options, "--run", str(path)], check=True)
    elif not any(isinstance(event, Done) for event in open_run(path).events(steps=False)):
        subprocess.run([*MAIN, "train", "--resume", str(path)], check=True)
    events = list(open_run(path).events(steps=False))
    started = next(event for event in events if isinstance(event, Started))
    done = next(event for event in events if isinstance(event, Done))
    error = 100 * (1 - (done.val_accuracy or 0))
    return Result(started.parameters, error, started.train_images * epochs)


def multiply_adds(network: str) -> int:
    """What one image costs on its way forward."""
    command = [*MAIN, "check", network, "--json"]
    checked = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    return int(checked["macs"])


def row(contest: Contest, network: str, epochs: int, results: list[Result]) -> str:
    """A line of the table: mean and standard deviation of the error over the seeds."""
    errors = [result.error for result in results]
    spread = statistics.stdev(errors) if len(errors) > 1 else 0.0
    cells = (
        f"`{contest.data}`",
        f"`{network}`",
        f"{results[0].parameters:,}",
        f"{epochs}",
        f"{multiply_adds(network) * results[0].images / 1e12:.2f}",
        f"{statistics.mean(errors):.2f} ± {spread:.2f} %",
        ", ".join(f"{error:.1f}" for error in errors),
        f"{contest.paper[contest.networks.index(network)]} %",
    )
    return f"| {' | '.join(cells)} |"


class Distortions(np.random.RandomState):
    """The random numbers of a distortion, of which it keeps where a digit lies or how it is turned.

    `drawn` has an angle in degrees, or the top row and the left column, for each image.
    """

    def __init__(self) -> None:
        super().__init__(DISTORTION_SEED)
        self.drawn: list[Any] = []

    def uniform(self, *arguments: Any) -> Any:
        """Draw an angle."""
        self.drawn.append(super().uniform(*arguments))
        return self.drawn[-1]

    def randint(self, *arguments: Any) -> Any:
        """Draw a place, of a whole digit or of a piece."""
        drawn = super().randint(*arguments)
        if arguments == (0, CANVAS - 28 + 1, 2):
            self.drawn.append(drawn)
        return drawn


class Sight:
    """What a trained transformer makes of the images that were not learned from."""

    def __init__(self, contest: Contest, run: Path) -> None:
        self.data = contest.data
        model = run.with_name(f"{run.name}.py")
        command = [*MAIN, "export", contest.networks[1], "-o", str(model), "--weights", str(run)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        network: nn.Module = runpy.run_path(str(model))["Network"]().eval()
        network.load_state_dict(load_file(model.with_suffix(".safetensors")))
        (train_images, _), (self.images, self.labels) = distorted_mnist5k(contest.data)
        (mean,), (std,) = mean_and_std(channel_histogram(train_images))
        parts = {type(module).__name__: module for module in network.modules()}
        thetas: list[Tensor] = []
        parts["AffineTheta"].register_forward_hook(lambda _, __, theta: thetas.append(theta))
        with torch.no_grad():
            inputs = (torch.from_numpy(self.images) / 255 - mean) / std
            outputs = [parts["SpatialTransformer"](part) for part in inputs.split(100)]
        pixels = (torch.cat(outputs) * std + mean).clamp(0, 1) * 255
        self.theta = torch.cat(thetas).double().numpy()  # (N, 2, 3)
        self.sampled = pixels.round().to(torch.uint8).numpy()

    def rows(self) -> list[NDArray[np.uint8]]:
        """One image of each class, and what becomes of it."""
        chosen = [np.flatnonzero(self.labels == label)[0] for label in range(10)]
        return [self.images[chosen, 0], self.sampled[chosen, 0]]

    def sentence(self) -> str:
        """How far the maps follow the digits: their angles, or the centres of their windows."""
        (plain, _), (unseen, _) = mnist5k()
        random, distort = Distortions(), DISTORTIONS[self.data]
        distort(plain, random)
        random.drawn.clear()
        distort(unseen, random)
        truth, linear = np.array(random.drawn), self.theta[:, :, :2]
        window = np.sqrt(np.abs(np.linalg.det(linear)))
        size = f"{self.data}: a window of {window.mean():.2f} ± {window.std():.2f} of the image"
        if truth.ndim == 1:
            turn = linear[:, 1, 0] - linear[:, 0, 1], linear[:, 0, 0] + linear[:, 1, 1]
            angles = np.degrees(np.arctan2(*turn))
            alike = np.corrcoef(angles, truth)[0, 1]
            spread = f"turned by {angles.std():.0f}° around {angles.mean():.0f}°"
            return f"{size}, {spread}, digits by {truth.std():.0f}°; correlation {alike:.2f}"
        digits = (truth[:, ::-1] + 14) / (CANVAS / 2) - 1  # x, y of the centre in −1…1, as in theta
        centres = self.theta[:, :, 2]
        alike = np.mean([np.corrcoef(centres[:, axis], digits[:, axis])[0, 1] for axis in (0, 1)])
        off = np.abs(centres - digits).mean() * CANVAS / 2
        return f"{size}, {off:.1f} pixels off the digit on each axis; correlation {alike:.2f}"


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
    lines, sights = [], []
    for contest in CONTESTS:
        for network, epochs in contest.rows:
            seeds = range(asked.seeds)
            results = [train(contest, network, epochs, seed, asked.folder) for seed in seeds]
            lines.append(row(contest, network, epochs, results))
        sights.append(Sight(contest, asked.folder / f"{contest.networks[1]}-0"))
    print(
        "| data | network | parameters | epochs | multiply-adds, 10¹² | error | of each seed "
        "| the paper's error |"
    )
    print("|---|---|---|---|---|---|---|---|")
    print("\n".join(lines), "", *(sight.sentence() for sight in sights), sep="\n")
    if asked.picture:
        picture([row for sight in sights for row in sight.rows()], asked.picture)
    return 0


if __name__ == "__main__":
    sys.exit(main())
