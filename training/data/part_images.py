"""The validation images of a run, looked at again after it: no torch, but for public data sets."""

from __future__ import annotations

import json
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from training.data.image_files import ImageFiles
from training.data.record import FILE, SplitRecord
from training.data.source import open_data
from training.data.survey import LARGEST_INPUT, image_reader
from training.errors import DataError
from training.runs import Run


class ValidationImages:
    """The images that validate in a run, by their place in that part.

    Raises DataError where the data are not there any more, or are not those of the run.
    """

    def __init__(self, run: Run) -> None:
        settings = run.settings
        data = open_data(settings.data, data_root=settings.data_root)
        self._places = data.parts.val
        self._names = data.names() if isinstance(data, ImageFiles) else ()
        names = self._names
        record = SplitRecord.of(settings.data, data.parts, data.labels, names)
        if record.sha256 != _sha256(run):
            raise DataError(
                f"The images of {settings.data} are not those that {run.name} was trained with.",
                "Put them back as they were to see them here; the figures are still right.",
            )
        shape = next(iter(run.layers().get("inputs", {}).values()), None)
        channels, height, width = shape or data.first_image_shape()
        larger = max(height, width, LARGEST_INPUT) / LARGEST_INPUT
        small = (channels, round(height / larger), round(width / larger))
        self._read: Callable[[int], NDArray[np.uint8]] = image_reader(data, small)

    def __len__(self) -> int:
        return len(self._places)

    def pixels(self, place: int) -> NDArray[np.uint8]:
        """The image at a place as uint8 (C, H, W), cut as the network saw it, at most 256 wide."""
        return self._read(int(self._places[place]))

    def name(self, place: int) -> str:
        """Its file below the data set's folder; of arrays, which image of the whole it is."""
        index = int(self._places[place])
        return self._names[index] if len(self._names) else f"image {index:,}"


def _sha256(run: Run) -> str:
    try:
        record = json.loads((run.path / FILE).read_text("utf-8"))
        return str(record["sha256"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DataError(
            f"{FILE} of {run.name} cannot be read, so its images are not known: {error}.",
            "Train it again to see them; the figures are still right.",
        ) from None
