"""Which classes are taken for which: the confusion matrix and the figures of each class."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from training.runs import Run
from training.watching.predictions import JudgedImages, PredictionFiles, Predictions

Counts = NDArray[np.int64]


@dataclass(frozen=True)
class ClassFigures:
    """How well one class is told: `images` are of it, `predicted` were taken for it.

    Recall is the share of its images that were found, precision the share of those taken for it
    that are of it, F1 their harmonic mean. None where there is nothing to divide by.
    """

    name: str
    images: int
    predicted: int
    right: int

    @property
    def precision(self) -> float | None:
        """Of the images taken for it, the share that is of it."""
        return self.right / self.predicted if self.predicted else None

    @property
    def recall(self) -> float | None:
        """Of its images, the share that was found."""
        return self.right / self.images if self.images else None

    @property
    def f1(self) -> float | None:
        """2·right / (images + predicted): the harmonic mean of precision and recall."""
        total = self.images + self.predicted
        return 2 * self.right / total if total else None


@dataclass(frozen=True)
class Mistake:
    """`count` of the `images` of a class were taken for another; classes by their numbers."""

    true: int
    predicted: int
    count: int
    images: int


@dataclass(frozen=True)
class Confusion:
    """`counts` (K, K): images of the class of the row that were taken for that of the column."""

    classes: tuple[str, ...]
    counts: Counts

    @property
    def images(self) -> int:
        """How many images it counts."""
        return int(self.counts.sum())

    @property
    def accuracy(self) -> float:
        """The share of images that were told right; 0 where there are none."""
        return float(np.trace(self.counts)) / max(self.images, 1)

    def shares(self) -> NDArray[np.float64]:
        """The counts (K, K), each as a share of the images of its row's class; 0 in empty rows."""
        shares: NDArray[np.float64] = self.counts / np.maximum(
            self.counts.sum(axis=1, keepdims=True), 1
        )
        return shares

    def figures(self) -> list[ClassFigures]:
        """The figures of each class, in the order of the classes."""
        columns = (self.counts.sum(axis=1), self.counts.sum(axis=0), np.diag(self.counts))
        return [
            ClassFigures(name, *(int(column[place]) for column in columns))
            for place, name in enumerate(self.classes)
        ]

    def mistakes(self, most: int | None = None) -> list[Mistake]:
        """Pairs of classes that were taken for another, the most frequent first."""
        wrong = self.counts.copy()
        np.fill_diagonal(wrong, 0)
        sizes = self.counts.sum(axis=1)
        rows, columns = np.nonzero(wrong)
        order = np.lexsort((columns, rows, -wrong[rows, columns]))[:most]
        return [
            Mistake(int(row), int(column), int(wrong[row, column]), int(sizes[row]))
            for row, column in zip(rows[order], columns[order], strict=True)
        ]

    def sentence(self, most: int = 3) -> str:
        """The most frequent mistakes in one line; empty where there are none."""
        worst = self.mistakes(most)
        if not worst:
            return ""
        parts = [
            f"{self.classes[each.true]} for {self.classes[each.predicted]} "
            f"({each.count:,} of {each.images:,})"
            for each in worst
        ]
        return f"Most often mistaken: {', '.join(parts)}."


def confusion_of(images: JudgedImages, predictions: Predictions) -> Confusion:
    """The confusion matrix of an epoch; a network may have more outputs than the data classes."""
    labels, predicted = images.labels, predictions.predicted
    count = min(len(labels), len(predicted))
    known = len(images.classes)
    size = max(known, int(predicted.max(initial=-1)) + 1)
    classes = images.classes + tuple(f"output {number}" for number in range(known, size))
    cells = np.bincount(labels[:count] * size + predicted[:count], minlength=size * size)
    return Confusion(classes, cells.astype(np.int64).reshape(size, size))


def read_confusion(run: Run, epoch: int | None = None) -> tuple[Confusion, int]:
    """The matrix after an epoch of a run, the newest if None, and that epoch. Raises RunError."""
    files = PredictionFiles(run.path)
    images = files.images()
    chosen = epoch if epoch is not None else max(files.epochs(), default=1)
    return confusion_of(images, files.read(chosen)), chosen


def members(
    images: JudgedImages,
    predictions: Predictions,
    true: int | None,
    predicted: int | None,
    *,
    surest_first: bool = True,
) -> Sequence[int]:
    """Which of the judged images are of a class and were taken for one; None means any.

    They are sorted by confidence.
    """
    chosen = np.ones(len(predictions.predicted), dtype=bool)
    if true is not None:
        chosen &= images.labels == true
    if predicted is not None:
        chosen &= predictions.predicted == predicted
    found = np.flatnonzero(chosen)
    order = np.argsort(predictions.confidence[found], kind="stable")
    return [int(place) for place in found[order[::-1] if surest_first else order]]
