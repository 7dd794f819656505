"""AdaptiveAvgPool2d."""

from typing import ClassVar

from pydantic import Field

from graph.field import Reach, Windows
from graph.layer import Call, Layer, expect_axes
from graph.parameters import Pair
from graph.shape import Shape, Window


class AdaptiveAvgPool2d(Layer):
    """The mean of windows that are chosen to give a fixed output size.

    Shapes: C×H×W → C×H'×W' for any H and W. Output row i averages the rows from
    floor(i·H/H') to ceil((i + 1)·H/H'). With output size 1 it is global average pooling, which
    stands for the large fully connected layers in Network in Network, GoogLeNet and ResNet.

    Source: Lin, Chen & Yan 2013 (arXiv:1312.4400), section 3.2.
    """

    category: ClassVar[str] = "Pooling"
    synonyms: ClassVar[tuple[str, ...]] = ("global average pooling", "gap", "adaptive")
    keeps_output: ClassVar[bool] = False

    output_size: Pair = Field((1, 1), description="Rows and columns that come out.")

    def output_shape(self, *inputs: Shape) -> Shape:
        """Return (C, *output_size)."""
        expect_axes(inputs[0], 3, "C×H×W")
        return (inputs[0][0], *self.output_size)

    def formula(self, *inputs: Shape) -> str:
        """Return which windows give the asked size."""
        lines = []
        for size, out in zip(inputs[0][1:], self.output_size, strict=True):
            window = (
                f"{size}/{out} = {size // out}" if size % out == 0 else f"about {size / out:.3g}"
            )
            lines.append(f"windows of {window} give {out}")
        return "; ".join(dict.fromkeys(lines))

    def windows(self, *inputs: Shape) -> Windows:
        """Return equal windows where the sizes divide; else positions see unlike windows."""
        pairs = list(zip(inputs[0][1:], self.output_size, strict=True))
        if any(size % out for size, out in pairs):
            return Reach.UNKNOWN
        return tuple(Window(size // out, size // out) for size, out in pairs)

    def module(self, *inputs: Shape) -> Call | None:
        """Return `nn.AdaptiveAvgPool2d(size)`."""
        return Call("nn.AdaptiveAvgPool2d", (self.output_size,))
