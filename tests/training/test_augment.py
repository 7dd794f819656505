"""Changes to training images: their strengths, and images mixed with their labels."""

from __future__ import annotations

import pytest
import torch
from torch.nn import functional as F  # noqa: N812 - the name that torch's own files give it

from training.augment import augmentation, mixup
from training.losses import LOSSES, Mixed, loss_of
from training.settings import parse_settings


def test_each_change_is_written_in_one_way_and_old_names_stay() -> None:
    typed = "rotate=15.0, flip = 0.5,crop=4,mixup=0.2 ,scale"
    settings = parse_settings({"augment": typed})
    assert settings.augment == ("rotate=15", "flip", "crop=4", "mixup", "scale")
    assert parse_settings(settings.model_dump(mode="json")) == settings


def test_a_strength_bounds_what_happens() -> None:
    torch.manual_seed(0)
    row = torch.zeros(64, 1, 21, 21)
    row[:, :, 10, 10] = 1
    for strength, most in ((0.05, 2), (0.3, 7)):
        moved = augmentation((f"translate={strength}",), 21, 21)(row)
        places = moved.flatten(1).argmax(1)
        away = torch.stack([places // 21 - 10, places % 21 - 10]).abs().max()
        assert most - 2 <= away <= most
    assert torch.equal(
        augmentation(("flip=1",), 21, 21)(row + torch.arange(21)),
        row.flip(3) + (torch.arange(21).flip(0)),
    )


def test_mixup_mixes_each_image_with_another_in_its_own_favour() -> None:
    torch.manual_seed(0)
    mix = mixup(("flip", "mixup=1"))
    assert mix is not None and mixup(("flip",)) is None
    images, labels = torch.rand(5, 1, 4, 4), torch.arange(5)
    shares = []
    for _ in range(200):
        mixed, (own, others, share) = mix(images, labels)
        shares.append(share)
        assert torch.equal(own, labels) and others.tolist() == [4, 0, 1, 2, 3]
        assert torch.allclose(mixed, share * images + (1 - share) * images[others])
    assert 0.5 <= min(shares) < 0.52 and 0.98 < max(shares) <= 1
    assert 0.73 < sum(shares) / 200 < 0.77  # Beta(1, 1) is even, so that of its larger half is 3/4


@pytest.mark.parametrize("weights", ["equal", "balanced"])
@pytest.mark.parametrize("loss", LOSSES)
def test_the_loss_against_mixed_labels_is_that_of_their_distribution(
    loss: str, weights: str
) -> None:
    torch.manual_seed(1)
    outputs, labels = torch.randn(8, 5), torch.tensor([0, 1, 1, 2, 3, 3, 3, 4])
    if loss == "nll":
        outputs = outputs.log_softmax(1)
    classes = torch.tensor([3.0, 0.5, 1.0, 2.0, 0.25]) if weights == "balanced" else None
    mixed = Mixed(labels, labels.roll(1), 0.7)
    one = classes[labels] if classes is not None else torch.ones(8)
    other = classes[mixed.others] if classes is not None else torch.ones(8)
    own, rest = 0.7 * F.one_hot(labels, 5), 0.3 * F.one_hot(mixed.others, 5)
    # Of an image: its loss against each class, by the share of the class and the class's weight.
    if loss in ("cross-entropy", "nll"):
        shares = own * one[:, None] + rest * other[:, None]
        wanted = -(shares * outputs.log_softmax(1)).sum() / one.sum()
    elif loss == "bce":
        positive, negative = F.logsigmoid(outputs), F.logsigmoid(-outputs)
        parts = [
            (-(hot * positive + (1 - hot) * negative).mean(1) * weight).sum() * share
            for hot, weight, share in (
                (F.one_hot(labels, 5), one, 0.7),
                (F.one_hot(mixed.others, 5), other, 0.3),
            )
        ]
        wanted = sum(parts) / one.sum()
    else:
        weight = 0.7 * one + 0.3 * other
        wanted = (((outputs - own - rest) ** 2).mean(1) * weight).sum() / weight.sum()
    found = loss_of(parse_settings({"loss": loss}), classes)(outputs, mixed)
    assert torch.allclose(found, torch.as_tensor(wanted))
