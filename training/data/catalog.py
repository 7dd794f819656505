"""The data sets by name, with the image shape and the classes that a network must fit.

Needs no torch, so a form can ask it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import platformdirs

from training.errors import DataError

#: What a data set's name begins with when it is a folder of the user's own images.
FOLDER = "folder:"

DIGITS = tuple("0123456789")


@dataclass(frozen=True)
class DataSet:
    """What is known of a data set before its images are read; `image_shape` is (C, H, W)."""

    name: str
    title: str
    image_shape: tuple[int, int, int]
    classes: tuple[str, ...]
    train_images: int
    val_images: int
    shipped: bool = False
    download_megabytes: int | None = None


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
            4_000,
            1_000,
            shipped=True,
        ),
        DataSet(
            "mnist", "MNIST digits", (1, 28, 28), DIGITS, 60_000, 10_000, download_megabytes=12
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
            60_000,
            10_000,
            download_megabytes=30,
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
            50_000,
            10_000,
            download_megabytes=170,
        ),
        DataSet(
            "cifar100",
            "CIFAR-100 objects",
            (3, 32, 32),
            tuple(str(number) for number in range(100)),
            50_000,
            10_000,
            download_megabytes=170,
        ),
        DataSet(
            "svhn",
            "Street View house numbers",
            (3, 32, 32),
            DIGITS,
            73_257,
            26_032,
            download_megabytes=250,
        ),
    )
}


def shipped_file(name: str) -> Path | None:
    """The file of a data set that comes with Stride; None for all others."""
    data_set = CATALOG.get(name)
    return Path(__file__).with_name("mnist_5k.npz") if data_set and data_set.shipped else None


def default_data_root() -> Path:
    """Where data sets are looked for and downloaded to unless the user says otherwise."""
    return Path(platformdirs.user_data_dir("stride", appauthor=False)) / "data"


def describe_data(name: str) -> DataSet:
    """The data set of this name, or of `folder:PATH`, whose files are looked through.

    Raises DataError for an unknown name or a folder that cannot be learned from.
    """
    if name.startswith(FOLDER):
        return _describe_folder(name)
    try:
        return CATALOG[name]
    except KeyError:
        raise DataError(
            f"There is no data set {name!r}.",
            f"Choose {', '.join(CATALOG)} or folder:PATH with one folder of images a class.",
        ) from None


def _describe_folder(name: str) -> DataSet:
    from training.data.folder import scan_folder

    folder = scan_folder(Path(name.removeprefix(FOLDER)))
    return DataSet(
        name=name,
        title=f"Folder {folder.path.name}",
        image_shape=folder.first_image_shape(),
        classes=folder.classes,
        train_images=len(folder.train),
        val_images=len(folder.val),
    )
