"""The memory of the real training process over 50 epochs of LeNet-5: it must not grow."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from benchmarks.lenet5 import new_run
from benchmarks.skipped import Skipped
from training.messages import Epoch, Failed
from training.processes.client import TrainingProcess
from training.settings import TrainingSettings

EPOCHS = 50
LOOKS = (5, 25, 50)
"""After which epochs the memory is read."""


def run() -> dict[str, object]:
    """One line of the table: megabytes after the last epoch, after the fifth, and their ratio."""
    if not Path("/proc/self/statm").exists():
        raise Skipped("This system does not tell the memory of a process as Linux does.")
    settings = TrainingSettings(epochs=EPOCHS, batch_size=64, device="cpu")
    megabytes: dict[int, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        run = new_run(Path(folder), settings)
        with TrainingProcess(run) as process:
            for event in process.events():
                if isinstance(event, Failed):
                    raise RuntimeError(event.message)
                if isinstance(event, Epoch) and event.epoch in LOOKS:
                    megabytes[event.epoch] = _resident_megabytes(process.pid)
    return {
        "ours": megabytes[EPOCHS],
        "theirs": megabytes[LOOKS[0]],
        "ratio": round(megabytes[LOOKS[0]] / megabytes[EPOCHS], 4),
        "unit": "MB",
        **{f"after_{epoch}_epochs": amount for epoch, amount in megabytes.items()},
    }


def _resident_megabytes(pid: int) -> float:
    pages = int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[1])
    return round(pages * os.sysconf("SC_PAGE_SIZE") / 1e6, 1)
