"""The public data sets, from files in their official formats that hold the shipped real digits."""

import gzip
import hashlib
import pickle
import struct
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import scipy.io
import torch
from torchvision import datasets

from tests.training.conftest import DIGITS
from training.data.catalog import CATALOG, must_be_fetched
from training.data.load import TrainingData, load_data
from training.data.source import open_data
from training.errors import DataError
from training.settings import parse_settings

CPU = torch.device("cpu")
PUBLIC = [name for name in CATALOG if not CATALOG[name].shipped]
TRAIN, TEST = 200, 50


def real_digits(colour: bool) -> tuple[np.ndarray, np.ndarray]:
    """250 digits in turn, N×28×28; or in three different channels, N×3×32×32."""
    with np.load(DIGITS) as arrays:
        order = np.arange(5000).reshape(10, 500).T.ravel()[: TRAIN + TEST]
        images, labels = arrays["images"][order], arrays["labels"][order].astype(np.int64)
    if colour:
        wide = np.pad(images, ((0, 0), (2, 2), (2, 2)))
        images = np.stack([wide, 255 - wide, wide // 2], axis=1)
    return images, labels


def write_idx(path: Path, array: np.ndarray, *, packed: bool = False) -> None:
    head = struct.pack(">HBB", 0, 8, array.ndim) + struct.pack(f">{array.ndim}I", *array.shape)
    content = head + array.astype(np.uint8).tobytes()
    path.parent.mkdir(parents=True, exist_ok=True)
    if packed:
        path.with_name(path.name + ".gz").write_bytes(gzip.compress(content))
    else:
        path.write_bytes(content)


def write_mnist(home: Path, name: str, *, packed: bool = False) -> None:
    images, labels = real_digits(colour=False)
    raw = home / {"mnist": "MNIST", "fashion-mnist": "FashionMNIST"}[name] / "raw"
    for part, chosen in (("train", slice(TRAIN)), ("t10k", slice(TRAIN, None))):
        write_idx(raw / f"{part}-images-idx3-ubyte", images[chosen], packed=packed)
        write_idx(raw / f"{part}-labels-idx1-ubyte", labels[chosen], packed=packed)


def write_pickle(path: Path, content: dict[str, Any]) -> list[str]:
    """Write what CIFAR's files hold; give the name and the checksum, as torchvision lists them."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(pickle.dumps(content, protocol=2))
    return [path.name, hashlib.md5(path.read_bytes()).hexdigest()]


def write_cifar(home: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    images, labels = real_digits(colour=True)
    flat = images.reshape(len(images), -1)
    fine = name == "cifar100"
    folder, key = ("cifar-100-python", "fine_labels") if fine else ("cifar-10-batches-py", "labels")
    batches = 1 if fine else 5
    listed = [
        write_pickle(
            home / folder / ("train" if fine else f"data_batch_{number + 1}"),
            {"data": flat[part], key: labels[part].tolist()},
        )
        for number, part in enumerate(np.split(np.arange(TRAIN), batches))
    ]
    test = write_pickle(
        home / folder / ("test" if fine else "test_batch"),
        {"data": flat[TRAIN:], key: labels[TRAIN:].tolist()},
    )
    names = {"fine_label_names" if fine else "label_names": list(CATALOG[name].classes)}
    meta = write_pickle(home / folder / ("meta" if fine else "batches.meta"), names)
    kind = datasets.CIFAR100 if fine else datasets.CIFAR10
    monkeypatch.setattr(kind, "train_list", listed)
    monkeypatch.setattr(kind, "test_list", [test])
    monkeypatch.setattr(kind, "meta", {**kind.meta, "filename": meta[0], "md5": meta[1]})


def write_svhn(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    images, labels = real_digits(colour=True)
    listed = dict(datasets.SVHN.split_list)
    for part, chosen in (("train", slice(TRAIN)), ("test", slice(TRAIN, None))):
        file = home / f"{part}_32x32.mat"
        stored = np.where(labels[chosen] == 0, 10, labels[chosen]).astype(np.uint8)[:, None]
        scipy.io.savemat(file, {"X": images[chosen].transpose(2, 3, 1, 0), "y": stored})
        listed[part] = [listed[part][0], file.name, hashlib.md5(file.read_bytes()).hexdigest()]
    monkeypatch.setattr(datasets.SVHN, "split_list", listed)


def write_public(name: str, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Write the files of a data set into a data folder."""
    if "mnist" in name:
        write_mnist(home, name)
    elif "cifar" in name:
        write_cifar(home, name, monkeypatch)
    else:
        write_svhn(home, monkeypatch)


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Write the files of a data set into the data folder, which is `tmp_path`."""
    return lambda name: write_public(name, tmp_path, monkeypatch)


def load(name: str, home: Path) -> TrainingData:
    return load_data(parse_settings({"data": name, "data_root": str(home)}), None, CPU)


@pytest.mark.parametrize("name", PUBLIC)
def test_official_files_are_found_and_read(
    name: str, write: Callable[[str], None], tmp_path: Path
) -> None:
    assert must_be_fetched(name, str(tmp_path))
    write(name)
    assert not must_be_fetched(name, str(tmp_path))
    data = load(name, tmp_path)
    assert data.image_shape == CATALOG[name].image_shape
    assert (len(data.train), len(data.val), len(data.test)) == (180, 20, 50)
    colour = data.image_shape[0] == 3
    images, labels = real_digits(colour)
    (pixels, targets), *_ = data.test.batches(torch.arange(TEST), TEST)
    expected = images[TRAIN:] if colour else images[TRAIN:, None]
    assert np.array_equal(pixels.numpy(), expected)
    assert targets.tolist() == labels[TRAIN:].tolist()
    assert torch.bincount(data.val.labels).tolist() == [2] * 10


@pytest.mark.parametrize("name", PUBLIC)
def test_what_tests_is_never_learned_from_nor_chosen_by(
    name: str, write: Callable[[str], None], tmp_path: Path
) -> None:
    write(name)
    data = open_data(name, data_root=str(tmp_path))
    assert data.parts.test.tolist() == list(range(TRAIN, TRAIN + TEST))
    assert sorted([*data.parts.train, *data.parts.val]) == list(range(TRAIN))


def test_packed_idx_files_are_unpacked_beside_themselves(tmp_path: Path) -> None:
    write_mnist(tmp_path, "mnist", packed=True)
    assert not must_be_fetched("mnist", str(tmp_path))
    assert len(load("mnist", tmp_path).test) == TEST
    assert (tmp_path / "MNIST/raw/train-images-idx3-ubyte").is_file()


@pytest.mark.parametrize("name", PUBLIC)
def test_a_missing_data_set_tells_how_to_get_it(name: str, tmp_path: Path) -> None:
    with pytest.raises(DataError) as raised:
        load(name, tmp_path)
    assert "cannot be read from" in raised.value.message
    assert raised.value.remedy.startswith(
        f"Allow the download ({CATALOG[name].download_megabytes} MB)"
    )


@pytest.mark.parametrize("spoil", ["cut", "empty", "wrong"])
@pytest.mark.parametrize("name", PUBLIC)
def test_a_damaged_file_is_one_sentence(
    name: str, spoil: str, write: Callable[[str], None], tmp_path: Path
) -> None:
    write(name)
    file = tmp_path / CATALOG[name].files[0]
    whole = file.read_bytes()
    file.write_bytes(
        {"cut": whole[: len(whole) // 2], "empty": b"", "wrong": b"hello " * 99}[spoil]
    )
    with pytest.raises(DataError) as raised:
        load(name, tmp_path)
    assert f"{CATALOG[name].title} cannot be read from {tmp_path}: " in raised.value.message
    assert "copy whole files there" in raised.value.remedy
    assert "\n" not in str(raised.value)


def test_idx_files_that_do_not_belong_together_are_named(tmp_path: Path) -> None:
    write_mnist(tmp_path, "mnist")
    _, labels = real_digits(colour=False)
    raw = tmp_path / "MNIST" / "raw"
    write_idx(raw / "train-labels-idx1-ubyte", labels[:150])
    with pytest.raises(DataError, match="there are 200 images to train, but 150 labels"):
        load("mnist", tmp_path)
    write_idx(raw / "train-labels-idx1-ubyte", labels[:TRAIN] + 5)
    with pytest.raises(DataError, match="the labels to train go from 5 to 14"):
        load("mnist", tmp_path)


def test_a_missing_reader_is_named(
    write: Callable[[str], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("svhn")
    monkeypatch.setitem(sys.modules, "scipy.io", None)
    with pytest.raises(DataError, match="the package scipy is missing") as raised:
        load("svhn", tmp_path)
    assert raised.value.remedy == "Install it: pip install scipy."
