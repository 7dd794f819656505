"""Real runs of the real training process, on real digits."""

import contextlib
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from training.messages import (
    FINAL_EVENTS,
    Continue,
    Event,
    Pause,
    Resume,
    Step,
    Stop,
    Train,
    parse_event,
)
from training.processes.client import WORKER, worker_environment
from training.runs import Run, create_run
from training.settings import parse_settings

ROOT = Path(__file__).resolve().parents[2]
DIGITS = ROOT / "training" / "data" / "mnist_5k.npz"

SMALL = '''"""A small network with dropout and batch norm, so that all kinds of state count."""

import torch
from torch import nn


class Network(nn.Module):
    """1×28×28 to 10."""

    def __init__(self) -> None:
        super().__init__()
        self.features = nn.Sequential(
            nn.Conv2d(1, 6, 5, stride=2),  # 6×12×12
            nn.BatchNorm2d(6),
            nn.ReLU(),
            nn.MaxPool2d(2),  # 6×6×6
        )
        self.classifier = nn.Sequential(nn.Flatten(), nn.Dropout(0.1), nn.Linear(216, 10))

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        """Logits of an image."""
        x = self.features(image)
        return self.classifier(x)
'''

SMALL_LAYERS = {
    "lines": {"13": "conv1", "14": "norm1", "22": "block"},
    "modules": {
        "features.0": "conv1",
        "features.1": "norm1",
        "features.2": "relu1",
        "features.3": "pool1",
        "classifier.0": "flatten",
        "classifier.1": "dropout",
        "classifier.2": "fc",
    },
    "inputs": {"input": [1, 28, 28]},
}


class Worker:
    """A training process under test; events are waited for, never slept for."""

    def __init__(self, *command: str, threads: int = 1, **options: object) -> None:
        # A file and no pipe: nobody reads it while the process runs, so a pipe might fill up.
        self.log = tempfile.TemporaryFile()  # noqa: SIM115 - closed by discard
        self.under_way = 0
        self.process = subprocess.Popen(
            command or WORKER,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self.log,
            env={
                **worker_environment(),
                "PYTHONWARNINGS": "error",
                "OMP_NUM_THREADS": str(threads),
            },
            text=True,
            **options,  # type: ignore[call-overload]
        )

    def send(self, *commands: Train | Resume | Pause | Continue | Stop) -> None:
        for command in commands:
            self.under_way += isinstance(command, Train | Resume)
            self.process.stdin.write(command.line())
        self.process.stdin.flush()

    def train(self, run: Run, **extra: bool) -> "Worker":
        self.send(Train(run=str(run.path)))
        return self

    def resume(self, run: Run) -> "Worker":
        self.send(Resume(run=str(run.path)))
        return self

    def events(self) -> Iterator[Event]:
        """All events up to the last of the run."""
        for line in self.process.stdout:
            event = parse_event(line)
            yield event
            if isinstance(event, FINAL_EVENTS):
                self.under_way -= 1
                return

    def until(self, kind: type[Event], matches: Callable[[Event], bool] = bool) -> Event:
        seen = []
        for event in self.events():
            seen.append(event)
            if isinstance(event, kind) and matches(event):
                return event
        raise AssertionError(f"no {kind.__name__} came, but {seen}: {self.errors()}")

    def last(self) -> Event:
        return list(self.events())[-1]

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def close(self) -> int:
        """Close the worker's stdin, wait for its end, and give its exit code."""
        if not self.process.stdin.closed:
            self.process.stdin.close()
        self.process.stdout.read()
        return self.process.wait()

    def errors(self) -> str:
        """What the process has printed to stderr until now."""
        self.log.seek(0)
        return self.log.read().decode()

    @property
    def idle(self) -> bool:
        """Whether the process lives and waits for its next run."""
        return self.process.poll() is None and self.under_way == 0

    def discard(self) -> None:
        """End the process by force and free what it held."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout, self.log):
            with contextlib.suppress(BrokenPipeError):
                pipe.close()


@pytest.fixture(scope="session")
def idle_workers() -> Iterator[list[Worker]]:
    """Processes that one test left in good order and the next may use: torch is slow to load."""
    idle: list[Worker] = []
    yield idle
    for one in idle:
        one.discard()


@pytest.fixture
def worker(idle_workers: list[Worker]) -> Iterator[Callable[..., Worker]]:
    """Give training processes, each its own; none outlives its test while at work."""
    plain: list[Worker] = []
    special: list[Worker] = []

    def start(*command: str, **options: object) -> Worker:
        if command or options:
            special.append(Worker(*command, **options))
            return special[-1]
        plain.append(idle_workers.pop() if idle_workers else Worker())
        return plain[-1]

    yield start
    for one in special:
        one.discard()
    for one in plain:
        if one.idle:
            idle_workers.append(one)
        else:
            one.discard()


@pytest.fixture
def make_run(tmp_path: Path) -> Callable[..., Run]:
    """A run of the small network, with these settings changed."""

    def make(
        source: str = SMALL, layers: dict[str, object] = SMALL_LAYERS, **settings: object
    ) -> Run:
        values = {"epochs": 2, "batch_size": 50, "device": "cpu", **settings}
        return create_run(
            tmp_path / "runs",
            network="small",
            settings=parse_settings(values),
            model_source=source,
            layers=layers,
            project="{}",
        )

    return make


@pytest.fixture
def losses() -> Callable[[Run], list[float]]:
    """Every loss of a run, from its file of events."""

    def read(run: Run) -> list[float]:
        return [loss for event in run.events() if isinstance(event, Step) for loss in event.losses]

    return read


@pytest.fixture
def digit_folder(tmp_path: Path) -> Path:
    """Real digits 0, 1 and 2 as PNG files, ten a class."""
    with np.load(DIGITS) as arrays:
        images = arrays["images"]
    for digit in range(3):
        folder = tmp_path / "digits" / f"digit{digit}"
        folder.mkdir(parents=True)
        for index in range(10):
            Image.fromarray(images[500 * digit + index]).save(folder / f"{index}.png")
    return tmp_path / "digits"


@pytest.fixture
def small_source() -> str:
    return SMALL


@pytest.fixture
def python() -> str:
    return sys.executable
