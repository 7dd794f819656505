"""AdaptiveAvgPool2d."""

from typing import ClassVar

from pydantic import Field

from graph.gather import MEAN, Gather
from graph.layers._adaptive import AdaptivePool
from graph.parameters import Pair


class AdaptiveAvgPool2d(AdaptivePool):
    """The mean of windows that are chosen to give a fixed output size.

    Shapes: C×H×W → C×H'×W' for any H and W. Output row i averages the rows from
    floor(i·H/H') to ceil((i + 1)·H/H'). With output size 1 it is global average pooling, which
    stands for the large fully connected layers in Network in Network, GoogLeNet and ResNet.

    Source: Lin, Chen & Yan 2013 (arXiv:1312.4400), section 3.2.
    """

    category: ClassVar[str] = "Pooling"
    synonyms: ClassVar[tuple[str, ...]] = ("global average pooling", "gap", "adaptive")
    common: ClassVar[int] = 2
    axes: ClassVar[int] = 2
    gathers: ClassVar[Gather | None] = MEAN

    output_size: Pair = Field((1, 1), description="Rows and columns that come out.")
