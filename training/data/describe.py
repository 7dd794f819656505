"""What is known of any data set by its name: its image shape, classes and counts."""

from __future__ import annotations

from pathlib import Path

from training.data.catalog import FOLDER, OWN, DataSet, catalogued
from training.data.source import open_data


def describe_data(name: str) -> DataSet:
    """The data set of this name, or of a person's own, whose files are looked through.

    Raises DataError for an unknown name, or for files that cannot be learned from.
    """
    if not name.startswith(OWN):
        return catalogued(name)
    data = open_data(name)
    path = Path(name.partition(":")[2])
    return DataSet(
        name=name,
        title=f"Folder {path.name}" if name.startswith(FOLDER) else path.name,
        image_shape=data.first_image_shape(),
        classes=data.classes,
        train_images=len(data.parts.train),
        val_images=len(data.parts.val),
        test_images=len(data.parts.test),
    )
