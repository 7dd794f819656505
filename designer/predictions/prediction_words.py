"""What is said of images and cells of the confusion matrix, in words."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication

from designer.predictions.confusion_frame import Cell
from designer.predictions.predicted_images import Said
from training.watching.confusion import Confusion
from training.watching.predictions import JudgedImages, Predictions

SAMPLES = 40
"""Images that are followed from epoch to epoch."""
LOOKED_BACK = 10
"""Epochs of which an image's history tells."""


def samples(images: JudgedImages, most: int = SAMPLES) -> list[int]:
    """Return some of the judged images, of each class in turn, and always the same."""
    order = np.argsort(images.labels, kind="stable")
    labels = images.labels[order]
    starts = np.searchsorted(labels, labels, "left")
    turns = np.arange(len(labels)) - starts  # which image of its class each one is
    chosen = order[np.lexsort((labels, turns))][:most]
    return [int(place) for place in chosen]


def looked_back(epochs: Sequence[int], most: int = LOOKED_BACK) -> list[int]:
    """Return some of the epochs, evenly, with the first and the last."""
    if len(epochs) <= most:
        return list(epochs)
    places = np.unique(np.linspace(0, len(epochs) - 1, most).round().astype(int))
    return [epochs[place] for place in places]


class PredictionWords:
    """Words on the images that were judged, in the state of one epoch."""

    def __init__(
        self,
        images: JudgedImages,
        found: Confusion,
        said: Predictions,
        history: Sequence[Predictions] = (),
    ) -> None:
        self.images = images
        self._found = found
        self.said = said
        self._history = history

    def _name(self, place: int) -> str:
        # A network may have more outputs now and then than it had classes in another epoch.
        classes = self._found.classes
        return classes[place] if place < len(classes) else str(place)

    def of(self, image: int) -> Said:
        """Return what was said of one of the judged images."""
        true, taken = int(self.images.labels[image]), int(self.said.predicted[image])
        sure = f"{100 * float(self.said.confidence[image]):.0f} %"
        right = true == taken
        head = f"✓ {self._name(true)}" if right else f"✗ {self._name(true)} → {self._name(taken)}"
        lines = [
            _tr("A {}, taken for {}, {} sure.").format(self._name(true), self._name(taken), sure)
        ]
        for each in self._history:
            then = int(each.predicted[image])
            line = _tr("Epoch {}: {} {}, {} sure").format(
                each.epoch,
                "✓" if then == true else "✗",
                self._name(then),
                f"{100 * float(each.confidence[image]):.0f} %",
            )
            lines.append(line)
        return Said(int(self.images.places[image]), f"{head}\n{sure}", "\n".join(lines), right)

    def caption(self, cell: Cell, count: int, most: int) -> str:
        """Return what the images of a cell, a row or a column are."""
        if cell.true is None and cell.predicted is not None:
            text = _tr("All taken for {}").format(self._name(cell.predicted))
        elif cell.predicted is None and cell.true is not None:
            text = _tr("All of class {}").format(self._name(cell.true))
        elif cell.true == cell.predicted and cell.true is not None:
            text = _tr("{} found as such").format(self._name(cell.true))
        else:
            text = _tr("{} taken for {}").format(
                self._name(cell.true or 0), self._name(cell.predicted or 0)
            )
        shown = (
            _tr("the first {} of {}").format(most, f"{count:,}") if count > most else f"{count:,}"
        )
        images = _tr("1 image") if count == 1 else _tr("{} images").format(shown)
        return f"{text}: {images}"

    def read_out(self, cell: Cell) -> str:
        """Return what the figures of a cell, a row or a column say."""
        counts, figures = self._found.counts, self._found.figures()
        if cell.true is not None and cell.predicted is not None:
            images, count = figures[cell.true].images, int(counts[cell.true, cell.predicted])
            text = _tr("{} taken for {}: {} of {} images ({})")
            if cell.true == cell.predicted:
                text = _tr("{} found as {}: {} of {} images ({})")
            share = f"{100 * count / images:.1f} %" if images else "–"
            names = self._name(cell.true), self._name(cell.predicted)
            return text.format(*names, f"{count:,}", f"{images:,}", share)
        if cell.true is not None:
            one = figures[cell.true]
            text = _tr("{}: {} of its {} images are found, recall {}")
            return text.format(one.name, f"{one.right:,}", f"{one.images:,}", _share(one.recall))
        one = figures[cell.predicted or 0]
        text = _tr("{}: {} of the {} images taken for it are, precision {}")
        return text.format(one.name, f"{one.right:,}", f"{one.predicted:,}", _share(one.precision))


def _share(share: float | None) -> str:
    return "–" if share is None else f"{100 * share:.1f} %"


def _tr(text: str) -> str:
    return QCoreApplication.translate("PredictionWords", text)
