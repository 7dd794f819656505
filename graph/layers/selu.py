"""SELU."""

from typing import ClassVar

from graph.layers._elementwise import Elementwise


class SELU(Elementwise):
    """The scaled ELU: y = 1.0507·(x if x > 0, else 1.6733·(exp(x) − 1)).

    Shapes: any shape is kept. The two constants keep mean 0 and spread 1 from layer to layer.

    Source: Klambauer et al. 2017 (arXiv:1706.02515).
    """

    category: ClassVar[str] = "Activation"
    synonyms: ClassVar[tuple[str, ...]] = ("self-normalising", "self-normalizing", "activation")
    supports_inplace: ClassVar[bool] = True
