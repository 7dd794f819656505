"""BatchNorm3d."""

from typing import ClassVar

from graph.layer import expect_axes
from graph.layers._batchnorm import BatchNorm
from graph.shape import Shape


class BatchNorm3d(BatchNorm):
    """Brings each channel to mean 0 and spread 1 over the batch, then scales and shifts it.

    y = (x − mean)/sqrt(var + eps)·γ + β, with mean and var of each channel over batch, slices,
    rows and columns
    while training, and with their running averages when evaluating.

    Shapes: C×D×H×W is kept. Parameters: γ and β, so 2·C.

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
        expect_axes(inputs[0], 4, "C×D×H×W")
        return inputs[0]
