"""BatchNorm1d."""

from typing import ClassVar

from graph.errors import ShapeError
from graph.fixes import InsertBefore
from graph.layers._batchnorm import BatchNorm
from graph.layers.flatten import Flatten
from graph.shape import Shape, format_shape


class BatchNorm1d(BatchNorm):
    """Brings each channel to mean 0 and spread 1 over the batch, then scales and shifts it.

    y = (x − mean)/sqrt(var + eps)·γ + β, with mean and var of each channel over batch and
    steps
    while training, and with their running averages when evaluating.

    Shapes: C or C×L is kept. Parameters: γ and β, so 2·C.

    Source: Ioffe & Szegedy 2015 (arXiv:1502.03167).
    """

    category: ClassVar[str] = "Normalisation"
    synonyms: ClassVar[tuple[str, ...]] = (
        "bn",
        "batch norm",
        "batch normalization",
        "normalization",
    )
    keeps_output: ClassVar[bool] = False

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return the shape itself."""
        if len(inputs[0]) > 2:
            raise ShapeError(
                "wrong-rank",
                f"needs C or C×L, but gets {format_shape(inputs[0])} from {{in}}.",
                advice=f"Use the BatchNorm for {len(inputs[0]) - 1} axes, or put a Flatten before.",
                port="in",
                remedies=(InsertBefore(("in",), Flatten(), "Put a Flatten on {in} → {node}"),),
            )
        return inputs[0]
