"""AdaptiveMaxPool1d."""

from typing import ClassVar

from pydantic import Field

from graph.gather import MAXIMUM, Gather
from graph.layers._adaptive import AdaptivePool
from graph.parameters import Single


class AdaptiveMaxPool1d(AdaptivePool):
    """The largest number in windows of a sequence that are chosen to give a fixed output size.

    Shapes: C×L → C×L' for any L. Output i looks at the steps from floor(i·L/L') to
    ceil((i + 1)·L/L'). With output size 1 it is max pooling over time.

    Source: Collobert et al. 2011 (arXiv:1103.0398), section 3.2.2.
    """

    category: ClassVar[str] = "Pooling"
    synonyms: ClassVar[tuple[str, ...]] = ("global max pooling", "gmp", "adaptive", "max over time")
    axes: ClassVar[int] = 1
    gathers: ClassVar[Gather | None] = MAXIMUM

    output_size: Single = Field((1,), description="Steps that come out.")
