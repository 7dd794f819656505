"""From a data set's name to its files or arrays, with labels, classes and parts. Needs no torch,
but for the data sets that torchvision reads.
"""

from __future__ import annotations

from pathlib import Path

from training.data.arrays import ImageArrays, read_arrays
from training.data.catalog import ARRAYS, FOLDER, TABLE, catalogued, require_known
from training.data.folder import scan_folder
from training.data.image_files import ImageFiles
from training.data.shipped import shipped_digits
from training.data.table import scan_table
from training.errors import DataError


def open_data(
    name: str, *, data_root: str = "", download: bool = False
) -> ImageFiles | ImageArrays:
    """The data set of this name; downloaded only where that is allowed. Raises DataError."""
    try:
        return _open_data(name, data_root, download=download)
    except OSError as error:
        raise DataError(
            f"{error.filename or name} cannot be read: {error.strerror or error}.",
            "Check its name and the rights on it.",
        ) from error


def _open_data(name: str, data_root: str, *, download: bool) -> ImageFiles | ImageArrays:
    require_known(name)
    if name.startswith(FOLDER):
        return scan_folder(Path(name.removeprefix(FOLDER)))
    if name.startswith(TABLE):
        return scan_table(Path(name.removeprefix(TABLE)))
    if name.startswith(ARRAYS):
        return read_arrays(Path(name.removeprefix(ARRAYS)))
    data_set = catalogued(name)
    if data_set.shipped:
        return shipped_digits(name, data_set.classes)
    from training.data.public import read_public

    return read_public(data_set, data_root, download=download)
