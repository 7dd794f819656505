"""ResNet-50 in bf16 and channels_last on a GPU: our loop against one tuned by hand.

Both have all images on the card as uint8 and the same fused optimizer, and both let cuDNN try out
its algorithms, so that what is compared is the loop and the written module.
"""

from __future__ import annotations

import statistics
import tempfile
from pathlib import Path
from time import perf_counter

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F  # noqa: N812

from benchmarks.skipped import Skipped
from codegen import generate
from graph import build
from training.events import EventLog
from training.loop import train
from training.messages import Epoch
from training.processes.control import Control
from training.runs import create_run
from training.settings import TrainingSettings

IMAGES, CLASSES, SIDE = 4096, 10, 224
EPOCHS = 4  # of which the first is left out: it warms up
REPEATS = 3
LR, MOMENTUM, WEIGHT_DECAY = 0.05, 0.9, 1e-4
MEAN, STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)


def run(compiled: bool) -> dict[str, object]:
    """One line of the table: images/s of both, and the ratio."""
    if not torch.cuda.is_available():
        raise Skipped("There is no CUDA GPU on this machine, so nothing was measured.")
    memory = torch.cuda.get_device_properties(0).total_memory / 2**30
    batch_size = 256 if memory > 36 else 128 if memory > 18 else 64
    chance = np.random.default_rng(0)
    images = chance.integers(0, 256, (IMAGES, 3, SIDE, SIDE), dtype=np.uint8)
    labels = np.arange(IMAGES) % CLASSES
    ours_speeds, their_speeds = [], []
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "images.npz"
        few = slice(0, 2 * CLASSES)
        np.savez(
            data,
            train_images=images,
            train_labels=labels,
            val_images=images[few],
            val_labels=labels[few],
        )
        for _ in range(REPEATS):
            ours_speeds.append(ours(Path(folder), data, batch_size, compiled))
            torch.cuda.empty_cache()
            their_speeds.append(by_hand(images, labels, batch_size, compiled))
            torch.cuda.empty_cache()
    a, b = statistics.median(ours_speeds), statistics.median(their_speeds)
    return {
        "ours": round(a, 1),
        "theirs": round(b, 1),
        "ratio": round(a / b, 3),
        "unit": "images/s",
        "device": torch.cuda.get_device_name(0),
        "batch_size": batch_size,
    }


def ours(folder: Path, data: Path, batch_size: int, compiled: bool) -> float:
    """Median images/s of a real run in a folder, with every event and checkpoint written."""
    settings = TrainingSettings(
        data=f"arrays:{data}",
        batch_size=batch_size,
        epochs=EPOCHS,
        device="cuda",
        precision="bf16",
        channels_last=True,
        compile=compiled,
        schedule="constant",
        lr=LR,
        momentum=MOMENTUM,
        weight_decay=WEIGHT_DECAY,
    )
    source = generate(build("resnet50"))
    run = create_run(
        folder / "runs",
        network="resnet50",
        settings=settings,
        model_source=source.text,
        layers=source.layers(),
        project="{}",
    )
    train(run, EventLog(run.events_path, None), Control())
    epochs = [event for event in run.events() if isinstance(event, Epoch)]
    return statistics.median(epoch.images_per_second for epoch in epochs[1:])


def by_hand(images: np.ndarray, labels: np.ndarray, batch_size: int, compiled: bool) -> float:
    """Median images/s over epochs of a loop that does nothing but learn."""
    from torchvision.models import resnet50

    device = torch.device("cuda")
    before = torch.backends.cudnn.benchmark
    torch.backends.cudnn.benchmark = True
    try:
        torch.manual_seed(0)
        network: nn.Module = resnet50(weights=None).to(device, memory_format=torch.channels_last)
        forward = torch.compile(network) if compiled else network
        kept = torch.from_numpy(images).to(device)
        answers = torch.from_numpy(labels).to(device)
        scale = torch.tensor(STD, device=device).view(1, 3, 1, 1) * 255
        shift = torch.tensor(MEAN, device=device).view(1, 3, 1, 1) * 255
        optimizer = torch.optim.SGD(
            network.parameters(), lr=LR, momentum=MOMENTUM, weight_decay=WEIGHT_DECAY, fused=True
        )
        speeds = []
        for _ in range(EPOCHS):
            torch.cuda.synchronize()
            started = perf_counter()
            for chosen in torch.randperm(len(kept), device=device).split(batch_size):
                inputs = (kept[chosen].float() - shift) / scale
                inputs = inputs.contiguous(memory_format=torch.channels_last)
                with torch.autocast("cuda", dtype=torch.bfloat16):
                    loss = F.cross_entropy(forward(inputs), answers[chosen])
                loss.backward()
                optimizer.step()
                optimizer.zero_grad(set_to_none=True)
            torch.cuda.synchronize()
            speeds.append(len(kept) / (perf_counter() - started))
        return statistics.median(speeds[1:])
    finally:
        torch.backends.cudnn.benchmark = before
