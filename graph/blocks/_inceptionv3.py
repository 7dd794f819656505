"""What the blocks of Inception v3 share: their convolutions, and branches by their names."""

from __future__ import annotations

from collections.abc import Sequence

from graph.block import Drawing
from graph.blocks.convnorm import ConvNorm
from graph.layer import Layer

Size = int | tuple[int, int]


def conv(filters: int, size: Size, *, stride: int = 1, padding: bool = True) -> Layer:
    """Return a normalised convolution that keeps the size, or pads nothing."""
    rows, columns = (size, size) if isinstance(size, int) else size
    sides = (rows // 2, columns // 2) if padding else (0, 0)
    return ConvNorm(
        out_channels=filters,
        kernel_size=(rows, columns),
        stride=(stride, stride),
        padding=sides,
        eps=1e-3,
    )


def branch(draw: Drawing, start: str, name: str, layers: Sequence[Layer]) -> str:
    """Add layers as name_1, name_2, …, or as `name` if it is one alone; return the last node."""
    if len(layers) == 1:
        return draw(layers[0], start, name=name)
    return draw.chain(start, *((f"{name}_{n}", layer) for n, layer in enumerate(layers, start=1)))
