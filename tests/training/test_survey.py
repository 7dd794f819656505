"""A look at a data set tells what it holds and names what is wrong with it."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from cli import run as stride
from tests.training.conftest import DIGITS
from training.data.load import load_data
from training.data.survey import survey
from training.settings import parse_settings


def messages(folder: Path) -> list[str]:
    return [f"{f.severity}: {f.message}" for f in survey(f"folder:{folder}").findings]


def test_the_shipped_digits_are_well() -> None:
    found = survey("mnist5k", samples=30)
    assert found.findings == ()
    assert found.images == (4000, 1000, 0)
    assert set(found.counts) == {(400, 100, 0)}
    with np.load(DIGITS) as arrays:
        assert found.looked_at == len(arrays["labels"])
    data = load_data(parse_settings({}), None, torch.device("cpu"))
    assert (found.mean, found.std) == (data.mean, data.std)
    assert [sample.label for sample in found.samples] == [*"0123456789"] * 3
    assert len({sample.pixels.tobytes() for sample in found.samples}) == 30


def test_a_good_folder_has_nothing_wrong(digit_folder: Path) -> None:
    found = survey(f"folder:{digit_folder}", samples=5)
    assert found.findings == ()
    assert (found.image_shape, found.one_size) == ((1, 28, 28), True)
    labels = [sample.label for sample in found.samples]
    assert labels == ["digit0", "digit1", "digit2", "digit0", "digit1"]


def _cut(folder: Path) -> None:
    for name in ("digit0/0.png", "digit2/4.png"):  # the very first among them
        file = folder / name
        file.write_bytes(file.read_bytes()[:90])


def _colour(folder: Path) -> None:
    Image.open(folder / "digit1/3.png").convert("RGB").save(folder / "digit1/3.png")


def _size(folder: Path) -> None:
    Image.open(folder / "digit1/3.png").resize((40, 20)).save(folder / "digit1/3.png")


def _twin(folder: Path) -> None:
    data = survey(f"folder:{folder}")
    assert data.findings == ()
    for number in range(10):  # so many that some land in the other part
        shutil.copy(folder / "digit1/3.png", folder / f"digit1/again{number}.png")


def _many(folder: Path) -> None:
    image = Image.open(folder / "digit1/3.png")
    for number in range(100):
        image.putpixel((0, 0), number)
        image.save(folder / f"digit1/{number}x.png")


@pytest.mark.parametrize(
    ("spoil", "named"),
    [
        (_cut, "error: 2 images cannot be read: digit0/0.png, digit2/4.png."),
        (_colour, "mixed: 29 grey, 1 in colour; digit1/3.png is colour"),
        (_size, "hint: The images have 2 sizes, from 20×28 to 28×40"),
        (_twin, "in two parts at once: digit1/"),
        (_many, "'digit1' has 110 images, but 'digit0' has 10: 11 times fewer"),
    ],
)
def test_what_is_wrong_is_named(
    spoil: Callable[[Path], None], named: str, digit_folder: Path
) -> None:
    spoil(digit_folder)
    assert named in " ".join(messages(digit_folder))


def test_mixed_colours_and_sizes_tell_what_to_fit(digit_folder: Path) -> None:
    _colour(digit_folder)
    found = survey(f"folder:{digit_folder}")
    assert found.image_shape == (3, 28, 28) and len(found.mean) == 3
    _size(digit_folder)
    assert not survey(f"folder:{digit_folder}").one_size


def test_the_command_prints_a_table_and_what_is_wrong(
    digit_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert stride(["data", f"folder:{digit_folder}"]) == 0
    assert "24 to train, 6 to validate; 3 classes" in capsys.readouterr().out
    _cut(digit_folder)
    assert stride(["data", f"folder:{digit_folder}", "--json", "--samples", "4"]) == 1
    answer = json.loads(capsys.readouterr().out)
    assert answer["images"] == {"train": 24, "val": 6, "test": 0}
    assert len(answer["samples"]) == 4
    assert stride(["data", "folder:/nowhere"]) == 2
    assert "There is no folder /nowhere" in capsys.readouterr().err


def test_samples_are_changed_as_training_changes_them(
    capsys: pytest.CaptureFixture[str],
) -> None:
    shown = []
    for options in ([], ["--augment", "flip,rotate"]):
        assert stride(["data", "mnist5k", "--json", "--samples", "6", *options]) == 0
        answer = json.loads(capsys.readouterr().out)
        shown.append([sample["png"] for sample in answer["samples"]])
    assert all(one != other for one, other in zip(*shown, strict=True))
