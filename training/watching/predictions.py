"""What the network said of each image that validates, epoch by epoch, as files of a run.

Needs no torch. The folder `predictions` of a run holds `validation.npz`, the images that are
judged: their labels (N,), the names of the classes, how many images validate in all; and for each
epoch `epoch-0001.npz`, the predicted class (N,) and the confidence (N,) float16 of each of them, in
the order of the part. Every file is either whole or not there, however the process ends.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

import numpy as np
from numpy.typing import NDArray

from training.atomic import replace_file
from training.errors import RunError

FOLDER, IMAGES = "predictions", "validation.npz"
VERSION = 1

#: More images than these are not kept: one in two of them then, or one in three, evenly.
MOST_IMAGES = 50_000
#: Bytes of arrays that are worth the time to compress them.
LARGE = 2**16
#: Of more epochs than these only some are kept: evenly, with the first, the best and the newest.
MOST_EPOCHS = 200

_T = TypeVar("_T")
Classes = NDArray[np.int64]
Shares = NDArray[np.float32]


@dataclass(frozen=True)
class JudgedImages:
    """The images of the validation part that are judged: every `every`-th of `total`."""

    labels: Classes
    classes: tuple[str, ...]
    total: int
    every: int

    @property
    def places(self) -> NDArray[np.int64]:
        """Where each of them stands in the validation part."""
        return np.arange(0, self.total, self.every)


@dataclass(frozen=True)
class Predictions:
    """What was said after an epoch: the class (N,) and the confidence (N,) from 0 to 1."""

    epoch: int
    predicted: Classes
    confidence: Shares


class PredictionFiles:
    """The predictions in a run's folder. Reading raises RunError, writing OSError."""

    def __init__(self, run: Path) -> None:
        self.folder = run / FOLDER
        self._apart = 1

    # -- writing ---------------------------------------------------------------------------------

    def begin(self, labels: Classes, classes: Sequence[str], *, epoch: int, epochs: int) -> int:
        """Prepare for `epoch` of `epochs`: what was said in it and later is to be said again.

        `labels` are those of the whole validation part. Returns of how many images one is kept.
        """
        self.folder.mkdir(exist_ok=True)
        self._apart = max(1, -(-epochs // MOST_EPOCHS))
        every = max(1, -(-len(labels) // MOST_IMAGES))
        arrays = {
            "version": np.asarray(VERSION),
            "labels": _small(labels[::every]),
            "classes": np.array(classes, dtype=np.str_),
            "total": np.asarray(len(labels)),
            "every": np.asarray(every),
        }
        replace_file(self.folder / IMAGES, partial(_save, arrays))
        for later in self.epochs():
            if later >= epoch:
                self._path(later).unlink(missing_ok=True)
        for half in self.folder.glob("*.part"):  # the process was killed while it wrote this
            half.unlink(missing_ok=True)
        return every

    def write(self, predictions: Predictions, *, best_epoch: int) -> None:
        """Keep an epoch's predictions; of many epochs some older ones are dropped for it."""
        arrays = {
            "predicted": _small(predictions.predicted),
            "confidence": predictions.confidence.astype(np.float16),
        }
        newest = predictions.epoch
        # Each epoch waits for this, and a short one for no disk: when the power fails, what was
        # said of the newest epochs may be lost, which whoever reads it is told.
        replace_file(self._path(newest), partial(_save, arrays), durable=False)
        if self._apart == 1:
            return
        for epoch in self.epochs():
            if epoch % self._apart and epoch not in (1, best_epoch, newest):
                self._path(epoch).unlink(missing_ok=True)

    # -- reading ---------------------------------------------------------------------------------

    def epochs(self) -> list[int]:
        """The epochs whose predictions are kept, in order."""
        if not self.folder.is_dir():
            return []
        found = (re.fullmatch(r"epoch-(\d+)\.npz", path.name) for path in self.folder.iterdir())
        return sorted(int(match[1]) for match in found if match)

    def images(self) -> JudgedImages:
        """The images that are judged, with their labels."""
        return _read(self.folder / IMAGES, _images_of)

    def read(self, epoch: int) -> Predictions:
        """What was said after this epoch."""
        return _read(self._path(epoch), lambda arrays: _predictions_of(epoch, arrays))

    def _path(self, epoch: int) -> Path:
        return self.folder / f"epoch-{epoch:04}.npz"


def _small(classes: Classes) -> NDArray[np.unsignedinteger]:
    """The same numbers in the fewest bytes that hold them: uint16 for up to 65,536 classes."""
    largest = int(classes.max(initial=0))
    return classes.astype(np.uint16 if largest < 2**16 else np.uint32)


def _save(arrays: Mapping[str, Any], file: BinaryIO) -> None:
    large = sum(array.nbytes for array in arrays.values()) > LARGE
    (np.savez_compressed if large else np.savez)(file, **arrays)


def _images_of(arrays: np.lib.npyio.NpzFile) -> JudgedImages:
    version = int(arrays["version"])
    if version > VERSION:
        raise ValueError(f"a newer Stride made it (version {version})")
    return JudgedImages(
        labels=arrays["labels"].astype(np.int64),
        classes=tuple(str(name) for name in arrays["classes"]),
        total=int(arrays["total"]),
        every=int(arrays["every"]),
    )


def _predictions_of(epoch: int, arrays: np.lib.npyio.NpzFile) -> Predictions:
    predicted, confidence = arrays["predicted"], arrays["confidence"]
    if predicted.shape != confidence.shape:
        raise ValueError(f"it tells of {len(predicted)} classes, but of {len(confidence)} images")
    return Predictions(epoch, predicted.astype(np.int64), confidence.astype(np.float32))


def _read(path: Path, make: Callable[[np.lib.npyio.NpzFile], _T]) -> _T:
    run = path.parents[1].name
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
            return make(arrays)
    except FileNotFoundError:
        if path.name == IMAGES:
            raise RunError(
                f"The run {run} keeps no predictions: an older version made it, it has not "
                "started, or its setting keep_predictions is off.",
                "Train it again.",
            ) from None
        raise RunError(
            f"The run {run} keeps no predictions of epoch {int(path.stem.rpartition('-')[2])}.",
            "Choose an epoch that it keeps.",
        ) from None
    except (
        OSError,
        ValueError,
        KeyError,
        TypeError,
        EOFError,
        zipfile.BadZipFile,
        zlib.error,
    ) as error:
        reason = str(error).splitlines()[0].rstrip(".") if str(error) else type(error).__name__
        raise RunError(
            f"The predictions of run {run} cannot be read: {path.name}: {reason}.",
            "Delete that file; the other epochs can still be looked at.",
        ) from None
