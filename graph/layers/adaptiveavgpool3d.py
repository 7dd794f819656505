"""AdaptiveAvgPool3d."""

from typing import ClassVar

from pydantic import Field

from graph.gather import MEAN, Gather
from graph.layers._adaptive import AdaptivePool
from graph.parameters import Triple


class AdaptiveAvgPool3d(AdaptivePool):
    """The mean of windows of a volume that are chosen to give a fixed output size.

    Shapes: C×D×H×W → C×D'×H'×W' for any D, H and W. Slice, row or column i averages those from
    floor(i·H/H') to ceil((i + 1)·H/H'). With output size 1 it is global average pooling.

    Source: Lin, Chen & Yan 2013 (arXiv:1312.4400), section 3.2, there for images.
    """

    category: ClassVar[str] = "Pooling"
    synonyms: ClassVar[tuple[str, ...]] = ("global average pooling", "gap", "adaptive")
    axes: ClassVar[int] = 3
    gathers: ClassVar[Gather | None] = MEAN

    output_size: Triple = Field((1, 1, 1), description="Slices, rows and columns that come out.")
