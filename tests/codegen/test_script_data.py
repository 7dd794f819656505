"""The standalone train.py reads images as the app does, and parts them alike."""

import csv
import re
import runpy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.numpy import save_file

from codegen.script import script
from tests.codegen.test_script import DIGITS, NETWORK
from tests.training.test_public_data import PUBLIC, write_public
from training.data.images import ResidentImages
from training.data.load import load_data
from training.events import EventLog
from training.loop import train
from training.messages import Done, Epoch
from training.processes.control import Control
from training.runs import create_run
from training.settings import TrainingSettings, parse_settings

CPU = torch.device("cpu")


@pytest.fixture(autouse=True)
def one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", "1")


def digits() -> tuple[np.ndarray, np.ndarray]:
    """Thirty real images of each of four digits, mixed."""
    with np.load(DIGITS) as arrays:
        chosen = np.concatenate([np.arange(500 * digit, 500 * digit + 30) for digit in range(4)])
        chosen = np.random.RandomState(1).permutation(chosen)
        return arrays["images"][chosen], arrays["labels"][chosen].astype(np.int64)


def plain_table(folder: Path, *, split: bool | str = False) -> str:
    images, labels = digits()
    (folder / "a b").mkdir()
    with (folder / "table.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["note", "path", "label", *(["split"] if split else [])])
        for index, (image, label) in enumerate(zip(images, labels, strict=True)):
            name = f"a b/{index}.png"
            Image.fromarray(image).resize((28 + index % 3, 30)).save(folder / name)
            part = ["test" if index % 6 == 0 else "val" if index % 7 == 0 else "train"]
            if split == "test only" and part == ["val"]:
                part = ["train"]
            writer.writerow(["ä", f" {name}", f"digit {label}", *(part if split else [])])
    return f"csv:{folder / 'table.csv'}"


def parted_table(folder: Path) -> str:
    return plain_table(folder, split=True)


def half_parted_table(folder: Path) -> str:
    return plain_table(folder, split="test only")


def plain_arrays(folder: Path) -> str:
    images, labels = digits()
    np.savez(folder / "plain.npz", images=images, labels=labels)
    return f"arrays:{folder / 'plain.npz'}"


def parted_arrays(folder: Path) -> str:
    images, labels = digits()
    arrays = {}
    for part, some in (("train", slice(90)), ("val", slice(90, 110)), ("test", slice(110, None))):
        arrays |= {f"{part}_images": images[some][..., None], f"{part}_labels": labels[some, None]}
    np.savez_compressed(folder / "parted.npz", **arrays)
    return f"arrays:{folder / 'parted.npz'}"


def real_tensors(folder: Path) -> str:
    images, labels = digits()
    arrays = {"images": (images[:100, None] / 255).astype(np.float32), "labels": labels[:100]}
    tests = {"test_images": arrays["images"][:20], "test_labels": labels[:20].astype(np.uint8)}
    save_file(arrays | tests, folder / "real.safetensors")
    return f"arrays:{folder / 'real.safetensors'}"


def parted_folder(folder: Path) -> str:
    images, labels = digits()
    for index, (image, label) in enumerate(zip(images, labels, strict=True)):
        place = folder / "f" / ("test" if index % 5 == 0 else "train") / str(label)
        place.mkdir(parents=True, exist_ok=True)
        picture = Image.fromarray(image)
        if index % 4 == 0:  # a large coloured JPEG, which is decoded at a quarter of its size
            picture.convert("RGB").resize((260, 240 + index)).save(place / f"{index}.jpg")
        else:
            picture.save(place / f"{index}.png")
    return f"folder:{folder / 'f'}"


def whole_folder(folder: Path) -> str:
    """All three parts, each with every class."""
    data = parted_folder(folder)
    for place in sorted((folder / "f" / "train").iterdir()):
        judged = folder / "f" / "val" / place.name
        judged.mkdir(parents=True)
        for file in sorted(place.iterdir())[:5]:
            file.rename(judged / file.name)
    return data


def read_all(data: Any) -> tuple[torch.Tensor, torch.Tensor]:
    """All of a data set that reads each image when it is asked for it."""
    pairs = [data[index] for index in range(len(data))]
    return torch.stack([pair[0] for pair in pairs]), torch.tensor([pair[1] for pair in pairs])


MAKERS = [
    plain_table,
    parted_table,
    half_parted_table,
    plain_arrays,
    parted_arrays,
    real_tensors,
    parted_folder,
    whole_folder,
]


def same_images(text: str, settings: TrainingSettings, home: Path) -> None:
    """Assert that what the script loads is what the app loads."""
    (home / "train.py").write_text(text, "utf-8")
    train, val, test, mean, std = runpy.run_path(str(home / "train.py"))["load_data"](CPU)
    ours = load_data(settings, (1, 28, 28), CPU)
    assert bool(test) == bool(len(ours.test))
    assert mean.flatten().tolist() == pytest.approx(list(ours.mean))
    assert std.flatten().tolist() == pytest.approx(list(ours.std))
    for theirs, part in (train, ours.train), (val, ours.val), (test, ours.test):
        if not theirs:
            continue
        assert isinstance(part, ResidentImages)
        images, labels = theirs if isinstance(theirs, tuple) else read_all(theirs)
        assert torch.equal(images, part.images)
        assert torch.equal(labels, part.labels)


@pytest.mark.parametrize("make", MAKERS)
def test_the_script_reads_the_images_of_the_app(
    make: Callable[[Path], str], tmp_path: Path
) -> None:
    settings = parse_settings({"data": make(tmp_path)})
    text = script(NETWORK, settings.model_dump(mode="json"), title="x", input_shape=(1, 28, 28))
    same_images(text, settings, tmp_path)


@pytest.mark.parametrize("name", PUBLIC)
def test_the_script_reads_public_data_as_the_app_does(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_public(name, tmp_path, monkeypatch)
    settings = parse_settings({"data": name, "data_root": str(tmp_path)})
    same_images(script(NETWORK, settings.model_dump(mode="json"), title="x"), settings, tmp_path)


@pytest.mark.parametrize(
    ("make", "side", "changed"),
    [
        (half_parted_table, 28, {"class_weights": "balanced", "resident_megabytes": 0}),
        (parted_folder, 28, {"crops": 144, "batch_size": 60}),
        (parted_folder, 28, {"augment": "flip,resized-crop=0.3,rotate", "workers": 2}),
        (whole_folder, 28, {"augment": "resized-crop=0.2", "label_smoothing": 0.1}),
        (parted_table, 28, {"augment": "resized-crop", "class_weights": "balanced"}),
        (parted_table, 28, {"augment": "resized-crop", "crops": 10}),
        (parted_arrays, 24, {"crops": 10, "precision": "bf16", "augment": "translate"}),
    ],
)
def test_the_script_prints_the_losses_of_the_app(
    make: Callable[[Path], str],
    side: int,
    changed: dict[str, Any],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    chosen = parse_settings(
        {"data": make(tmp_path), "epochs": 2, "batch_size": 16, "device": "cpu", "workers": 0}
        | changed
    )
    # 12 or 10 rows and columns come out of the convolution.
    source = NETWORK.replace("nn.Linear(864, 10)", f"nn.Linear({6 * (side // 2 - 2) ** 2}, 4)")
    run = create_run(
        tmp_path / "runs",
        network="small",
        settings=chosen,
        model_source=source,
        layers={"inputs": {"input": [1, side, side]}},
        project="{}",
    )
    train(run, EventLog(run.events_path, None), Control())
    told: list[tuple[float | None, ...]] = []
    for event in run.events():
        if isinstance(event, Epoch):
            told.append(
                (event.train_loss, event.train_accuracy, event.val_loss, event.val_accuracy)
            )
        elif isinstance(event, Done):
            told.append((event.test_loss, event.test_accuracy))

    settings = chosen.model_dump(mode="json")
    text = script(source, settings, title="Small", input_shape=(1, side, side))
    (tmp_path / "train.py").write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    runpy.run_path("train.py", run_name="__main__")
    printed = capsys.readouterr().out.splitlines()
    assert [tuple(map(float, re.findall(r"_\w+ (\S+)", line))) for line in printed] == told
    assert len(told) == 3
