"""AdaptiveAvgPool1d."""

from typing import ClassVar

from pydantic import Field

from graph.gather import MEAN, Gather
from graph.layers._adaptive import AdaptivePool
from graph.parameters import Single


class AdaptiveAvgPool1d(AdaptivePool):
    """The mean of windows of a sequence that are chosen to give a fixed output size.

    Shapes: C×L → C×L' for any L. Output i averages the steps from floor(i·L/L') to
    ceil((i + 1)·L/L'). With output size 1 it is global average pooling over time.

    Source: Lin, Chen & Yan 2013 (arXiv:1312.4400), section 3.2, there for images.
    """

    category: ClassVar[str] = "Pooling"
    synonyms: ClassVar[tuple[str, ...]] = ("global average pooling", "gap", "adaptive")
    axes: ClassVar[int] = 1
    gathers: ClassVar[Gather | None] = MEAN

    output_size: Single = Field((1,), description="Steps that come out.")
