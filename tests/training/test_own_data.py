"""Tables and arrays of a person's own: read as they are, parted fairly, refused in one sentence."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from safetensors.numpy import save_file

from tests.training.conftest import DIGITS
from training.data.describe import describe_data
from training.data.load import load_data
from training.data.source import open_data
from training.data.split import parts_of
from training.errors import DataError
from training.messages import Done, Failed
from training.runs import Run
from training.settings import parse_settings

CPU = torch.device("cpu")


def write_table(folder: Path, lines: list[str], head: str = "path,label") -> str:
    (folder / "table.csv").write_text("\n".join([head, *lines]) + "\n", "utf-8")
    return f"csv:{folder / 'table.csv'}"


def some_digits(count: int = 20) -> tuple[np.ndarray, np.ndarray]:
    with np.load(DIGITS) as arrays:
        chosen = np.concatenate([np.arange(500 * d, 500 * d + count) for d in range(3)])
        return arrays["images"][chosen], arrays["labels"][chosen].astype(np.int64)


def write_arrays(folder: Path, **changed: Any) -> str:
    images, labels = some_digits()
    arrays = {"images": images, "labels": labels} | changed
    np.savez(folder / "x.npz", **{name: a for name, a in arrays.items() if a is not None})
    return f"arrays:{folder / 'x.npz'}"


# -- parts ------------------------------------------------------------


@pytest.mark.parametrize("tested", [False, True])
def test_parts_never_overlap_and_keep_the_share_of_each_class(tested: bool) -> None:
    random = np.random.RandomState(4)
    labels = random.randint(0, 4, 1000) ** 2  # unlike numbers, unequal counts
    test = np.arange(0, 1000, 3) if tested else None
    train = np.setdiff1d(np.arange(1000), test) if tested else None
    parts = parts_of(labels, train=train, test=test)
    together = np.concatenate([indices for _, indices in parts.named()])
    assert sorted(together.tolist()) == list(range(1000))
    share = 10 if tested else 5
    left = labels if train is None else labels[train]
    for label in np.unique(labels):
        assert (labels[parts.val] == label).sum() == (left == label).sum() // share
    again = parts_of(labels, train=train, test=test)
    assert again.fingerprint(labels) == parts.fingerprint(labels)


def test_a_fingerprint_tells_of_any_change() -> None:
    labels, names = np.array([0, 0, 1, 1, 0, 1]), [f"{n}.png" for n in range(6)]
    parts = parts_of(labels)
    fresh = parts.fingerprint(labels, names)
    assert parts.fingerprint(1 - labels, names) != fresh
    assert parts.fingerprint(labels, [*names[1:], names[0]]) != fresh
    moved = parts_of(labels, train=parts.train[1:], val=parts.val, test=parts.train[:1])
    assert moved.fingerprint(labels, names) != fresh


# -- tables ------------------------------------------------------------


def test_a_table_is_read_beside_itself(digit_folder: Path) -> None:
    lines = [
        f"{f.relative_to(digit_folder)}, {f.parent.name} " for f in digit_folder.rglob("*.png")
    ]
    name = write_table(digit_folder, lines)
    table, folder = (open_data(n) for n in (name, f"folder:{digit_folder}"))
    assert table.classes == folder.classes
    pairs = [set(zip(data.files, data.labels.tolist(), strict=True)) for data in (table, folder)]
    assert pairs[0] == pairs[1]
    described = describe_data(name)
    assert (described.train_images, described.val_images) == (24, 6)
    assert described.image_shape == (1, 28, 28)


def test_a_table_says_its_parts(digit_folder: Path) -> None:
    files = sorted(digit_folder.rglob("*.png"))
    told = ["test" if n % 5 == 0 else "train" for n in range(len(files))]
    lines = [f"{f},{f.parent.name},{part}" for f, part in zip(files, told, strict=True)]
    data = open_data(write_table(digit_folder, lines, "path,label,split"))
    assert data.parts.test.tolist() == list(range(0, 30, 5))
    assert (len(data.parts.train), len(data.parts.val)) == (21, 3)
    assert np.bincount(data.labels[data.parts.val]).tolist() == [1, 1, 1]


GOOD = ["digit0/0.png,a", "digit0/1.png,a", "digit1/0.png,b", "digit1/1.png,b"]


@pytest.mark.parametrize(
    ("head", "lines", "named"),
    [
        ("path,label", [*GOOD, "digit1/99.png,b"], "line 6: there is no file"),
        ("path,label", [*GOOD, "digit0/0.png,b"], "twice, in lines 2 and 6"),
        ("path,label", [*GOOD, "digit2/0.png"], "line 6: the column label is empty"),
        ("path,label", [*GOOD, "digit2/0.png,c"], "class 'c' of"),
        ("path,label", GOOD[:2], "only the class 'a'"),
        ("path,label", [], "names no image"),
        ("file,label", GOOD, "has no column 'path'; its columns are 'file', 'label'"),
        ("path,label,split", [f"{line},dev" for line in GOOD], "line 2: the split 'dev'"),
        ("path,label,split", [f"{line},test" for line in GOOD], "holds no image"),
        ("path,label", [*GOOD, 'digit1/2.png,"b'], "cannot be read as a table"),
    ],
)
def test_a_bad_table_is_one_sentence(
    head: str, lines: list[str], named: str, digit_folder: Path
) -> None:
    name = write_table(digit_folder, lines, head)
    with pytest.raises(DataError) as raised:
        open_data(name)
    assert named in raised.value.message
    assert raised.value.remedy.endswith(".") and "\n" not in str(raised.value)


def test_a_table_that_is_not_there_or_no_text(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"There is no table"):
        open_data(f"csv:{tmp_path / 'none.csv'}")
    (tmp_path / "x.csv").write_bytes(b"\xff\xfe\x00p")
    with pytest.raises(DataError, match="cannot be read as a table"):
        open_data(f"csv:{tmp_path / 'x.csv'}")


# -- arrays ------------------------------------------------------------


@pytest.mark.parametrize("layout", ["NHW", "NHWC", "NCHW", "real", "int64", "safetensors"])
def test_arrays_are_read_in_any_layout(layout: str, tmp_path: Path) -> None:
    grey, labels = some_digits()
    colour = np.stack([grey, 255 - grey, grey // 2], axis=1)
    stored = {
        "NHW": grey,
        "NHWC": colour.transpose(0, 2, 3, 1),
        "NCHW": colour,
        "real": (colour / 255).astype(np.float32),
        "int64": colour.astype(np.int64),
        "safetensors": colour,
    }[layout]
    if layout == "safetensors":
        save_file({"images": stored, "labels": labels}, tmp_path / "x.safetensors")
        name = f"arrays:{tmp_path / 'x.safetensors'}"
    else:
        name = write_arrays(tmp_path, images=stored)
    data = open_data(name)
    assert np.array_equal(data.images, grey[:, None] if layout == "NHW" else colour)
    assert data.images.dtype == np.uint8 and data.images.flags.c_contiguous
    assert data.labels.tolist() == labels.tolist()
    assert describe_data(name).image_shape == data.images.shape[1:]


def test_arrays_with_parts_and_names(tmp_path: Path) -> None:
    images, labels = some_digits()
    names = np.array(["zero", "one", "two"])
    arrays = {"train_images": images, "train_labels": labels[:, None], "classes": names}
    arrays |= {"test_images": images[::2], "test_labels": labels[::2]}
    np.savez(tmp_path / "x.npz", **arrays)
    data = open_data(f"arrays:{tmp_path / 'x.npz'}")
    assert data.classes == ("zero", "one", "two")
    assert [len(indices) for _, indices in data.parts.named()] == [54, 6, 30]
    assert data.parts.test.tolist() == list(range(60, 90))


class Code:
    """Would run a command where it is unpickled."""

    def __reduce__(self) -> tuple[Any, ...]:
        return Path.touch, (Path("unpickled"),)


@pytest.mark.parametrize(
    ("changed", "named"),
    [
        ({"images": None}, "has no array 'images'; it holds labels"),
        ({"labels": None}, "has no array 'labels'; it holds images"),
        ({"images": np.zeros((60, 28), np.uint8)}, "is 60×28"),
        ({"images": np.full((60, 8, 8), -0.5)}, "goes from -0.5 to -0.5"),
        ({"images": np.full((60, 8, 8), np.nan)}, "goes from nan"),
        ({"images": np.full((60, 8, 8), 300)}, "goes from 300 to 300"),
        ({"images": np.full((60, 8, 8), "x")}, "holds <U1, not numbers"),
        ({"images": np.array([Code()] * 60)}, "cannot be read"),
        ({"labels": np.zeros(59, np.int64)}, "is 59, but there are 60 images"),
        ({"labels": np.zeros(60, np.int64)}, "only the class 0"),
        ({"labels": np.arange(60) % 3 * 2}, "no image has the label 1, but some have 4"),
        ({"labels": np.arange(60) % 3 - 1}, "holds -1"),
        ({"labels": np.arange(60) / 2}, "holds float64"),
        ({"labels": np.arange(60)}, "holds one image"),
        ({"classes": np.array(["a", "b"])}, "has 2 names, but the labels are of 3 classes"),
        ({"test_images": np.zeros((5, 9, 9), np.uint8), "test_labels": np.zeros(5, int)}, "1×9×9"),
    ],
)
def test_bad_arrays_are_one_sentence(
    changed: dict[str, Any], named: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    name = write_arrays(tmp_path, **changed)
    with pytest.raises(DataError) as raised:
        open_data(name)
    assert named in raised.value.message
    assert raised.value.remedy.endswith(".") and "\n" not in str(raised.value)
    assert not Path("unpickled").exists()


@pytest.mark.parametrize("suffix", [".npz", ".safetensors"])
def test_a_file_of_arrays_that_was_cut_is_named(suffix: str, tmp_path: Path) -> None:
    name = write_arrays(tmp_path)
    file = tmp_path / f"x{suffix}"
    if suffix == ".safetensors":
        images, labels = some_digits()
        save_file({"images": images, "labels": labels}, file)
        name = f"arrays:{file}"
    whole = file.read_bytes()
    for size in (0, 7, len(whole) // 2, len(whole) - 1):
        file.write_bytes(whole[:size])
        with pytest.raises(DataError, match=f"x{suffix} cannot be read"):
            open_data(name)
    with pytest.raises(DataError, match=r"ends in \.npz or \.safetensors"):
        open_data(f"arrays:{tmp_path / 'x.pt'}")


# -- runs ------------------------------------------------------------


def test_a_run_keeps_its_split_and_tests_once(
    make_run: Callable[..., Run], worker: Any, tmp_path: Path
) -> None:
    images, labels = some_digits()
    name = write_arrays(tmp_path, test_images=images[:30], test_labels=labels[:30])
    run = make_run(data=name, batch_size=16, epochs=1)
    done = worker().train(run).last()
    assert isinstance(done, Done)
    assert done.test_loss is not None and 0 <= done.test_accuracy <= 1
    record = (run.path / "split.json").read_text("utf-8")
    assert '"train_images": 54' in record and '"test_images": 30' in record
    plain = make_run(epochs=1, batch_size=500)
    done = worker().train(plain).last()
    assert isinstance(done, Done) and done.test_accuracy is None


def test_a_run_does_not_go_on_with_other_images(
    digit_folder: Path, make_run: Callable[..., Run], worker: Any
) -> None:
    run = make_run(data=f"folder:{digit_folder}", batch_size=8, epochs=1)
    assert isinstance(worker().train(run).last(), Done)
    shutil.copy(digit_folder / "digit0/0.png", digit_folder / "digit0/00.png")
    failed = worker().resume(run).last()
    assert isinstance(failed, Failed)
    assert "are not those that this run began with: 24 + 6 + 0 then, 25 + 6 + 0" in failed.message


def test_streamed_tables_train_as_kept_ones(digit_folder: Path) -> None:
    lines = [f"{f},{f.parent.name}" for f in sorted(digit_folder.rglob("*.png"))]
    values = {"data": write_table(digit_folder, lines), "workers": 0}
    kept = load_data(parse_settings(values), (1, 30, 30), CPU)
    read = load_data(parse_settings({**values, "resident_megabytes": 0}), (1, 30, 30), CPU)
    order = torch.arange(len(kept.train)).flip(0)
    for one, other in zip(kept.train.batches(order, 7), read.train.batches(order, 7), strict=True):
        assert torch.equal(one[0], other[0]) and torch.equal(one[1], other[1])
