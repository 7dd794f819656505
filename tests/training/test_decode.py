"""Image files become uint8 of the Input's size: the same by torch, which trains, and by PIL."""

from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from tests.training.conftest import DIGITS
from training.data.decode import read_image
from training.data.image_files import decode, fit_image, middle, open_image
from training.data.survey import survey


def picture(width: int, height: int, mode: str) -> Image.Image:
    """A real digit, enlarged, with a ramp in it so that no two sides look alike."""
    with np.load(DIGITS) as arrays:
        digit = Image.fromarray(arrays["images"][2500]).resize((width, height))
    ramp = np.linspace(0, 120, width, dtype=np.uint8)[None].repeat(height, 0)
    pixels = np.maximum(np.asarray(digit), ramp)
    channels = np.stack([pixels, ramp, pixels // 2], axis=2)
    return Image.fromarray(channels).convert(mode)


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize(
    ("name", "mode", "size"),
    [
        ("wide.png", "RGB", (90, 40)),
        ("high.png", "RGBA", (33, 77)),
        ("small.png", "L", (9, 11)),
        ("one-row.png", "L", (50, 1)),
        ("paletted.png", "P", (64, 64)),
        ("grey.jpg", "L", (300, 200)),
        ("print.jpg", "CMYK", (300, 200)),
        ("photo.jpg", "RGB", (500, 375)),
    ],
)
def test_torch_and_pil_scale_alike(
    name: str, mode: str, size: tuple[int, int], channels: int, tmp_path: Path
) -> None:
    file = tmp_path / name
    picture(*size, mode).save(file)
    shape = (channels, 32, 40)
    learned = read_image(file, shape)
    with open_image(file) as image:
        shown = fit_image(file, image, shape)
    assert learned.shape == shown.shape == shape
    assert learned.dtype == torch.uint8 and learned.is_contiguous()
    apart = (learned.int() - torch.from_numpy(shown.astype(np.int32))).abs()
    assert int(apart.max()) <= 2  # of 255: PIL rounds twice


def test_an_image_of_the_right_size_is_taken_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "x.png"
    image = picture(40, 32, "RGB")
    image.save(file)
    assert (read_image(file, (3, 32, 40)).permute(1, 2, 0).numpy() == np.asarray(image)).all()


@pytest.mark.parametrize(
    ("have", "box"),
    [
        ((500, 375), (62, 0, 437, 375)),
        ((375, 500), (0, 62, 375, 437)),
        ((224, 224), (0, 0, 224, 224)),
        ((7, 1000), (0, 496, 7, 503)),
    ],
)
def test_the_middle_is_cut_out(have: tuple[int, int], box: tuple[int, int, int, int]) -> None:
    assert middle(*have, 224, 224) == box


def test_a_large_jpeg_is_decoded_at_a_fraction_of_its_size(tmp_path: Path) -> None:
    """It looks the same, but for what no eye sees; one of under four times the size is whole."""
    file = tmp_path / "x.jpg"
    picture(2000, 1500, "RGB").save(file, quality=95)
    for side, size in ((224, (1000, 750)), (112, (500, 375)), (400, (2000, 1500))):
        with open_image(file) as image:
            assert decode(file, image, 3, (2 * side, 2 * side)).size == size
    left, top, right, bottom = middle(2000, 1500, 224, 224)
    with Image.open(file) as image:
        whole = image.resize((224, 224), Image.Resampling.BILINEAR, (left, top, right, bottom))
    apart = read_image(file, (3, 224, 224)).permute(1, 2, 0).numpy() - np.asarray(whole, np.float32)
    assert np.abs(apart).mean() < 1


def test_the_size_that_is_told_is_that_of_the_file(tmp_path: Path) -> None:
    """Though the looks at it may decode it smaller."""
    for name in "ab":
        (tmp_path / name).mkdir()
        for index in range(3):
            picture(120, 100, "RGB").save(tmp_path / name / f"{index}.jpg")
        picture(1200, 1000, "RGB").save(tmp_path / name / "large.jpg")
    found = " ".join(finding.message for finding in survey(f"folder:{tmp_path}").findings)
    assert "1000×1200" in found
