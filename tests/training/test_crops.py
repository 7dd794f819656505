"""Images judged by crops: the same ones as torchvision's, and the mean of their softmax."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image
from torchvision.transforms import v2

from training.crops import mean_over_crops, random_windows
from training.data.crops import all_crops, picture_size, ten_crops
from training.data.load import load_data
from training.events import EventLog
from training.loop import train
from training.messages import Done
from training.processes.control import Control
from training.runs import Run
from training.settings import parse_settings

DIGITS = Path(__file__).resolve().parents[2] / "training" / "data" / "mnist_5k.npz"
CPU = torch.device("cpu")


def photograph(rows: int, columns: int) -> np.ndarray:
    """Something with detail everywhere, (3, rows, columns): digits beside and above each other."""
    with np.load(DIGITS) as arrays:
        digits = arrays["images"]
    wall = np.concatenate([np.concatenate(digits[n::500], axis=1) for n in range(10)], axis=0)
    return np.stack([wall, wall[::-1], wall[:, ::-1]])[:, :rows, :columns]


@pytest.mark.parametrize("size", [(28, 28), (29, 40), (60, 31)])
def test_ten_crops_are_those_of_torchvision(size: tuple[int, int]) -> None:
    picture = photograph(*size)
    theirs = v2.TenCrop((24, 27))(torch.from_numpy(picture.copy()))
    assert torch.equal(torch.from_numpy(ten_crops(picture, 24, 27)), torch.stack(theirs))


def test_the_144_crops_are_those_that_the_paper_describes() -> None:
    picture = photograph(90, 140)
    image = Image.fromarray(picture.transpose(1, 2, 0))
    wanted = []
    for shorter in (64, 72, 80, 88):  # 8, 9, 10 and 11 sevenths of 56
        columns = round(140 * shorter / 90)
        scaled = np.asarray(image.resize((columns, shorter), Image.Resampling.BILINEAR))
        spare = columns - shorter
        for left in (0, spare // 2, spare):
            square = scaled[:, left : left + shorter]
            whole = Image.fromarray(square).resize((56, 56), Image.Resampling.BILINEAR)
            for window in (
                *v2.FiveCrop(56)(torch.from_numpy(square.transpose(2, 0, 1).copy())),
                torch.from_numpy(np.asarray(whole).transpose(2, 0, 1).copy()),
            ):
                wanted += [window, window.flip(2)]
    ours = all_crops(picture, 56, 56)
    assert ours.shape == (144, 3, 56, 56)
    assert torch.equal(torch.from_numpy(ours), torch.stack(wanted))
    assert picture_size(224, 224) == (256, 256)


def test_a_window_is_anywhere_in_its_image() -> None:
    torch.manual_seed(0)
    rows, columns = torch.arange(6).view(-1, 1), torch.arange(5)
    image = (10 * rows + columns).expand(200, 1, 6, 5)
    windows = random_windows(image, 4, 3)
    corners = windows[:, 0, 0, 0]
    assert set(corners.tolist()) == {10 * row + column for row in range(3) for column in range(3)}
    assert torch.equal(
        windows - corners.view(-1, 1, 1, 1), image[:1, :, :4, :3].expand(200, 1, 4, 3)
    )


def test_an_image_is_told_by_the_mean_softmax_of_its_crops() -> None:
    logits = torch.randn(6, 4) * 5
    mean = logits.softmax(1).view(2, 3, 4).mean(1)
    found = mean_over_crops({"logits": logits, "auxiliary": logits}, 3, "cross-entropy")
    assert isinstance(found, dict)
    assert all(torch.allclose(out.softmax(1), mean) for out in found.values())
    log_probabilities = mean_over_crops(logits.log_softmax(1), 3, "nll")
    assert isinstance(log_probabilities, torch.Tensor)
    assert torch.allclose(log_probabilities.exp(), mean)
    scores = mean_over_crops(logits, 3, "bce")
    assert isinstance(scores, torch.Tensor)
    assert torch.allclose(scores.sigmoid(), logits.sigmoid().view(2, 3, 4).mean(1), atol=1e-6)


@pytest.mark.parametrize(("crops", "count"), [("10", 10), ("144", 144)])
def test_files_are_read_larger_than_the_input_and_cut(
    crops: str, count: int, digit_folder: Path
) -> None:
    settings = parse_settings({"data": f"folder:{digit_folder}", "crops": crops, "workers": 0})
    data = load_data(settings, (1, 28, 28), CPU)
    assert data.image_shape == (1, 28, 28)
    [(learned, _)] = data.train.batches(torch.arange(5), 5)
    assert learned.shape == (5, 1, 32, 32)
    batches = list(data.val.batches(torch.arange(len(data.val)), 3 * count))
    assert [tuple(images.shape) for images, _ in batches] == [(3, count, 1, 28, 28)] * 2
    assert torch.equal(torch.cat([labels for _, labels in batches]), data.val.labels)


def test_a_run_is_judged_by_crops(make_run: Callable[..., Run], small_source: str) -> None:
    source = small_source.replace("nn.Linear(216, 10)", "nn.Linear(150, 10)")
    layers: dict[str, Any] = {"inputs": {"input": [1, 24, 24]}}
    run = make_run(source=source, layers=layers, crops=10, epochs=1, batch_size=100)
    train(run, EventLog(run.events_path, None), Control())
    done = list(run.events())[-1]
    assert isinstance(done, Done) and done.val_accuracy > 0.5


def test_images_without_room_for_crops_are_a_sentence(make_run: Callable[..., Run]) -> None:
    with pytest.raises(Exception, match="no room for crops") as raised:
        train(make_run(crops="144"), EventLog(None, None), Control())
    assert "Set crops to 1, or the Input to fewer pixels, such as 1×24×24." in str(raised.value)
