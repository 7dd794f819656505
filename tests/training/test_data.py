"""Splits never mix, folders are read as they are, and what is wrong is named."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image

from training.data.catalog import shipped_file
from training.data.describe import describe_data
from training.data.distorted import COPIES, DISTORTIONS, cluttered, distorted, rotated
from training.data.folder import scan_folder
from training.data.images import ResidentImages, StreamedImages
from training.data.load import load_data
from training.data.shipped import mnist5k
from training.data.split import stratified_split
from training.data.statistics import channel_histogram, mean_and_std
from training.errors import DataError
from training.messages import Checkpoint, Done, Failed, Started
from training.runs import Run
from training.settings import parse_settings

CPU = torch.device("cpu")


def test_mnist5k_is_split_evenly_and_never_mixed() -> None:
    with np.load(Path(__file__).parents[2] / "training/data/mnist_5k.npz") as arrays:
        labels = arrays["labels"]
    train, val = stratified_split(labels)
    assert set(train).isdisjoint(val)
    assert len(train) + len(val) == len(labels) == 5000
    assert np.bincount(labels[train]).tolist() == [400] * 10
    assert np.bincount(labels[val]).tolist() == [100] * 10
    again = stratified_split(labels)
    assert (again[0] == train).all() and (again[1] == val).all()


def test_mnist5k_is_what_the_catalogue_says() -> None:
    data = load_data(parse_settings({}), None, CPU)
    entry = describe_data("mnist5k")
    assert data.image_shape == entry.image_shape
    assert data.classes == entry.classes
    assert (len(data.train), len(data.val)) == (entry.train_images, entry.val_images)
    assert data.mean[0] == pytest.approx(0.13, abs=0.01)


@pytest.mark.parametrize("name", DISTORTIONS)
def test_distorted_digits_are_what_the_catalogue_says_and_always_the_same(name: str) -> None:
    data, again = (load_data(parse_settings({"data": name}), None, CPU) for _ in range(2))
    entry, plain = describe_data(name), load_data(parse_settings({}), None, CPU)
    assert (data.image_shape, data.classes) == (entry.image_shape, entry.classes)
    assert (len(data.train), len(data.val)) == (entry.train_images, entry.val_images)
    assert shipped_file(name) == shipped_file("mnist5k")
    copies = COPIES.get(name, 1)
    parts = (data.train, again.train, plain.train, copies), (data.val, again.val, plain.val, 1)
    for first, second, source, count in parts:
        assert isinstance(first, ResidentImages) and isinstance(second, ResidentImages)
        assert isinstance(source, ResidentImages)
        assert torch.equal(first.images, second.images)
        assert torch.equal(first.labels, source.labels.repeat(count))
        assert len(torch.unique(first.images, dim=0)) == len(first)


@pytest.mark.parametrize("name", DISTORTIONS)
def test_no_part_of_distorted_digits_sees_an_image_of_the_other(name: str) -> None:
    train, val = (images[::20] for images, _ in mnist5k())
    both = distorted(name, train, val)
    assert np.array_equal(both[0], distorted(name, train, np.zeros_like(val))[0])
    assert np.array_equal(both[1], distorted(name, np.zeros_like(train), val)[1])


def test_a_quarter_turn_moves_pixels_and_changes_none() -> None:
    (images, _), _ = mnist5k()

    class Fixed(np.random.RandomState):
        def uniform(self, low: float, high: float) -> float:
            assert (low, high) == (-90, 90)
            return self.angle

    for angle, quarters in ((0, 0), (90, 1), (-90, -1)):
        fixed = Fixed(0)
        fixed.angle = angle
        assert np.array_equal(rotated(images[:9], fixed), np.rot90(images[:9], quarters, (2, 3)))


def test_turned_digits_are_turned_either_way_and_keep_their_ink() -> None:
    (images, _), _ = mnist5k()
    ones = images[400:800]  # the second class: strokes
    turned = rotated(ones, np.random.RandomState(1))
    ink = turned.sum(dtype=np.int64) / ones.sum(dtype=np.int64)
    assert ink == pytest.approx(1, abs=0.02)
    lying = (np.ptp(np.nonzero(image[0] > 99), axis=1) for image in turned)
    assert 120 < sum(int(rows < columns) for rows, columns in lying) < 280


def test_a_cluttered_image_holds_its_whole_digit_and_six_pieces_of_others() -> None:
    (images, _), _ = mnist5k()
    some = images[::80]
    for image, canvas in zip(some, cluttered(some, np.random.RandomState(2)), strict=True):
        views = np.lib.stride_tricks.sliding_window_view(canvas[0], (28, 28))
        assert (views >= image[0]).all(axis=(2, 3)).any()
    lone = np.zeros_like(images[:40])
    lone[0] = 255  # all pieces that are seen come from this one image
    canvases = cluttered(lone, np.random.RandomState(3))
    assert (canvases[0] > 0).sum() == 28 * 28
    for canvas in canvases[1:]:
        assert (canvas > 0).sum() <= 6 * 64
    assert any((canvas > 0).sum() == 64 for canvas in canvases[1:])


def test_cluttered_digits_need_an_input_of_their_size(
    make_run: Callable[..., Run], worker: Any
) -> None:
    failed = worker().train(make_run(data="mnist5k-cluttered")).last()
    assert isinstance(failed, Failed)
    assert "the images of mnist5k-cluttered are 1×60×60" in failed.message


def test_mean_and_std_are_those_of_the_pixels() -> None:
    images = np.random.RandomState(0).randint(0, 256, (7, 3, 5, 4)).astype(np.uint8)
    mean, std = mean_and_std(channel_histogram(images))
    scaled = images / 255
    assert mean == pytest.approx(scaled.mean(axis=(0, 2, 3)).tolist())
    assert std == pytest.approx(scaled.std(axis=(0, 2, 3)).tolist())


def test_a_folder_is_read_in_torchvisions_order(digit_folder: Path) -> None:
    from torchvision.datasets import ImageFolder

    (digit_folder / "digit1" / "deeper").mkdir()
    shutil.copy(digit_folder / "digit1/0.png", digit_folder / "digit1/deeper/x.PNG")
    (digit_folder / "digit1" / "notes.txt").write_text("no image")
    folder, theirs = scan_folder(digit_folder), ImageFolder(str(digit_folder))
    assert [(str(f), int(n)) for f, n in zip(folder.files, folder.labels, strict=True)] == (
        theirs.samples
    )
    assert list(folder.classes) == theirs.classes


def test_a_folder_is_fitted_and_split(digit_folder: Path) -> None:
    Image.new("RGB", (50, 20), (255, 0, 0)).save(digit_folder / "digit0" / "wide.jpg")
    data = load_data(parse_settings({"data": f"folder:{digit_folder}"}), (1, 32, 32), CPU)
    assert data.image_shape == (1, 32, 32)
    assert data.classes == ("digit0", "digit1", "digit2")
    assert (len(data.train), len(data.val)) == (25, 6)
    assert describe_data(f"folder:{digit_folder}").image_shape == (1, 28, 28)


def test_train_and_val_folders_are_the_split(digit_folder: Path, tmp_path: Path) -> None:
    pair = tmp_path / "pair"
    shutil.copytree(digit_folder, pair / "train")
    shutil.copytree(digit_folder, pair / "val")
    (pair / "val" / "digit2" / "0.png").unlink()
    data = load_data(parse_settings({"data": f"folder:{pair}"}), None, CPU)
    assert (len(data.train), len(data.val)) == (30, 29)


def test_streamed_batches_are_the_resident_ones(digit_folder: Path) -> None:
    values = {"data": f"folder:{digit_folder}", "workers": 2}
    kept = load_data(parse_settings(values), (1, 28, 28), CPU)
    read = load_data(parse_settings({**values, "resident_megabytes": 0}), (1, 28, 28), CPU)
    assert isinstance(kept.train, ResidentImages) and isinstance(read.train, StreamedImages)
    assert (kept.mean, kept.std) == (read.mean, read.std)
    order = torch.randperm(len(kept.train), generator=torch.Generator().manual_seed(3))
    both = zip(
        kept.train.batches(order, 5, first=2), read.train.batches(order, 5, first=2), strict=True
    )
    for ours, theirs in both:
        assert torch.equal(ours[0], theirs[0]) and torch.equal(ours[1], theirs[1])


def _no_folder(folder: Path) -> None:
    shutil.rmtree(folder)


def _one_class(folder: Path) -> None:
    shutil.rmtree(folder / "digit1")
    shutil.rmtree(folder / "digit2")


def _empty_class(folder: Path) -> None:
    (folder / "digit9").mkdir()


def _single_image(folder: Path) -> None:
    (folder / "digit9").mkdir()
    shutil.copy(folder / "digit0/0.png", folder / "digit9/0.png")


def _corrupt_image(folder: Path) -> None:
    file = folder / "digit1/3.png"
    file.write_bytes(file.read_bytes()[:100])


def _no_image(folder: Path) -> None:
    (folder / "digit1/3.png").write_text("hello")


@pytest.mark.parametrize(
    ("spoil", "named"),
    [
        (_no_folder, "There is no folder"),
        (_one_class, "only the class 'digit0'"),
        (_empty_class, "digit9 holds no image"),
        (_single_image, "digit9 holds one image"),
        (_corrupt_image, "digit1/3.png cannot be read"),
        (_no_image, "digit1/3.png cannot be read"),
    ],
)
@pytest.mark.parametrize("megabytes", [2048, 0], ids=["kept", "streamed"])
def test_a_bad_folder_is_one_sentence(
    spoil: Callable[[Path], None], named: str, megabytes: int, digit_folder: Path
) -> None:
    spoil(digit_folder)
    values = {"data": f"folder:{digit_folder}", "resident_megabytes": megabytes, "workers": 2}
    with pytest.raises(DataError) as raised:
        data = load_data(parse_settings(values), (1, 28, 28), CPU)
        for part in (data.train, data.val):
            list(part.batches(torch.arange(len(part)), 4))
    assert named in raised.value.message
    assert raised.value.remedy.endswith(".")
    assert "\n" not in str(raised.value)


def test_a_corrupt_image_in_mid_epoch_is_an_event(
    digit_folder: Path, make_run: Callable[..., Run], worker: Any, losses: Any
) -> None:
    """One that was whole when the run began: its last checkpoint is kept, and goes on exactly."""
    file = digit_folder / "digit1/3.png"
    content = file.read_bytes()
    settings = {"data": f"folder:{digit_folder}", "batch_size": 4, "epochs": 8, "workers": 1}
    whole = make_run(**settings)
    run = make_run(**settings, resident_megabytes=0, checkpoint_every_steps=5)
    process = worker()
    assert isinstance(process.train(whole).last(), Done)
    process.train(run).until(Checkpoint)
    _corrupt_image(digit_folder)
    failed = process.last()
    assert isinstance(failed, Failed)
    assert "digit1/3.png cannot be read" in failed.message
    assert failed.remedy == "Remove the file or put a whole one there."
    file.write_bytes(content)
    assert run.summary().resumable
    assert isinstance(worker().resume(run).last(), Done)
    assert losses(run) == losses(whole)


def test_a_streamed_folder_trains_and_goes_on_exactly(
    digit_folder: Path, make_run: Callable[..., Run], worker: Any, losses: Any
) -> None:
    settings = {"data": f"folder:{digit_folder}", "resident_megabytes": 0, "batch_size": 4}
    kept = make_run(**{**settings, "resident_megabytes": 100})
    run = make_run(**settings, checkpoint_every_steps=4)
    process = worker()
    assert isinstance(process.train(kept).last(), Done)
    process.train(run).until(Checkpoint, lambda event: event.step == 4)
    process.kill()
    assert isinstance(worker().resume(run).last(), Done)
    assert losses(run) == losses(kept)


def test_what_hardly_suits_the_data_is_said_and_trained(
    digit_folder: Path, make_run: Callable[..., Run], worker: Any
) -> None:
    settings = {"data": f"folder:{digit_folder}", "batch_size": 8, "epochs": 1}
    process = worker()
    started = process.train(make_run(data="mnist5k-rotated", epochs=1)).until(Started)
    assert started.unfit == ""
    for file in digit_folder.rglob("*.png"):
        with Image.open(file) as image:
            image.convert("RGB").save(file)
    process = worker()
    started = process.train(make_run(**settings)).until(Started)
    assert started.unfit.startswith("The images are in colour, but the network takes one channel")
    assert "Set Input to 3×28×28" in started.unfit
    assert "gives 10 numbers for an image, but folder:" in started.unfit
    assert started.unfit.endswith("has 3 classes. Set out_features of fc to 3.")
    assert isinstance(process.last(), Done)


def test_an_unknown_name_lists_the_known() -> None:
    with pytest.raises(DataError, match="no data set 'imagenet'"):
        describe_data("imagenet")
