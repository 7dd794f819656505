"""SiLU."""

from typing import ClassVar

from graph.layers._elementwise import Elementwise


class SiLU(Elementwise):
    """The sigmoid linear unit, or swish: y = x·σ(x) = x/(1 + exp(−x)).

    Shapes: any shape is kept. Used by EfficientNet.

    Source: Elfwing, Uchibe & Doya 2017 (arXiv:1702.03118); Ramachandran, Zoph & Le 2017
    (arXiv:1710.05941).
    """

    category: ClassVar[str] = "Activation"
    synonyms: ClassVar[tuple[str, ...]] = ("swish", "activation", "gate")
