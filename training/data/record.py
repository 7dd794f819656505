"""What a run keeps of the split it learned from, and the check that it is the same on resuming."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from training.atomic import replace_file
from training.data.split import SPLIT_SEED, Parts
from training.errors import DataError, RunError

FILE = "split.json"


@dataclass(frozen=True)
class SplitRecord:
    """How many images each part has, and a fingerprint of which: `Parts.fingerprint`."""

    data: str
    train_images: int
    val_images: int
    test_images: int
    sha256: str
    seed: int = SPLIT_SEED

    @classmethod
    def of(
        cls,
        data: str,
        parts: Parts,
        labels: NDArray[np.integer],
        names: Iterable[str] = (),
    ) -> SplitRecord:
        """The record of these parts; `names` are those of image files."""
        train, val, test = (len(indices) for _, indices in parts.named())
        return cls(data, train, val, test, parts.fingerprint(labels, names))

    def keep(self, folder: Path) -> None:
        """Write it into a run's folder, or see that the one there says the same.

        Raises DataError where the data have changed since the run began: what it once learned
        from might judge it now.
        """
        file = folder / FILE
        if not file.exists():
            text = json.dumps(asdict(self), indent=1) + "\n"
            replace_file(file, partial(_write, text.encode()))
            return
        try:
            before = json.loads(file.read_text("utf-8"))
            same = before["sha256"] == self.sha256
            counts = [before[f"{part}_images"] for part in ("train", "val", "test")]
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise RunError(
                f"{FILE} of run {folder.name} cannot be read: {error}.", "Start a new run."
            ) from None
        if not same:
            now = (self.train_images, self.val_images, self.test_images)
            raise DataError(
                f"The images of {self.data} are not those that this run began with: "
                f"{_counted(counts)} then, {_counted(now)} now to train, validate and test, or "
                "others in their place.",
                "Put them back as they were, or start a new run.",
            )


def _counted(counts: Iterable[int]) -> str:
    return " + ".join(f"{count:,}" for count in counts)


def _write(content: bytes, file: BinaryIO) -> None:
    file.write(content)
