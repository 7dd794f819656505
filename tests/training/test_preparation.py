"""Batches that are prepared several at once are, to the last bit, those prepared one by one."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from training.data.images import ResidentImages
from training.data.load import load_data
from training.preparation import ALIGNED, AT_ONCE, Preparation
from training.settings import TrainingSettings

CPU = torch.device("cpu")
DATA = load_data(TrainingSettings(), (1, 28, 28), CPU)


def preparation(shape: tuple[int, int, int], settings: TrainingSettings) -> Preparation:
    """As for images to learn from, of that shape."""
    channels = shape[0]
    means, spreads = (0.1, 0.5, 0.7)[:channels], (0.3, 0.2, 0.9)[:channels]
    data = replace(DATA, image_shape=shape, mean=means, std=spreads, augment=settings.augment)
    return Preparation(data, settings, CPU, augmented=True)


def noise(count: int, shape: tuple[int, int, int]) -> ResidentImages:
    """Images that are alike in nothing."""
    generator = torch.Generator().manual_seed(count)
    images = torch.randint(256, (count, *shape), dtype=torch.uint8, generator=generator)
    return ResidentImages(images, torch.arange(count))


def one_by_one(
    prepare: Preparation, images: ResidentImages, order: Tensor, batch_size: int, first: int
) -> list[tuple[Tensor, Tensor]]:
    """What the batches are by definition."""
    batches = images.batches(order, batch_size, first=first)
    return [(prepare(batch), labels) for batch, labels in batches]


@settings(deadline=None)  # the first of them waits for kornia
@given(
    count=st.integers(1, 90),
    batch_size=st.integers(1, 20),
    share=st.floats(0, 1),
    channels=st.sampled_from([1, 3]),
    side=st.sampled_from([5, 8, 28, 96]),
    channels_last=st.booleans(),
    augment=st.sampled_from([(), (), ("flip",), ("erase", "mixup")]),
)
def test_batches_are_those_prepared_one_by_one(
    count: int,
    batch_size: int,
    share: float,
    channels: int,
    side: int,
    channels_last: bool,
    augment: tuple[str, ...],
) -> None:
    images = noise(count, (channels, side, side))
    prepare = preparation(
        (channels, side, side), TrainingSettings(channels_last=channels_last, augment=augment)
    )
    order = torch.randperm(count, generator=torch.Generator().manual_seed(batch_size))
    first = int(share * (count - 1)) // batch_size
    torch.manual_seed(7)
    wanted = one_by_one(prepare, images, order, batch_size, first)
    torch.manual_seed(7)
    found = list(prepare.batches(images, order, batch_size, first=first))
    assert len(found) == len(wanted)
    for (inputs, labels), (their_inputs, their_labels) in zip(found, wanted, strict=True):
        assert torch.equal(inputs, their_inputs)
        assert torch.equal(labels, their_labels)
        assert inputs.stride() == their_inputs.stride()
        assert inputs.data_ptr() % ALIGNED == 0


@pytest.mark.parametrize(
    ("side", "augment", "at_once"),
    [
        (28, (), AT_ONCE // (64 * 28 * 28)),
        (28, ("flip",), 1),  # chance is asked batch by batch, as train.py does
        (224, (), 1),  # one batch is work enough
    ],
)
def test_only_small_batches_without_chance_are_prepared_together(
    side: int, augment: tuple[str, ...], at_once: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes = []
    prepare_alone = Preparation.__call__

    def prepare_and_count(self: Preparation, images: Tensor) -> Tensor:
        sizes.append(len(images))
        return prepare_alone(self, images)

    monkeypatch.setattr(Preparation, "__call__", prepare_and_count)
    count = 64 * at_once + 1
    images = noise(count, (1, side, side))
    prepare = preparation((1, side, side), TrainingSettings(augment=augment))
    batches = list(prepare.batches(images, torch.arange(count), 64))
    assert [len(labels) for _, labels in batches] == [64] * at_once + [1]
    assert sizes == [64 * at_once, 1]
