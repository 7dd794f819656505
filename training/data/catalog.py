"""The data sets by name, with the image shape and the classes that a network must fit.

Needs no torch, so a form can ask it.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from training.errors import DataError

#: What a data set's name begins with when it is a person's own: a folder of images, a table that
#: names images, or a file of arrays. The rest of the name is the path.
FOLDER, TABLE, ARRAYS = "folder:", "csv:", "arrays:"
OWN = (FOLDER, TABLE, ARRAYS)

DIGITS = tuple("0123456789")
IDX_FILES = (
    "train-images-idx3-ubyte",
    "train-labels-idx1-ubyte",
    "t10k-images-idx3-ubyte",
    "t10k-labels-idx1-ubyte",
)


@dataclass(frozen=True)
class DataSet:
    """What is known of a data set before its images are read; `image_shape` is (C, H, W).

    `files` are those that torchvision looks for in the data folder.
    """

    name: str
    title: str
    image_shape: tuple[int, int, int]
    classes: tuple[str, ...]
    train_images: int
    val_images: int
    shipped: bool = False
    download_megabytes: int | None = None
    test_images: int = 0
    files: tuple[str, ...] = ()


CATALOG = {
    data_set.name: data_set
    for data_set in (
        DataSet("mnist5k", "MNIST, 5,000 digits", (1, 28, 28), DIGITS, 4_000, 1_000, shipped=True),
        DataSet(
            "mnist5k-rotated",
            "MNIST, 5,000 digits turned by up to 90°",
            (1, 28, 28),
            DIGITS,
            4_000,
            1_000,
            shipped=True,
        ),
        DataSet(
            "mnist5k-cluttered",
            "MNIST, 5,000 digits lost in 60×60 clutter",
            (1, 60, 60),
            DIGITS,
            20_000,
            1_000,
            shipped=True,
        ),
        DataSet(
            "mnist",
            "MNIST digits",
            (1, 28, 28),
            DIGITS,
            54_004,
            5_996,
            download_megabytes=12,
            test_images=10_000,
            files=tuple(f"MNIST/raw/{file}" for file in IDX_FILES),
        ),
        DataSet(
            "fashion-mnist",
            "Fashion-MNIST clothes",
            (1, 28, 28),
            (
                "T-shirt/top",
                "Trouser",
                "Pullover",
                "Dress",
                "Coat",
                "Sandal",
                "Shirt",
                "Sneaker",
                "Bag",
                "Ankle boot",
            ),
            54_000,
            6_000,
            download_megabytes=30,
            test_images=10_000,
            files=tuple(f"FashionMNIST/raw/{file}" for file in IDX_FILES),
        ),
        DataSet(
            "cifar10",
            "CIFAR-10 objects",
            (3, 32, 32),
            (
                "airplane",
                "automobile",
                "bird",
                "cat",
                "deer",
                "dog",
                "frog",
                "horse",
                "ship",
                "truck",
            ),
            45_000,
            5_000,
            download_megabytes=170,
            test_images=10_000,
            files=(
                *(f"cifar-10-batches-py/data_batch_{number}" for number in range(1, 6)),
                "cifar-10-batches-py/test_batch",
                "cifar-10-batches-py/batches.meta",
            ),
        ),
        DataSet(
            "cifar100",
            "CIFAR-100 objects",
            (3, 32, 32),
            tuple(str(number) for number in range(100)),
            45_000,
            5_000,
            download_megabytes=170,
            test_images=10_000,
            files=tuple(f"cifar-100-python/{file}" for file in ("train", "test", "meta")),
        ),
        DataSet(
            "svhn",
            "Street View house numbers",
            (3, 32, 32),
            DIGITS,
            65_937,
            7_320,
            download_megabytes=250,
            test_images=26_032,
            files=("train_32x32.mat", "test_32x32.mat"),
        ),
    )
}


def shipped_file(name: str) -> Path | None:
    """The file of a data set that comes with Stride; None for all others."""
    data_set = CATALOG.get(name)
    return Path(__file__).with_name("mnist_5k.npz") if data_set and data_set.shipped else None


def put_beside(script: Path, name: str) -> Path | None:
    """Copy a data set that comes with Stride beside a script that reads it, and return the copy.

    None for all others; a file that is there already is left. Raises DataError if it cannot be.
    """
    data = shipped_file(name)
    if data is None:
        return None
    target = script.resolve().with_name(data.name)
    try:
        if not target.exists():
            shutil.copyfile(data, target)
    except OSError as error:
        raise DataError(
            f"{target} cannot be written: {error.strerror}.",
            f"{script.name} reads it: copy {data} there.",
        ) from None
    return target


def default_data_root() -> Path:
    """Where data sets are looked for and downloaded to unless the user says otherwise."""
    return Path(platformdirs.user_data_dir("stride", appauthor=False)) / "data"


def data_folder(root: str) -> Path:
    """The folder that a run's setting `data_root` means."""
    return Path(root) if root else default_data_root()


def must_be_fetched(name: str, root: str) -> bool:
    """Whether a data set would have to be downloaded, as its files are not in the data folder."""
    data_set = CATALOG.get(name)
    if data_set is None or data_set.download_megabytes is None:
        return False
    home = data_folder(root)
    return not all(
        (home / file).is_file() or (home / f"{file}.gz").is_file() for file in data_set.files
    )


def catalogued(name: str) -> DataSet:
    """The data set of this name; DataError lists the names where there is none."""
    try:
        return CATALOG[name]
    except KeyError:
        raise DataError(
            f"There is no data set {name!r}.",
            f"Choose {', '.join(CATALOG)}, or your own: folder:PATH with one folder of images a "
            "class, csv:PATH or arrays:PATH.",
        ) from None


def require_known(name: str) -> None:
    """Raise DataError where a name can be that of no data set, whatever is on the disk."""
    if name in OWN:
        raise DataError(f"{name} names no place.", f"Write it behind the colon: {name}PATH.")
    if not name.startswith(OWN):
        catalogued(name)
