"""GELU."""

from typing import ClassVar, Literal

from pydantic import Field

from graph.layers._elementwise import Elementwise


class GELU(Elementwise):
    """The Gaussian error linear unit: y = x·Φ(x), Φ the normal distribution function.

    Shapes: any shape is kept. Used by transformers and ConvNeXt.

    Source: Hendrycks & Gimpel 2016 (arXiv:1606.08415).
    """

    category: ClassVar[str] = "Activation"
    synonyms: ClassVar[tuple[str, ...]] = ("gaussian", "activation", "transformer")

    approximate: Literal["none", "tanh"] = Field(
        "none", description="Φ itself, or its approximation by a tanh."
    )
