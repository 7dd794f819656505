"""The windows of an unpooling are those in which PyTorch finds and puts back its numbers."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from graph import KINDS, make


@pytest.mark.parametrize(
    ("kernel", "stride", "padding", "size"),
    [(2, 2, 0, (6, 8)), (3, 2, 1, (7, 5)), (3, 1, 1, (4, 6)), (2, 3, 0, (8, 8))],
)
def test_the_windows_are_those_of_the_pool(
    kernel: int, stride: int, padding: int, size: tuple[int, int]
) -> None:
    torch.manual_seed(0)
    image = torch.randperm(size[0] * size[1]).reshape(1, 1, *size).float()
    pool = nn.MaxPool2d(kernel, stride, padding, return_indices=True)
    numbers, indices = pool(image)
    values = {"kernel_size": kernel, "stride": stride, "padding": padding, "output_size": size}
    unpool = make("MaxUnpool2d", values).unpool
    assert unpool is not None
    for row in range(numbers.shape[2]):
        for column in range(numbers.shape[3]):
            down, along = unpool.window(row, column, size)
            part = image[0, 0, down.start : down.stop, along.start : along.stop]
            assert part.numel() and part.max() == numbers[0, 0, row, column]
            index = int(indices[0, 0, row, column])
            assert divmod(index, size[1])[0] in down and divmod(index, size[1])[1] in along


def test_an_unpooling_alone_puts_numbers_back() -> None:
    assert {name for name, kind in KINDS.items() if kind().unpool is not None} == {"MaxUnpool2d"}
