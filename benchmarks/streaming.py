"""A folder of JPEGs, too many to keep in memory: our stream against torchvision's reference loader.

Theirs is the recipe of torchvision's references/classification: ImageFolder, RandomResizedCrop to
224, RandomHorizontalFlip, PILToTensor, conversion and Normalize in the processes that read, batches
of floats from a DataLoader. Ours is what a run has with `augment=resized-crop,flip`: the processes
that read cut a random window of each image as uint8, the rest is done in batches on the device. So
both end with the same thing, normalised float batches (64, 3, 224, 224) of random crops, mirrored
half of the time, on the device; but ours crops the middle that has the Input's aspect, and theirs
the whole image.
Both have the same files, as many processes, and one epoch at a time, in turns; nothing is learned,
so that reading is all that is timed.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

import numpy as np
import torch
from PIL import Image
from torch import Tensor

from training.data.shipped import mnist5k
from training.processes.client import worker_environment
from training.runs import create_run
from training.settings import TrainingSettings
from training.setup import Setup, set_up

IMAGES, WIDTH, HEIGHT, QUALITY = 2000, 500, 375, 95  # the usual size of ImageNet's
SIDE = 224
BATCH_SIZE = 64
WORKERS = 2
REPEATS = 3
ROOT = Path(__file__).resolve().parents[1]

SOURCE = '''"""Hardly a network: what is timed is reading."""

import torch
from torch import nn


class Network(nn.Module):
    """3×224×224 to 10."""

    def __init__(self) -> None:
        super().__init__()
        self.fc = nn.Linear(3, 10)

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        """Logits of the mean colour."""
        return self.fc(image.mean((2, 3)))
'''


def write_images(folder: Path) -> None:
    """JPEGs by class under train and val: real digits on a coloured ground, with a camera's noise.

    The noise makes them about as large, in bytes, as photographs of this size.
    """
    (digits, labels), _ = mnist5k()
    chance = np.random.default_rng(0)
    chosen = [("train", place) for place in np.linspace(0, len(digits) - 1, IMAGES, dtype=int)]
    chosen += [("val", place) for place in range(0, len(digits), 200)]
    for index, (part, place) in enumerate(chosen):
        ground = Image.fromarray(chance.integers(0, 256, (4, 5, 3), dtype=np.uint8))
        pixels = np.asarray(ground.resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC), np.float32)
        digit = Image.fromarray(digits[place, 0]).resize((300, 300), Image.Resampling.BICUBIC)
        pixels = pixels.copy()
        pixels[37:337, 100:400] += np.asarray(digit)[:, :, None]
        pixels += 6 * chance.standard_normal(pixels.shape, dtype=np.float32)
        home = folder / part / str(labels[place])
        home.mkdir(parents=True, exist_ok=True)
        image = Image.fromarray(pixels.clip(0, 255).astype(np.uint8))
        image.save(home / f"{index:04}.jpg", quality=QUALITY)


def our_setup(folder: Path) -> Setup:
    """What a run over that folder begins with, where none of it may be kept in memory."""
    settings = TrainingSettings(
        data=f"folder:{folder}",
        augment=("resized-crop", "flip"),
        batch_size=BATCH_SIZE,
        workers=WORKERS,
        resident_megabytes=0,
    )
    run = create_run(
        folder.parent / "runs",
        network="mean",
        settings=settings,
        model_source=SOURCE,
        layers={"inputs": {"input": [3, SIDE, SIDE]}},
        project="{}",
    )
    return set_up(run)


def our_epoch(setup: Setup) -> Iterator[Tensor]:
    """All batches of an epoch as the network takes them."""
    order = torch.randperm(len(setup.data.train))
    for inputs, _ in setup.train_inputs.batches(setup.data.train, order, BATCH_SIZE):
        yield inputs


def their_loader(folder: Path, device: torch.device) -> Any:
    """The loader of torchvision's references/classification, for a folder of images."""
    from torchvision import datasets, transforms

    data = datasets.ImageFolder(
        str(folder / "train"),
        transforms.Compose(
            [
                transforms.RandomResizedCrop(
                    SIDE, interpolation=transforms.InterpolationMode.BILINEAR, antialias=True
                ),
                transforms.RandomHorizontalFlip(0.5),
                transforms.PILToTensor(),
                transforms.ConvertImageDtype(torch.float),
                transforms.Normalize((0.485, 0.456, 0.406), (0.229, 0.224, 0.225)),
            ]
        ),
    )
    return torch.utils.data.DataLoader(
        data,
        batch_size=BATCH_SIZE,
        sampler=torch.utils.data.RandomSampler(data),
        num_workers=WORKERS,
        pin_memory=device.type == "cuda",
    )


def their_epoch(loader: Any, device: torch.device) -> Iterator[Tensor]:
    """All batches of an epoch as the reference's loop has them."""
    for images, labels in loader:
        inputs, _ = images.to(device), labels.to(device)
        yield inputs


def timed(epoch: Callable[[], Iterator[Tensor]], device: torch.device) -> tuple[float, float]:
    """Images/s of an epoch, its processes started and ended, and milliseconds of a core for each.

    Raises RuntimeError where it is not whole.
    """
    started, count, used = perf_counter(), 0, _core_seconds()
    for inputs in epoch():
        if inputs.shape[1:] != (3, SIDE, SIDE) or inputs.dtype != torch.float32:
            raise RuntimeError(f"a batch is {tuple(inputs.shape)} of {inputs.dtype}")
        count += len(inputs)
    if device.type != "cpu":
        torch.accelerator.synchronize(device)
    if count != IMAGES:
        raise RuntimeError(f"{count} images came instead of {IMAGES}")
    speed = count / (perf_counter() - started)
    return speed, 1000 * (_core_seconds() - used) / count


def _core_seconds() -> float:
    """What this process and those that it has waited for have used of the cores."""
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


def measure() -> dict[str, object]:
    """Images/s of both and their ratio, measured in this process."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "images"
        write_images(folder)
        setup = our_setup(folder)
        loader = their_loader(folder, setup.device)
        sides: dict[str, Callable[[], Iterator[Tensor]]] = {
            "ours": lambda: our_epoch(setup),
            "theirs": lambda: their_epoch(loader, setup.device),
        }
        speeds: dict[str, list[float]] = {"ours": [], "theirs": []}
        costs: dict[str, list[float]] = {"ours": [], "theirs": []}
        for turn in range(REPEATS + 1):
            for side in sorted(sides, reverse=bool(turn % 2)):
                speed, cost = timed(sides[side], setup.device)
                if turn:  # the first loads libraries, and files into the system's cache
                    speeds[side].append(speed)
                    costs[side].append(cost)
    ours, theirs = median(speeds["ours"]), median(speeds["theirs"])
    return {
        "ours": round(ours, 1),
        "theirs": round(theirs, 1),
        "ratio": round(ours / theirs, 3),
        "unit": "images/s",
        "device": str(setup.device),
        "core_ms_an_image": {side: round(median(each), 2) for side, each in costs.items()},
    }


def run() -> dict[str, object]:
    """One line of the table; both sides are in one process, with the training process's settings
    of the system's memory.
    """
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.streaming"],
        cwd=ROOT,
        env=worker_environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(done.stderr.strip().splitlines()[-1])
    result: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return result


if __name__ == "__main__":
    print(json.dumps(measure()))
